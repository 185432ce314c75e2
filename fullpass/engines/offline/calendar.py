"""Dates as people write them: whether a sentence names one, and which day, month or year it means."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from fullpass.engines.offline.chinese.numbers import in_figures
from fullpass.engines.offline.date_words import (
    MONTH_NUMBERS,
    ORDINAL_NUMBERS,
    VAGUE,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
)
from fullpass.pipeline.sieve import Sieve

_YEAR = r"(?:19[2-9]\d|20\d\d)"


def _day_and_month(code: str) -> re.Pattern[str]:
    months = "|".join(sorted(MONTH_NUMBERS[code], key=len, reverse=True))
    ordinals = (
        "|".join(sorted(ORDINAL_NUMBERS, key=len, reverse=True)) if code == "en" else r"premier|primero"
    )
    day = rf"(?P<day>\d{{1,2}}|{ordinals})(?:st|nd|rd|th|er|\.|º)?"
    link = r"(?:\s+(?:of|de|del)\s+|\s*)"
    year = rf"(?:(?:\s*,?\s*(?:de |del |of )?)(?P<year>{_YEAR}))?"
    day_first = rf"\b{day}{link}(?P<month>{months})\b\.?{year}"
    month_first = (
        rf"\b(?P<month2>{months})\b\.?\s+(?P<day2>\d{{1,2}}|{ordinals})(?:st|nd|rd|"
        rf"th)?\b(?!\d){year.replace('?P<year>', '?P<year2>')}"
    )
    # "may" and "mars" alone are words of their own: a month without a day needs a preposition or a year
    month_only = (
        rf"\b(?:(?:in|for|im|en|since|until|by|of|early|late|mid|next|last|this|ab|seit|bis|ende|"
        rf"anfang|mitte|fin|début|desde|hasta|before|from|de|end of|pour|para|für|nächsten|"
        rf"letzten)[ -](?:early |late |mid-?)?(?P<month3>{months})\b(?:\s*,?\s*(?:de |"
        rf"del )?(?P<year3>{_YEAR}))?|(?P<month4>{months})\s+(?:de |"
        rf"del )?(?P<year4>{_YEAR}))"
    )
    return re.compile(f"{day_first}|{month_first}|{month_only}", re.IGNORECASE)


_ISO = re.compile(rf"(?<![\d-])(?P<year>{_YEAR})-(?P<month>\d{{2}})(?:-(?P<day>\d{{2}}))?(?!\d)")
_NUMERIC = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?P<mark>[./])(?P<month>\d{{1,2}})(?P=mark)(?P<year>{_YEAR}|\d{{2}})?(?!\d)"
)
_NAMED = {code: _day_and_month(code) for code in MONTH_NUMBERS}
_VAGUE_PATTERNS = {code: re.compile(pattern, re.IGNORECASE) for code, pattern in VAGUE.items()}
_WEEKDAY_PATTERNS = {
    code: re.compile(rf"\b({'|'.join(names.split())})\b", re.IGNORECASE) for code, names in WEEKDAYS.items()
}
_BARE_YEAR = re.compile(rf"\b{_YEAR}\b(?! ?(?:km|kg|g|ml|words|steps|euros?|dollars|people|€|\$))")
_CHINESE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)\s*年)?\s*(?:(?P<month>\d{1,2})\s*月)?(?:(?P<day>\d{1,2})\s*[日号](?!站|线|楼|门))?"
)
_CHINESE_VAGUE = re.compile(
    r"下个?月|明年|去年|下周|明天|后天|上个?月|今年|下个?星期|[年月]前|月底|年底|\d+[日号](?!站|线|楼|门)"
)
_TOMORROW = re.compile(r"\b(?:tomorrow|mañana|demain|morgen)\b", re.IGNORECASE)


_DATES = {
    code: Sieve([_ISO, _NUMERIC, _BARE_YEAR, _NAMED[code], _VAGUE_PATTERNS[code]]) for code in MONTH_NUMBERS
}
_ENGLISH_DATE = re.compile(
    r"\d|day|week|month|year|spring|summer|autumn|fall|winter|quarter|semester|tomorrow|ago|christmas|easter|"
    r"thanksgiving|halloween|new ?year|valentine|eid|ramadan|diwali|boxing|jan|feb|mar|apr|may|jun|jul|aug|"
    r"sep|oct|nov|dec"
)


def names_a_date(text: str, code: str) -> bool:
    """Say whether a text names a date, however vaguely ("next spring", "vor drei Jahren")."""
    if code == "zh":
        return bool(_ISO.search(text) or _CHINESE_VAGUE.search(text)) or any(
            m.group() for m in _CHINESE.finditer(in_figures(text))
        )
    return _DATES[code].matches(text) and (code != "en" or _ENGLISH_DATE.search(text.lower()) is not None)


def resolve_date(
    text: str, code: str, at: datetime | None, *, recurring: bool = False, past: bool = False
) -> str | None:
    """Give the first date in a text as `2025-03-03`, `2025-03`, `2025`, or `--03-03` where no year is meant.

    A day without a year is the next one after `at`, the last one before when `past`, unless it comes round
    every year or `at` is unknown.
    """
    if code == "zh":
        return _chinese_date(text, at, recurring)
    match = _ISO.search(text)
    if match:
        return _valid(match["year"], match["month"], match["day"])
    match = _NAMED[code].search(text)
    if match:
        groups = match.groupdict()
        month = next(groups[k] for k in ("month", "month2", "month3", "month4") if groups[k])
        day = groups["day"] or groups["day2"]
        year = next((groups[k] for k in ("year", "year2", "year3", "year4") if groups[k]), None)
        number = MONTH_NUMBERS[code][month.lower()]
        return _complete(year, number, _day_number(day), at, recurring, past)
    match = _NUMERIC.search(text)
    if match and (match["mark"] == "." or int(match["day"]) > 12):  # 03/04 means two things
        year = match["year"]
        return _complete(
            f"20{year}" if year and len(year) == 2 else year,
            int(match["month"]),
            int(match["day"]),
            at,
            recurring,
            past,
        )
    return _relative(text, code, at) or _year(text)


def _day_number(day: str | None) -> int | None:
    if day is None:
        return None
    return int(day) if day.isdigit() else ORDINAL_NUMBERS.get(day.lower(), 1)


def _valid(year: str, month: str, day: str | None) -> str | None:
    try:
        date(int(year), int(month), int(day or 1))
    except ValueError:  # a number that only looks like a date names none
        return None
    return f"{year}-{month}-{day}" if day else f"{year}-{month}"


def _complete(
    year: str | None, month: int, day: int | None, at: datetime | None, recurring: bool, past: bool = False
) -> str | None:
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    tail = f"{month:02}" if day is None else f"{month:02}-{day:02}"
    if year:
        return _valid(year, f"{month:02}", f"{day:02}" if day else None)
    if recurring or at is None:
        return f"--{tail}"
    if past:
        return f"{at.year - ((month, day or 1) > (at.month, at.day))}-{tail}"
    passed = (month, day or 31) < (at.month, at.day)
    return f"{at.year + passed}-{tail}"


def _relative(text: str, code: str, at: datetime | None) -> str | None:
    if at is None:
        return None
    if _TOMORROW.search(text):
        return (at.date() + timedelta(days=1)).isoformat()
    match = _WEEKDAY_PATTERNS[code].search(text)
    if match and not re.search(r"\b(?:last|every|letzten|jeden|pasado|dernier)\b", text, re.IGNORECASE):
        ahead = (WEEKDAY_NUMBERS[code][match[1].lower()] - at.weekday()) % 7 or 7
        return (at.date() + timedelta(days=ahead)).isoformat()
    return None


def _year(text: str) -> str | None:
    match = _BARE_YEAR.search(text)
    return match.group() if match else None


def _chinese_date(text: str, at: datetime | None, recurring: bool) -> str | None:
    if iso := _ISO.search(text):
        return _valid(iso["year"], iso["month"], iso["day"])
    for match in _CHINESE.finditer(in_figures(text)):
        if match["month"]:
            day = int(match["day"]) if match["day"] else None
            return _complete(match["year"], int(match["month"]), day, at, recurring)
        if match["year"]:
            return str(match["year"])
    return None


def without_dates(text: str, code: str) -> str:
    """Give a text with every date in it taken out."""
    if code == "zh":
        return _CHINESE_VAGUE.sub("", _CHINESE.sub("", in_figures(text)))
    for pattern in (_ISO, _NAMED[code], _NUMERIC, _VAGUE_PATTERNS[code], _WEEKDAY_PATTERNS[code], _BARE_YEAR):
        text = pattern.sub(" ", text)
    return text
