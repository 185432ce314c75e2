"""Chinese statements that put things in each other's place, or turn round who does it to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from fullpass.pipeline.grounding.chinese_clauses import (
    HAN,
    SAYS_NOTHING,
    SHORTEST,
    Clause,
    clauses,
    most_alike,
)

# A number with what it counts, or a name in letters, behind which stands nothing that tells more.
_UNIT = re.compile(r"(\d[\d.]*)(.?)|([a-z][a-z0-9]*)")
_RELATES = re.compile("[让给教借比把被向]|叫我|从.*[到去来]")
_SMALL = re.compile("[的了是在地得将\\s]|^我")
_IS_DATE = re.compile("[0-9年月日周点]+")  # may stand anywhere


def ordered_otherwise(statement: str, sentence: str) -> bool:
    """Say whether a Chinese statement has in one clause what stands in another in the place of something else
    ("不用B" for "不用A，用B"), or turns round who does it to whom."""
    if not HAN.search(statement) or not HAN.search(sentence):
        return False
    said = clauses(sentence)
    for clause in clauses(statement):
        beside = most_alike(clause, said)
        if beside and all(
            _has_another(clause.text, each.text, said) or _is_turned_round(clause.text, each.text)
            for each in beside
        ):
            return True
    return False


def _has_another(claimed: str, told: str, said: Sequence[Clause]) -> bool:
    elsewhere = [each.text for each in said if each.text != told]
    if any(piece in text for piece in _replaced(claimed, told) for text in elsewhere):
        return True
    ours, theirs = _things(claimed), _things(told)
    return any(
        any((word, unit) in _things(text) for text in elsewhere)
        and any(other == unit for _, other in theirs - ours)
        for word, unit in ours - theirs
    )


def _things(text: str) -> set[tuple[str, str]]:
    """Give numbers with the character behind them, and names in letters."""
    return {(match[1] or match[3], match[2] or "") for match in _UNIT.finditer(text)}


def _replaced(claimed: str, told: str) -> Iterator[str]:
    """Give what the clause has in the place of something else between or behind the same words."""
    one, other = (SAYS_NOTHING.sub("", text) for text in (claimed, told))
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if (
            what == "replace"
            and not _IS_DATE.fullmatch(one[a:b])
            and min(b - a, d - c) >= SHORTEST
            and one[max(0, a - 2) : a] == other[max(0, c - 2) : c]
        ):
            yield one[a:b]


def _is_turned_round(claimed: str, told: str) -> bool:
    """Say whether a clause that relates people, or compares, has its parts in another order."""
    if not _RELATES.search(told) or not _RELATES.search(claimed):
        return False
    ours, theirs = (_SMALL.sub("", text) for text in (claimed, told))
    behind, at = 0, 0
    while at < len(ours):
        end = at
        while end < len(ours) and ours[at : end + 1] in theirs:
            end += 1
        run = ours[at:end]
        if (len(run) >= SHORTEST or _RELATES.fullmatch(run)) and not _IS_DATE.fullmatch(run):
            place = theirs.find(run, behind)
            if place < 0:
                return True
            behind = place + 1
        at = max(end, at + 1)
    return False
