"""Several findings of one fact made into one fact with all their evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from fullpass.pipeline.types import Certainty, Evidence, Fact, FactSource, FactStatus

_SOURCES = (FactSource.SAID, FactSource.CUSTOM_INSTRUCTIONS, FactSource.SAVED_MEMORY)  # best first
_CERTAINTIES = (Certainty.STATED, Certainty.IMPLIED)
_STATUSES = (FactStatus.REJECTED, FactStatus.QUARANTINED)  # these hold over any other
_NEVER = datetime.max.replace(tzinfo=UTC)


def by_age(fact: Fact) -> tuple[datetime, str]:
    """Sort facts by when they were first said, the undated last, then by id."""
    return fact.first_seen or _NEVER, fact.id


def merge_duplicates(facts: Iterable[Fact]) -> list[Fact]:
    """Make one fact of all that share an id, in the order of `by_age`, whatever order they come in.

    The statement is that of the best finding: said before custom instructions before saved memory, stated
    before implied, then the earliest.
    """
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        found.setdefault(fact.id, []).append(fact)
    return sorted((merged(sorted(group, key=_quality)) for group in found.values()), key=by_age)


def merged(facts: Sequence[Fact]) -> Fact:
    """Give the first fact with the evidence of all, their best source and certainty, and details it lacks."""
    if len(facts) == 1:
        return replace(facts[0], evidence=_distinct(facts[0].evidence))
    head = facts[0]
    details: dict[str, str] = {}
    for fact in facts:
        details = {**fact.details, **details}
    held = [status for status in _STATUSES if any(fact.status is status for fact in facts)]
    return replace(
        head,
        evidence=_distinct(evidence for fact in facts for evidence in fact.evidence),
        source=min((fact.source for fact in facts), key=_SOURCES.index),
        certainty=min((fact.certainty for fact in facts), key=_CERTAINTIES.index),
        details=dict(sorted(details.items())),
        status=held[0] if held else head.status,
    )


def _quality(fact: Fact) -> tuple:
    """Sort findings of one fact, the best first; every part that can differ is in the key."""
    details = sorted(fact.details.items())
    evidence = sorted(_place(evidence) for evidence in fact.evidence)
    earliest = fact.first_seen or _NEVER
    return (
        _SOURCES.index(fact.source),
        _CERTAINTIES.index(fact.certainty),
        earliest,
        fact.statement,
        -len(details),
        details,
        evidence,
    )


def _distinct(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Give each place once, its longest quote, in the order in which it was said."""
    places: dict[tuple[str, str, int], Evidence] = {}
    for evidence in sorted(found, key=lambda each: (-len(each.quote), each.chunk_hash, _place(each))):
        places.setdefault((evidence.conversation_id, evidence.message_id, evidence.start), evidence)
    return tuple(sorted(places.values(), key=_place))


def _place(evidence: Evidence) -> tuple[datetime, str, str, int, str, str]:
    return (
        evidence.observed_at or _NEVER,
        evidence.conversation_id,
        evidence.message_id,
        evidence.start,
        evidence.quote,
        evidence.chunk_hash,
    )
