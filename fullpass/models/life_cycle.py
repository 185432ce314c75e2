"""The life cycle of a run: its stages, how it ends, and how it goes on."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, ClassVar

from django.db import IntegrityError, models, transaction
from django.db.models import F
from django.utils import timezone

from fullpass.models.lease import Leased, LeaseLost
from fullpass.models.profiles import Profile
from fullpass.models.run_queries import RunQuerySet
from fullpass.pipeline.types import Failure


class LifeCycle(Leased):
    """What becomes of a run; what it is about is in `FullPassRun`."""

    class Stage(models.TextChoices):
        """The next thing to do; the order is the order of the work."""

        INGEST = "ingest", "Ingest"
        QUICK_PASS = "quick_pass", "Quick pass"
        EXTRACT = "extract", "Extract"
        CONSOLIDATE = "consolidate", "Consolidate"
        MEMORY = "memory", "Memory"
        SECTIONS = "sections", "Sections"
        PUBLISH = "publish", "Publish"

    ENDED_BADLY = (Leased.Status.FAILED, Leased.Status.CANCELLED)
    CANCELLED: ClassVar[dict[str, Any]] = {
        "status": Leased.Status.CANCELLED,
        "lease_token": F("lease_token") + 1,
        "lease_until": None,
        "wake_at": None,
    }

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="runs")
    stage = models.CharField(max_length=12, choices=Stage.choices, default=Stage.INGEST)
    attempt = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)
    completed_at = models.DateTimeField(null=True, blank=True)

    # What it waits for
    held = models.BooleanField(default=False, help_text="Waits until its facts were reviewed.")
    outage_since = models.DateTimeField(null=True, blank=True, help_text="The model service is down since.")

    # Why it failed
    error_code = models.CharField(max_length=50, blank=True)
    error_message = models.TextField(blank=True)
    error_cause = models.TextField(blank=True)
    error_stage = models.CharField(max_length=12, choices=Stage.choices, blank=True)

    objects = RunQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def is_under_way(self) -> bool:
        """Whether a worker that holds it may go on."""
        return self.status == self.Status.PROCESSING and not self.held

    @property
    def can_retry(self) -> bool:
        return self.status in self.ENDED_BADLY and not self.is_overtaken

    @property
    def is_overtaken(self) -> bool:
        """Whether a newer run of the person has stored chats since.

        What is stored is then that run's, and going on here would put an older MEMORY over a newer one.
        """
        return type(self).objects.overtaken().filter(pk=self.pk).exists()

    @property
    def why_not_retried(self) -> str:
        """What stands against a retry, in words; "" when nothing does."""
        if self.status not in self.ENDED_BADLY:
            return f"it is {self.status}, not failed"
        return self.why_not_resumed

    @property
    def why_not_resumed(self) -> str:
        """What stands against working on an ended run again, in words; "" when nothing does."""
        if self.is_overtaken:
            return "a newer export of this person was read since; hand the export in again"
        if type(self).objects.active().filter(profile_id=self.profile_id).exists():
            return "another run of this person is active"
        return ""

    @property
    def is_stale(self) -> bool:
        """Its worker went away without a word."""
        lost = self.lease_until is not None and self.lease_until < timezone.now()
        return self.status == self.Status.PROCESSING and lost

    @property
    def failure(self) -> Failure | None:
        """Why it failed, None when it did not."""
        return Failure(self.error_code, self.error_message, self.error_cause) if self.error_code else None

    @property
    def is_paused(self) -> bool:
        """Whether no model may be called for it now."""
        return type(self).objects.paused().filter(pk=self.pk).exists()

    def set_complete(self) -> None:
        """End well. Raises LeaseLost when the run is no longer ours."""
        self._end(self.Status.COMPLETE, progress=100)

    def set_skipped(self) -> None:
        """End without a full pass: v1 is enough. Raises LeaseLost when the run is no longer ours."""
        self._end(self.Status.SKIPPED)

    def set_failed(self, failure: Failure) -> None:
        """End with the true cause. Raises LeaseLost when the run is no longer ours."""
        self._end(
            self.Status.FAILED,
            error_code=failure.code,
            error_message=failure.message,
            error_cause=failure.cause,
            error_stage=self.stage,
        )

    def _end(self, status: Leased.Status, **fields: Any) -> None:
        now = timezone.now()
        fields |= {"status": status, "completed_at": now, "lease_until": None, "lease_owner": ""}
        fields |= {"wake_at": None, "outage_since": None}
        if not self._mine().update(**fields):
            raise LeaseLost
        for name, value in fields.items():
            setattr(self, name, value)

    @staticmethod
    def resumed() -> dict[str, Any]:
        """The fields of an ended run that goes on: it waits for a worker from now on, not since it ended."""
        return {
            "status": Leased.Status.PENDING,
            "attempt": F("attempt") + 1,
            "foreground": False,
            "lease_token": F("lease_token") + 1,
            "lease_until": None,
            "heartbeat_at": timezone.now(),
            "wake_at": None,
            "claims_in_vain": 0,
            "outage_since": None,
            "completed_at": None,
            **dict.fromkeys(("error_code", "error_message", "error_cause", "error_stage"), ""),
        }

    def resume(self, ended: Collection[str], **fields: Any) -> bool:
        """Let a run whose status is one of `ended` be worked on again, as its next attempt.

        `fields` of the run are written along. False when its status is another by now, when another run of
        the person is active, or when a newer one has stored chats since.
        """
        try:
            with transaction.atomic():
                # An erase that has looked for active runs holds the profile: no run of it wakes up meanwhile.
                list(Profile.objects.select_for_update().filter(pk=self.profile_id))
                if self.is_overtaken:
                    won = 0
                else:
                    mine = type(self).objects.filter(pk=self.pk, status__in=ended)
                    mine.close_stages()
                    won = self._same().filter(status__in=ended).update(**{**self.resumed(), **fields})
        except IntegrityError:  # one_active_run_a_profile
            won = 0
        self.reload()
        return bool(won)

    def cancel(self) -> bool:
        """End at once; what a worker is about to write is lost to it. False when the run had ended."""
        won = (
            type(self)
            .objects.active()
            .filter(pk=self.pk)
            .update(completed_at=timezone.now(), **self.CANCELLED)
        )
        self.reload()
        return bool(won)

    def end_hold(self) -> bool:
        """Let a run go on that waited for a review; False when it did not."""
        won = type(self).objects.active().filter(pk=self.pk, held=True).update(held=False)
        self.reload()
        return bool(won)
