"""Words of a statement that nobody said: what an engine put in of its own."""

from __future__ import annotations

from collections.abc import Set
from functools import cache, lru_cache

from fullpass.pipeline.grounding.heard import Heard, languages_of, with_signs
from fullpass.pipeline.grounding.inflection import keys
from fullpass.pipeline.grounding.unheard_characters import unheard_characters
from fullpass.pipeline.han_numbers import with_digits
from fullpass.pipeline.language import fold, stem, words
from fullpass.pipeline.lexicon import reporting
from fullpass.pipeline.lexicon.people import PEOPLE
from fullpass.pipeline.number_words import (
    COUNTS_UNSAID,
    DAY_WORDS,
    MONTH_WORDS,
    MONTHS,
    NUMBER_WORDS,
    ORDINALS,
    WEEK_WORDS,
)
from fullpass.pipeline.sharing import named
from fullpass.pipeline.words import DISLIKES, PERSON_WORDS, VERB_CLASSES, listed, small_words

_MOST_REMEMBERED = 32  # texts: several facts rest on one
_SHORTEST_TELLING = 4  # letters of a key that tells which word it is of: no "perro" of "pero"
_SHORTEST_PART = 3  # letters of a word within a longer one: "bee" in "beekeeper"
_UN = ("dis", "un", "non", "in", "im")  # "distrusts" of one who does not trust
_CONTENT = frozenset(  # common words that tell of an act or quality all the same
    listed(
        """drink drinks drinking drank play plays playing watch watches trinke trinkt bois boit bebo bebe bevo
        beve stand bear keen first long short detailed job jobs love loves loved loving dislike dislikes
        disliked enjoy enjoys enjoyed adore adores adora adorent detesta deteste hasst liebt take
        takes took taken
        turn turns turned prend prends toma tomo nimmt let lets give gives gave
        support supports supported oppose opposes opposed spend spends spent spending favorise favorisent"""
    )
)
_TURNING = frozenset(  # small words that turn the sense of another
    listed(
        """without against off out down away back again into ohne gegen sans contre sin contra senza
        contro zonder tegen moins menos weniger"""
    )
)
_COMMON = frozenset[str]().union(
    PERSON_WORDS,
    MONTHS,
    DAY_WORDS,
    WEEK_WORDS,
    MONTH_WORDS,
    ORDINALS,
    COUNTS_UNSAID,
    DISLIKES,
    *VERB_CLASSES.values(),
)


def unheard(statement: str, text: str) -> frozenset[str]:
    """Give the content words of the statement that the text has in no form and in no word for the same.

    Numbers and dates are held against the text elsewhere. What only tells that something is told of a person
    (`lexicon.reporting`) needs no saying. Of Chinese and Japanese the characters are given.
    """
    heard = _heard(with_digits(text))
    claimed = {word.casefold() for word in words(with_signs(statement))}
    spoken = languages_of(claimed)
    languages = (spoken & heard.languages) or (spoken | heard.languages)
    new = {word for word in claimed if _is_new(word, heard, languages)}
    if new:
        known = named(statement, text)
        new = {word for word in new if stem(word) not in known and not _is_made_of(word, heard, languages)}
    return frozenset(new) | unheard_characters(statement, text)


def _is_new(word: str, heard: Heard, languages: Set[str]) -> bool:
    if word in _TURNING:
        return not heard.has_exactly(word, languages)
    if len(word) == 1 or not word[0].isalpha():
        return False
    return not _adds_nothing(word, languages) and not heard.has(word, languages)


_heard = lru_cache(maxsize=_MOST_REMEMBERED)(Heard)


def _adds_nothing(word: str, languages: Set[str]) -> bool:
    if word in _CONTENT or (word in PEOPLE and not any(word in small_words(each) for each in languages)):
        return False
    return any(
        word in _reporting(each) or not _telling_keys(word, each).isdisjoint(_reporting_keys(each))
        for each in languages or {""}
    )


@cache
def _reporting(language: str) -> frozenset[str]:
    spoken = listed(fold(reporting.BY_LANGUAGE.get(language, "")))
    return _COMMON.union(spoken, small_words(language), NUMBER_WORDS.get(language, ())) - _CONTENT


@cache
def _reporting_keys(language: str) -> frozenset[str]:
    spoken = listed(fold(reporting.BY_LANGUAGE.get(language, "")))
    own = small_words(language).union(spoken)
    every = frozenset[str]().union(*(_telling_keys(word, language) for word in own))
    return every.difference(*(_telling_keys(word, language) for word in _CONTENT))


@lru_cache(maxsize=20_000)
def _telling_keys(word: str, language: str) -> frozenset[str]:
    return frozenset(key for key in keys(word, language) if len(key) >= _SHORTEST_TELLING)


def _is_made_of(word: str, heard: Heard, languages: Set[str]) -> bool:
    """Say whether a compound is made of what was said: "beekeeper" of one who keeps bees."""
    if heard.denies and any(heard.has(word.removeprefix(un), languages) for un in _UN if word.startswith(un)):
        return True
    for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        parts = word[:at], word[at:]
        known = [heard.has_form(part, languages) for part in parts]
        if all(known) or (
            any(known)
            and all(
                yes or (len(part) >= _SHORTEST_TELLING and _adds_nothing(part, languages))
                for yes, part in zip(known, parts, strict=True)
            )
        ):
            return True
    return False
