"""Times that cannot both be meant: another clock time, "three years" for "three weeks", "a year ago" for
"last night"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from fullpass.pipeline.figures import WORD_VALUES, plain_number
from fullpass.pipeline.language import fold

_UNITS = (
    r"seconds?|sekunden?|segundos?|secondes?|secondi|秒",
    r"minutes?|mins?|minuten?|minutos?|minuti|分钟",
    r"hours?|hrs?|stunden?|horas?|heures?|小时|个小时",
    r"days?|nights?|tage?n?|dias?|jours?|giorni|天",
    r"weeks?|wochen?|semanas?|semaines?|settimane|周|个?星期",
    r"months?|monate?n?|mes(?:es)?|mois|mesi|个月",
    r"years?|yrs?|jahre?n?|anos?|ans|annees?|anni|年",
    r"decades?|jahrzehnte?n?|decadas?|decennies?|decenni",
    r"(?:centi|zenti)met(?:er|re|ro)s?|cms?|厘米",
    r"met(?:er|re|ro)s?|m|米",
    r"kilomet(?:er|re|ro)s?|kms?|公里",
    r"miles?|millas?|英里",
    r"feet|foot|ft",
    r"grams?|gramm|gramos?|grammes?|g|克",
    r"kilos?|kg|kilogram\w*|公斤",
    r"pounds|lbs?",
    r"euros?|eur|€|欧元",
    r"dollars?|bucks|usd|美元",
    r"quid|gbp|pounds",
)
# units of time, of length, of weight, and what is paid
_KINDS = (range(8), range(8, 13), range(13, 16), range(16, 19))
_COUNTED = [
    re.compile(rf"(?i)(?<![\w.,:])(\d+(?:[.,]\d+)*|[^\W\d_]+)[\s-]?(?:{unit})(?![^\W\d_])") for unit in _UNITS
]
_CLOCK = re.compile(
    r"(?i)(?<![\d:.])(\d{1,2})(?:[:h.](\d\d))?\s?[ap]\.?m\b|(?<![\d:.])(\d{1,2})[:h](\d\d)(?![\d:])"
)
_RECKONS = re.compile(
    r"(?i)\b(?:before|after|earlier|later|early|half|quarter|hours?|minutes?|mins?|vor|nach|stunden?|minuten?|"
    r"antes|despues|horas?|minutos?|avant|apres|heures?|past|gmt|utc|[ecmp][sd]?t|time)\b"
)
_AGO = (
    r"yesterday|today|tonight|tomorrow|last night|this morning|gestern|heute|ayer|anoche|hoy|hier|"
    r"aujourd'hui|demain|昨天|今天|明天|昨晚",
    r"(?:last|next) week|a week ago|(?:letzte|nachste) woche|(?:la semana (?:pasada|que viene))|"
    r"la semaine derniere|上周|下周",
    r"(?:last|next) month|a month ago|(?:letzten|nachsten) monat|el mes pasado|le mois dernier|[上下]个?月",
    r"(?:last|next) year|a year ago|(?:letztes|nachstes) jahr|el ano pasado|l'annee derniere|l'an dernier|"
    r"去年|明年",
)
_SPOKEN = [re.compile(rf"(?i)(?<![a-z])(?:{said})") for said in _AGO]
_WHICH = (  # of the days, weeks and years that "this", "next" and "last" tell apart
    re.compile(
        r"(?i)\b(?P<which>this|next|last) "
        r"(?P<what>week(?:end)?|month|year|term|season|spring|summer|autumn|fall|winter)\b"
    ),
    re.compile(
        r"(?i)\b(?P<which>diese|nachste|letzte)[nsmr]? "
        r"(?P<what>woche|wochenende|monat|jahr|semester|saison)\b"
    ),
    re.compile(r"(?i)\b(?P<which>est[ea]|proxim[oa]) (?P<what>semana|mes|ano|curso|temporada)\b"),
    re.compile(r"(?i)\b(?P<which>cett?e?|prochaine?) (?P<what>semaine|mois|annee|saison)\b"),
)
LEAST_APART = 2  # a day and a month, a week and a year


def other_span(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement tells another clock time than the quote, as many of another unit, or a day
    in the place of a year. What the message `text` says elsewhere is no other time."""
    return (
        _other_clock(statement, quote, text)
        or _other_unit(statement, quote, text)
        or _other_ago(statement, text)
        or _another_one(statement, text)
    )


def _other_clock(statement: str, quote: str, text: str) -> bool:
    claimed, said = _clock_times(statement), _clock_times(quote)
    if not claimed or len(claimed) != len(said) or _RECKONS.search(fold(quote)):
        return False
    return not claimed <= _clock_times(text)


@lru_cache(maxsize=64)
def _clock_times(text: str) -> frozenset[tuple[int, int]]:
    """Give the times of the clock, whichever half of the day they are in."""
    found = _CLOCK.finditer(fold(text))
    return frozenset((int(each[1] or each[3]) % 12, int(each[2] or each[4] or 0)) for each in found)


def _other_unit(statement: str, quote: str, text: str) -> bool:
    claimed, said = _units(statement), _units(quote)
    known = _units(text) if claimed and said else {}
    return any(
        number in said and _differ(units, said[number]) and units.isdisjoint(known[number])
        for number, units in claimed.items()
    )


def _differ(ours: Iterable[int], theirs: Iterable[int]) -> bool:
    return any(
        one in kind and other in kind for one in ours for other in theirs for kind in _KINDS if one != other
    )


@lru_cache(maxsize=64)
def _units(text: str) -> dict[str, frozenset[int]]:
    """Give for each number what it counts, as places in `_UNITS`."""
    found: dict[str, frozenset[int]] = {}
    folded = fold(text)
    for at, pattern in enumerate(_COUNTED):
        for match in pattern.finditer(folded):
            said = match[1].casefold()
            number = plain_number(said) if said[0].isdigit() else str(WORD_VALUES.get(said, ""))
            if number:
                found[number] = found.get(number, frozenset()) | {at}
    return found


def _other_ago(statement: str, text: str) -> bool:
    claimed, said = _spoken_times(statement), _spoken_times(text)
    return bool(claimed and said) and all(
        abs(one - other) >= LEAST_APART for one in claimed for other in said
    )


def _another_one(statement: str, text: str) -> bool:
    """Say whether the statement tells of next year where only this year was named."""
    claimed, said = _which(statement), _which(text)
    return any(told.isdisjoint(said[what]) for what, told in claimed.items() if what in said)


@lru_cache(maxsize=64)
def _which(text: str) -> dict[str, frozenset[str]]:
    """Give for each unit that is named with "this", "next" or "last" which of them it is."""
    found: dict[str, frozenset[str]] = {}
    for pattern in _WHICH:
        for match in pattern.finditer(fold(text).casefold()):
            found[match["what"]] = found.get(match["what"], frozenset()) | {match["which"]}
    return found


@lru_cache(maxsize=64)
def _spoken_times(text: str) -> frozenset[int]:
    folded = fold(text)
    return frozenset(at for at, pattern in enumerate(_SPOKEN) if pattern.search(folded))
