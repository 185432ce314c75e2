"""Which run is worked on next: new persons first, then whoever has waited longest."""

from __future__ import annotations

from datetime import timedelta

from django.db import connection, transaction
from django.db.models import F, Q
from django.utils import timezone

from fullpass.models import FullPassRun
from fullpass.models.owners import this_owner
from fullpass.models.run_queries import RunQuerySet

FIRST_STAGES = (FullPassRun.Stage.INGEST, FullPassRun.Stage.QUICK_PASS)
A_LOOK = 10  # runs that are tried in turn, when others are faster
PATIENCE = timedelta(seconds=2)  # after which a new person whom nobody serves interrupts others' slices


def new_persons() -> RunQuerySet:
    """Claimable runs of persons who have no sections yet, the oldest first."""
    return _may_ingest(FullPassRun.objects.claimable().filter(_is_new_person())).order_by("created_at")


def others() -> RunQuerySet:
    """All other claimable runs, the one that was worked on least recently first."""
    runs = _may_ingest(FullPassRun.objects.claimable().exclude(_is_new_person()))
    return runs.order_by(F("heartbeat_at").asc(nulls_first=True), "created_at")


def new_person_waits() -> bool:
    """Whether a new person has been waiting for so long that everybody seems to be busy."""
    return new_persons().untouched_since(timezone.now() - PATIENCE).exists()


def ingest_is_awaited() -> bool:
    """Whether a new person waits only for another ingest to end, which will not take long."""
    first = FullPassRun.objects.claimable().filter(_is_new_person())
    return connection.vendor == "sqlite" and first.filter(stage=FullPassRun.Stage.INGEST).exists()


def take(runs: RunQuerySet) -> FullPassRun | None:
    """Claim the first of `runs` that nobody else is faster at; None when there is none.

    On SQLite the whole is one transaction that excludes others, so that no two ingests begin at once.
    """
    with transaction.atomic():
        for run in runs.select_related("profile__client")[:A_LOOK]:
            if run.claim(this_owner(), queued=True):
                return run
    return None


def _is_new_person() -> Q:
    version = Q(profile__current_version__isnull=True) | Q(profile__current_version__generation="")
    return version & Q(stage__in=FIRST_STAGES)


def _may_ingest(runs: RunQuerySet) -> RunQuerySet:
    """On SQLite one ingest at a time: it writes so much that two would keep everybody else waiting."""
    if connection.vendor != "sqlite":
        return runs
    ingests = FullPassRun.objects.active().filter(stage=FullPassRun.Stage.INGEST)
    if ingests.filter(lease_until__gte=timezone.now()).exists():
        return runs.exclude(stage=FullPassRun.Stage.INGEST)
    return runs
