"""What a person said of a fact holds for all that is found later."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from fullpass.pipeline.similarity import similarity
from fullpass.pipeline.types import Evidence, FactStatus, Finding

SAME_WORDS_FROM = 0.5  # share of two quotes that both cover, from which they are the same evidence
ALIKE_FROM = 0.4  # similarity from which quotes that merely overlap tell the same


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said: `message.text[start:end]`."""

    conversation_id: str
    message_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ReviewedFact:
    """A fact as a person left it: rejected, or holding, with the statement that it was given.

    `statement` is "" where it keeps the words it was found in. `confirmed` when the person said that it holds
    now, so that nothing said before can supersede it. `known_as` are the statements that it had,
    `beside` those of other facts of its category that rest on the same words, by their ids.
    """

    id: str
    category: str
    holds: bool
    confirmed: bool
    statement: str
    at: datetime  # when it was said
    known_as: tuple[str, ...]
    places: tuple[Place, ...]
    beside: Mapping[str, str] = field(default_factory=dict)


def as_reviewed(findings: Iterable[Finding], reviewed: Sequence[ReviewedFact]) -> Iterator[Finding]:
    """Give the findings, those of reviewed facts as the person left them.

    A finding is one of a reviewed fact when it has its id, or its category and evidence: then other words
    for the same change nothing. Where several facts rest on the same words, it is one of that which its
    statement is most like.
    """
    by_id = {each.id: each for each in reviewed}
    by_message: defaultdict[tuple[str, str], list[ReviewedFact]] = defaultdict(list)
    for each in reviewed:
        for message in {(place.conversation_id, place.message_id) for place in each.places}:
            by_message[message].append(each)
    for finding in findings:
        known = by_id.get(finding.id) or _by_evidence(finding, by_message)
        yield finding if known is None else _left(finding, known)


class WithKept:
    """A stream of findings, and after them those of `kept` whose fact is not among them.

    `added` is what these were, once the stream has ended.
    """

    def __init__(self, findings: Iterable[Finding], kept: Iterable[Finding]) -> None:
        self._findings = findings
        self._kept = {finding.id: finding for finding in kept}
        self.added: tuple[Finding, ...] = ()

    def __iter__(self) -> Iterator[Finding]:
        missing = dict(self._kept)
        for finding in self._findings:
            missing.pop(finding.id, None)
            yield finding
        self.added = tuple(missing.values())
        yield from self.added


def _by_evidence(
    finding: Finding, by_message: Mapping[tuple[str, str], Sequence[ReviewedFact]]
) -> ReviewedFact | None:
    found = [
        each
        for evidence in finding.evidence
        for each in by_message.get((evidence.conversation_id, evidence.message_id), ())
        if each.category == finding.category and _is_one_of(finding, evidence, each)
    ]
    return max(found, key=lambda each: (_likeness(finding, each), each.id), default=None)


def _is_one_of(finding: Finding, evidence: Evidence, reviewed: ReviewedFact) -> bool:
    shared = max(_shared(evidence, place) for place in reviewed.places)
    likeness = _likeness(finding, reviewed)
    if shared == 0 or (shared < SAME_WORDS_FROM and likeness < ALIKE_FROM):
        return False
    others = [similarity(finding.statement, statement) for statement in reviewed.beside.values()]
    return finding.id not in reviewed.beside and likeness >= max(others, default=0.0)


def _likeness(finding: Finding, reviewed: ReviewedFact) -> float:
    return max(similarity(finding.statement, statement) for statement in reviewed.known_as)


def _shared(evidence: Evidence, place: Place) -> float:
    """Give the share of all that both quotes cover which each of them covers, 0 to 1."""
    if (evidence.conversation_id, evidence.message_id) != (place.conversation_id, place.message_id):
        return 0.0
    start, end = evidence.start, evidence.start + len(evidence.quote)
    both = min(end, place.end) - max(start, place.start)
    return max(0.0, both / (max(end, place.end) - min(start, place.start)))


def _left(finding: Finding, reviewed: ReviewedFact) -> Finding:
    if not reviewed.holds:
        return replace(finding, id=reviewed.id, status=FactStatus.REJECTED, quarantine_reason="")
    return replace(
        finding,
        id=reviewed.id,
        statement=reviewed.statement or reviewed.known_as[0],
        status=FactStatus.ACTIVE,
        quarantine_reason="",
        reviewed_at=reviewed.at if reviewed.confirmed else None,
    )
