"""Which facts might say the same or the opposite: groups small enough to be read together."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from fullpass.pipeline.similarity import terms
from fullpass.pipeline.types import Fact

ALIKE_FROM = 0.3  # cosine over terms weighed by rarity: "lives in Oslo" and "lives in Bergen" are above it
LINKED_FROM = 0.12  # the same, of two that share a word which hardly any other fact has: a project's name
RARE_UP_TO = 4  # facts that have such a word
LARGEST_GROUP = 40
MOST_BESIDE = 3  # facts that a new one is held against, those that it is most like
FEWEST_FOR_RARITY = (
    1_000  # facts that rarity is measured against, at least: among three facts no term is rare
)
COMMON_FROM = 64  # a term in more facts than this makes no candidates: its pairs would grow with the square

Pair = tuple[float, int, int]  # minus the likeness, and two places


def look_alike_groups(
    facts: Sequence[Fact], *, alike_from: float = ALIKE_FROM, largest: int = LARGEST_GROUP
) -> tuple[tuple[Fact, ...], ...]:
    """Give the groups of facts, two to `largest` each, whose statements share rare terms.

    A fact is in one group at most; those alike to nothing are in none. Groups and their members come in
    the order of fact ids, whatever the order of `facts`. Pairs are found through an inverted index that
    leaves out terms which stand in more than 64 facts, so the work grows with the number of facts. Those
    that share a word of four facts at most need less likeness, and come together after all others.
    """
    ordered = sorted(facts, key=lambda fact: fact.id)
    linked_from = min(LINKED_FROM, alike_from)
    return _members(ordered, _grouped(_alike(ordered, alike_from, linked_from), largest))


def look_alikes_of(
    new: Iterable[Fact], facts: Sequence[Fact], *, alike_from: float = ALIKE_FROM, most: int = MOST_BESIDE
) -> tuple[tuple[Fact, ...], ...]:
    """Give groups as `look_alike_groups` does, of the new facts among `facts` and what each is most like.

    Each new fact brings up to `most` others along, so that what is new decides how much is read.
    """
    ordered = sorted(facts, key=lambda fact: fact.id)
    wanted = {fact.id for fact in new}
    beside: Counter[int] = Counter()
    pairs = []
    for pair in _alike(ordered, alike_from, alike_from):
        bringing = [index for index in pair[1:] if ordered[index].id in wanted and beside[index] < most]
        beside.update(bringing)
        if bringing:
            pairs.append(pair)
    return _members(ordered, _grouped(pairs, LARGEST_GROUP))


def _members(ordered: Sequence[Fact], groups: Iterable[Sequence[int]]) -> tuple[tuple[Fact, ...], ...]:
    return tuple(tuple(ordered[index] for index in group) for group in groups)


def _alike(ordered: Sequence[Fact], alike_from: float, linked_from: float) -> list[Pair]:
    """Give the pairs that are alike, by their places, the most alike first.

    So much likeness as `linked_from` is enough for those that share a rare word.
    """
    found = _numbered_terms(ordered)
    counts = Counter(term for each in found for term in each)
    rare = {term for term, count in counts.items() if count <= RARE_UP_TO}
    most = max(len(ordered), FEWEST_FOR_RARITY)
    weight = {term: math.log(1 + most / count) ** 2 for term, count in counts.items()}
    lengths = [math.sqrt(sum(weight[term] for term in each)) for each in found]
    pairs: list[Pair] = []
    for one, other in _candidates(found, counts):
        both = set(found[one]).intersection(found[other])
        likeness = sum(weight[term] for term in sorted(both)) / (lengths[one] * lengths[other])
        if likeness >= (alike_from if rare.isdisjoint(both) else linked_from):
            pairs.append((-round(likeness, 9), one, other))
    return sorted(pairs)


def _numbered_terms(facts: Sequence[Fact]) -> list[array[int]]:
    """Give the terms of each fact as numbers: sets of words would take ten times the memory."""
    numbers: dict[str, int] = {}
    return [
        array("I", [numbers.setdefault(term, len(numbers)) for term in sorted(terms(fact.statement))])
        for fact in facts
    ]


def _candidates(found: Sequence[array[int]], counts: Counter[int]) -> Iterator[tuple[int, int]]:
    """Give each pair that shares a term which is not common, once."""
    places: dict[int, list[int]] = {}
    for one, each in enumerate(found):
        rare = [term for term in each if counts[term] <= COMMON_FROM]
        for other in sorted({index for term in rare for index in places.get(term, ())}):
            yield other, one
        for term in rare:
            places.setdefault(term, []).append(one)


def _grouped(pairs: Sequence[Pair], largest: int) -> list[list[int]]:
    """Join pairs, the most alike first, as long as the group stays small enough."""
    group_of: dict[int, list[int]] = {}
    for _, one, other in pairs:
        first = group_of.setdefault(one, [one])
        second = group_of.setdefault(other, [other])
        if first is not second and len(first) + len(second) <= largest:
            first.extend(second)
            for index in second:
                group_of[index] = first
    distinct = {min(group): sorted(group) for group in group_of.values() if len(group) > 1}
    return [distinct[first] for first in sorted(distinct)]
