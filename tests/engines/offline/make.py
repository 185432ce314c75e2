"""Short ways to the objects that the tests of the offline engine need."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from fullpass.engines.offline import OfflineEngine
from fullpass.pipeline.chunking import chunk_conversation
from fullpass.pipeline.facts import fact_id
from fullpass.pipeline.types import (
    Certainty,
    Chunk,
    Conversation,
    Evidence,
    ExtractedFact,
    Fact,
    FactSource,
    FactStatus,
    Message,
    Role,
)

ENGINE = OfflineEngine()
DAY = datetime(2025, 3, 2, 18, 30, tzinfo=UTC)


def conversation(
    *texts: str, role: Role = Role.USER, id: str = "c1", at: datetime | None = DAY
) -> Conversation:
    said = tuple(Message(f"m{number}", role, text, at) for number, text in enumerate(texts, 1))
    return Conversation(id, "A talk", at, at, said)


def chunks(*conversations: Conversation) -> list[Chunk]:
    return [chunk for each in conversations for chunk in chunk_conversation(each)]


def facts_in(text: str, role: Role = Role.USER, at: datetime | None = DAY) -> list[ExtractedFact]:
    outcomes = ENGINE.extract(chunks(conversation(text, role=role, at=at)))
    return [fact for outcome in outcomes for fact in outcome.facts]


def statements_in(text: str, role: Role = Role.USER) -> list[str]:
    return [fact.statement for fact in facts_in(text, role)]


def fact(
    statement: str,
    said: str | None = "2024-01-01",
    category: str = "preferences",
    status: FactStatus = FactStatus.ACTIVE,
    superseded_by: str | None = None,
    details: dict[str, str] | None = None,
    times: int = 1,
) -> Fact:
    at = datetime.fromisoformat(said).replace(tzinfo=UTC) if said else None
    evidence = tuple(
        Evidence(statement, f"c{said}{time}", "m1", Role.USER, at, "hash", 0) for time in range(times)
    )
    return Fact(
        fact_id(category, statement),
        category,
        statement,
        Certainty.STATED,
        FactSource.SAID,
        evidence,
        status=status,
        superseded_by=superseded_by,
        details=details or {},
    )


def ids(facts: Sequence[Fact]) -> list[str]:
    return [each.id for each in facts]
