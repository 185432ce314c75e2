"""Days and months that are written in Chinese numerals."""

from __future__ import annotations

import re

_DIGITS = {digit: number for number, digit in enumerate("零一二三四五六七八九")}
_BEFORE_A_UNIT = re.compile(
    r"[一二三四五六七八九十]{1,3}(?=月(?!亮|饼|经|子|光)|[日号](?!线|楼|门|店|机|站台))"
)


def in_figures(text: str) -> str:
    """Give the text with the numerals of its days and months as figures: "六月七号" as "6月7号"."""
    return _BEFORE_A_UNIT.sub(lambda match: str(_number(match.group())), text)


def _number(numeral: str) -> int:
    tens, ten, ones = numeral.rpartition("十")
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones[-1:], 0)
