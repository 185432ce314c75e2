"""The part of a long text that a statement speaks of, so that what is compared stays short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from fullpass.pipeline.language import UNSPACED, WORD

SHORT = 800  # characters: such a text is read as a whole
MOST_WORDS = 80
MOST_CHARACTERS = 20  # to a word: a text of fewer, longer words is cut
MOST_WORDS_NEARBY = 400  # where figures may stand
_TELLING = 4  # letters that tell a word well enough here
_UNSPACED = re.compile(f"[{UNSPACED}]")
_TOKEN = re.compile(rf"{WORD.pattern}|[{UNSPACED}]")


def shared_part(statement: str, text: str, most: int = MOST_WORDS) -> str:
    """Give the piece of so many words, of Chinese characters, that has most of the statement's."""
    if len(text) <= SHORT:
        return text
    told = {key for key, _, _ in _places(statement)}
    places = list(_places(text))
    if len(places) <= most:
        return text[: most * MOST_CHARACTERS]
    known = [0, *accumulate(key in told for key, _, _ in places)]
    shared = [known[at + most] - known[at] for at in range(len(places) - most + 1)]
    most_shared = max(shared)
    best = [at for at, count in enumerate(shared) if count == most_shared]
    begins = best[len(best) // 2]
    part = text[places[begins][1] : places[begins + most - 1][2]]
    return part[: most * MOST_CHARACTERS]


def _places(text: str) -> Iterator[tuple[str, int, int]]:
    """Give what tells each word, or each Chinese character, and where it begins and ends."""
    for match in _TOKEN.finditer(text):
        begins, ends = match.span()
        is_character = _UNSPACED.match(match[0]) is not None
        key = text[begins : begins + 2] if is_character else match[0][:_TELLING].casefold()
        yield key, begins, ends
