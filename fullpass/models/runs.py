"""A run of the full pass: what was handed in, with what it thinks, how far it is and what came of it."""

from __future__ import annotations

from uuid import uuid4

from django.db import models, transaction
from django.db.models import F, Q

from fullpass.models.life_cycle import LifeCycle
from fullpass.pipeline.types import CATEGORIES, Category
from fullpass.records import load_categories


class FullPassRun(LifeCycle):
    """A full pass over one export of a person."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)

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

    # How far it is; written with every checkpoint, so that asking costs nothing
    progress = models.FloatField(default=0, help_text="In percent; never falls.")
    reading = models.JSONField(default=dict, help_text="Chunks and their tokens by outcome.")
    input_tokens = models.PositiveBigIntegerField(default=0)
    output_tokens = models.PositiveBigIntegerField(default=0)
    cost_usd = models.DecimalField(max_digits=14, decimal_places=6, default=0)

    # What came of it
    counts = models.JSONField(default=dict, help_text="What ingest and consolidation counted.")
    failures_accepted_by = models.CharField(max_length=200, blank=True)

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

    def count_chunks(self) -> None:
        """Write down anew what became of the chunks, after they were changed."""
        reading = {**self.reading, **self.run_chunks.sums()}
        self._same().update(reading=reading)
        self.reading = reading
