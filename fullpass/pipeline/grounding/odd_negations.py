"""One negation more or less: "drinks no sugar" for "takes sugar", however the rest is told."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from fullpass.pipeline.clauses import negates
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.spoken_clauses import Clause, in_plain, spoken_clauses
from fullpass.pipeline.language import guess_language, stem, words
from fullpass.pipeline.relatives import SAYS_I
from fullpass.pipeline.words import GENERIC_WORDS, NEGATORS, listed, small_words

AGAINST = frozenset(
    listed(
        """against gegen contra contre nobody nothing unable refused refusing rejected decline declines
        declined opposed opposes oppose stopping quitting avoid avoids avoiding distrust distrusts mistrust
        mistrusts disagree disagrees disapprove disapproves disbelieve doubt doubts doubted doubting
        bezweifelt bezweifle zweifle zweifelt verzichtet verzichte aufgehort lehnt verweigert verweigere
        duda dudo renuncia renuncio rechaza rechazo nadie nada doute renonce renonces renoncer rien
        personne niemand nichts nix"""
    )
)
_THINKING = frozenset(listed("believing thinking doubting belief"))
COMPARES = frozenset(
    listed(
        """over than instead rather prefer prefers preferred preference sooner als statt anstatt
        lieber bevorzugt prefiere prefiero vez lugar antes plutot prefere lieu preferisce preferisco"""
    )
)
_POINTS_BACK = frozenset(listed("it that this them those one es das dem lo la eso ello cela ca le"))
_OPENS = frozenset(listed("that dass que"))
_NOT_PARTED = (frozenset(listed("after")), frozenset[str](), frozenset(listed("after and und y e et")))
_LEAST_WORDS = 4  # of a clause that says something by itself
_CONCORD = frozenset(listed("fr es it pt"))  # "ne … pas", "no … nunca" negate once
_NO_NEGATION = re.compile(
    r"\b(?:no (?:problem|doubt|worries|matter|idea)|why not|not (?:mind|only)|can ?not (?:wait|help)|if not|"
    r"or not|(?:do|does|did) not (?:have|need) to|nicht nur|si no|sin embargo)\b"
)
_GIVES_UP = re.compile(r"\b(?:(?:giv\w+|gave) up|put\w* off|swor\w+ off|sworn off)\b")
_SKIPS = re.compile(
    r"\b(?:skip(?:s|ping)?|leav\w+ out|cut\w* out|go(?:es|ing)? without|do(?:es|ing)? without)\b"
)
_LEAVES = re.compile(r"\bquit(?:s|ting)?\b(?! \w+ing\b)")
_LEFT = re.compile(r"\b(?:left|leav\w+|resign\w*)\b")
_SHORT = re.compile(
    r"[,;] ((?:no|not|kein\w*|nicht|ohne|sin|sans|pas|without|aber ohne) (?:\w+ ?){1,2})(?=$|[,.;!])"
)
_WITHOUT = re.compile(
    r"\b(?:no|zero|without|kein(?:en?|erlei)?|ohne|sin|sans) (?:(?:the|any|all) )?(\w{3,})\b(?! than)"
)
_FREE_OF = re.compile(r"\w(?:-free|less|frei|los)\b|\bfree of\b")
_TURNS_DOWN = re.compile(r"\bturn\w* (?:\w+ )?down\b")


def negated_oddly(statement: str, sentence: str) -> bool:
    """Say whether what the statement tells of a clause negates once more or less than the clause itself,
    wherever "and" begins another clause. Where one thing is preferred to another nothing is decided."""
    if not COMPARES.isdisjoint(in_plain(statement).split()) or not COMPARES.isdisjoint(
        in_plain(sentence).split()
    ):
        return False
    language = guess_language(in_plain(statement).split()) or guess_language(in_plain(sentence).split())
    claimed, said = without_set_phrases(statement), without_set_phrases(sentence)
    if _LEFT.search(claimed):
        claimed, said = _LEAVES.sub("left", claimed), _LEAVES.sub("left", said)
    joined = _SHORT.sub(r" \1", claimed), _SHORT.sub(r" \1", said)
    return _has_what_is_denied(claimed, said, language) or all(
        _is_odd(spoken_clauses(ours, without), spoken_clauses(theirs, without), language)
        for ours, theirs in dict.fromkeys(((claimed, said), joined))
        for without in _NOT_PARTED
    )


def _has_what_is_denied(claimed: str, said: str, language: str) -> bool:
    """Say whether a statement that denies nothing has what is only spoken of as missing: "no sugar"."""
    missing = {stem(word) for word in _WITHOUT.findall(said)} - _stems(_WITHOUT.sub(" ", said))
    if not missing & _stems(claimed) or _FREE_OF.search(claimed):
        return False
    return not any(_negations(clause, language) for clause in spoken_clauses(claimed))


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text))


def without_set_phrases(text: str) -> str:
    plain = _TURNS_DOWN.sub("declined", _GIVES_UP.sub("quit", _SKIPS.sub("without", in_plain(text))))
    return _NO_NEGATION.sub(" ", plain)


def _is_odd(claimed: Sequence[Clause], said: Sequence[Clause], language: str) -> bool:
    claimed, said = _joined(claimed, language), _joined(said, language)
    if any(_negations(clause, language) and not _content(clause, language) for clause in claimed):
        return False  # what is denied there, no rule can tell
    there = [_content(clause, language) for clause in said]
    negations: dict[tuple[int, ...], int] = {}
    for clause in claimed:
        shared = [len(borne_out(_content(clause, language), each)) for each in there]
        most = max(shared, default=0)
        if most:
            alike = tuple(at for at, count in enumerate(shared) if count == most)
            negations[alike] = negations.get(alike, 0) + _negations(clause, language)
    return any(
        all((_negations(said[at], language) - count) % 2 for at in alike)
        for alike, count in negations.items()
    )


def _joined(clauses: Sequence[Clause], language: str) -> list[Clause]:
    """Join what has no content to what it speaks of: "I doubt | that …", "… | and won't do it again"; drop it
    where that is negated too: "… | never could"."""
    joined: list[Clause] = []
    for clause in clauses:
        empty = not _content(clause, language)
        opens = bool(joined) and clause[0] in _OPENS and not _content(joined[-1], language)
        denies = empty and bool(joined) and _is_left_short(clause, language)
        if denies and _negations(joined[-1], language) > 0:
            continue
        if opens or denies or (empty and joined and not _POINTS_BACK.isdisjoint(clause)):
            joined[-1] += clause
        else:
            joined.append(clause)
    return joined


def _is_left_short(clause: Clause, language: str) -> bool:
    """Say whether a clause only denies what stands before it: "seit 2019 | nicht mehr"."""
    return (
        len(clause) < _LEAST_WORDS
        and (SAYS_I | {"nothing", "nobody"}).isdisjoint(clause)
        and _negations(clause, language) > 0
    )


def _negations(clause: Clause, language: str) -> int:
    found = sum(negates(word, language or "en") or word in AGAINST for word in clause)
    return min(found, 1) if language in _CONCORD else found


def _content(clause: Collection[str], language: str) -> frozenset[str]:
    small = _small(language)
    return frozenset(stem(word) for word in clause if word not in small and len(word) > 1)


@cache
def _small(language: str) -> frozenset[str]:
    return small_words(language) | GENERIC_WORDS | NEGATORS | AGAINST | _THINKING
