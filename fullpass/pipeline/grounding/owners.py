"""Whose something is: "because of the user's shifts" where somebody spoke of her brother's."""

from __future__ import annotations

from collections.abc import Sequence

from fullpass.pipeline.grounding.spoken_clauses import spoken_clauses
from fullpass.pipeline.language import stem
from fullpass.pipeline.lexicon.people import PEOPLE
from fullpass.pipeline.lexicon.phrases import AUXILIARIES
from fullpass.pipeline.relatives import MY, THEIRS
from fullpass.pipeline.words import PERSON_WORDS, listed, small_words

_HIS = THEIRS | frozenset(listed("his her their hers theirs"))
_OWNS_NOTHING = AUXILIARIES | small_words("en")


def owned_by_another(statement: str, sentence: str) -> bool:
    """Say whether the statement calls the person's what the sentence calls only somebody else's, or somebody
    else's what it calls only "mine"."""
    claimed, said = spoken_clauses(statement), spoken_clauses(sentence)
    return any(_is_owned_by_another(clause, said) or _is_taken_over(clause, said) for clause in claimed)


def _is_owned_by_another(clause: Sequence[str], said: Sequence[Sequence[str]]) -> bool:
    """Say whether a clause calls the person's what the sentence calls only somebody else's."""
    for at, word in enumerate(clause[:-2]):
        if word not in PERSON_WORDS or clause[at + 1] != "s":
            continue
        rest = [each for each in clause[at + 2 : at + 4] if each != "own"]
        if rest and _owners(rest[0], said) == {"another"}:
            return True
    return False


def _is_taken_over(clause: Sequence[str], said: Sequence[Sequence[str]]) -> bool:
    """Say whether a clause calls somebody else's what the sentence calls only "mine"."""
    for at, word in enumerate(clause[1:-1], start=1):
        owner = clause[at - 1]
        if word != "s" or owner in PERSON_WORDS or owner in _OWNS_NOTHING:
            continue
        before = [
            each[place - 1] for each in said for place, w in enumerate(each) if w == clause[at + 1] and place
        ]
        if before and MY.issuperset(before) and (owner in PEOPLE or any(owner in each for each in said)):
            return True
    return False


def _owners(thing: str, said: Sequence[Sequence[str]]) -> set[str]:
    found = set[str]()
    for clause in said:
        for place, word in enumerate(clause):
            if stem(word) != stem(thing) or not place:
                continue
            before = clause[place - 1]
            named = before == "s" and place > 1 and clause[place - 2] in PEOPLE
            found.add("another" if named or before in _HIS else "person")
    return found
