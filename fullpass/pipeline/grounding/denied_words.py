"""Words that were only said where something is denied: "regrets it" of "I left it and don't regret it"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from fullpass.pipeline.clauses import negates
from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.odd_negations import AGAINST, COMPARES, without_set_phrases
from fullpass.pipeline.grounding.spoken_clauses import Clause, in_plain, spoken_clauses
from fullpass.pipeline.grounding.unheard import unheard
from fullpass.pipeline.language import words
from fullpass.pipeline.words import DISLIKES, STOPS, listed

_MAY_DENY = (
    AGAINST
    | DISLIKES
    | STOPS
    | frozenset(
        listed(
            """only just except unless too few little hardly barely until instead nur bloss allein ausser
            kaum zu bis statt anstatt solo solamente salvo excepto apenas hasta lugar vez seulement sauf
            juste trop jusque lieu"""
        )
    )
)
_ENDS = STOPS | DISLIKES
_TELLING = 3  # letters that tell such a word in all its forms
_NOT_MIND = re.compile(r"\bnot mind\b")
_MINDS = re.compile(r"(?<!not )\bminds?\b")
_NEED_NOT = re.compile(r"\b(?:do|does|did) not (?:have|need) to\b")
_NUMBER = re.compile(r"\d+")
_DENY = AGAINST | DISLIKES | STOPS


def tells_what_was_denied(statement: str, sentence: str) -> bool:
    """Say whether a statement that denies nothing has a word which the sentence has only where it denies, or
    one that denies has changed what it denies with what it does not.

    Where one thing is set against another nothing is decided.
    """
    claimed = spoken_clauses(without_set_phrases(statement))
    said = spoken_clauses(without_set_phrases(sentence))
    languages = _languages(statement, sentence)
    if any(not COMPARES.isdisjoint(clause) for clause in (*claimed, *said)):
        return False
    if _MINDS.search(in_plain(statement)) and _NOT_MIND.search(in_plain(sentence)):
        return True
    affirmed = [clause for clause in said if not _negates(clause, languages)]
    denied = [clause for clause in said if _negates(clause, languages)]
    if not denied:
        return False
    affirms = [clause for clause in claimed if not _negates(clause, languages)]
    if all(_DENY.isdisjoint(clause) for clause in affirms) and len(affirms) == len(claimed):
        return _has_only(affirms, denied, affirmed) or _has_figure_of(affirms, denied, affirmed)
    denies = [clause for clause in claimed if _negates(clause, languages)]
    return _has_only(affirms, denied, affirmed) and _has_only(denies, affirmed, denied)


def adds_a_denial(statement: str, sentence: str) -> bool:
    """Say whether a statement denies something and nothing in the sentence does, or could."""
    languages = _languages(statement, sentence)
    denies = any(
        _negates(clause, languages, but=_ENDS) for clause in spoken_clauses(without_set_phrases(statement))
    )
    if not denies and not _NEED_NOT.search(in_plain(statement)):
        return False
    said = (*spoken_clauses(sentence), *spoken_clauses(without_set_phrases(sentence)))
    if any(_negates(clause, languages, but=_ENDS) for clause in said):
        return False
    # What ends or dislikes is no denial where the statement has it too, and denies it.
    told = {word[:_TELLING] for clause in spoken_clauses(statement) for word in clause}
    return not any(
        word in _MAY_DENY and not (word in _ENDS and word[:_TELLING] in told)
        for clause in said
        for word in clause
    )


def _has_only(told: Sequence[Clause], one: Sequence[Clause], other: Sequence[Clause]) -> bool:
    """Say whether there is a word that was said in the one clauses, and not in the others."""
    return bool(unheard(_text(told), _text(other)) - unheard(_text(told), _text([*one, *other])))


def _has_figure_of(told: Sequence[Clause], denied: Sequence[Clause], affirmed: Sequence[Clause]) -> bool:
    """Say whether there is a number that is the only one of a clause which denies it."""
    alone = [figures for clause in denied if len(figures := _figures([clause])) == 1]
    return bool(_figures(told) & frozenset().union(*alone) - _figures(affirmed))


def _figures(clauses: Iterable[Clause]) -> frozenset[str]:
    return frozenset(number[0] for clause in clauses for word in clause if (number := _NUMBER.match(word)))


def _negates(clause: Clause, languages: Set[str], but: Set[str] = STOPS) -> bool:
    return any(negates(word, each) for each in languages for word in clause if word not in but)


def _languages(statement: str, sentence: str) -> frozenset[str]:
    return languages_of(word.casefold() for word in words(f"{statement} {sentence}"))


def _text(clauses: Iterable[Clause]) -> str:
    return ". ".join(" ".join(clause) for clause in clauses)
