"""Which facts are one and the same, of those that an engine calls so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from fullpass.pipeline.merging import by_age
from fullpass.pipeline.similarity import differs_in_substance
from fullpass.pipeline.types import Fact

MOST_SAME = 50  # wordings of one fact; an engine that calls more than these the same is not believed further


def same_groups(
    facts: Sequence[Fact], claimed: Iterable[Sequence[str]], contradictory: Collection[tuple[str, str]]
) -> list[list[Fact]]:
    """Part the facts into groups of one fact each, the earliest of a group first, the groups by their first.

    Two facts come together when a claim names both, directly or through others, unless any two members of
    the joined group are of different categories, differ in substance, or are named as contradictory.
    """
    by_id = {fact.id: fact for fact in facts}
    group_of: dict[str, list[Fact]] = {}  # of the facts that a claim names
    apart = frozenset(contradictory)
    for claim in sorted(_known(claim, by_id) for claim in claimed):
        members = sorted((by_id[each] for each in claim), key=by_age)
        for index, fact in enumerate(members):
            for earlier in members[:index]:
                one = group_of.setdefault(earlier.id, [earlier])
                other = group_of.setdefault(fact.id, [fact])
                if one is not other and _may_join(one, other, apart):
                    one.extend(other)
                    for each in other:
                        group_of[each.id] = one
    joined = {id(group): sorted(group, key=by_age) for group in group_of.values()}
    alone = ([fact] for fact in facts if fact.id not in group_of)
    return sorted([*joined.values(), *alone], key=lambda group: by_age(group[0]))


def _known(claim: Iterable[str], by_id: dict[str, Fact]) -> tuple[str, ...]:
    return tuple(sorted({each for each in claim if each in by_id}))


def _may_join(one: list[Fact], other: list[Fact], apart: frozenset[tuple[str, str]]) -> bool:
    if len(one) + len(other) > MOST_SAME:
        return False
    return all(_may_be_same(first, second, apart) for first in one for second in other)


def _may_be_same(first: Fact, second: Fact, apart: frozenset[tuple[str, str]]) -> bool:
    if first.category != second.category:
        return False
    if (min(first.id, second.id), max(first.id, second.id)) in apart:
        return False
    return not differs_in_substance(first.statement, second.statement)
