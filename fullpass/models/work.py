"""What a run did: its stages, and what became of its chunks."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Count, F, Q, Sum

from fullpass.models.calls import EngineResult
from fullpass.models.chats import Chunk
from fullpass.models.runs import FullPassRun
from fullpass.pipeline import types


class StageLogQuerySet(models.QuerySet["StageLog"]):
    def got_past(self) -> StageLogQuerySet:
        """Stages that failed although their run does not stand failed there.

        It was retried or cancelled since, or it went on without, as it does without a quick pass.
        """
        stands = Q(run__status=FullPassRun.Status.FAILED, run__stage=F("stage"), run__attempt=F("attempt"))
        return self.filter(status=StageLog.Status.FAILED).exclude(stands)


class StageLog(models.Model):
    """One stage in one attempt of a run."""

    class Status(models.TextChoices):
        STARTED = "started", "Started"
        COMPLETE = "complete", "Complete"
        FAILED = "failed", "Failed"  # for the quick pass alone the run goes on all the same

    run = models.ForeignKey(FullPassRun, on_delete=models.CASCADE, related_name="stage_logs")
    stage = models.CharField(max_length=12, choices=FullPassRun.Stage.choices)
    attempt = models.PositiveIntegerField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.STARTED)
    started_at = models.DateTimeField()
    completed_at = models.DateTimeField(null=True, blank=True)
    slices = models.PositiveIntegerField(default=0, help_text="How often a worker took it up.")
    waited_seconds = models.FloatField(default=0, help_text="Of its time, waited for the model service.")
    counts = models.JSONField(default=dict, blank=True)
    error_code = models.CharField(max_length=50, blank=True)
    error_message = models.TextField(blank=True)
    error_cause = models.TextField(blank=True)

    objects = StageLogQuerySet.as_manager()

    class Meta:
        ordering = ["run", "id"]
        indexes = [
            models.Index(fields=["error_code"], condition=Q(error_code__gt=""), name="stage_error"),
        ]
        verbose_name = "stage of a run"
        verbose_name_plural = "stages of runs"
        constraints = [
            models.UniqueConstraint(fields=["run", "stage", "attempt"], name="stage_once_an_attempt")
        ]

    def __str__(self) -> str:
        return f"{self.get_stage_display()}, attempt {self.attempt}"


NO_FACTS = {"facts_extracted": 0, "facts_quarantined": 0, "facts_in_own_words": 0}
NO_FAILURE = {"service_faults": 0, "failure_code": "", "failure_message": "", "failure_cause": ""}


class RunChunkQuerySet(models.QuerySet["RunChunk"]):
    def pending(self) -> RunChunkQuerySet:
        return self.filter(outcome=RunChunk.Outcome.PENDING)

    def outcomes(self) -> dict[str, int]:
        """How many chunks have which outcome; every outcome is a key."""
        found = dict(self.order_by().values_list("outcome").annotate(Count("id")))
        return {outcome: found.get(outcome, 0) for outcome in RunChunk.Outcome.values}

    def sums(self) -> dict[str, Any]:
        """By outcome the number of `chunks` and their `tokens`, and the `facts` and `quarantined` of all."""
        rows = (
            self.order_by()
            .values_list("outcome")
            .annotate(Count("id"), Sum("token_count"), Sum("facts_extracted"), Sum("facts_quarantined"))
        )
        found = {outcome: sums for outcome, *sums in rows}
        nothing = [0, 0, 0, 0]
        each = {outcome: found.get(outcome, nothing) for outcome in RunChunk.Outcome.values}
        return {
            "chunks": {outcome: sums[0] for outcome, sums in each.items()},
            "tokens": {outcome: sums[1] for outcome, sums in each.items()},
            "facts": sum(sums[2] for sums in each.values()),
            "quarantined": sum(sums[3] for sums in each.values()),
        }

    def fact_counts(self) -> tuple[int, int]:
        """(facts extracted, of these quarantined)."""
        sums = self.aggregate(extracted=Sum("facts_extracted"), quarantined=Sum("facts_quarantined"))
        return sums["extracted"] or 0, sums["quarantined"] or 0

    def facts_in_own_words(self) -> int:
        """How many facts the person's own sentence tells instead of the engine's."""
        return self.aggregate(total=Sum("facts_in_own_words"))["total"] or 0

    def retry_failed(self) -> int:
        """Let failed chunks be tried again; refused ones stay refused. Gives their number."""
        return self.filter(outcome=RunChunk.Outcome.FAILED).update(
            outcome=RunChunk.Outcome.PENDING,
            **NO_FAILURE,
        )

    def start_over(self) -> int:
        """Forget what became of the chunks, so that all are read again. Gives their number."""
        return self.update(
            outcome=RunChunk.Outcome.PENDING,
            result=None,
            reused=False,
            **NO_FACTS,
            **NO_FAILURE,
        )


class RunChunk(models.Model):
    """A chunk in a run, and what became of it."""

    class Outcome(models.TextChoices):
        PENDING = types.Outcome.PENDING.value, "Pending"
        EXTRACTED = types.Outcome.EXTRACTED.value, "Extracted"
        EMPTY = types.Outcome.EMPTY.value, "Empty, nothing durable in it"
        REFUSED = types.Outcome.REFUSED.value, "Refused by the model"
        FAILED = types.Outcome.FAILED.value, "Failed"

    run = models.ForeignKey(FullPassRun, on_delete=models.CASCADE, related_name="run_chunks")
    chunk = models.ForeignKey(Chunk, on_delete=models.CASCADE, related_name="run_chunks")
    total_chunks = models.PositiveIntegerField(help_text="Of its conversation, in this run.")
    token_count = models.PositiveIntegerField(default=0, help_text="Of the chunk, so that sums are cheap.")
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.PENDING)
    reused = models.BooleanField(default=False, help_text="Answered by an earlier run's call.")
    result = models.ForeignKey(EngineResult, on_delete=models.SET_NULL, null=True, related_name="run_chunks")
    facts_extracted = models.PositiveIntegerField(default=0)
    facts_quarantined = models.PositiveIntegerField(default=0)
    facts_in_own_words = models.PositiveIntegerField(
        default=0, help_text="Where it was not clear that the engine's words say no more than the person's."
    )
    service_faults = models.PositiveIntegerField(
        default=0, help_text="Calls given up while others succeeded."
    )
    failure_code = models.CharField(max_length=50, blank=True)
    failure_message = models.TextField(blank=True)
    failure_cause = models.TextField(blank=True)

    objects = RunChunkQuerySet.as_manager()

    class Meta:
        ordering = ["run", "id"]
        verbose_name = "chunk of a run"
        verbose_name_plural = "chunks of runs"
        constraints = [models.UniqueConstraint(fields=["run", "chunk"], name="chunk_once_a_run")]
        indexes = [
            models.Index(fields=["run", "outcome"]),
            models.Index(fields=["run", "id"]),
            models.Index(fields=["outcome", "id"]),
            models.Index(fields=["id"], condition=models.Q(reused=True), name="runchunk_reused"),
        ]

    def __str__(self) -> str:
        return f"{self.get_outcome_display()}: chunk {self.chunk_id}"
