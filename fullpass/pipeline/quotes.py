"""Finding a quote in the text it is said to come from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from fullpass.pipeline.language import UNSPACED

LEAST_WORDS = 2
LEAST_LETTERS = 4
LEAST_UNSPACED = 3  # characters of a script without spaces: 我爱猫 is a sentence

_UNSPACED_CHARACTER = re.compile(f"[{UNSPACED}]")
_STRAIGHT = str.maketrans(
    {**dict.fromkeys("‘’‚‛‹›′ʼ`´", "'"), **dict.fromkeys("“”„‟«»″＂", '"')},
)
_QUOTE_MARKS = "'\""
_SPACED = _STRAIGHT | {code: " " for code in range(0x3001) if chr(code).isspace()}
_SPACES = re.compile("  +")


def locate_quote(quote: str, text: str) -> tuple[int, int] | None:
    """Find where a quote stands in a text; None when it does not, or is too short to prove anything.

    Gives `(start, end)` into `text` as it is. Runs of white space and typographic quotation marks are
    forgiven, nothing else. A quote never begins or ends inside a word: "like dogs" is not in "I dislike
    dogs". Too short is fewer than 2 words or 4 letters and digits, or
    3 characters of Han, kana, Hangul, Thai.
    """
    wanted = " ".join(quote.translate(_STRAIGHT).split())
    if is_trivial(wanted):
        return None
    for candidate in (wanted, wanted.strip(_QUOTE_MARKS + " ")):
        found = _find(candidate, text)
        if found:
            return found
    return None


def is_trivial(quote: str) -> bool:
    """Say whether a quote is too short to be evidence of anything."""
    if len(_UNSPACED_CHARACTER.findall(quote)) >= LEAST_UNSPACED:
        return False
    words = [word for word in quote.split() if any(char.isalnum() for char in word)]
    return len(words) < LEAST_WORDS or sum(char.isalnum() for char in quote) < LEAST_LETTERS


def _find(wanted: str, text: str) -> tuple[int, int] | None:
    if not wanted:
        return None
    for start, end in _places(wanted, text):
        if not (_splits_word(text, start) or _splits_word(text, end)):
            return start, end
    return None


def _places(wanted: str, text: str) -> Iterator[tuple[int, int]]:
    """Give every place where the words stand, whatever white space is between them; places may overlap."""
    squeezed, marks, left_out = _squeezed(text)

    def place(at: int) -> int:
        return at + left_out[bisect_left(marks, at)]

    at = squeezed.find(wanted)
    while at >= 0:
        yield place(at), place(at + len(wanted) - 1) + 1
        at = squeezed.find(wanted, at + 1)


@lru_cache(maxsize=16)  # many quotes are looked up in the same few messages
def _squeezed(text: str) -> tuple[str, list[int], list[int]]:
    """Give the text with straight quotation marks and one space for each run of white space; the places of
    the spaces that stand for longer runs; and how much was left out before the first of them, the second …
    """
    straight = text.translate(_SPACED)  # one character for one: offsets stay those of `text`
    marks: list[int] = []
    left_out = [0]
    for run in _SPACES.finditer(straight):
        marks.append(run.start() - left_out[-1])
        left_out.append(left_out[-1] + run.end() - run.start() - 1)
    return _SPACES.sub(" ", straight), marks, left_out


def _splits_word(text: str, at: int) -> bool:
    if at in (0, len(text)):
        return False
    before, after = text[at - 1], text[at]
    if _UNSPACED_CHARACTER.match(before) or _UNSPACED_CHARACTER.match(after):
        return False
    return before.isalnum() and after.isalnum()
