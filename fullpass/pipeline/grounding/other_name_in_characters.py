"""Another name in the place of one in sentences without spaces: 搬到珠海 for 搬到了厦门."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from fullpass.pipeline.grounding.chinese_clauses import are_chinese
from fullpass.pipeline.language import fold
from fullpass.pipeline.plain_chinese import SOMEBODY

_LONGEST_NAME = 5  # characters
_LEAST_ALIKE = 0.5  # share of the characters of the clause that stand in the order of the sentence's
_CLAUSE_END = re.compile(r"[，,。；;！!？?、\n]")
_SMALL = re.compile("[的了是我]|用户|用戶|使用者")
_QUOTED = re.compile('[“「『《"]([^”」』》"]{1,12})[”」』》"]')
_BEFORE_NAMES = re.compile(f"(?:[到在叫]|换成|改用|(?:{SOMEBODY}).?)$")
_HAN = re.compile("[\u3400-\u9fffA-Za-z]+")


def other_name_in_characters(statement: str, sentence: str, text: str) -> bool:
    """Say whether the statement has another name than the sentence in quotation marks, or in one place of
    the same words where names stand: behind 在, 到, 叫 or a relative. What the message `text` has is none."""
    if not are_chinese(statement, sentence):
        return False
    claimed, said, whole = fold(statement), fold(sentence), fold(text)
    titles = _QUOTED.findall(claimed)
    if titles and _QUOTED.search(said) and all(title not in whole for title in titles):
        return True
    return any(
        {*one}.isdisjoint(other) and {*one} - {*whole} and {*other} - {*claimed}
        for clause in _clauses(claimed)
        for told in _clauses(said)
        for one, other in _replaced(clause, told)
    )


def _clauses(text: str) -> list[str]:
    return [part for clause in _CLAUSE_END.split(text) if (part := _SMALL.sub("", clause))]


def _replaced(clause: str, told: str) -> Iterator[tuple[str, str]]:
    """Give what stands in the place of what behind the same words before which names stand."""
    matcher = SequenceMatcher(None, clause, told, autojunk=False)
    if sum(block.size for block in matcher.get_matching_blocks()) < _LEAST_ALIKE * len(clause):
        return
    for what, a, b, c, d in matcher.get_opcodes():
        one, other = clause[a:b], told[c:d]
        before = _BEFORE_NAMES.search(clause[:a])
        if (
            what == "replace"
            and before
            and told[:c].endswith(before[0])
            and (len(one) > 1 if len(before[0]) == 1 else len(one) == len(other))
            and max(len(one), len(other)) <= _LONGEST_NAME
            and _HAN.fullmatch(one)
            and _HAN.fullmatch(other)
        ):
            yield one, other
