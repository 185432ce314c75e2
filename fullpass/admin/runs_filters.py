"""What the list of runs can be narrowed by, beside its columns."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from fullpass.desk.figures import FOUND_NOTHING
from fullpass.models import FullPassRun

AGES = {"24h": timedelta(days=1), "7d": timedelta(days=7), "30d": timedelta(days=30)}


class Age(admin.SimpleListFilter):
    """By when the run was made."""

    title, parameter_name, made_at = "age", "age", "created_at"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("24h", "24 hours"), ("7d", "7 days"), ("30d", "30 days"), ("older", "Older")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> QuerySet[FullPassRun]:
        if self.value() in AGES:
            return queryset.filter(**{f"{self.made_at}__gte": timezone.now() - AGES[self.value() or ""]})
        if self.value() == "older":
            return queryset.filter(**{f"{self.made_at}__lt": timezone.now() - AGES["30d"]})
        return queryset


class AgeOfRun(Age):
    """The same for what belongs to a run."""

    title, made_at = "age of the run", "run__created_at"


class _Yes(admin.SimpleListFilter):
    """One question; without an answer all are shown."""

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Yes")]


class FailedChunks(_Yes):
    """Runs some chunks of which failed."""

    title, parameter_name = "failed chunks", "failed_chunks"

    def queryset(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> QuerySet[FullPassRun]:
        return queryset.filter(reading__chunks__failed__gt=0) if self.value() == "yes" else queryset


class NoFacts(_Yes):
    """Complete runs that read something in which no fact was found that holds."""

    title, parameter_name = "no facts found", "no_facts"

    def queryset(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> QuerySet[FullPassRun]:
        return queryset.filter(FOUND_NOTHING) if self.value() == "yes" else queryset


class Stuck(_Yes):
    """Runs that nobody works on although they should go on."""

    title, parameter_name = "stuck", "stuck"

    def queryset(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> QuerySet[FullPassRun]:
        if self.value() != "yes":
            return queryset
        return queryset.filter(pk__in=FullPassRun.objects.stuck().values("pk"))


class Held(_Yes):
    """Runs that wait until their facts were reviewed."""

    title, parameter_name = "waiting for a review", "waiting"

    def queryset(self, request: HttpRequest, queryset: QuerySet[FullPassRun]) -> QuerySet[FullPassRun]:
        if self.value() != "yes":
            return queryset
        return queryset.filter(pk__in=FullPassRun.objects.active().filter(held=True).values("pk"))


class GotPast(_Yes):
    """Stages that failed although their run does not stand failed there."""

    title, parameter_name = "failed, but the run got past", "got_past"

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        return queryset.got_past() if self.value() == "yes" else queryset
