"""What a full pass left behind, read from the files that it exports."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

HELD = ("active", "superseded", "conflicting")  # the states in which a fact counts for something
SHOWN = ("active", "conflicting")  # those that MEMORY tells


@dataclass(frozen=True)
class FoundEvidence:
    quote: str
    conversation_id: str
    message_id: str
    role: str
    observed_at: float | None  # seconds since 1970


@dataclass(frozen=True)
class FoundFact:
    id: str
    category: str
    statement: str
    status: str
    reason: str  # why it is quarantined
    confidence: float
    certainty: str
    source: str
    superseded_by: str | None
    first_seen: float | None
    last_seen: float | None
    evidence: tuple[FoundEvidence, ...]


@dataclass(frozen=True)
class FoundLine:
    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Usage:
    calls: int
    input_tokens: int
    output_tokens: int
    cost_usd: float
    seconds: float


@dataclass(frozen=True)
class Results:
    """`in_own_words` counts the facts that the person's own sentence tells instead of the engine's. `texts`
    holds everything in which a secret could stand: what the database keeps, each file, what was said on the
    terminal.
    """

    engine: str
    model: str
    facts: tuple[FoundFact, ...]
    lines: tuple[FoundLine, ...]
    left_out: tuple[str, ...]
    memory: str
    sections: str
    ledger: Mapping[str, Any]
    in_own_words: int
    usage: Usage
    texts: Mapping[str, str]

    @cached_property
    def by_id(self) -> dict[str, FoundFact]:
        return {fact.id: fact for fact in self.facts}

    @property
    def held(self) -> list[FoundFact]:
        return [fact for fact in self.facts if fact.status in HELD]


def read_facts(path: Path) -> tuple[FoundFact, ...]:
    """Read facts.jsonl."""
    return tuple(_fact(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines())


def read_lines(memory: Mapping[str, Any]) -> tuple[FoundLine, ...]:
    """Give the lines of memory.json, whatever their category."""
    return tuple(
        FoundLine(line["text"], tuple(line["facts"])) for lines in memory["lines"].values() for line in lines
    )


def _fact(row: Mapping[str, Any]) -> FoundFact:
    return FoundFact(
        id=row["id"],
        category=row["category"],
        statement=row["statement"],
        status=row["status"],
        reason=row["quarantine_reason"] or "",
        confidence=row["confidence"],
        certainty=row["certainty"],
        source=row["source"],
        superseded_by=row["superseded_by"],
        first_seen=_seconds(row["first_seen"]),
        last_seen=_seconds(row["last_seen"]),
        evidence=tuple(_evidence(each) for each in row["evidence"]),
    )


def _evidence(row: Mapping[str, Any]) -> FoundEvidence:
    return FoundEvidence(
        row["quote"],
        row["conversation_id"],
        row["message_id"],
        row["role"],
        _seconds(row["observed_at"]),
    )


def _seconds(moment: str | None) -> float | None:
    return datetime.fromisoformat(moment).timestamp() if moment else None
