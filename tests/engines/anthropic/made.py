"""Chunks, facts and conversations made for tests of the engine."""

from __future__ import annotations

from datetime import UTC, datetime

from fullpass.pipeline.chunking import chunk_conversation
from fullpass.pipeline.types import (
    Certainty,
    Chunk,
    Conversation,
    Fact,
    FactSource,
    Message,
    Role,
)

DAY = datetime(2025, 3, 2, tzinfo=UTC)
VEGAN = "I've been vegan since 2019"
NAMES = ("Torvena", "Marlika", "Selbora", "Quinara", "Felnoris", "Danwenus")


def conversation(
    *said: str, id_: str = "conv-1", title: str = "A chat", role: Role = Role.USER
) -> Conversation:
    messages = tuple(Message(f"msg-{number}", role, text, DAY) for number, text in enumerate(said, 1))
    return Conversation(id_, title, DAY, DAY, messages)


def chunk(*said: str, id_: str = "conv-1", role: Role = Role.USER) -> Chunk:
    """The first chunk of a conversation with these messages."""
    return chunk_conversation(conversation(*said, id_=id_, role=role))[0]


def favourites(count: int) -> list[Chunk]:
    """Chunks of different conversations; each says one fact that no other says."""
    return [
        chunk(f"Just so you know, my favourite bakery is {NAMES[number]}.", id_=f"conv-{number}")
        for number in range(count)
    ]


def fact(
    id_: str,
    statement: str,
    day: datetime = DAY,
    *,
    category: str = "preferences",
    superseded_by: str | None = None,
) -> Fact:
    return Fact(
        id_,
        category,
        statement,
        Certainty.STATED,
        FactSource.SAID,
        day,
        day,
        1,
        superseded_by=superseded_by,
    )
