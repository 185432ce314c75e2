"""Words that were only said where something is denied: "regrets it" of "I left it and don't regret it"."""

from __future__ import annotations

from collections.abc import Iterable

from fullpass.pipeline.clauses import negates
from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.odd_negations import AGAINST, COMPARES, without_set_phrases
from fullpass.pipeline.grounding.spoken_clauses import Clause, spoken_clauses
from fullpass.pipeline.grounding.unheard import unheard
from fullpass.pipeline.words import DISLIKES, STOPS

_DENY = AGAINST | DISLIKES | STOPS


def tells_what_was_denied(statement: str, sentence: str) -> bool:
    """Say whether a statement that denies nothing has a word which the sentence has only where it denies.

    Where one thing is set against another nothing is decided.
    """
    claimed = spoken_clauses(without_set_phrases(statement))
    said = spoken_clauses(without_set_phrases(sentence))
    if any(_negates(clause) or not _DENY.isdisjoint(clause) for clause in claimed):
        return False
    if any(not COMPARES.isdisjoint(clause) for clause in (*claimed, *said)):
        return False
    affirmed = [clause for clause in said if not _negates(clause)]
    if len(affirmed) == len(said):
        return False
    told = _text(claimed)
    return bool(unheard(told, _text(affirmed)) - unheard(told, _text(said)))


def _negates(clause: Clause) -> bool:
    return any(
        negates(word, each) for each in languages_of(clause) for word in clause if word not in STOPS
    )


def _text(clauses: Iterable[Clause]) -> str:
    return ". ".join(" ".join(clause) for clause in clauses)
