"""Which contradictions that an engine names are believed: many only between facts that are alike."""

from __future__ import annotations

from collections.abc import Sequence, Set

from fullpass.pipeline.clauses import read_clauses
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.main_language import in_other_language
from fullpass.pipeline.similarity import terms
from fullpass.pipeline.types import Fact

Pair = tuple[str, str]
FEW, FEW_OF_ALL = 5, 0.05
"""Contradictions between facts that have no word in common: so many, or this share of all facts."""


def believable(pairs: Set[Pair], facts: Sequence[Fact]) -> Set[Pair]:
    """Give the pairs of contradictory facts, without those that have nothing in common when these are many.

    A person who turns from nurse to lab manager says so in other words, now and then. An engine that lets
    every fact end the one before is wrong, and would leave hardly anything standing.
    """
    named = {fact_id for pair in pairs for fact_id in pair}
    told = {fact.id: fact.statement for fact in facts if fact.id in named}
    strange = {pair for pair in pairs if not _have_common(told[pair[0]], told[pair[1]])}
    return pairs if len(strange) <= max(FEW, FEW_OF_ALL * len(facts)) else pairs - strange


def _have_common(one: str, other: str) -> bool:
    """Say whether two statements share a word or a kind of verb; of two languages, nobody can say."""
    first, second = terms(one), terms(other)
    if borne_out(first, second) or in_other_language(one, other):
        return True
    return not _verbs(one).isdisjoint(_verbs(other))


def _verbs(statement: str) -> frozenset[str]:
    return frozenset[str]().union(*(clause.verbs for clause in read_clauses(statement))) - {"be", "have"}
