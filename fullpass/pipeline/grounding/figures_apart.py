"""Figures that stand elsewhere: a month that nobody named, two prices that changed places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from fullpass.pipeline.figure_support import listed_things, support_of
from fullpass.pipeline.figures import WORD_VALUES, figures, read_figures
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import fold, guess_language, stem, words
from fullpass.pipeline.words import GENERIC_WORDS, listed, small_words

_PARTS = re.compile(
    r"(?i)(?<!\d)[,:]|[,:](?!\d)|[;()–—!?。，、；：！？\n]|\.(?=\s|$)|\s(?:and|but|while|und|aber|y|pero|et|mais|mientras)\s"
)
_UNITS = [
    frozenset(listed(unit))
    for unit in (
        "minute minutes minuten minuto minutos",
        "hour hours stunde stunden hora horas heure heures",
        "day days tag tage tagen dia dias jour jours",
        "week weeks woche wochen semana semanas semaine semaines",
        "month months monat monate monaten mes meses mois",
        "year years jahr jahre jahren ano anos an ans annee annees",
    )
]
_UNIT_OF = {word: at for at, unit in enumerate(_UNITS) for word in unit}


class _Part(NamedTuple):
    """What stands between two marks: its figures, as they are spelled plainest, and its content stems."""

    figures: frozenset[str]
    content: frozenset[str]


def other_figures(statement: str, sentence: str, nearby: str) -> bool:
    """Say whether the statement names a number that nothing near bears out, or a day, month or year where
    others are named; where it counts in other units of time, or two of its numbers have changed places."""
    support, named = support_of(nearby), {figure.kind for figure in read_figures(nearby, only_claims=False)}
    claimed = figures(statement)
    in_place_of = {each for each in figures(sentence) - claimed if each.kind == "number"}
    listed_here = frozenset() if in_place_of or _counts_one(statement, sentence) else listed_things(sentence)
    for figure in claimed:
        known = support.bears(figure) or figure in listed_here
        if not known and (figure.kind == "number" or figure.kind in named):
            return True
    return (
        _counts_other_units(statement, nearby)
        or _changed_places(_parts(statement), _parts(sentence))
        or _changed_holders(statement, sentence)
    )


def _counts_one(statement: str, sentence: str) -> bool:
    """Say whether a number stands before a word that the sentence has in another form: "three pumps" of "the
    pump"."""
    said = {word.casefold() for word in words(sentence)}
    stems = {stem(word) for word in said}
    counted = {
        ahead
        for number, ahead in pairwise(word.casefold() for word in words(statement))
        if number.isdigit() or number in WORD_VALUES
    }
    return any(word not in said and stem(word) in stems for word in counted)


def _counts_other_units(statement: str, nearby: str) -> bool:
    claimed, said = _units(statement), _units(nearby)
    return bool(said) and any(
        unit not in {each for _, each in said} and number in {each for each, _ in said}
        for number, unit in claimed
    )


def _units(text: str) -> set[tuple[str, int]]:
    """Give the numbers with the unit of time right behind them."""
    found = set[tuple[str, int]]()
    for number, unit in pairwise(word.casefold() for word in words(text)):
        if unit in _UNIT_OF and (number.isdigit() or number in WORD_VALUES):
            found.add((str(WORD_VALUES.get(number, number)), _UNIT_OF[unit]))
    return found


def _changed_places(claimed: Sequence[_Part], said: Sequence[_Part]) -> bool:
    """Say whether a number stands with what the sentence tells of another, which stands elsewhere."""
    numbers = [number for part in claimed for number in part.figures]
    for part in claimed:
        for number in part.figures:
            there = [each for each in said if number in each.figures]
            if numbers.count(number) != 1 or len(there) != 1 or borne_out(part.content, there[0].content):
                continue
            others = [
                each for each in said if number not in each.figures and borne_out(part.content, each.content)
            ]
            if any(
                other in numbers and other not in part.figures for each in others for other in each.figures
            ):
                return True
    return False


def _changed_holders(statement: str, sentence: str) -> bool:
    """Say whether two names have each other's number: "Miso is 11, Luna 5" of "Miso is 5, Luna 11"."""
    claimed, said = _holders(statement), _holders(sentence)
    both = [number for number in claimed if number in said]
    return any(
        claimed[one] == said[other] != said[one] == claimed[other]
        for at, one in enumerate(both)
        for other in both[:at]
    )


def _holders(text: str) -> dict[str, str]:
    """Give for each number that stands once the last content word before it."""
    listed_words = [word.casefold() for word in words(text)]
    small = small_words(guess_language(listed_words)) | GENERIC_WORDS
    found: dict[str, str] = {}
    last = ""
    for word in listed_words:
        if word.isdigit() or word in WORD_VALUES:
            number = str(WORD_VALUES.get(word, word))
            found[number] = "" if number in found else last
        elif word not in small and len(word) > 1:
            last = stem(word)
    return {number: holder for number, holder in found.items() if holder}


@lru_cache(maxsize=32)
def _parts(text: str) -> tuple[_Part, ...]:
    found = []
    language = guess_language(words(text))
    for part in _PARTS.split(fold(text)):
        content = frozenset(
            stem(word)
            for each in words(part)
            if (word := each.casefold()) not in small_words(language) and word.isalpha()
        )
        found.append(_Part(frozenset(figure.value for figure in figures(part)), content))
    return tuple(found)
