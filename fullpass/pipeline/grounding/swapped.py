"""Two things that change places between two clauses: "hired Ada, fired Bo" of "fired Ada, hired Bo"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.spoken_clauses import Clause, spoken_clauses
from fullpass.pipeline.language import stem
from fullpass.pipeline.words import PERSON_WORDS, small_words

_MOST_WORDS = 40  # of a statement whose pairs are looked at

Contents = Sequence[frozenset[str]]


def swapped_otherwise(statement: str, sentence: str) -> bool:
    """Say whether two words of two clauses each stand with what the sentence tells of the other."""
    claimed, said = spoken_clauses(statement), spoken_clauses(sentence)
    if len(claimed) < 2 or len(said) < 2:
        return False
    languages = languages_of(word for clause in (*claimed, *said) for word in clause)
    dropped = frozenset[str]().union(*map(small_words, languages)) | PERSON_WORDS
    here, there = _contents(claimed, dropped), _contents(said, dropped)
    ours, theirs = _placed_once(here), _placed_once(there)
    both = [term for term in ours if term in theirs][:_MOST_WORDS]
    return any(
        _stands_with(one, other, here[ours[one]], there, theirs)
        and _stands_with(other, one, here[ours[other]], there, theirs)
        for one, other in combinations(both, 2)
        if ours[one] != ours[other] and theirs[one] != theirs[other]
    )


def _stands_with(
    one: str, other: str, beside: frozenset[str], there: Contents, theirs: dict[str, int]
) -> bool:
    """Say whether a clause with `one` has more of the sentence's clause with `other` than of its own."""
    beside -= {one, other}
    return len(borne_out(beside, there[theirs[other]])) > len(borne_out(beside, there[theirs[one]]))


def _contents(clauses: Sequence[Clause], dropped: frozenset[str]) -> Contents:
    return [frozenset(stem(word) for word in clause if word not in dropped) for clause in clauses]


def _placed_once(contents: Contents) -> dict[str, int]:
    """Give for each term that one clause alone has which it is."""
    found: dict[str, int] = {}
    twice = set[str]()
    for at, content in enumerate(contents):
        twice |= content & found.keys()
        found |= dict.fromkeys(content, at)
    return {term: at for term, at in found.items() if term not in twice}
