"""What is known about a person, where it was said, and what people made of it."""

from __future__ import annotations

from uuid import UUID

from django.db import models

from fullpass.models.chats import Chunk, Conversation, row_id
from fullpass.models.profiles import Profile
from fullpass.pipeline import types


class FactQuerySet(models.QuerySet["Fact"]):
    def active(self) -> FactQuerySet:
        return self.filter(status=Fact.Status.ACTIVE)


class Fact(models.Model):
    """A fact of a profile, as its newest consolidation left it. `key` is its id for everyone outside."""

    class Status(models.TextChoices):
        ACTIVE = types.FactStatus.ACTIVE.value, "Active"
        SUPERSEDED = types.FactStatus.SUPERSEDED.value, "Superseded by a later one"
        CONFLICTING = types.FactStatus.CONFLICTING.value, "Conflicting, dates do not decide"
        QUARANTINED = types.FactStatus.QUARANTINED.value, "Quarantined, its evidence did not hold"
        REJECTED = types.FactStatus.REJECTED.value, "Rejected by a person"

    class Source(models.TextChoices):
        SAID = types.FactSource.SAID.value, "Said by the person"
        SAVED_MEMORY = types.FactSource.SAVED_MEMORY.value, "Saved by the assistant"
        CUSTOM_INSTRUCTIONS = types.FactSource.CUSTOM_INSTRUCTIONS.value, "Custom instructions"

    class Certainty(models.TextChoices):
        STATED = types.Certainty.STATED.value, "Stated"
        IMPLIED = types.Certainty.IMPLIED.value, "Implied"

    id = models.UUIDField(primary_key=True, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="facts")
    run = models.ForeignKey(
        "FullPassRun", on_delete=models.SET_NULL, null=True, related_name="facts", help_text="Last seen in."
    )
    key = models.CharField(max_length=64)
    category = models.CharField(max_length=50)
    statement = models.TextField()
    details = models.JSONField(default=dict, blank=True)
    confidence = models.FloatField(default=0)
    certainty = models.CharField(max_length=10, choices=Certainty.choices)
    source = models.CharField(max_length=20, choices=Source.choices)
    status = models.CharField(max_length=12, choices=Status.choices)
    quarantine_reason = models.CharField(max_length=50, blank=True)
    corrected = models.BooleanField(default=False)
    vanished = models.BooleanField(default=False, help_text="Its conversations are no longer in the export.")
    superseded_by = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="supersedes"
    )
    conflicts_with = models.JSONField(
        default=list, blank=True, help_text="Ids of the facts that it contradicts where dates do not decide."
    )
    first_seen = models.DateTimeField(null=True, blank=True)
    last_seen = models.DateTimeField(null=True, blank=True)
    times_said = models.PositiveIntegerField(default=0, help_text="Messages that it rests on.")

    objects = FactQuerySet.as_manager()

    class Meta:
        ordering = ["profile", "category", "-last_seen"]
        permissions = [("review_fact", "Can accept, correct and reject facts")]
        constraints = [models.UniqueConstraint(fields=["profile", "key"], name="fact_key_once_a_profile")]
        indexes = [
            models.Index(fields=["profile", "status", "key"]),
            models.Index(fields=["profile", "category", "key"]),
            # What the desk lists, by which filter, and searches
            models.Index(fields=["-profile", "category", "-last_seen", "-id"], name="fact_listed"),
            models.Index(fields=["category", "-profile", "-last_seen", "-id"], name="fact_by_category"),
            models.Index(
                fields=["status", "-profile", "category", "-last_seen", "-id"], name="fact_by_status"
            ),
            models.Index(
                fields=["source", "-profile", "category", "-last_seen", "-id"], name="fact_by_source"
            ),
            models.Index(
                fields=["quarantine_reason", "-profile", "category", "-last_seen", "-id"],
                condition=models.Q(status="quarantined"),
                name="fact_by_quarantine",
            ),
            models.Index(
                fields=["-profile", "category", "-last_seen", "-id"],
                condition=models.Q(corrected=True),
                name="fact_corrected",
            ),
            models.Index(
                fields=["-profile", "category", "-last_seen", "-id"],
                condition=models.Q(vanished=True),
                name="fact_vanished",
            ),
            models.Index(fields=["key"]),
        ]

    def __str__(self) -> str:
        return f"Fact {self.key}"

    @staticmethod
    def id_for(profile_id: int, key: str) -> UUID:
        return row_id("fact", profile_id, key)


class Evidence(models.Model):
    """One place where a fact was said: `quote` is the slice of the message as stored."""

    fact = models.ForeignKey(Fact, on_delete=models.CASCADE, related_name="evidence")
    chunk = models.ForeignKey(Chunk, on_delete=models.CASCADE, related_name="evidence")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="evidence")
    message_id = models.CharField(max_length=200)
    role = models.CharField(max_length=20)
    observed_at = models.DateTimeField(null=True, blank=True)
    quote = models.TextField()
    start = models.PositiveIntegerField(help_text="Where the quote begins in its message.")

    class Meta:
        ordering = ["fact", "observed_at", "id"]
        indexes = [models.Index(fields=["message_id"])]
        verbose_name_plural = "evidence"

    def __str__(self) -> str:
        return f"Evidence in {self.message_id}"

    @property
    def profile(self) -> Profile:
        return self.fact.profile


class Review(models.Model):
    """What a person decided about a fact. Keyed by evidence and category, so that it holds on later runs."""

    class Verdict(models.TextChoices):
        ACCEPTED = "accepted", "Accepted"
        CORRECTED = "corrected", "Corrected"
        REJECTED = "rejected", "Rejected"

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="reviews")
    run = models.ForeignKey(
        "FullPassRun",
        on_delete=models.SET_NULL,
        null=True,
        related_name="reviews",
        help_text="That the fact was last seen in.",
    )
    fact_key = models.CharField(max_length=64)
    category = models.CharField(max_length=50)
    evidence_keys = models.JSONField(default=list, help_text="Conversation, message and start of each quote.")
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    status_before = models.CharField(max_length=12, choices=Fact.Status.choices, default="")
    status = models.CharField(
        max_length=12, choices=Fact.Status.choices, default="", help_text="Of the fact since."
    )
    statement_before = models.TextField(blank=True, help_text="What a correction took the place of.")
    statement = models.TextField(blank=True, help_text="The corrected statement.")
    note = models.TextField(blank=True)
    reviewer = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["profile", "-created_at"]
        indexes = [models.Index(fields=["profile", "fact_key"])]

    def __str__(self) -> str:
        return f"{self.get_verdict_display()}: fact {self.fact_key}"
