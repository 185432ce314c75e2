"""The preposition before what both speak of: "from two students" where somebody rents to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from fullpass.pipeline.language import fold, guess_language, spelled_out, stem, words
from fullpass.pipeline.lexicon.phrases import CONTRARY_PREPOSITIONS, PREPOSITIONS
from fullpass.pipeline.number_words import NUMBER_WORDS
from fullpass.pipeline.words import GENERIC_WORDS, small_words

_COUNTS = frozenset(word for numbers in NUMBER_WORDS.values() for word in numbers)
_WITH_NO = re.compile(r"\bwith (?:no|zero)\b")
_REACH = 4  # words from a preposition to what it governs


def governed_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a word that both have once stands behind a preposition here that turns round the one there:
    "from" and "to", "since" and "until", "with" and "without"."""
    claimed, said = _governed(statement), _governed(sentence)
    for term, preposition in claimed.items():
        other = said.get(term, "")
        if any(
            (preposition in one and other in two) or (preposition in two and other in one)
            for one, two in CONTRARY_PREPOSITIONS
        ):
            return True
    return False


@lru_cache(maxsize=64)
def _governed(text: str) -> dict[str, str]:
    """Give the content stems and numbers that stand once, and the preposition right before their phrase."""
    spoken = [word.casefold() for word in words(_WITH_NO.sub("without", spelled_out(fold(text)).casefold()))]
    language = guess_language(spoken)
    prepositions = PREPOSITIONS.get(language, frozenset())
    small = small_words(language) - prepositions
    found: dict[str, list[str]] = {}
    for place, word in enumerate(spoken):
        if word in small or word in prepositions or word in GENERIC_WORDS:
            continue
        found.setdefault(stem(word), []).append(_before(spoken, place, small, prepositions))
    return {term: places[0] for term, places in found.items() if len(places) == 1 and places[0]}


def _before(spoken: Sequence[str], place: int, small: frozenset[str], prepositions: frozenset[str]) -> str:
    for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
        word = spoken[at]
        if word in prepositions:
            return word
        if word not in small and word not in _COUNTS and not word.isdigit():
            break
    return ""
