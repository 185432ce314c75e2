"""The numbers and dates that a text names, however written, and whether another text bears them out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from fullpass.pipeline.han_numbers import with_digits
from fullpass.pipeline.language import WORD, fold, guess_language, words
from fullpass.pipeline.number_phrases import spoken_numbers
from fullpass.pipeline.number_words import (
    COUNTS_UNSAID,
    MONTHS,
    NUMBER_WORDS,
)
from fullpass.pipeline.ordinal_days import with_ordinal_days


class Figure(NamedTuple):
    """A number as claimed: `kind` is "number", "year", "month", "day" or "month or day", `value` its plainest
    spelling: no leading zeros, no thousands separators."""

    kind: str
    value: str


_DIGIT = re.compile(r"\d")
_ISO_DATE = re.compile(r"\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b")
_HAN_DATE = re.compile(r"(?:(\d{4})[年년]\s?)?(\d{1,2})[月월](?:\s?(\d{1,2})[日号일])?")
_SLASH_DATE = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")
_TIMES_AS_MANY = re.compile(r"(?<=\d)[x×](?=\d)")  # 2x6
_DECADE = re.compile(r"(?<!\w)'?((?:19|20)?\d0)'?s\b")
_CLOCK = re.compile(r"(?i)\b(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b|\b(\d{1,2}):(\d{2})\b")
# "After 8" may be 8 in the evening, "after 8 am" may not.
_BARE_HOUR = re.compile(
    r"(?i)\b(?:at|by|after|before|until|till|around|from|um|gegen|nach|vor|bis|ab|las|vers|apres|avant)\s"
    r"(1?\d)(?!\d|[:.,/-]\d|\s?a\.?m\b|\sin the morning|\s(?:uhr\s)?morgens|\sde la manana|\sdu matin)"
)
_NUMBER = re.compile(
    r"(?<!\d)(\d+(?:[.,]\d+)*)(?:\s?(M|(?i:k|bn|(?:m|b)illion(?:s|en|es)?|mio|thousand|grand))\b)?"
)
_MONTH_NAME = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b"
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th|er|o|\.)?"
_DATED_MONTH = re.compile(
    rf"\b{_DAY.format('before')}\s?(?:of |de |di |d')?{_MONTH_NAME}|"
    rf"\b{_MONTH_NAME.replace('month', 'month2')}\.?,?\s(?:the )?{_DAY.format('after')}(?!\d)",
    re.IGNORECASE,
)
_SCALES = {"k": 1e3, "thousand": 1e3, "grand": 1e3, "bn": 1e9, "billion": 1e9}  # all others are millions
_SCALES_IN_WORDS = {"million": 10**6, "billion": 10**9, "millon": 10**6, "milion": 10**6}
_PANDEMIC = re.compile(r"(?i)\bcovid-19\b")  # no number of anything
ONE_OR_NONE = frozenset({"0", "1"})  # "a cat" is one cat
WORD_VALUES = {word: value for listed in NUMBER_WORDS.values() for word, value in listed.items()}
_EVERY_COUNT = {**WORD_VALUES, **COUNTS_UNSAID}
# every day of a month stands so beside a word
_NEAR_WORD = re.compile(r"\d\w{0,2}\.?\s?[^\W\d_]|[^\W\d_]\.?,?\s(?:[Tt][Hh][Ee] )?\d")
_MONTH_HINTS = tuple(sorted({name[:3] for name in MONTHS}))  # every month begins with one of these
_LONGEST_NUMBER = 15  # characters; what is longer is compared as it is written


@lru_cache(maxsize=64)
def figures(text: str) -> frozenset[Figure]:
    """Give every number and date part that the text claims; "one" and "a" claim nothing."""
    found = read_figures(text, only_claims=True)
    return frozenset(figure for figure in found if figure.kind != "number" or figure.value not in ONE_OR_NONE)


def names_month(text: str) -> bool:
    """Say whether the text names a month, as a word or in a date."""
    return any(figure.kind in ("month", "month or day") for figure in figures(text))


def read_figures(text: str, *, only_claims: bool) -> set[Figure]:
    rest = with_digits(with_ordinal_days(_PANDEMIC.sub("covid", fold(text))))
    found: set[Figure] = set()
    if _DIGIT.search(rest):
        found, rest = _in_digits(rest, only_claims=only_claims)
    return found | _spelled_out(rest, only_claims=only_claims)


def _in_digits(rest: str, *, only_claims: bool) -> tuple[set[Figure], str]:
    """Give the figures that are written in digits, and the text without its dates and times."""
    rest = _TIMES_AS_MANY.sub(" x ", rest)
    found: set[Figure] = set()
    for pattern, read in ((_ISO_DATE, _read_iso), (_HAN_DATE, _read_han), (_SLASH_DATE, _read_slash)):
        if dates := [*pattern.finditer(rest)]:
            found |= {figure for match in dates for figure in read(match)}
            rest = pattern.sub(" ; ", rest)
    if decades := _DECADE.findall(rest):
        found |= {Figure("number", _decade(digits)) for digits in decades}
        rest = _DECADE.sub(" ; ", rest)
    if _may_date_month(rest) and (days := [*_DATED_MONTH.finditer(rest)]):
        for match in days:
            month, day = match["month"] or match["month2"], match["before"] or match["after"]
            # the pattern takes a dotless i for an i, the table does not
            if number := MONTHS.get(month.casefold()):
                found |= {Figure("month", str(number)), Figure("day", str(int(day)))}
        rest = _DATED_MONTH.sub(" ; ", rest)
    if times := [*_CLOCK.finditer(rest)]:
        for match in times:
            found |= _read_clock(match, only_claims=only_claims)
        rest = _CLOCK.sub(" ; ", rest)
    if not only_claims:
        hours = [int(match[1]) for match in _BARE_HOUR.finditer(rest)]
        found |= {Figure("number", str(hour + 12)) for hour in hours if 0 < hour < 12}
    for match in _NUMBER.finditer(rest):
        if not only_claims:
            found.add(_number(match[1], None))
        elif _is_part_of_name(rest, match.start()):
            continue
        found.add(_number(match[1], match[2]))
    return found, rest


def _may_date_month(text: str) -> bool:
    """Say whether the long pattern of days and months need be tried."""
    spoken = text.casefold().replace("ı", "i")
    return any(hint in spoken for hint in _MONTH_HINTS) and _NEAR_WORD.search(text) is not None


def _is_part_of_name(text: str, start: int) -> bool:
    """Say whether the digits there follow a letter, as in M1, B2, k8s: a name, not a count."""
    return start > 0 and WORD.fullmatch(text[start - 1]) is not None


def _spelled_out(text: str, *, only_claims: bool) -> set[Figure]:
    """Give the numbers and months that are written in words."""
    found = set[Figure]()
    listed = words(text)
    language = guess_language(listed) or "en"
    known = NUMBER_WORDS.get(language, {}) if only_claims else _EVERY_COUNT
    found |= {Figure("number", str(value)) for value in spoken_numbers(listed, known, every=not only_claims)}
    for index, word in enumerate(listed):
        key = word.casefold()
        if key in _SCALES_IN_WORDS and not (index and listed[index - 1][0].isdigit()):  # "a million"
            found.add(Figure("number", str(_SCALES_IN_WORDS[key])))
        if key in MONTHS and (not only_claims or _names_month(word, index, language)):
            found.add(Figure("month", str(MONTHS[key])))
    return found


def _names_month(word: str, index: int, language: str) -> bool:
    """Tell March from to march, and May from may: English and German write months with a capital."""
    if word.casefold() == "sept" and language == "fr":  # seven
        return False
    if word == "mai":  # of Italian "never"
        return language == "fr"
    return (
        (len(word) > 3 or word == "Mai")
        and (language not in ("en", "de", "") or (index > 0 and word[0].isupper()))
    ) or word == "May"


def _read_iso(match: re.Match[str]) -> set[Figure]:
    return _date(match[1], match[2], match[3])


def _read_han(match: re.Match[str]) -> set[Figure]:
    return _date(match[1], match[2], match[3])


def _read_slash(match: re.Match[str]) -> set[Figure]:
    """Read 3/4/2025: which is the month is only known when one is above 12, or when points part them."""
    first, second = int(match[1]), int(match[3])
    year = match[4] if len(match[4]) == 4 else f"20{match[4]}"
    if match[2] != "." and first <= 12 and second <= 12:
        return {Figure("year", year)} | {Figure("month or day", str(part)) for part in (first, second)}
    month, day = (second, first) if first > 12 or match[2] == "." else (first, second)
    return _date(year, str(month), str(day))


def _date(year: str | None, month: str, day: str | None) -> set[Figure]:
    parts = {Figure("month", str(int(month)))}
    if year:
        parts.add(Figure("year", str(int(year))))
    if day:
        parts.add(Figure("day", str(int(day))))
    return parts


def _read_clock(match: re.Match[str], *, only_claims: bool) -> set[Figure]:
    hour, minute = int(match[1] or match[4]), int(match[2] or match[5] or 0)
    if (match[3] or "") in ("p", "P") and hour < 12:
        hour += 12
    told = {str(hour), str(minute)} if not only_claims else {str(hour)} | ({str(minute)} if minute else set())
    if not only_claims:
        told |= {str(hour % 12), str(hour % 12 + 12)}
    return {Figure("number", value) for value in told}


def _number(digits: str, scale: str | None) -> Figure:
    value = plain_number(digits)
    if scale and len(value) <= _LONGEST_NUMBER:
        factor = _SCALES.get(scale.casefold(), 1e6)
        value = _spelled(float(value) * factor) if value.replace(".", "", 1).isdigit() else value
    return Figure("year" if is_year(value) else "number", value)


def is_year(value: str) -> bool:
    return len(value) == 4 and value.isdigit() and 1900 <= int(value) <= 2100


def plain_number(digits: str) -> str:
    """Give the plainest spelling: "1,000" and "1.000" are 1000, "3,50" is 3.5, "3.11.7" stays as it is."""
    if len(digits) > _LONGEST_NUMBER:
        return digits
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        return _spelled(float(re.sub(r"[.,]", "", digits)))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", digits):
        return _spelled(float(digits.replace(",", ".")))
    return digits


def _spelled(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _decade(digits: str) -> str:
    return digits if len(digits) == 4 else f"{'20' if digits < '30' else '19'}{digits}"
