"""Which of two contradictory facts holds: dates decide, never the order of arrival."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from fullpass.pipeline.types import Fact, FactStatus


def settle(facts: Sequence[Fact], contradictions: Iterable[tuple[str, str]]) -> list[Fact]:
    """Give every fact its status, in the order given.

    Of two that contradict each other, the one last said or confirmed later is active, the other superseded
    by it (by the next later one, when there are several: a chain stays a chain). Where a date is missing or
    both are equal, both are conflicting, unless one of them is superseded anyway. Since a successor is
    always later, there are no cycles, whatever pairs are named.
    """
    last_said = {fact.id: fact.stands_since for fact in facts}
    successors: dict[str, list[tuple[datetime, str]]] = {}
    tied: list[tuple[str, str]] = []
    for one, other in sorted({(min(pair), max(pair)) for pair in contradictions if pair[0] != pair[1]}):
        first, second = last_said[one], last_said[other]
        if first is None or second is None or first == second:
            tied.append((one, other))
        elif first < second:
            successors.setdefault(one, []).append((second, other))
        else:
            successors.setdefault(other, []).append((first, one))
    superseded_by = {older: min(newer)[1] for older, newer in successors.items()}
    conflicts: dict[str, list[str]] = {}
    for one, other in tied:
        if not superseded_by.keys() & {one, other}:
            conflicts.setdefault(one, []).append(other)
            conflicts.setdefault(other, []).append(one)
    return [_with_status(fact, superseded_by.get(fact.id), conflicts.get(fact.id, ())) for fact in facts]


def _with_status(fact: Fact, successor: str | None, conflicts: Sequence[str]) -> Fact:
    if successor is not None:
        status, conflicts = FactStatus.SUPERSEDED, ()
    else:
        status = FactStatus.CONFLICTING if conflicts else FactStatus.ACTIVE
    settled = (status, successor, tuple(sorted(conflicts)))
    if (fact.status, fact.superseded_by, fact.conflicts_with) == settled:
        return fact
    return replace(fact, status=status, superseded_by=successor, conflicts_with=settled[2])
