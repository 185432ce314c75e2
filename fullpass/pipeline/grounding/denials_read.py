"""What a text denies, clause by clause: the words that deny, and what stands under each of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import dropwhile, takewhile
from typing import NamedTuple

from fullpass.pipeline.clauses import negates
from fullpass.pipeline.grounding.spoken_clauses import in_plain, spoken_clauses
from fullpass.pipeline.lexicon.denying import (
    DENYING,
    NOT,
    SAYS_LITTLE,
    SET_PHRASES,
    SET_PHRASES_AFTER,
    WRITTEN,
)
from fullpass.pipeline.plain_negations import with_plain_negations
from fullpass.pipeline.relatives import SAYS_I, SOMEBODY
from fullpass.pipeline.words import DISLIKES, NEGATORS, PERSON_WORDS, STOPS, listed, small_words

_BEFORE, _AFTER = (
    tuple((re.compile(said), meant) for said, meant in phrases)
    for phrases in (SET_PHRASES, SET_PHRASES_AFTER)
)
_ONE_LETTER = re.compile(r"\b(\w)-(?=\w)")  # "e-mail" has no "and" in it
_LITTLE = frozenset(listed(SAYS_LITTLE))
_NO_DENIAL = DISLIKES | STOPS | {"ne", "n", "plus"}  # by themselves: `lexicon.denying` tells which do
_DENIES_BACKWARDS = frozenset(listed("nicht nie niemals"))
OPENS = frozenset(listed("that dass que che qu"))  # what is not thought is denied too
_ANDS = frozenset(listed("and or und oder y o et ou e"))
_SOMEBODY = SAYS_I | SOMEBODY | PERSON_WORDS
_HERE = frozenset(listed("here there hier dort aqui alli alla ici"))
_CONCORD = frozenset({"es", "fr", "it", "pt"})
_AGREES = frozenset(
    listed(
        """nunca jamas nada nadie ningun ninguno ninguna tampoco jamais rien aucun aucune personne mai niente
        nessun nessuno nessuna ninguem nenhum nenhuma"""
    )
)
_SHORT = 4  # words of a clause that only denies the one before
_SHORTEST = 2


class Word(NamedTuple):
    """A word, and in which way it denies (`lexicon.denying`), "" for others."""

    text: str
    denies: str


class Denial(NamedTuple):
    """What denies, in which clause, and what it denies, the nearest first."""

    by: Word
    clause: int
    denied: Sequence[str]


@dataclass(frozen=True)
class Told:
    """The clauses of a text without its small words, and what they deny."""

    clauses: Sequence[Sequence[Word]]
    denials: Sequence[Denial]

    @cached_property
    def words(self) -> frozenset[str]:
        """Give the words that do not deny."""
        return frozenset(word.text for clause in self.clauses for word in clause if not word.denies)

    @cached_property
    def affirmed(self) -> frozenset[str]:
        """Give the words that somewhere stand under no denial."""
        denied = {(each.clause, word) for each in self.denials for word in each.denied}
        every = ((at, word.text) for at, clause in enumerate(self.clauses) for word in clause)
        return frozenset(word for at, word in every if (at, word) not in denied)


@lru_cache(maxsize=64)
def in_plain_denials(text: str) -> str:
    """Give the text folded, its negations and set phrases written alike."""
    joined = _ONE_LETTER.sub(r"\1", in_plain(text))
    return _replaced(with_plain_negations(_replaced(joined, _BEFORE)).casefold(), _AFTER)


def read_denials(plain: str, languages: frozenset[str]) -> Told:
    """Read a text that `in_plain_denials` gave."""
    clauses = _clauses(plain, languages)
    if languages <= _CONCORD:
        clauses = [
            [word for at, word in enumerate(clause) if not _is_said_again(clause, at)] for clause in clauses
        ]
    found = [
        Denial(_denying(clause, place), at, _denied_by(clause, place) or _pointed_to(clauses, at))
        for at, clause in enumerate(clauses)
        for place, word in enumerate(clause)
        if word.denies and not (place and clause[place - 1].denies == word.denies == NOT)
    ]
    return Told(clauses, found)


def _is_said_again(clause: Sequence[Word], at: int) -> bool:
    """Say whether a negation only agrees with one before: "no como nunca carne"."""
    before = (word.text for word in clause[:at])
    return clause[at].text in _AGREES and not NEGATORS.isdisjoint(before)


def _denying(clause: Sequence[Word], at: int) -> Word:
    """Give a word that denies, with those right behind it: "never without" is another way."""
    run = [clause[at], *takewhile(lambda word: word.denies == clause[at].denies == NOT, clause[at + 1 :])]
    return Word(clause[at].text, " ".join(word.denies for word in run))


def _denied_by(clause: Sequence[Word], at: int) -> list[str]:
    """Give what is denied, the nearest first: what stands behind, or before where nothing does."""
    following = dropwhile(lambda word: word.denies, clause[at + 1 :])
    behind = [word.text for word in takewhile(lambda word: not word.denies, following)]
    before = [word.text for word in reversed(clause[:at]) if not word.denies]
    if clause[at].text in _DENIES_BACKWARDS:
        return [*behind, *before]
    return behind or (before if clause[at].text in NEGATORS else before[::-1])  # "wants the basics skipped"


def _pointed_to(clauses: Sequence[Sequence[Word]], at: int) -> list[str]:
    """Give what the clause before tells where one only refuses it: "they offered the job | I declined it"."""
    declines = not NEGATORS.issuperset(word.text for word in clauses[at])
    return [word.text for word in clauses[at - 1] if not word.denies] if at and declines else []


def _clauses(plain: str, languages: frozenset[str]) -> list[list[Word]]:
    """Give the clauses without small words; what only denies goes with the one that it denies: "I was a cook,
    not any more", "and nothing | after lunch"."""
    found: list[list[Word]] = []
    goes_on = list[Word]()
    for spoken in spoken_clauses(plain, OPENS):
        every = [Word(word, _denies(word, languages)) for word in spoken]
        told = goes_on + [word for word in every if word.denies or not _is_small(word.text, languages)]
        are_negators = NEGATORS.issuperset(word.text for word in told)
        only_denies = all(word.denies for word in told) and (not are_negators or _SOMEBODY.isdisjoint(spoken))
        begins = spoken[0] in _ANDS or not are_negators or (not found and len(spoken) <= _SHORTEST)
        goes_on = told if only_denies and begins else []
        if not only_denies or not found or len(spoken) > _SHORT:
            found.append([] if goes_on else told)
        elif not goes_on:
            found[-1] += told
    return [clause for clause in (*found, goes_on) if clause]


@lru_cache(maxsize=20_000)
def _denies(word: str, languages: frozenset[str]) -> str:
    if word in WRITTEN:
        return WRITTEN[word]
    for language in sorted(languages):
        if kind := _kinds(language).get(word):
            return kind
        if word not in _NO_DENIAL and negates(word, language):
            return NOT
    return ""


@cache
def _kinds(language: str) -> dict[str, str]:
    return {word: kind for kind, found in DENYING.get(language, {}).items() for word in listed(found)}


@lru_cache(maxsize=20_000)
def _is_small(word: str, languages: frozenset[str]) -> bool:
    if word in _HERE or word.isdigit():
        return False
    return len(word) == 1 or word in _LITTLE or any(word in small_words(each) for each in languages)


def _replaced(text: str, patterns: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for said, meant in patterns:
        text = said.sub(meant, text)
    return text
