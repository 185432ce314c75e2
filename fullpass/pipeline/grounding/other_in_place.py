"""Another number or name between the same words: "turns nine on 3 May" of "turns seven on 3 May"."""

from __future__ import annotations

from collections.abc import Iterator

from fullpass.pipeline.abbreviations import is_short_for
from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.grounding.spoken_clauses import in_plain
from fullpass.pipeline.grounding.unheard import unheard
from fullpass.pipeline.language import fold, stem, words
from fullpass.pipeline.number_words import COUNTS_UNSAID, MONTHS
from fullpass.pipeline.words import listed

_ONE = dict.fromkeys(listed("one un una uno une ein eine einen einer"), 1)  # also an article
_VALUES = {**WORD_VALUES, **COUNTS_UNSAID, **_ONE}
_TELLING = 4  # letters that tell a word well enough beside another: "trinke" and "trinkt"
_ALIKE = 5  # letters with which two words for the same may begin: "Kompostklo", "Komposttoilette"

Place = tuple[str, str]


def other_number_in_place(statement: str, sentence: str) -> bool:
    """Say whether the statement has a number between two words, and the sentence only others between them.

    Days of months are told in many orders and are looked at elsewhere.
    """
    said: dict[Place, set[str]] = {}
    for place, number in _numbers(sentence):
        said.setdefault(place, set()).add(number)
    return any(place in said and number not in said[place] for place, number in _numbers(statement))


def other_name_in_place(statement: str, sentence: str, text: str) -> bool:
    """Say whether the statement has between two words, or behind two, a name that the message `text` has
    nowhere, and the sentence one that the statement has nowhere.

    In dictated sentences any word may be a name.
    """
    here = {stem(word) for word in words(statement)}
    dictated = sentence.islower()
    said: dict[Place, set[str]] = {}
    for place, word in (*_between(sentence), *_behind(sentence)):
        if (dictated or word[0].isupper()) and word.isalpha() and stem(word) not in here:
            said.setdefault(place, set()).add(word)
    placed = (*_between(statement), *_behind(statement))
    new = [(place, word) for place, word in placed if place in said and word[0].isupper()]
    if not new:
        return False
    invented = unheard(statement, text)
    return any(
        fold(word).casefold() in invented and not any(_is_same(word, each) for each in said[place])
        for place, word in new
    )


def _numbers(text: str) -> Iterator[tuple[Place, str]]:
    for (before, behind), word in _between(in_plain(text)):
        number = str(_VALUES.get(word, word))
        if number.isdigit() and not {before, behind} & _MONTH_BEGINS:
            yield (before, behind), number


def _between(text: str) -> Iterator[tuple[Place, str]]:
    """Give each word with what begins the words on its two sides; the first and the last have none."""
    spoken = words(text)
    for before, word, behind in zip(spoken, spoken[1:], spoken[2:], strict=False):
        yield (_begins(before), _begins(behind)), word


def _behind(text: str) -> Iterator[tuple[Place, str]]:
    """Give each word with what begins the two words before it."""
    spoken = words(text)
    for one, before, word in zip(spoken, spoken[1:], spoken[2:], strict=False):
        yield (_begins(one), _begins(before)), word


def _begins(word: str) -> str:
    return word.casefold()[:_TELLING]


def _is_same(one: str, other: str) -> bool:
    begins = one[:_ALIKE].casefold() == other[:_ALIKE].casefold()
    return begins or is_short_for(one, [other]) or is_short_for(other, [one])


_MONTH_BEGINS = frozenset(map(_begins, MONTHS))
