"""Which runs: active, claimable, stuck, overtaken; the same words as on one run."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Count, Exists, Min, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.db.models.lookups import LessThan
from django.utils import timezone

from fullpass.models.lease import LEFT_ALONE
from fullpass.models.owners import is_dead, this_host
from fullpass.models.workers import PauseSwitch

if TYPE_CHECKING:
    from fullpass.models.runs import FullPassRun  # noqa: F401  in the name of a type below

PAUSED = Q(profile__client__paused=True) | Exists(PauseSwitch.objects.filter(paused=True))
# When somebody last worked on a run, or might have begun to
DUE_SINCE = Greatest("created_at", Coalesce("heartbeat_at", "created_at"), Coalesce("wake_at", "created_at"))


class RunQuerySet(models.QuerySet["FullPassRun"]):
    def active(self) -> RunQuerySet:
        """Runs that work or wait to: at most one a profile."""
        return self.filter(status__in=self.model.ACTIVE)

    def failed(self) -> RunQuerySet:
        return self.filter(status=self.model.Status.FAILED)

    def stale(self) -> RunQuerySet:
        """Runs whose worker went away without a word."""
        return self.filter(status=self.model.Status.PROCESSING, lease_until__lt=timezone.now())

    def dead_owners(self) -> list[str]:
        """Processes of this host that hold a lease and live no more."""
        active = self.model.objects.active()
        leased = active.filter(lease_until__gte=timezone.now(), lease_owner__startswith=this_host())
        return [owner for owner in leased.values_list("lease_owner", flat=True) if is_dead(owner)]

    def claimable(self, dead: list[str] | None = None) -> RunQuerySet:
        """Runs of the queue that a worker may take now: awake, not paused, and in nobody's hands.

        A lease held by a dead process of this host counts as none; `dead` are those, where they are known.
        """
        now, dead = timezone.now(), self.dead_owners() if dead is None else dead
        free = Q(lease_until__isnull=True) | Q(lease_until__lt=now) | Q(lease_owner__in=dead)
        awake = Q(wake_at__isnull=True) | Q(wake_at__lte=now)
        return self.active().filter(free, awake, foreground=False, held=False).exclude(PAUSED)

    def paused(self) -> RunQuerySet:
        """Runs for which no model may be called: everything is paused, or their client is."""
        return self.filter(PAUSED)

    def untouched_since(self, moment: datetime) -> RunQuerySet:
        """Runs that nobody has worked on since then although they were due."""
        return self.filter(LessThan(DUE_SINCE, moment))

    def stuck(self, dead: list[str] | None = None) -> RunQuerySet:
        """Runs that should go on, and that nobody has worked on for minutes.

        No worker is there, or it was lost. A run that is paused, waits for the model service or is held for a
        review is not stuck. `dead` as for `claimable`.
        """
        now = timezone.now()
        lost = Q(status=self.model.Status.PROCESSING, lease_until__lt=now)
        claimable = self.model.objects.claimable(dead).values("pk")
        idle = self.filter(lost | Q(pk__in=claimable)).exclude(PAUSED)
        return idle.untouched_since(now - LEFT_ALONE)

    def overtaken(self) -> RunQuerySet:
        """Runs after which a newer one of the same person has stored chats."""
        return self.filter(Exists(self._newer_with_chats()))

    def retriable(self) -> RunQuerySet:
        """Runs that ended badly, which nothing stands against retrying."""
        others = self.model.objects.active().filter(profile_id=OuterRef("profile_id"))
        ended = self.filter(~Exists(others), status__in=self.model.ENDED_BADLY)
        return ended.filter(~Exists(self._newer_with_chats()))

    def close_stages(self) -> None:
        """Let the stages that were broken off end when these runs did, which are about to go on."""
        from fullpass.models.work import StageLog

        ended = self.model.objects.filter(pk=OuterRef("run")).values("completed_at")
        open_ones = StageLog.objects.filter(run__in=self.values("pk"), completed_at=None)
        open_ones.update(completed_at=Subquery(ended))

    def waiting(self) -> tuple[int, timedelta]:
        """How many there are, and how long the one has waited that waits longest; zero without any."""
        found = self.aggregate(number=Count("pk"), oldest=Min(DUE_SINCE))
        longest = timezone.now() - found["oldest"] if found["oldest"] else timedelta()
        return found["number"], max(longest, timedelta())

    def _newer_with_chats(self) -> RunQuerySet:
        """For each run of a query the newer ones of its person that have stored chats."""
        newer = self.model.objects.filter(
            profile_id=OuterRef("profile_id"), created_at__gt=OuterRef("created_at")
        )
        return newer.filter(~Q(stage=self.model.Stage.INGEST) | Q(run_chunks__isnull=False))
