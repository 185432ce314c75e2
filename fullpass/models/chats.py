"""What a person said, stored once: a conversation, and its text cut into chunks."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from django.db import models

from fullpass.models.profiles import Profile
from fullpass.pipeline import types
from fullpass.pipeline.types import Role, Span

ROWS = UUID("5f0e1c1a-53a7-4b55-9a0b-2c1f5b6f3c11")  # the namespace of ids that follow from content


def row_id(*parts: object) -> UUID:
    """The same id for the same content, so that storing it twice stores it once."""
    return uuid5(ROWS, "\x1f".join(str(part) for part in parts))


class Conversation(models.Model):
    """A conversation of a profile, as its newest ingest saw it. Its text lies in its chunks."""

    id = models.UUIDField(primary_key=True, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="conversations")
    external_id = models.CharField(max_length=200, help_text="The id in the export.")
    title = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(null=True, help_text="From the export; empty where it has no date.")
    updated_at = models.DateTimeField(null=True)
    archived = models.BooleanField(default=False)
    synthetic = models.BooleanField(
        default=False, help_text="Gathered from the whole export, such as custom instructions."
    )
    last_run = models.ForeignKey(
        "FullPassRun", on_delete=models.SET_NULL, null=True, related_name="conversations"
    )
    message_count = models.PositiveIntegerField(default=0)
    user_messages = models.PositiveIntegerField(default=0)
    assistant_messages = models.PositiveIntegerField(default=0)
    user_text_score = models.PositiveIntegerField(default=0, help_text="Sum of min(length, 500).")
    token_count = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["profile", "-updated_at"]
        indexes = [
            models.Index(fields=["-profile", "-updated_at", "-id"], name="conversation_listed"),
            models.Index(
                fields=["-profile", "-updated_at", "-id"],
                condition=models.Q(archived=True),
                name="conversation_archived",
            ),
            models.Index(
                fields=["-profile", "-updated_at", "-id"],
                condition=models.Q(synthetic=True),
                name="conversation_synthetic",
            ),
            models.Index(fields=["external_id"]),
        ]
        constraints = [
            models.UniqueConstraint(fields=["profile", "external_id"], name="conversation_once_a_profile")
        ]

    def __str__(self) -> str:
        return f"Conversation {self.external_id}"

    @staticmethod
    def id_for(profile_id: int, external_id: str) -> UUID:
        return row_id("conversation", profile_id, external_id)


class Chunk(models.Model):
    """A part of a conversation, never changed once stored.

    `spans` lists [message id, role, date, start in the message, length] for the text that this chunk adds;
    `text` holds that text, unlabelled. The overlap is the last `overlap_length` characters of the chunk
    before, so no message is stored twice.
    """

    class Tier(models.TextChoices):
        MEDIUM = "medium"  # about 2,000 tokens; the only one

    id = models.UUIDField(primary_key=True, editable=False)
    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="chunks")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="chunks")
    previous = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")
    content_hash = models.CharField(max_length=64)
    chunk_index = models.PositiveIntegerField()
    chunk_tier = models.CharField(max_length=10, choices=Tier.choices, default=Tier.MEDIUM)
    text = models.TextField()
    spans = models.JSONField(default=list)
    overlap_length = models.PositiveIntegerField(default=0)
    token_count = models.PositiveIntegerField()
    message_count = models.PositiveIntegerField()
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["conversation", "chunk_index"]
        constraints = [
            models.UniqueConstraint(fields=["conversation", "content_hash"], name="chunk_once_a_conversation")
        ]
        indexes = [
            models.Index(fields=["profile", "content_hash"]),
            models.Index(fields=["-profile", "conversation", "chunk_index", "-id"], name="chunk_listed"),
            models.Index(fields=["content_hash"]),
        ]

    def __str__(self) -> str:
        return f"Chunk {self.chunk_index + 1} of {self.conversation}"

    @staticmethod
    def id_for(profile_id: int, external_id: str, content_hash: str) -> UUID:
        return row_id("chunk", profile_id, external_id, content_hash)

    @classmethod
    def from_chunk(cls, profile_id: int, chunk: types.Chunk, previous: Chunk | None) -> Chunk:
        """The row for a chunk; `previous` is the row of the chunk before it, None for the first."""
        return cls(
            id=cls.id_for(profile_id, chunk.conversation_id, chunk.content_hash),
            profile_id=profile_id,
            conversation_id=Conversation.id_for(profile_id, chunk.conversation_id),
            previous_id=previous.id if previous else None,
            content_hash=chunk.content_hash,
            chunk_index=chunk.index,
            text="".join(span.text for span in chunk.body),
            spans=[_span_row(span) for span in chunk.body],
            overlap_length=sum(len(span.text) for span in chunk.overlap),
            token_count=chunk.token_count,
            message_count=chunk.message_count,
            started_at=chunk.started_at,
            ended_at=chunk.ended_at,
        )

    def body(self) -> list[Span]:
        """The spans that this chunk adds."""
        spans, position = [], 0
        for message_id, role, at, start, length in self.spans:
            text = self.text[position : position + length]
            spans.append(Span(message_id, Role(role), _moment(at), start, text))
            position += length
        return spans

    def to_chunk(self, total: int) -> types.Chunk:
        """The chunk as the engines read it. Reads `conversation` and `previous`: select them along."""
        overlap: list[Span] = []
        missing = self.overlap_length
        for span in reversed(self.previous.body() if self.previous else []):
            if missing <= 0:
                break
            taken = span.text[-missing:]
            start = span.end - len(taken)
            overlap.insert(0, Span(span.message_id, span.role, span.at, start, taken))
            missing -= len(taken)
        return types.Chunk(
            conversation_id=self.conversation.external_id,
            conversation_title=self.conversation.title,
            index=self.chunk_index,
            total=total,
            overlap=tuple(overlap),
            body=tuple(self.body()),
            token_count=self.token_count,
            content_hash=self.content_hash,
            started_at=self.started_at,
            ended_at=self.ended_at,
        )


def _span_row(span: Span) -> list[Any]:
    return [
        span.message_id,
        str(span.role),
        span.at.timestamp() if span.at else None,
        span.start,
        len(span.text),
    ]


def _moment(timestamp: float | None) -> datetime | None:
    return None if timestamp is None else datetime.fromtimestamp(timestamp, UTC)
