"""A run of the full pass, and its life cycle."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import uuid4

from django.db import IntegrityError, models, transaction
from django.db.models import Count, Exists, F, Min, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, Greatest, Now
from django.db.models.lookups import LessThan
from django.utils import timezone

from fullpass.models.lease import LEFT_ALONE, Leased, LeaseLost
from fullpass.models.owners import is_dead, this_host
from fullpass.models.profiles import Profile
from fullpass.models.workers import PauseSwitch
from fullpass.pipeline.types import CATEGORIES, Category, Failure
from fullpass.records import load_categories

# When somebody last worked on a run, or might have begun to
DUE_SINCE = Greatest("created_at", Coalesce("heartbeat_at", "created_at"), Coalesce("wake_at", "created_at"))


class RunQuerySet(models.QuerySet["FullPassRun"]):
    def active(self) -> RunQuerySet:
        """Runs that work or wait to: at most one a profile."""
        return self.filter(status__in=FullPassRun.ACTIVE)

    def failed(self) -> RunQuerySet:
        return self.filter(status=FullPassRun.Status.FAILED)

    def stale(self) -> RunQuerySet:
        """Runs whose worker went away without a word."""
        return self.filter(status=FullPassRun.Status.PROCESSING, lease_until__lt=timezone.now())

    def dead_owners(self) -> list[str]:
        """Processes of this host that hold a lease and live no more."""
        active = FullPassRun.objects.active()
        leased = active.filter(lease_until__gte=timezone.now(), lease_owner__startswith=this_host())
        return [owner for owner in leased.values_list("lease_owner", flat=True) if is_dead(owner)]

    def claimable(self, dead: list[str] | None = None) -> RunQuerySet:
        """Runs of the queue that a worker may take now: awake, not paused, and in nobody's hands.

        A lease held by a dead process of this host counts as none; `dead` are those, where they are known.
        """
        now, dead = timezone.now(), self.dead_owners() if dead is None else dead
        free = Q(lease_until__isnull=True) | Q(lease_until__lt=now) | Q(lease_owner__in=dead)
        awake = Q(wake_at__isnull=True) | Q(wake_at__lte=now)
        return self.active().filter(free, awake, foreground=False, held=False).exclude(FullPassRun.PAUSED)

    def paused(self) -> RunQuerySet:
        """Runs for which no model may be called: everything is paused, or their client is."""
        return self.filter(FullPassRun.PAUSED)

    def untouched_since(self, moment: datetime) -> RunQuerySet:
        """Runs that nobody has worked on since then although they were due."""
        return self.filter(LessThan(DUE_SINCE, moment))

    def stuck(self, dead: list[str] | None = None) -> RunQuerySet:
        """Runs that should go on, and that nobody has worked on for minutes.

        No worker is there, or it was lost. A run that is paused, waits for the model service or is held for a
        review is not stuck. `dead` as for `claimable`.
        """
        now = timezone.now()
        lost = Q(status=FullPassRun.Status.PROCESSING, lease_until__lt=now)
        claimable = FullPassRun.objects.claimable(dead).values("pk")
        idle = self.filter(lost | Q(pk__in=claimable)).exclude(FullPassRun.PAUSED)
        return idle.untouched_since(now - LEFT_ALONE)

    def overtaken(self) -> RunQuerySet:
        """Runs after which a newer one of the same person has stored chats."""
        return self.filter(Exists(_newer_with_chats()))

    def retriable(self) -> RunQuerySet:
        """Runs that ended badly, which nothing stands against retrying."""
        others = FullPassRun.objects.active().filter(profile_id=OuterRef("profile_id"))
        ended = self.filter(~Exists(others), status__in=FullPassRun.ENDED_BADLY)
        return ended.filter(~Exists(_newer_with_chats()))

    def close_stages(self) -> None:
        """Let the stages that were broken off end when these runs did, which are about to go on."""
        from fullpass.models.work import StageLog

        ended = FullPassRun.objects.filter(pk=OuterRef("run")).values("completed_at")
        open_ones = StageLog.objects.filter(run__in=self.values("pk"), completed_at=None)
        open_ones.update(completed_at=Subquery(ended))

    def waiting(self) -> tuple[int, timedelta]:
        """How many there are, and how long the one has waited that waits longest; zero without any."""
        found = self.aggregate(number=Count("pk"), oldest=Min(DUE_SINCE))
        longest = timezone.now() - found["oldest"] if found["oldest"] else timedelta()
        return found["number"], max(longest, timedelta())


def _newer_with_chats() -> RunQuerySet:
    """For each run of a query the newer ones of its person that have stored chats."""
    newer = FullPassRun.objects.filter(
        profile_id=OuterRef("profile_id"), created_at__gt=OuterRef("created_at")
    )
    return newer.filter(~Q(stage=FullPassRun.Stage.INGEST) | Q(run_chunks__isnull=False))


class FullPassRun(Leased):
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
    RESUMED: ClassVar[dict[str, Any]] = {  # what an ended run looks like when it goes on
        "status": Leased.Status.PENDING,
        "attempt": F("attempt") + 1,
        "foreground": False,
        "lease_token": F("lease_token") + 1,
        "lease_until": None,
        "heartbeat_at": Now(),  # it waits for a worker from now on, not since it ended
        "wake_at": None,
        "claims_in_vain": 0,
        "outage_since": None,
        "completed_at": None,
        **dict.fromkeys(("error_code", "error_message", "error_cause", "error_stage"), ""),
    }
    CANCELLED: ClassVar[dict[str, Any]] = {
        "status": Leased.Status.CANCELLED,
        "lease_token": F("lease_token") + 1,
        "lease_until": None,
        "wake_at": None,
    }
    PAUSED = Q(profile__client__paused=True) | Exists(PauseSwitch.objects.filter(paused=True))

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="runs")
    stage = models.CharField(max_length=12, choices=Stage.choices, default=Stage.INGEST)
    attempt = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)
    completed_at = models.DateTimeField(null=True, blank=True)

    # What was handed in
    export_path = models.CharField(
        max_length=4096, help_text="A storage path, or a file of a foreground run."
    )
    export_sha256 = models.CharField(max_length=64, blank=True)
    export_format = models.CharField(max_length=20, blank=True)
    export_warnings = models.JSONField(default=list, blank=True)
    conversation_hint = models.PositiveIntegerField(null=True, blank=True)
    message_hint = models.PositiveIntegerField(null=True, blank=True)
    notify_email = models.EmailField(blank=True)
    language = models.CharField(max_length=20, blank=True)
    forced = models.BooleanField(default=False, help_text="Also below the threshold of conversations.")

    # Pinned when the run is made, so that a resume never mixes them
    engine = models.CharField(max_length=20)
    model = models.CharField(max_length=100)
    prompt_version = models.CharField(max_length=50)
    options = models.JSONField(default=dict)

    # What it waits for
    held = models.BooleanField(default=False, help_text="Waits until its facts were reviewed.")
    outage_since = models.DateTimeField(null=True, blank=True, help_text="The model service is down since.")

    # How far it is; written with every checkpoint, so that asking costs nothing
    progress = models.FloatField(default=0, help_text="In percent; never falls.")
    reading = models.JSONField(default=dict, help_text="Chunks and their tokens by outcome.")
    input_tokens = models.PositiveBigIntegerField(default=0)
    output_tokens = models.PositiveBigIntegerField(default=0)
    cost_usd = models.DecimalField(max_digits=14, decimal_places=6, default=0)

    # What came of it
    counts = models.JSONField(default=dict, help_text="What ingest and consolidation counted.")
    failures_accepted_by = models.CharField(max_length=200, blank=True)
    error_code = models.CharField(max_length=50, blank=True)
    error_message = models.TextField(blank=True)
    error_cause = models.TextField(blank=True)
    error_stage = models.CharField(max_length=12, choices=Stage.choices, blank=True)

    objects = RunQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]
        verbose_name = "run"
        permissions = [
            ("retry_fullpassrun", "Can retry and cancel runs, and let held ones go on"),
            ("restart_fullpassrun", "Can restart runs from the first chunk, and accept failed chunks"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["profile"],
                condition=Q(status__in=["pending", "processing"]),
                name="one_active_run_a_profile",
            ),
        ]
        indexes = [
            models.Index(fields=["status", "lease_until"]),
            models.Index(fields=["profile", "export_sha256"]),
            models.Index(fields=["created_at"]),
        ]

    def __str__(self) -> str:
        return f"Run {self.id}"

    @property
    def categories(self) -> tuple[Category, ...]:
        """The kinds of facts that were configured when the run was made."""
        kept = self.options.get("categories")
        return load_categories(kept) if kept else CATEGORIES

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
        return FullPassRun.objects.overtaken().filter(pk=self.pk).exists()

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
        if FullPassRun.objects.active().filter(profile_id=self.profile_id).exists():
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
        return FullPassRun.objects.paused().filter(pk=self.pk).exists()

    # --- The life cycle

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

    def retry(self, *, foreground: bool = False, forced: bool = False) -> bool:
        """Make an ended run go on where it stopped; False when its state or another run forbids it.

        With `forced`, a skipped run goes on too, and is not skipped again. One that waited for a review waits
        on, until `end_hold`.
        Failed chunks are tried again while the extraction is still to be finished. Later they are not: that
        few were allowed to fail, and what stands on the others stays.
        """
        ended = (*self.ENDED_BADLY, self.Status.SKIPPED) if forced else self.ENDED_BADLY
        with transaction.atomic():
            won = self.resume(ended, foreground=foreground, forced=forced or F("forced"))
            if won and self.stage == self.Stage.EXTRACT:
                self.run_chunks.retry_failed()
                self.count_chunks()
        return won

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
                    mine = FullPassRun.objects.filter(pk=self.pk, status__in=ended)
                    mine.close_stages()
                    won = self._same().filter(status__in=ended).update(**{**self.RESUMED, **fields})
        except IntegrityError:  # one_active_run_a_profile
            won = 0
        self.reload()
        return bool(won)

    def count_chunks(self) -> None:
        """Write down anew what became of the chunks, after they were changed."""
        reading = {**self.reading, **self.run_chunks.sums()}
        self._same().update(reading=reading)
        self.reading = reading

    def cancel(self) -> bool:
        """End at once; what a worker is about to write is lost to it. False when the run had ended."""
        won = (
            FullPassRun.objects.active()
            .filter(pk=self.pk)
            .update(completed_at=timezone.now(), **self.CANCELLED)
        )
        self.reload()
        return bool(won)

    def end_hold(self) -> bool:
        """Let a run go on that waited for a review; False when it did not."""
        won = FullPassRun.objects.active().filter(pk=self.pk, held=True).update(held=False)
        self.reload()
        return bool(won)
