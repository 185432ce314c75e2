"""Two clauses that only a negation tells apart: "finds it useful", "does not find it useful"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from itertools import product

from fullpass.pipeline.clauses import Clause
from fullpass.pipeline.figures import is_year
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.denials import only_denies
from fullpass.pipeline.grounding.denying_words import WEAKENING, may_deny
from fullpass.pipeline.grounding.exclusive_words import exclude_each_other
from fullpass.pipeline.language import stem
from fullpass.pipeline.words import NEGATORS, PERSON_WORDS

Clauses = Sequence[Clause]
_LEFT_OUT = NEGATORS | PERSON_WORDS
ALIKE_FROM = 0.6
"""Share of the words in the same order from which only a negation may tell two clauses apart."""


def negated_alone(claimed: Clauses, said: Clauses) -> bool:
    """Say whether a clause of the statement has the words of one of the quote, and one of them is negated,
    with nothing else in the two that explains it."""
    return any(
        _but_for_a_negation(one, other)
        and not _is_told_beside(one, other, said)
        and not _is_denied_beside(one, other, claimed)
        for one, other in product(claimed, said)
    )


def _but_for_a_negation(one: Clause, other: Clause) -> bool:
    """Say whether two clauses have the same words in the same order, and one of them is negated."""
    spoken = {*one.words, *other.words}
    same = NEGATORS.intersection(one.words) == NEGATORS.intersection(other.words)
    if (
        bool(one.negations) == bool(other.negations)
        or same
        or may_deny(spoken)
        or not WEAKENING.isdisjoint(spoken)
    ):
        return False
    denied, plain = (one, other) if one.negations else (other, one)
    negated = frozenset(term for term in denied.negated if not is_year(term))
    if negated and 2 * len(borne_out(negated, plain.content)) < len(negated):
        return False  # what is denied is something else: "eats no pork, keeps 6 pigs", "I keep 6 pigs"
    first, second = _without_negation(one), _without_negation(other)
    alike = SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE_FROM
    return alike and not has_opposites(first, second)


def _is_told_beside(one: Clause, other: Clause, said: Clauses) -> bool:
    """Say whether another clause of the quote denies the one it is like, or tells what that does not."""
    rest = one.content - borne_out(one.content, other.content)
    if any(only_denies(clause) for clause in said[said.index(other) + 1 :]):
        return True  # "that wind park, no"
    beside = (clause for clause in said if clause is not other and not clause.negations)
    return bool(other.negations) and any(borne_out(rest, clause.content) for clause in beside)


def _is_denied_beside(one: Clause, other: Clause, claimed: Clauses) -> bool:
    """Say whether another clause of the statement denies what the quote denies in the same breath."""
    return other.negations > 0 and any(
        each.negations and each is not one and borne_out(each.negated, other.negated) for each in claimed
    )


def _without_negation(clause: Clause) -> list[str]:
    return [stem(word) for word in clause.words if word not in _LEFT_OUT and len(word) > 1]


def has_opposites(one: Collection[str], other: Collection[str]) -> bool:
    return any(exclude_each_other(*pair) for pair in product(one, other))
