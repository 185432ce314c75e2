"""Short ways to make facts, chunks and lines for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from fullpass.pipeline.facts import fact_id
from fullpass.pipeline.types import (
    Certainty,
    Chunk,
    Evidence,
    Fact,
    FactSource,
    FactStatus,
    Finding,
    MemoryLine,
    Role,
    Span,
)

START = datetime(2024, 1, 1, 12, tzinfo=UTC)


def day(number: int) -> datetime:
    """The so-many-th day after 2024-01-01."""
    return START + timedelta(days=number)


def evidence(
    at: datetime | None = START, *, message: str = "m1", conversation: str = "c1", quote: str = "I said so"
) -> Evidence:
    return Evidence(quote, conversation, message, Role.USER, at, "hash", 0)


def fact(
    statement: str = "The user likes tea.",
    *days: int | None,
    category: str = "preferences",
    status: FactStatus = FactStatus.ACTIVE,
    superseded_by: str | None = None,
    certainty: Certainty = Certainty.STATED,
    source: FactSource = FactSource.SAID,
    id: str | None = None,
) -> Fact:
    """A fact said on each of the days (None: without a date), once on day 0 when none is given."""
    dates = [day(number) for number in days or (0,) if number is not None]
    return Fact(
        id=id or fact_id(category, statement),
        category=category,
        statement=statement,
        certainty=certainty,
        source=source,
        first_seen=min(dates, default=None),
        last_seen=max(dates, default=None),
        times_said=len(days) or 1,
        status=status,
        superseded_by=superseded_by,
    )


def finding(
    statement: str = "The user likes tea.",
    *days: int | None,
    category: str = "preferences",
    status: FactStatus = FactStatus.ACTIVE,
    certainty: Certainty = Certainty.STATED,
    source: FactSource = FactSource.SAID,
    id: str | None = None,
) -> Finding:
    """A finding with evidence on each of the days (None: without a date), on day 0 when none is given."""
    said = [
        evidence(None if number is None else day(number), message=f"m{statement}{index}")
        for index, number in enumerate(days or (0,))
    ]
    return Finding(
        id=id or fact_id(category, statement),
        category=category,
        statement=statement,
        certainty=certainty,
        source=source,
        evidence=tuple(said),
        status=status,
    )


def chunk(*spans: tuple[str, Role, str], title: str = "A chat", at: datetime | None = START) -> Chunk:
    """A chunk of whole messages: (id, role, text) each."""
    body = tuple(Span(message_id, role, at, 0, text) for message_id, role, text in spans)
    return Chunk("c1", title, 0, 1, (), body, 100, "hash", at, at)


def line(text: str, *facts: Fact | str) -> MemoryLine:
    return MemoryLine(text, tuple(each if isinstance(each, str) else each.id for each in facts))
