"""What a person's page tells at a glance, counted cheaply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count

from fullpass.models import Fact, FullPassRun, Profile
from fullpass.pipeline.types import CATEGORIES


@dataclass(frozen=True)
class CategoryFacts:
    """How many facts of a category have which status."""

    name: str
    heading: str
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def cells(self) -> list[tuple[str, int]]:
        """(status, number) for every status, in their order."""
        return [(status, self.counts.get(status, 0)) for status in Fact.Status.values]


@dataclass(frozen=True)
class PersonFigures:
    """Counts of what is stored, and the newest run, None without any."""

    conversations: int
    chunks: int
    categories: tuple[CategoryFacts, ...]
    newest_run: FullPassRun | None
    runs: int
    versions: int
    notices: int

    @property
    def facts(self) -> dict[str, int]:
        """The number of facts by status; every status is a key."""
        return {
            status: sum(category.counts.get(status, 0) for category in self.categories)
            for status in Fact.Status.values
        }

    @property
    def all_facts(self) -> int:
        return sum(self.facts.values())


def person_figures(profile: Profile) -> PersonFigures:
    """Count what is stored of a person, in seven queries over their own rows."""
    newest_run = profile.runs.order_by("-created_at").first()
    return PersonFigures(
        conversations=profile.conversations.count(),
        chunks=profile.chunks.count(),
        categories=_facts_by_category(profile, newest_run),
        newest_run=newest_run,
        runs=profile.runs.count(),
        versions=profile.versions.count(),
        notices=profile.notices.count(),
    )


def _facts_by_category(profile: Profile, run: FullPassRun | None) -> tuple[CategoryFacts, ...]:
    """The categories of the newest run in their order, then those that only older facts have."""
    counts: dict[str, dict[str, int]] = {}
    rows = profile.facts.order_by().values_list("category", "status").annotate(Count("pk"))
    for category, status, number in rows:
        counts.setdefault(category, {})[status] = number
    headings = {category.name: category.heading for category in (run.categories if run else CATEGORIES)}
    names = [*headings, *sorted(counts.keys() - headings)]
    return tuple(CategoryFacts(name, headings.get(name, name), counts.get(name, {})) for name in names)
