"""The list of persons: with the state of the newest run, and how many facts hold."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest

from fullpass.models import Fact, FullPassRun, Profile, ProfileVersion

NONE = "none"
LONG = (  # columns of a version that a list does not show
    "sections", "section_sources", "memory_md", "memory_lines", "left_out", "fact_states", "statements",
    "soulprint_text",
)  # fmt: skip


def with_figures(people: QuerySet[Profile]) -> QuerySet[Profile]:
    """People with `newest_run` and `newest_status` (None without a run), and `facts_that_hold`."""
    runs = FullPassRun.objects.filter(profile=OuterRef("pk")).order_by("-created_at")
    facts = Fact.objects.active().filter(profile=OuterRef("pk")).order_by().values("profile")
    return people.defer(*(f"current_version__{name}" for name in LONG)).annotate(
        newest_run=Subquery(runs.values("pk")[:1]),
        newest_status=Subquery(runs.values("status")[:1]),
        facts_that_hold=Coalesce(Subquery(facts.annotate(n=Count("pk")).values("n")), 0),
    )


class GenerationFilter(admin.SimpleListFilter):
    title = "sections"
    parameter_name = "generation"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [*ProfileVersion.Generation.choices, ("memory", "MEMORY alone"), (NONE, "No version")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = {
            NONE: Q(current_version=None),
            "memory": Q(current_version__generation=""),
            **{name: Q(current_version__generation=name) for name in ProfileVersion.Generation.values},
        }
        return queryset.filter(wanted.get(self.value() or "", Q()))


class RunStateFilter(admin.SimpleListFilter):
    title = "newest run"
    parameter_name = "run"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [*FullPassRun.Status.choices, (NONE, "No run")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() == NONE:
            return queryset.filter(newest_status=None)
        return queryset.filter(newest_status=self.value()) if self.value() else queryset
