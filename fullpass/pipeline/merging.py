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
    before implied, then the earliest. `facts` may be a stream: only what is distinct is held.
    """
    gathered: dict[str, _Gathered] = {}
    for fact in facts:
        if known := gathered.get(fact.id):
            known.add(fact)
        else:
            gathered[fact.id] = _Gathered(fact)
    return sorted((gathered.pop(fact_id).fact() for fact_id in list(gathered)), key=by_age)


def merged(facts: Sequence[Fact]) -> Fact:
    """Give the first fact with the evidence of all, their best source and certainty, and details it
    lacks."""
    if len(facts) == 1:
        return facts[0]
    gathered = _Gathered(facts[0])
    for fact in facts[1:]:
        gathered.take_in(fact)
    return gathered.fact()


class _Gathered:
    """What several findings of one fact come to, taken in one by one."""

    __slots__ = ("certainty", "details", "evidence", "head", "source", "status")

    def __init__(self, head: Fact) -> None:
        self.head = head
        self.source, self.certainty = head.source, head.certainty
        self.status = head.status if head.status in _STATUSES else None
        self.evidence = list(head.evidence)
        self.details = head.details

    def add(self, fact: Fact) -> None:
        """Take a finding in; the best one becomes the head."""
        if _quality(fact) < _quality(self.head):
            self.head = fact
        self.take_in(fact)

    def take_in(self, fact: Fact) -> None:
        """Take in all but the statement."""
        self.source = min(self.source, fact.source, key=_SOURCES.index)
        self.certainty = min(self.certainty, fact.certainty, key=_CERTAINTIES.index)
        held = [status for status in (self.status, fact.status) if status in _STATUSES]
        self.status = min(held, key=_STATUSES.index) if held else None
        self.evidence += fact.evidence
        if (
            fact.details
        ):  # of two values the smaller one, so that the order in which they come changes nothing
            both = (self.details, fact.details)
            keys = {key for details in both for key in details}
            self.details = {key: min(d[key] for d in both if key in d) for key in keys}

    def fact(self) -> Fact:
        return replace(
            self.head,
            evidence=_distinct(self.evidence),
            source=self.source,
            certainty=self.certainty,
            details=dict(sorted({**self.details, **self.head.details}.items())),
            status=self.status or self.head.status,
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
    return in_order(places.values())


def in_order(found: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Give evidence in the order in which it was said."""
    return tuple(sorted(found, key=_place))


def _place(evidence: Evidence) -> tuple[datetime, str, str, int, str, str]:
    return (
        evidence.observed_at or _NEVER,
        evidence.conversation_id,
        evidence.message_id,
        evidence.start,
        evidence.quote,
        evidence.chunk_hash,
    )
