"""The values of section fields, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Callable

from fullpass.pipeline.language import SENTENCE_END
from fullpass.pipeline.sections import NOT_ENOUGH_DATA
from fullpass.pipeline.types import FieldValue

_SPACE = re.compile(r"\s*")


def parts(text: str) -> list[str]:
    """Give the sentences of a text with their ends and the white space behind them: joined, they are it."""
    found, start = [], 0
    for end in SENTENCE_END.finditer(text):
        behind = _SPACE.match(text, end.end())
        stop = behind.end() if behind else end.end()
        found.append(text[start:stop])
        start = stop
    return [part for part in (*found, text[start:]) if part]


def by_sentence(text: str, kept: Callable[[str], str]) -> str:
    """Give the text with what `kept` gives for each sentence, "" where it is to go."""
    told: dict[str, str] = {}  # a sentence that is there already is not told again
    for part in parts(text):
        sentence = part.rstrip()
        if given := kept(sentence):
            told.setdefault(given, part[len(sentence) :])
    return "".join(given + behind for given, behind in told.items()).rstrip()


def rewritten(value: FieldValue, piece: Callable[[str], str]) -> FieldValue:
    """Give a field with what `piece` gives for its string, or for each item, "" where it is to go."""
    if isinstance(value, str):
        return piece(value) or NOT_ENOUGH_DATA
    return tuple(dict.fromkeys(given for item in value if (given := piece(item))))
