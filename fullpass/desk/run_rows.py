"""What the list of runs tells of each run beside its columns, from the rows that belong to it."""

from __future__ import annotations

from django.db.models import (
    BigIntegerField,
    Count,
    DurationField,
    ExpressionWrapper,
    F,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
)
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce, Now

from fullpass.models import Fact, FullPassRun, Review, StageLog

ACTIVE = Fact.Status.ACTIVE


def with_what_it_took(runs: QuerySet[FullPassRun]) -> QuerySet[FullPassRun]:
    """Each run with `begun`, when its first stage was, and `worked`, the time of all; None without stages."""
    logs = StageLog.objects.filter(run=OuterRef("pk")).order_by().values("run")
    until = Coalesce("completed_at", "run__completed_at", Now())
    took = ExpressionWrapper(until - F("started_at"), output_field=DurationField())
    return runs.annotate(
        begun=Subquery(logs.annotate(at=Min("started_at")).values("at")),
        worked=Subquery(logs.annotate(took=Sum(took)).values("took")),
    )


def with_reviews(runs: QuerySet[FullPassRun]) -> QuerySet[FullPassRun]:
    """Each run with `moved`, how many active facts more it has by what people said of them since."""
    counted = Coalesce(Cast(KT("counts__reviewed"), BigIntegerField()), 0)
    since = Review.objects.filter(run=OuterRef("pk"), id__gt=OuterRef("counted"))
    since = since.exclude(status=F("status_before")).order_by()
    change = Count("id", filter=Q(status=ACTIVE)) - Count("id", filter=Q(status_before=ACTIVE))
    moved = Subquery(since.values("run").annotate(change=change).values("change"))
    return runs.annotate(counted=counted).annotate(moved=Coalesce(moved, 0))


def facts_of(run: FullPassRun) -> int:
    """How many facts of a run hold, as its ledger has it. The run comes from `with_reviews`."""
    related = run.counts.get("facts")
    if not related:
        return int(run.reading.get("facts", 0)) - int(run.reading.get("quarantined", 0))
    return int(related["active"]) + int(getattr(run, "moved"))  # noqa: B009  annotated
