"""The numbers and dates that a text names, however written, and whether another text bears them out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from fullpass.pipeline.language import WORD, fold, guess_language, stem, words
from fullpass.pipeline.number_words import (
    COUNTS_UNSAID,
    DAY_WORDS,
    HAN_COUNT,
    MONTH_WORDS,
    MONTHS,
    NUMBER_WORDS,
    WEEK_WORDS,
    han_value,
)
from fullpass.pipeline.words import STOP_WORDS


class Figure(NamedTuple):
    """A number as claimed: `kind` is "number", "year", "month", "day" or "month or day", `value` its plainest
    spelling: no leading zeros, no thousands separators."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Support:
    """What a text bears out: plain numbers, and what may be said of dates on the strength of them."""

    numbers: frozenset[str]
    years: frozenset[str]
    months: frozenset[str]
    days: frozenset[str]

    def bears(self, figure: Figure) -> bool:
        kinds = {"number": self.numbers, "year": self.years, "month": self.months, "day": self.days}
        if figure.kind == "month or day":
            return figure.value in self.months | self.days | self.numbers
        return figure.value in kinds[figure.kind] or (figure.kind != "month" and figure.value in self.numbers)


_ISO_DATE = re.compile(r"\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b")
_HAN_DATE = re.compile(r"(?:(\d{4})[年년]\s?)?(\d{1,2})[月월](?:\s?(\d{1,2})[日号일])?")
_SLASH_DATE = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b")
_SHORT_DATE = re.compile(r"\b(\d{1,2})[/.](\d{1,2})\b")
_DECADE = re.compile(r"(?<!\w)'?((?:19|20)?\d0)'?s\b")
_CLOCK = re.compile(r"\b(\d{1,2}):(\d{2})\b|\b(\d{1,2})\s?([ap])\.?m\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?i)(?<!\d)(\d+(?:[.,]\d+)*)(?:\s?(k|bn|(?:m|b)illion(?:s|en|es)?|mio|thousand)\b)?")
_MONTH_NAME = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b"
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th|er|o|\.)?"
_DATED_MONTH = re.compile(
    rf"\b{_DAY.format('before')}\s?(?:of |de |di |d')?{_MONTH_NAME}|"
    rf"\b{_MONTH_NAME.replace('month', 'month2')}\.?,?\s(?:the )?{_DAY.format('after')}(?!\d)",
    re.IGNORECASE,
)
_SCALES = {"k": 1e3, "thousand": 1e3, "bn": 1e9, "billion": 1e9}  # all others are millions
_PANDEMIC = re.compile(r"(?i)\bcovid-19\b")  # no number of anything
_ONE_OR_NONE = frozenset({"0", "1"})  # "a cat" is one cat


def figures(text: str) -> frozenset[Figure]:
    """Give every number and date part that the text claims; "one" and "a" claim nothing."""
    return frozenset(
        figure for figure in _figures(text, only_claims=True) if figure.value not in _ONE_OR_NONE
    )


def support_of(text: str, at: datetime | None = None) -> Support:
    """Give what the text, written at `at`, bears out: "yesterday", "in May", "34 years old" included."""
    found = _figures(text, only_claims=False)
    numbers = {f.value for f in found if f.kind != "month"} | _ONE_OR_NONE
    months = {f.value for f in found if f.kind in ("month", "month or day")}
    months |= {str(int(part)) for match in _SHORT_DATE.finditer(fold(text)) for part in match.groups()}
    years: set[str] = {
        f"{century}{n}" for n in numbers if len(n) == 2 and n.isdigit() for century in (19, 20)
    }
    days: set[str] = set()
    if at is not None:
        for day in _days_meant(text, at.date(), numbers):
            years.add(str(day.year))
            months.add(str(day.month))
            days.add(str(day.day))
        years |= _years_meant(at.year, numbers, bool(months))
    return Support(frozenset(numbers), frozenset(years), frozenset(months), frozenset(days))


def miscounted(statement: str, quote: str) -> bool:
    """Say whether the statement counts something otherwise than the quote: 3 dogs where it says 2 dogs."""
    claimed, said = _counts(statement), _counts(quote)
    return any(said.get(thing) and not numbers <= said[thing] for thing, numbers in claimed.items())


def _counts(text: str) -> dict[str, set[str]]:
    """Give what is counted → how many, for "3 dogs", "three dogs"."""
    counted: dict[str, set[str]] = {}
    parts = re.findall(r"\d+(?:[.,]\d+)*|[^\W\d_]+", fold(text).casefold())
    language = guess_language(parts)
    for number, thing in pairwise(parts):
        value = _plain(number) if number[0].isdigit() else str(_WORD_VALUES.get(number, ""))
        is_thing = (
            not thing[0].isdigit() and thing not in MONTHS and thing not in STOP_WORDS.get(language, ())
        )
        if value and is_thing and not _is_year(value):
            counted.setdefault(stem(thing), set()).add(value)
    return counted


