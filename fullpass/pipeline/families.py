"""A fact together with those it replaced, so that MEMORY can tell how things came to be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from fullpass.pipeline.memory_lines import SHOWN
from fullpass.pipeline.types import Fact, FactStatus

PAST_TOLD = 5  # replaced facts that are told of one: enough for "earlier X", and a family stays small

Family = tuple[Fact, ...]  # the fact that holds, then those it replaced, the latest first

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def families_of(facts: Iterable[Fact], weights: Mapping[str, float]) -> list[Family]:
    """Give a family for each active or conflicting fact: by category in the order met, the weightiest first.

    A superseded fact belongs to the fact at the end of its chain; when that one does not hold any more
    (rejected, unknown), neither does its past, and it is left out. So is what lies more than five facts back.
    """
    by_id = {fact.id: fact for fact in sorted(facts, key=lambda fact: fact.id)}
    past: dict[str, list[Fact]] = {}
    for fact in by_id.values():
        if fact.status is FactStatus.SUPERSEDED and (heir := _heir(fact, by_id)):
            past.setdefault(heir.id, []).append(fact)
    shown = [fact for fact in by_id.values() if fact.status in SHOWN]
    shown.sort(key=lambda fact: (fact.category, -weights[fact.id], fact.id))
    return [(fact, *sorted(past.get(fact.id, []), key=_latest_first)[:PAST_TOLD]) for fact in shown]


def members(families: Sequence[Family]) -> tuple[Fact, ...]:
    """Give all facts of the families, in order."""
    return tuple(fact for family in families for fact in family)


def _heir(fact: Fact, by_id: Mapping[str, Fact]) -> Fact | None:
    """Follow the chain to the fact that holds now; None when it leads nowhere."""
    seen = {fact.id}
    while fact.status is FactStatus.SUPERSEDED:
        successor = by_id.get(fact.superseded_by or "")
        if successor is None or successor.id in seen:
            return None
        seen.add(successor.id)
        fact = successor
    return fact if fact.status in SHOWN else None


def _latest_first(fact: Fact) -> tuple[float, str]:
    return -(fact.last_seen or _LONG_AGO).timestamp(), fact.id
