"""Where a text may be cut: between paragraphs or sentences if possible, else words, else whole characters."""

from __future__ import annotations

import re
import unicodedata

_CLOSERS = "\"'”’»)]」』）】》"
# A sentence ends after its mark, what closes around it, and the white space up to the next one. Marks of
# scripts that set no space behind them need none.
_STOPS = ".!?…؟۔।॥։"
_WIDE_STOPS = "。！？｡．።፧၊။"
_SENTENCE_END = re.compile(
    rf"(?<![{_STOPS}])[{_STOPS}]++[{re.escape(_CLOSERS)}]*+\s++"
    rf"|[{_WIDE_STOPS}]++[{re.escape(_CLOSERS)}]*+\s*+"
    r"|\n\s*+"
)
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n\s*")
_WORD_END = re.compile(r"\s+|[，、；：]+")

# What stands before a full stop that does not end a sentence: abbreviations, single letters as in "e.g." and
# "J. Smith", numbers as in "1." and "3. März".
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\[\"'“„«])(?:approx|bzw|ca|cf|dr|evtl|fig|ggf|inkl|jr|mr|mrs|ms|mx|nr|p\.\s?ej|prof|sr|sra|st"
    r"|usw|vgl|vs|им|рис|ул|\d{1,2}|(?:[^\W\d_]\.\s?)*[^\W\d_])$",
    re.IGNORECASE,
)
_LOOK_BACK = 16  # characters before a full stop that are enough to tell an abbreviation
_MAX_CLUSTER = 64  # characters that are searched for the edge of one written character
_MAX_FLAGS = 1000  # halves of flags in a row that are told apart

_ZWJ = "\u200d"


def last_boundary(text: str, least: int, most: int) -> int:
    """Give the best end for a part of `text` with `least < end <= most`: the last paragraph in that window,
    else sentence, else word, else character. Nothing beyond `most` but the next character is looked at."""
    for pattern in (_PARAGRAPH_END, _SENTENCE_END, _WORD_END):
        ends = [match.end() for match in pattern.finditer(text, least, most)]
        for end in reversed(ends):
            if _is_boundary(text, end, pattern):
                return end
    for end in range(most, max(least, most - _MAX_CLUSTER), -1):
        if not _inside_cluster(text, end):
            return end
    return most


def first_boundary(text: str, least: int, most: int) -> int:
    """Give the best start for the rest of `text` with `least <= start <= most`: the first sentence in that
    window, else word, else character. The start of the text is as good as a sentence."""
    if least == 0:
        return 0
    context = max(least - _LOOK_BACK, 0)
    for pattern in (_SENTENCE_END, _WORD_END):
        for match in pattern.finditer(text, context, most):
            if match.end() >= least and _is_boundary(text, match.end(), pattern):
                return match.end()
    for start in range(least, min(most, least + _MAX_CLUSTER) + 1):
        if not _inside_cluster(text, start):
            return start
    return least


def _is_boundary(text: str, index: int, pattern: re.Pattern[str]) -> bool:
    if pattern is _SENTENCE_END and not _ends_sentence(text, index):
        return False
    return not _inside_cluster(text, index)


def _ends_sentence(text: str, end: int) -> bool:
    """Say whether the mark before `end` ends a sentence, unlike the stops in "e.g. this" and "Dr. Who"."""
    following = text[end : end + 1]
    if following and following in _CLOSERS and not text[end - 1].isspace():
        return False
    before = text[max(end - _LOOK_BACK, 0) : end]
    words = before.rstrip()
    if "\n" in before[len(words) :] or not words.endswith("."):
        return True
    return not following.islower() and not _ABBREVIATION.search(words[:-1])


def _inside_cluster(text: str, index: int) -> bool:
    """Say whether a cut at `index` would part what is read as one character."""
    if not 0 < index < len(text):
        return False
    before, after = text[index - 1], text[index]
    if after < "\u0300":
        return before == "\r" and after == "\n"
    if before == _ZWJ or after == _ZWJ or _extends(after):
        return True
    if "\ud800" <= before <= "\udbff" and "\udc00" <= after <= "\udfff":
        return True
    return _is_flag_half(after) and _flag_halves_before(text, index) % 2 == 1


def _extends(char: str) -> bool:
    """Say whether a character belongs to the one before it: marks, skin tones, tags, vowels of old Hangul."""
    return (
        unicodedata.category(char) in ("Mn", "Mc", "Me")
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
        or "\u1160" <= char <= "\u11ff"
    )


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_halves_before(text: str, index: int) -> int:
    halves = 0
    while halves < min(index, _MAX_FLAGS) and _is_flag_half(text[index - 1 - halves]):
        halves += 1
    return halves
