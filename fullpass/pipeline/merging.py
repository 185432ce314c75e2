"""Several findings of one fact made into one fact."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

from fullpass.pipeline.types import Certainty, Evidence, Fact, FactSource, FactStatus, Finding

_SOURCES = (FactSource.SAID, FactSource.CUSTOM_INSTRUCTIONS, FactSource.SAVED_MEMORY)  # best first
_CERTAINTIES = (Certainty.STATED, Certainty.IMPLIED)
_STATUSES = (FactStatus.REJECTED, FactStatus.QUARANTINED)  # these hold over any other
_NEVER = datetime.max.replace(tzinfo=UTC)

MessageKeys = bytes  # messages, each once: the digests of their ids in a row
_KEY_BYTES = 8


class Distinct(NamedTuple):
    """Each fact once, in the order of `by_age`, and by fact id the messages that say it."""

    facts: list[Fact]
    said_in: dict[str, MessageKeys]


def by_age(fact: Fact) -> tuple[datetime, str]:
    """Sort facts by when they were first said, the undated last, then by id."""
    return fact.first_seen or _NEVER, fact.id


def merge_duplicates(findings: Iterable[Finding]) -> Distinct:
    """Make one fact of all findings that share an id, whatever order they come in.

    The statement is that of the best finding: said before custom instructions before saved memory, stated
    before implied, then the earliest. `findings` may be a stream: of each fact only what it comes to is held.
    """
    gathered: dict[str, _Gathered] = {}
    for finding in findings:
        if known := gathered.get(finding.id):
            known.add(finding)
        else:
            gathered[finding.id] = _Gathered(finding)
    said_in = {fact_id: each.messages for fact_id, each in gathered.items()}
    facts = [gathered.pop(fact_id).fact(fact_id) for fact_id in said_in]
    return Distinct(sorted(facts, key=by_age), said_in)


def join(facts: Sequence[Fact], said_in: Mapping[str, MessageKeys]) -> Fact:
    """Give the first fact with the dates and messages of all, their best source and certainty, and details
    it lacks."""
    first = facts[0]
    if len(facts) == 1:
        return first
    details: Mapping[str, str] = {}
    for fact in facts:
        details = _smaller_values(details, fact.details)
    return replace(
        first,
        reviewed_at=max((fact.reviewed_at for fact in facts if fact.reviewed_at), default=None),
        source=min((fact.source for fact in facts), key=_SOURCES.index),
        certainty=min((fact.certainty for fact in facts), key=_CERTAINTIES.index),
        details=dict(sorted({**details, **first.details}.items())),
        first_seen=min((fact.first_seen for fact in facts if fact.first_seen), default=None),
        last_seen=max((fact.last_seen for fact in facts if fact.last_seen), default=None),
        times_said=len(_joined(*(said_in[fact.id] for fact in facts))) // _KEY_BYTES,
    )


class _Gathered:
    """What several findings of one fact come to, taken in one by one.

    There may be many: evidence is not held, and texts that many facts share are held once. Of the best
    finding there are `category`, `source`, `statement`, `stated` (its certainty), `said` (its first date) and
    `told` (its details).
    """

    __slots__ = (
        "category", "certainty", "details", "first", "last", "messages", "reason", "reviewed", "said",
        "source", "stated", "statement", "status", "told",
    )  # fmt: skip

    def __init__(self, finding: Finding) -> None:
        self.details = _shared_keys(finding.details)
        self.first, self.last = _dates(finding)
        self._take(finding, self.first, self.details)
        self.certainty = finding.certainty
        self.status, self.reason = finding.status, sys.intern(finding.quarantine_reason)
        self.messages = _messages(finding.evidence)
        self.reviewed = finding.reviewed_at

    def _take(self, best: Finding, said: datetime | None, told: Mapping[str, str]) -> None:
        self.category, self.source = sys.intern(best.category), best.source
        self.statement, self.stated, self.said, self.told = best.statement, best.certainty, said, told

    def add(self, finding: Finding) -> None:
        first, last = _dates(finding)
        rank = _rank(finding.source, finding.certainty, first, finding.statement, finding.details)
        if rank < _rank(self.source, self.stated, self.said, self.statement, self.told):
            self._take(finding, first, _shared_keys(finding.details))
        self.certainty = min(self.certainty, finding.certainty, key=_CERTAINTIES.index)
        held = [status for status in (self.status, finding.status) if status in _STATUSES]
        self.status = min(held, key=_STATUSES.index) if held else self.status
        self.reason = max(self.reason, sys.intern(finding.quarantine_reason))
        self.details = _smaller_values(self.details, finding.details)
        self.reviewed = self.reviewed or finding.reviewed_at
        self.first = min(filter(None, (self.first, first)), default=None)
        self.last = max(filter(None, (self.last, last)), default=None)
        self.messages = _joined(self.messages, _messages(finding.evidence))

    def fact(self, fact_id: str) -> Fact:
        details = self.details
        if details is not self.told:
            details = {**details, **self.told}
        return Fact(
            id=fact_id,
            category=self.category,
            statement=self.statement,
            certainty=self.certainty,
            source=self.source,
            first_seen=self.first,
            last_seen=self.last,
            times_said=len(self.messages) // _KEY_BYTES,
            status=self.status,
            details=dict(sorted(details.items())) if details else _NOTHING,
            quarantine_reason=self.reason,
            reviewed_at=self.reviewed,
        )


_NOTHING: Mapping[str, str] = {}  # one for all: most facts have no details


def _rank(
    source: FactSource,
    certainty: Certainty,
    first: datetime | None,
    statement: str,
    details: Mapping[str, str],
) -> tuple[int, int, datetime, str, int, tuple[tuple[str, str], ...]]:
    """Sort findings of one fact, the best first; every part that is kept and may differ is in it."""
    return (
        _SOURCES.index(source),
        _CERTAINTIES.index(certainty),
        first or _NEVER,
        statement,
        -len(details),
        tuple(sorted(details.items())),
    )


def _shared_keys(details: Mapping[str, str]) -> Mapping[str, str]:
    return {sys.intern(key): value for key, value in details.items()} if details else _NOTHING


def _dates(finding: Finding) -> tuple[datetime | None, datetime | None]:
    dates = [evidence.observed_at for evidence in finding.evidence if evidence.observed_at]
    return min(dates, default=None), max(dates, default=None)


def _messages(evidence: Iterable[Evidence]) -> MessageKeys:
    return b"".join(sorted({_message_key(each) for each in evidence}))


def _joined(*several: MessageKeys) -> MessageKeys:
    """The messages of all of them, each once."""
    found = {keys[at : at + _KEY_BYTES] for keys in several for at in range(0, len(keys), _KEY_BYTES)}
    return b"".join(sorted(found))


def _message_key(evidence: Evidence) -> bytes:
    name = f"{evidence.conversation_id}\x1f{evidence.message_id}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(name, digest_size=_KEY_BYTES).digest()


def _smaller_values(one: Mapping[str, str], other: Mapping[str, str]) -> Mapping[str, str]:
    """Give the details of both; of two values the smaller one, so that their order changes nothing."""
    if not other:
        return one
    return {key: min(d[key] for d in (one, other) if key in d) for key in {**one, **other}}
