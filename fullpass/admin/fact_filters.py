"""What a list of facts is narrowed by."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from fullpass.admin.fact_words import QUARANTINE_SENTENCES
from fullpass.desk.names import spoken
from fullpass.models import Fact, FullPassRun


class WhyQuarantined(admin.SimpleListFilter):
    """Quarantined facts by the reason."""

    title = "why quarantined"
    parameter_name = "why"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(code, spoken(code)) for code in QUARANTINE_SENTENCES]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Fact]) -> QuerySet[Fact]:
        if not self.value():
            return queryset
        return queryset.filter(status=Fact.Status.QUARANTINED, quarantine_reason=self.value())


class WaitingForReview(admin.SimpleListFilter):
    """Facts of runs that wait until their facts were reviewed."""

    title = "waiting for a review"
    parameter_name = "waiting"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Its run waits for it")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Fact]) -> QuerySet[Fact]:
        if self.value() != "yes":
            return queryset
        waiting = FullPassRun.objects.active().filter(held=True).values_list("pk", flat=True)
        return queryset.filter(run__in=list(waiting))
