"""Another number between the same words: "turns nine on 3 May" of "turns seven on 3 May"."""

from __future__ import annotations

from collections.abc import Iterator

from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.grounding.spoken_clauses import in_plain
from fullpass.pipeline.language import stem, words
from fullpass.pipeline.number_words import COUNTS_UNSAID, MONTHS
from fullpass.pipeline.words import listed

_ONE = dict.fromkeys(listed("one un una uno une ein eine einen einer"), 1)  # also an article
_VALUES = {**WORD_VALUES, **COUNTS_UNSAID, **_ONE}
_END = "."

Place = tuple[str, str]


def other_number_in_place(statement: str, sentence: str) -> bool:
    """Say whether the statement has a number between two words, and the sentence only others between them.

    Days of months are told in many orders and are looked at elsewhere.
    """
    said: dict[Place, set[str]] = {}
    for place, number in _numbers(sentence):
        said.setdefault(place, set()).add(number)
    return any(place in said and number not in said[place] for place, number in _numbers(statement))


def _numbers(text: str) -> Iterator[tuple[Place, str]]:
    spoken = [_END, *words(in_plain(text)), _END]
    for before, word, behind in zip(spoken, spoken[1:], spoken[2:], strict=False):
        number = str(_VALUES.get(word, word))
        if number.isdigit() and _END not in (before, behind) and not {before, behind} & MONTHS.keys():
            yield (stem(before), stem(behind)), number
