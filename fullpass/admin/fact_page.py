"""What the page of a fact shows: where it was said, what became of it, and where it stands now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from fullpass.admin.chat_text import Place, place_of
from fullpass.admin.fact_words import how_sure, where_from, why_so_sure
from fullpass.admin.masking import is_revealed
from fullpass.models import Fact, ProfileVersion, Review
from fullpass.pipeline.sections import SECTION_FIELDS
from fullpass.pipeline.types import CATEGORIES

PLACES_AT_ONCE = 20
STEPS_BACK, STEPS_ON = 3, 3  # of an evolution that is shown
MOST_BESIDE = 50  # facts of one step

_UNDATED = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Step:
    """A fact of an evolution, the earliest first. `is_here` for the one whose page it is."""

    fact: Fact
    is_here: bool = False


@dataclass(frozen=True)
class Standing:
    """A line of MEMORY or a field of a section that rests on the fact."""

    where: str
    text: str


@dataclass(frozen=True)
class Places:
    """Some of the places where a fact was said; `following` is the next one, None after the last."""

    shown: Sequence[Place]
    total: int
    first: int
    following: int | None


def fact_page(fact: Fact, first: int) -> dict[str, Any]:
    """What the template shows, with the pieces of evidence from the one numbered `first` on, from 0."""
    version = fact.profile.current_version
    categories = fact.run.categories if fact.run else CATEGORIES
    reviews = reviews_of(fact)
    return {
        "category": {each.name: each.heading for each in categories}.get(fact.category, fact.category),
        "how_sure": how_sure(fact, reviews),
        "reckoned": 0 < fact.confidence < 1,
        "why_so_sure": why_so_sure(fact),
        "where_from": where_from(fact, reviews),
        "places": places_of(fact, first),
        "steps": evolution_of(fact),
        "conflicts": _conflicts_of(fact),
        "version": version,
        "lines": list(_lines(version, fact.key)) if version else [],
        "fields": list(_fields(version, fact.key)) if version else [],
        "reviews": reviews,
    }


def places_of(fact: Fact, first: int) -> Places:
    """Where it was said, in the order in which it was said; without the text around unless it is shown."""
    total = fact.evidence.count()
    first = first if first < total else 0
    rows = fact.evidence.order_by("observed_at", "pk").select_related("conversation")
    readable = is_revealed(fact.profile_id)
    rows = rows.select_related("conversation", "chunk__conversation", "chunk__previous") if readable else rows
    shown = [place_of(each) if readable else Place(each) for each in rows[first : first + PLACES_AT_ONCE]]
    following = first + len(shown)
    return Places(shown, total, first + 1, following if following < total else None)


def evolution_of(fact: Fact) -> list[Step]:
    """What it superseded, itself, and what superseded it; nothing when it stands alone."""
    earlier: list[Fact] = []
    seen = {fact.pk}
    newer = [fact]
    for _ in range(STEPS_BACK):
        found = Fact.objects.filter(superseded_by__in=newer).exclude(pk__in=seen)[:MOST_BESIDE]
        newer = list(found)
        seen |= {each.pk for each in newer}
        earlier += newer
        if not newer:
            break
    later: list[Fact] = []
    following = fact.superseded_by
    while following is not None and following.pk not in seen and len(later) < STEPS_ON:
        seen.add(following.pk)
        later.append(following)
        following = following.superseded_by
    if not earlier and not later:
        return []
    earlier.sort(key=lambda each: (each.last_seen or _UNDATED, each.key))
    return [*map(Step, earlier), Step(fact, is_here=True), *map(Step, later)]


def reviews_of(fact: Fact) -> list[Review]:
    """What people said of it, the newest first."""
    return list(fact.profile.reviews.filter(fact_key=fact.key).order_by("-pk")[:MOST_BESIDE])


def _conflicts_of(fact: Fact) -> list[Fact]:
    """The facts that it contradicts, as long as that is undecided."""
    if fact.status != Fact.Status.CONFLICTING or not fact.conflicts_with:
        return []
    return list(fact.profile.facts.filter(key__in=fact.conflicts_with).order_by("key")[:MOST_BESIDE])


def _lines(version: ProfileVersion, key: str) -> Iterator[Standing]:
    categories = version.run.categories if version.run else CATEGORIES
    headings = {category.name: category.heading for category in categories}
    for category, lines in version.memory_lines.items():
        for line in lines:
            if key in line["facts"]:
                yield Standing(headings.get(category, category), line["text"])


def _fields(version: ProfileVersion, key: str) -> Iterator[Standing]:
    for section, fields in SECTION_FIELDS.items():
        for field in fields:
            if key in version.section_sources.get(f"{section}.{field.name}", ()):
                value = version.sections.get(section, {}).get(field.name, "")
                text = value if isinstance(value, str) else "; ".join(value)
                yield Standing(f"{section.capitalize()}, {field.label.lower()}", text)
