"""Numbers, dates and shares written in Chinese characters, as digits: 二〇〇九年七月 is 2009年7月."""

from __future__ import annotations

import re
from itertools import pairwise

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_SCALES = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 10**8, "億": 10**8}
_GROUPS = 10_000  # from this scale on a scale counts all that stands before it: 二十三万
_CHARACTERS = "".join((*_DIGITS, *_SCALES))
_NUMERAL = re.compile(
    rf"(?P<grade>[初高大研][一二三四])(?![十百千])|"
    r"(?P<none>(?:周|星期|礼拜)[一二三四五六](?![次回天节场个小堂])|(?<![人总])[几幾数數][十百千万萬亿億]+|[上成][百千万萬]+|夫[妻妇][两二]人?|"
    r"十分(?![之钟鐘])|万一|千万(?=别|不|要|记|小心)|百分百|四处|三餐|十足|二手|五一|六一|十一(?=假|长假|黄金)|[千百]分)|"
    rf"(?P<begun>\d+(?:\.\d+)?)(?P<scale>[百千万萬亿億]+)(?![克瓦卡])(?P<rest>\d{{1,4}}[百千]?|[{_CHARACTERS}]+)?|"
    rf"(?P<said>(?<!\d)[{_CHARACTERS}]+)"
)
_SHARE = re.compile(rf"百分之([{_CHARACTERS}\d.]+)")
_DECIMAL = re.compile(rf"([{_CHARACTERS}])点([零〇一二三四五六七八九]+)(?![{_CHARACTERS}分刻])")
_HALF = (
    (re.compile(r"(?<![个天周年月点\d])半个?(?:小时|钟头)"), "30分钟"),
    (re.compile(r"(?<![上下大两前后年])半年"), "6个月"),
    (re.compile(r"(?<!个)半个月"), "15天"),
    (re.compile("(?<![妻妇子女妹弟们爷])[俩倆]"), "2个"),
)
_AFTER_LETTER = re.compile(rf"(?<=[A-Za-z])(?=[{_CHARACTERS}])")  # else A三 were the name A3
_HAS_ANY = re.compile(f"[{_CHARACTERS}俩倆半]")
# In Japanese a numeral counts only before one of these.
_COUNTED_IN_JAPANESE = re.compile(
    r"[二三四五六七八九十百千万][一二三四五六七八九十百千万]*(?=[つ回枚歳才人個本台年月日号匹頭名位冊杯件軒円度部階歩話週時点分秒])"
)
_KANA = re.compile("[\u3040-\u30ff]")
_ONE_IS_COUNTED = re.compile("[月日号岁]")  # 一 before anything else only says "a"
_A_YEAR, _A_LONG_NUMBER = 2, 3  # digits that are read one by one
_PRESENT_CENTURY = 30  # years that are meant when somebody says 一五年


def with_digits(text: str) -> str:
    """Give a Chinese text with what it counts in characters in digits; "about 7 or 8" names both.

    Words that only look like numbers stay: 十分 "very", 周三 "Wednesday".
    """
    if not _HAS_ANY.search(text):
        return text
    if _KANA.search(text):
        return _COUNTED_IN_JAPANESE.sub(lambda match: str(_value(match[0])), text)
    text = _DECIMAL.sub(lambda match: f"{match[1]}.{_one_by_one(match[2])}", _SHARE.sub(r"\1%", text))
    for pattern, digits in _HALF:
        text = pattern.sub(digits, text)
    return _NUMERAL.sub(_in_digits, _AFTER_LETTER.sub(" ", text))


def _in_digits(match: re.Match[str]) -> str:
    follows = match.string[match.end() : match.end() + 1]
    if match["grade"]:
        return f"{match[0][0]}{_DIGITS[match[0][1]]} "
    if match["none"]:
        return match[0]
    if match["begun"]:
        return _plainest(_scaled(float(match["begun"]), match["scale"], match["rest"] or ""))
    said = match["said"]
    if said in _SCALES and said != "十":  # 百货, 千层饼
        return said
    if _SCALES.keys().isdisjoint(said):
        return _without_scale(said, follows)
    return "、".join(str(_value(each)) for each in _either(said))


def _without_scale(said: str, follows: str) -> str:
    if len(said) == 1:
        return said if said == "一" and not _ONE_IS_COUNTED.match(follows) else str(_DIGITS[said])
    if len(said) >= _A_LONG_NUMBER:
        return _one_by_one(said)
    if _is_about(*said):
        return "、".join(_one_by_one(each) for each in said)
    if len(said) == _A_YEAR and follows == "年":
        year = int(_one_by_one(said))
        return str(year + (2000 if year <= _PRESENT_CENTURY else 1900))
    return said


def _one_by_one(said: str) -> str:
    return "".join(str(_DIGITS[char]) for char in said)


def _is_about(one: str, other: str) -> bool:
    """Say whether two characters are neighbours such as 七八, which name a number that is not known well."""
    return 0 < _DIGITS.get(one, -1) == _DIGITS.get(other, -1) - 1


def _either(said: str) -> list[str]:
    """Give the two numbers that 三四十 and 十七八 may be, or the only one."""
    for at, pair in enumerate(pairwise(said)):
        if _is_about(*pair):
            return [said[: at + 1] + said[at + 2 :], said[:at] + said[at + 1 :]]
    return [said]


def _scaled(begun: float, scales: str, rest: str) -> float:
    scale = 1
    for char in scales:
        scale *= _SCALES[char]
    if len(rest) == 1:  # 3万5
        return begun * scale + int(_DIGITS.get(rest, rest)) * scale // 10
    if rest[:1].isdecimal():
        return begun * scale + int(rest.rstrip("百千")) * _SCALES.get(rest[-1], 1)
    return begun * scale + (_value(rest) if rest else 0)


def _value(numeral: str) -> int:
    """Give the value of a numeral such as 二十三万; behind a scale a last digit counts a tenth: 三万五."""
    total = group = digit = 0
    for char in numeral:
        scale = _SCALES.get(char, 0)
        if scale >= _GROUPS:
            total, group, digit = total + (group + digit or 1) * scale, 0, 0
        elif scale:
            group, digit = group + (digit or 1) * scale, 0
        else:
            digit = _DIGITS[char]
    before = _SCALES.get(numeral[-2:-1], 0)
    return total + group + digit * (before // 10 if before > _SCALES["十"] else 1)


def _plainest(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
