"""The lease by which one worker at a time works on a run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, Self

from django.core.exceptions import ObjectDoesNotExist
from django.db import models, transaction
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from fullpass.models.owners import is_dead

LEASE = timedelta(seconds=20)  # renewed by a heartbeat; a run is free again this long after the last one
LEFT_ALONE = timedelta(minutes=5)  # longer than a run waits for its turn among many


class LeaseLost(Exception):
    """Another worker, a cancel or an erase took the run over: what was about to be written must not be."""


class Leased(models.Model):
    """Work with a state, which one worker at a time holds; what becomes of it is in `LifeCycle`."""

    class Status(models.TextChoices):
        PENDING = "pending", "Pending"  # nobody has worked on it yet, or it is to be retried
        PROCESSING = "processing", "Processing"  # also while it waits between two slices
        COMPLETE = "complete", "Complete"
        FAILED = "failed", "Failed"
        CANCELLED = "cancelled", "Cancelled"
        SKIPPED = "skipped", "Skipped"  # too few conversations: v1 is enough

    ACTIVE = (Status.PENDING, Status.PROCESSING)

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.PENDING)
    started_at = models.DateTimeField(null=True, blank=True)

    foreground = models.BooleanField(default=False, help_text="Worked on by a command, not by the queue.")
    lease_token = models.PositiveBigIntegerField(default=0, help_text="Grows with every claim.")
    lease_owner = models.CharField(max_length=200, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    heartbeat_at = models.DateTimeField(null=True, blank=True)
    claims_in_vain = models.PositiveIntegerField(
        default=0, help_text="Claims since a worker last got something done, or put the run down in order."
    )
    wake_at = models.DateTimeField(null=True, blank=True, help_text="Waits until then.")

    waited = timedelta()  # between the claim and the slice before it, where the run had to wait

    class Meta:
        abstract = True

    @property
    def is_active(self) -> bool:
        return self.status in self.ACTIVE

    def reload(self) -> None:
        """Read the run anew; one that was erased meanwhile counts as cancelled."""
        try:
            self.refresh_from_db()
        except ObjectDoesNotExist:
            self.status = self.Status.CANCELLED

    def claim(self, owner: str, *, queued: bool = False, **fields: Any) -> bool:
        """Take the run for `owner`, whoever else tries; False when another holds it or it is not active.

        A lease held by a dead process of this host is taken over at once. With `queued`, a run that a command
        works on is left to it. `fields` of the run are written along with the claim.
        """
        self.reload()
        now = timezone.now()
        waits_since = self.heartbeat_at if self.wake_at or self._was_left_alone(now) else None
        free = Q(lease_until__isnull=True) | Q(lease_until__lt=now)
        if is_dead(self.lease_owner):
            free |= Q(lease_owner=self.lease_owner)
        mine = Q(foreground=False) if queued else Q()
        token = self.lease_token + 1
        won = (
            self._same()
            .filter(free, mine, status__in=self.ACTIVE, lease_token=self.lease_token)
            .update(
                status=self.Status.PROCESSING,
                started_at=Coalesce(F("started_at"), now),
                lease_token=token,
                lease_owner=owner,
                lease_until=now + LEASE,
                heartbeat_at=now,
                wake_at=None,
                claims_in_vain=F("claims_in_vain") + 1,
                **fields,
            )
        )
        if won:
            self.refresh_from_db()
            self.waited = now - waits_since if waits_since else timedelta()
        return bool(won) and self.lease_token == token

    def _was_left_alone(self, now: datetime) -> bool:
        """Whether nobody could work on it for long: all was paused, or no worker was there."""
        return self.heartbeat_at is not None and now - self.heartbeat_at > LEFT_ALONE

    def heartbeat(self) -> bool:
        """Renew the lease; False when it is no longer ours."""
        now = timezone.now()
        return self._mine().update(heartbeat_at=now, lease_until=now + LEASE) == 1

    @contextmanager
    def checkpoint(self, **fields: Any) -> Iterator[None]:
        """Write in one transaction together with `fields` of the run, or not at all.

        Raises LeaseLost when the lease is no longer ours. The run's row stays locked until the end of the
        transaction, so nobody can take the run over in the middle.
        """
        now = timezone.now()
        with transaction.atomic():
            if not self._mine().update(heartbeat_at=now, lease_until=now + LEASE, **fields):
                raise LeaseLost
            yield
            if timezone.now() - now > LEASE / 4:  # no heartbeat could be written meanwhile
                self.heartbeat()
        for name, value in fields.items():
            setattr(self, name, value)

    def release(self, wake_at: datetime | None = None, *, in_vain: bool = False) -> bool:
        """Give the lease back, to be woken at `wake_at` if the run has to wait.

        A claim that ends `in_vain` counts as one that lost its worker.
        """
        freed = {"lease_until": None, "lease_owner": "", "wake_at": wake_at}
        return self._mine().update(**freed, **({} if in_vain else {"claims_in_vain": 0})) == 1

    def _mine(self) -> models.QuerySet[Self]:
        return self._same().filter(lease_token=self.lease_token, status=self.Status.PROCESSING)

    def _same(self) -> models.QuerySet[Self]:
        return type(self)._default_manager.filter(pk=self.pk)
