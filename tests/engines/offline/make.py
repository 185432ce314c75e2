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
    Finding,
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
    return Fact(
        fact_id(category, statement),
        category,
        statement,
        Certainty.STATED,
        FactSource.SAID,
        at,
        at,
        times,
        status=status,
        superseded_by=superseded_by,
        details=details or {},
    )


def finding_of(fact: Fact) -> Finding:
    """The fact as a chunk tells it that was said on its last day."""
    said = Evidence(fact.statement, f"c{fact.last_seen}", "m1", Role.USER, fact.last_seen, "hash", 0)
    return Finding(
        fact.id,
        fact.category,
        fact.statement,
        fact.certainty,
        fact.source,
        (said,),
        fact.status,
        fact.details,
    )


def ids(facts: Sequence[Fact]) -> list[str]:
    return [each.id for each in facts]
