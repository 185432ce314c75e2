"""One thing in the place of another in sentences without spaces: 搬到珠海 for 搬到了厦门."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from fullpass.pipeline.grounding.unheard_characters import unheard_characters
from fullpass.pipeline.language import fold

LONGEST_THING = 6  # characters
LEAST_ALIKE = 0.5  # share of the characters of the statement's clause that stand in the order of the quote's
LEAST_BESIDE = 2  # characters that are the same right before or behind the thing
_CLAUSE_END = re.compile(r"[，,。；;！!？?、\n]")
_SMALL = re.compile("[的了是我]|用户|用戶|使用者")
_QUOTED = re.compile('[“「『《"]([^”」』》"]{1,12})[”」』》"]')
# What stands behind one of these is a thing, a place or a name.
_BEFORE_THINGS = re.compile(
    "(?:[到在从去往叫用坐吃喝买养学弹换辆只个条台家座款部本张首份种名位间]|儿子|女儿|丈夫|妻子|老公|老婆|"
    "哥哥|弟弟|姐姐|妹妹|朋友|同事|喜欢|爱)$"
)
_HAN = re.compile("[\u3400-\u9fffA-Za-z]+")


def names_another_in_characters(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement has another thing than the quote in one place of the same words, or another
    name in quotation marks. What the message `text` has is no other thing."""
    claimed, said, whole = fold(statement), fold(quote), fold(text)
    if not (new := unheard_characters(statement, text)):
        return False
    titles = _QUOTED.findall(claimed)
    if titles and _QUOTED.search(said) and all(title not in whole for title in titles):
        return True
    missing = "".join(unheard_characters(quote, statement))
    return any(
        _HAN.fullmatch(one) is not None
        and _HAN.fullmatch(other) is not None
        and {*one}.isdisjoint(other)
        and any(char in "".join(new) for char in one)
        and any(char in missing for char in other)
        for clause in _clauses(claimed)
        for told in _clauses(said)
        for one, other in _replaced(clause, told)
    )


def _clauses(text: str) -> list[str]:
    return [part for clause in _CLAUSE_END.split(text) if (part := _SMALL.sub("", clause))]


def _replaced(clause: str, told: str) -> Iterator[tuple[str, str]]:
    """Give what stands in the place of what between words that are the same, or at the end."""
    matcher = SequenceMatcher(None, clause, told, autojunk=False)
    if sum(block.size for block in matcher.get_matching_blocks()) < LEAST_ALIKE * len(clause):
        return
    for what, a, b, c, d in matcher.get_opcodes():
        if what != "replace" or max(b - a, d - c) > LONGEST_THING or not _BEFORE_THINGS.search(clause[:a]):
            continue
        if clause[max(0, a - LEAST_BESIDE) : a] != told[max(0, c - LEAST_BESIDE) : c]:
            continue
        if b == len(clause) or clause[b : b + LEAST_BESIDE] == told[d : d + LEAST_BESIDE]:
            yield clause[a:b], told[c:d]
