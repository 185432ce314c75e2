"""Reduce: exact duplicates in code, then what an engine says about other wordings and contradictions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fullpass.pipeline.contradictions import settle
from fullpass.pipeline.look_alikes import look_alike_groups
from fullpass.pipeline.merging import by_age, join, merge_duplicates
from fullpass.pipeline.same import same_groups
from fullpass.pipeline.types import Fact, FactStatus, Finding, Relations
from fullpass.pipeline.weighing import confidence, newest_date
from fullpass.pipeline.wire_size import fact_tokens, facts_tokens

Relate = Callable[[Sequence[Fact]], Relations]

_SET_ASIDE = (FactStatus.QUARANTINED, FactStatus.REJECTED)


@dataclass(frozen=True, slots=True)
class Consolidated:
    """Each fact once, the earliest first, and how many findings were merged into others.

    `joined_into` maps the id of each fact that was joined into another to that one's, see
    `evidence.gather_evidence`.
    """

    facts: tuple[Fact, ...]
    merged: int
    joined_into: Mapping[str, str]


def consolidate_facts(findings: Iterable[Finding], relate: Relate, *, input_tokens: int) -> Consolidated:
    """Give each fact once, with its dates, its status and its confidence.

    `relate` is asked about all facts at once when they fit into `input_tokens` (as they are sent, see
    `wire_size`), else about groups that look alike, packed together; facts alike to nothing are not sent.
    What it says is applied with care: unknown ids are ignored; facts are the same only within a category and
    never when they differ in a number, name or negation, or when it calls them contradictory as well; dates
    decide which of two contradictory facts holds. Quarantined and rejected facts are set aside; all others
    get their status anew. The number of `findings` is the number of facts given back plus `merged`; the
    order of `findings` changes nothing. Raises what `relate` raises.
    """
    counted = _Counted(findings)
    distinct, said_in = merge_duplicates(counted)
    live = [fact for fact in distinct if fact.status not in _SET_ASIDE]
    relations = [relate(batch) for batch in _batches(live, input_tokens)]
    known = {fact.id for fact in live}
    contradictory = _contradictions(relations, known)
    groups = [
        sorted(group, key=lambda fact: fact.reviewed_at is None)  # what a person confirmed keeps its words
        for group in same_groups(live, [group for each in relations for group in each.same], contradictory)
    ]
    joined_into = {fact.id: group[0].id for group in groups for fact in group[1:]}
    joined = [join(group, said_in) for group in groups]
    apart = ((joined_into.get(one, one), joined_into.get(other, other)) for one, other in contradictory)
    settled = settle(joined, apart)
    newest = newest_date(settled)
    rated = [replace(fact, confidence=confidence(fact, newest)) for fact in settled]
    aside = [fact for fact in distinct if fact.status in _SET_ASIDE]
    result = tuple(sorted(rated + aside, key=by_age))
    return Consolidated(result, counted.count - len(result), joined_into)


class _Counted:
    """A stream that knows how much of it has passed."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings = findings
        self.count = 0

    def __iter__(self) -> Iterator[Finding]:
        for finding in self._findings:
            self.count += 1
            yield finding


def _contradictions(relations: Iterable[Relations], known: set[str]) -> set[tuple[str, str]]:
    """Give the pairs that were called superseding or conflicting, each once, unknown ids left out."""
    pairs = {pair for each in relations for pair in (*each.supersedes, *each.conflicts)}
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1] and known.issuperset(pair)}


def _batches(facts: Sequence[Fact], input_tokens: int) -> Iterator[tuple[Fact, ...]]:
    """Give what is asked about at once, each within `input_tokens`, the earliest facts first."""
    if len(facts) < 2:
        return
    if facts_tokens(facts) <= input_tokens:
        yield tuple(facts)
        return
    costs = {fact.id: fact_tokens(fact) for fact in facts}
    batch: list[Fact] = []
    spent = 0
    for piece in _pieces(facts, costs, input_tokens):
        cost = sum(costs[fact.id] for fact in piece)
        if batch and spent + cost > input_tokens:
            yield tuple(sorted(batch, key=by_age))
            batch, spent = [], 0
        batch.extend(piece)
        spent += cost
    if batch:
        yield tuple(sorted(batch, key=by_age))


def _pieces(facts: Sequence[Fact], costs: Mapping[str, int], input_tokens: int) -> Iterator[list[Fact]]:
    """Give the groups that look alike; one that is larger than a batch in parts, of two facts at least."""
    for group in look_alike_groups(facts):
        piece: list[Fact] = []
        spent = 0
        for fact in group:
            if piece and spent + costs[fact.id] > input_tokens:
                if len(piece) > 1:
                    yield piece
                piece, spent = [], 0
            piece.append(fact)
            spent += costs[fact.id]
        if len(piece) > 1:
            yield piece