def _figures(text: str, *, only_claims: bool) -> set[Figure]:
    rest = _PANDEMIC.sub("covid", fold(text))
    found: set[Figure] = set()
    for pattern, read in ((_ISO_DATE, _read_iso), (_HAN_DATE, _read_han), (_SLASH_DATE, _read_slash)):
        found |= {figure for match in pattern.finditer(rest) for figure in read(match)}
        rest = pattern.sub(" ; ", rest)
    found |= {Figure("number", _decade(match[1])) for match in _DECADE.finditer(rest)}
    rest = _DECADE.sub(" ; ", rest)
    for match in _DATED_MONTH.finditer(rest):
        month, day = match["month"] or match["month2"], match["before"] or match["after"]
        found |= {Figure("month", str(MONTHS[month.casefold()])), Figure("day", str(int(day)))}
    rest = _DATED_MONTH.sub(" ; ", rest)
    for match in _CLOCK.finditer(rest):
        found |= _read_clock(match, only_claims=only_claims)
    rest = _CLOCK.sub(" ; ", rest)
    for match in _NUMBER.finditer(rest):
        if not only_claims:
            found.add(_number(match[1], None))
        elif _is_part_of_name(rest, match.start()):
            continue
        found.add(_number(match[1], match[2]))
    return found | _spelled_out(rest, only_claims=only_claims)


def _is_part_of_name(text: str, start: int) -> bool:
    """Say whether the digits there follow a letter, as in M1, B2, k8s: a name, not a count."""
    return start > 0 and WORD.fullmatch(text[start - 1]) is not None


def _spelled_out(text: str, *, only_claims: bool) -> set[Figure]:
    """Give the numbers and months that are written in words."""
    found = {Figure("number", str(han_value(match[1]))) for match in HAN_COUNT.finditer(text)}
    listed = words(text)
    language = guess_language(listed) or "en"
    known = NUMBER_WORDS.get(language, {}) if only_claims else {**_WORD_VALUES, **COUNTS_UNSAID}
    tens = 0
    for index, word in enumerate(listed):
        key = word.casefold()
        if key in known:
            value = known[key]
            if tens and 0 < value < 10:
                found.discard(Figure("number", str(tens)))
                value += tens
            found.add(Figure("number", str(value)))
            tens = value if value in range(20, 100, 10) else 0
        else:
            tens = 0
        if key in MONTHS and (not only_claims or _names_month(word, index, language)):
            found.add(Figure("month", str(MONTHS[key])))
    return found


def _names_month(word: str, index: int, language: str) -> bool:
    """Tell March from to march, and May from may: English and German write months with a capital."""
    return (
        len(word) > 3 and (language not in ("en", "de", "") or (index > 0 and word[0].isupper()))
    ) or word == "May"


_WORD_VALUES = {word: value for listed in NUMBER_WORDS.values() for word, value in listed.items()}


def _days_meant(text: str, at: date, numbers: set[str]) -> set[date]:
    """Give the days that a text of that day may speak of, beyond those it names."""
    spoken = {word.casefold() for word in words(text)}
    folded = fold(text).casefold()
    reach = 0
    if spoken & DAY_WORDS or any(word in folded for word in DAY_WORDS if not word.isascii()):
        reach = 2
    if spoken & WEEK_WORDS or any(word in folded for word in WEEK_WORDS if not word.isascii()):
        reach = 14
    meant = {_shifted(at, days) for days in range(-reach, reach + 1)}
    counts = [int(n) for n in numbers if n.isdigit() and int(n) <= 60]
    if spoken & (WEEK_WORDS | DAY_WORDS):
        meant |= {_shifted(at, sign * n * unit) for n in counts for sign in (-1, 1) for unit in (1, 7)}
    if spoken & MONTH_WORDS:
        meant |= {_months_away(at, sign * n) for n in counts for sign in (-1, 1)}
    return meant


def _shifted(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:  # before the year 1 or after 9999: nobody means that
        return day


def _months_away(day: date, months: int) -> date:
    """Give the first day of the month that is so many months away."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(min(max(years, 1), 9999), month + 1, 1)


def _years_meant(year: int, numbers: set[str], month_named: bool) -> set[str]:
    """Give the years that "last year", "10 years ago", "I am 34" or "in May" may mean."""
    spans = {int(n) for n in numbers if n.isdigit() and int(n) <= 120} | ({1} if month_named else set())
    return {str(year + sign * (n + more)) for n in spans | {0} for sign in (-1, 1) for more in (0, 1)}


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
    if match[1]:
        hour, minute = int(match[1]), int(match[2])
    else:
        hour, minute = int(match[3]), 0
        if match[4] in "pP" and hour < 12:
            hour += 12
    told = {str(hour), str(minute)} if not only_claims else {str(hour)} | ({str(minute)} if minute else set())
    if not only_claims:
        told |= {str(hour % 12), str(hour % 12 + 12)}
    return {Figure("number", value) for value in told}


def _number(digits: str, scale: str | None) -> Figure:
    value = _plain(digits)
    if scale:
        factor = _SCALES.get(scale.casefold(), 1e6)
        value = _spelled(float(value) * factor) if value.replace(".", "", 1).isdigit() else value
    return Figure("year" if _is_year(value) else "number", value)


def _is_year(value: str) -> bool:
    return len(value) == 4 and value.isdigit() and 1900 <= int(value) <= 2100


def _plain(digits: str) -> str:
    """Give the plainest spelling: "1,000" and "1.000" are 1000, "3,50" is 3.5, "3.11.7" stays as it is."""
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        return _spelled(float(re.sub(r"[.,]", "", digits)))
    if re.fullmatch(r"\d+(?:[.,]\d+)?", digits) and len(digits) <= 15:
        return _spelled(float(digits.replace(",", ".")))
    return digits


def _spelled(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _decade(digits: str) -> str:
    return digits if len(digits) == 4 else f"{'20' if digits < '30' else '19'}{digits}"
