"""What a statement says of time as seen from its day ("since yesterday"), told so that it holds later."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from fullpass.engines.offline.date_words import MONTH_NUMBERS
from fullpass.pipeline.language import fold
from fullpass.pipeline.number_words import NUMBER_WORDS

_COUNT = r"(?P<count>\d{1,3}|[^\W\d_]+)"
_ONE = frozenset(("a", "an", "one", "ein", "eine", "einem", "einer", "einen", "un", "una", "une"))
_LONGEST_AGO = 80  # years


def restated(statement: str, code: str, at: datetime | None) -> str:
    """Give the statement with its relative dates made absolute, "" when it has none that can be.

    Days become days, weeks and months months, years years: nobody counts more exactly than that.
    """
    if at is None or code not in _RULES or not _HINTS[code].search(statement.lower()):
        return ""
    text = statement
    for pattern, replace in _RULES[code]:
        text = pattern.sub(partial(_replaced, replace, at.date()), text)
    return text[0].upper() + text[1:] if text != statement else ""


def grows_old(statement: str, code: str) -> bool:
    """Say whether a statement holds as of its day only: an age, "now", "next summer", "for ten years"."""
    pattern = _AS_OF.get(code)
    return pattern is not None and pattern.search(statement) is not None


def _replaced(replace: Replace, at: date, match: re.Match[str]) -> str:
    return replace(match, at)


def _day(at: date, days: int) -> str:
    return (at - timedelta(days=days)).isoformat()


def _month(at: date, months: int) -> str:
    year, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    return f"{year}-{month + 1:02}"


def _number(word: str, code: str) -> int | None:
    if word.isdigit():
        return int(word)
    word = word.casefold()
    return 1 if word in _ONE else NUMBER_WORDS[code].get(fold(word))


def _back(number: int, unit: str, at: date) -> str | None:
    """Give the day, month or year that lies so many units before."""
    kind = fold(unit).casefold()[0] if unit else ""
    if kind in ("d", "t", "j") and not fold(unit).casefold().startswith("jahr"):
        return _day(at, number)
    if kind in ("w", "s"):
        return _month_of(at - timedelta(weeks=number))
    if kind == "m":
        return _month(at, number)
    return str(at.year - number) if number <= _LONGEST_AGO else None


def _month_of(day: date) -> str:
    return f"{day:%Y-%m}"


Replace = Callable[[re.Match[str], date], str]


def _ago(code: str, on: str, within: str) -> Replace:
    """Give what replaces "three days ago": `on` before a day, `within` before a month or a year."""

    def replace(match: re.Match[str], at: date) -> str:
        number = _number(match["count"], code)
        when = _back(number, match["unit"], at) if number else None
        if when is None:
            return match.group()
        since = match.groupdict().get("since")
        return f"{since or (on if len(when) == len('2025-03-01') else within)} {when}".strip()

    return replace


def _fixed(told: Callable[[date], str]) -> Replace:
    return lambda match, at: f"{match.groupdict().get('before') or ''}{told(at)}"


def _yesterday(at: date) -> str:
    return _day(at, 1)


def _tomorrow(at: date) -> str:
    return _day(at, -1)


def _last_month(at: date) -> str:
    return _month(at, 1)


def _next_month(at: date) -> str:
    return _month(at, -1)


def _this_month(at: date) -> str:
    return _month(at, 0)


def _last_week(at: date) -> str:
    return _month_of(at - timedelta(weeks=1))


def _year(more: int) -> Callable[[date], str]:
    return lambda at: str(at.year + more)


def _of(*rules: tuple[str, Replace]) -> tuple[tuple[re.Pattern[str], Replace], ...]:
    return tuple((re.compile(pattern, re.IGNORECASE), replace) for pattern, replace in rules)


def _after(since: str, pattern: str, on: str, told: Callable[[date], str]) -> tuple[tuple[str, Replace], ...]:
    """Give two rules: after "since" the bare date, elsewhere with its preposition."""
    return (
        (rf"(?P<before>\b(?:{since}) ){pattern}\b", _fixed(told)),
        (rf"\b{pattern}\b", _fixed(lambda at: f"{on}{told(at)}")),
    )


def _for_years(match: re.Match[str], at: date) -> str:
    number = _number(match["count"], "en")
    if number is None or number > _LONGEST_AGO:
        return match.group()
    unit = match["unit"].lower()
    more = (match["more"] or "").strip().lower() in ("more than", "over")
    years = unit.startswith("year")
    when = str(at.year - number) if years and not more else _month(at, number * 12 if years else number)
    return f"{match['done']} since {'before ' if more else 'about '}{when}"


_DAYS_AGO = rf"\b{_COUNT} (?P<unit>days?|weeks?|months?|years?) ago\b"
_RULES: dict[str, tuple[tuple[re.Pattern[str], Replace], ...]] = {
    "en": _of(
        *_after("since|from|until", "yesterday", "on ", _yesterday),
        *_after("since|from|until", "tomorrow", "on ", _tomorrow),
        *_after("since|from|until|in|of", "last month", "in ", _last_month),
        *_after("since|from|until|in|of", "next month", "in ", _next_month),
        *_after("since|from|until|in|of", "this month", "in ", _this_month),
        *_after("since|from|until|in|of", "last week", "in ", _last_week),
        *_after("since|from|until|in|of", "last year", "in ", _year(-1)),
        *_after("since|from|until|in|of", "next year", "in ", _year(1)),
        *_after("since|from|until|in|of", "this year", "in ", _year(0)),
        (_DAYS_AGO, _ago("en", "on", "in")),
        (
            r"(?P<done>\b(?:have(?!n)|has(?!n)|I['’]ve|we['’]ve)\b(?! not| never)[^,;.]{3,60}?) for "
            rf"(?P<more>more than |over |about |around |almost |nearly |the last |the past )?{_COUNT} "
            r"(?P<unit>years|months)\b",
            _for_years,
        ),
    ),
    "de": _of(
        *_after("seit|ab|bis", "gestern", "am ", _yesterday),
        (r"\bübermorgen\b", _fixed(lambda at: f"am {_day(at, -2)}")),
        *_after("seit|ab|bis", "(?:dem )?letzte[nm] monat", "im Monat ", _last_month),
        *_after("seit|ab|bis", "nächste[nm] monat", "im Monat ", _next_month),
        *_after("seit|ab|bis", "diese[nm] monat", "im Monat ", _this_month),
        *_after("seit|ab|bis", "letzte[rn]? woche", "im Monat ", _last_week),
        *_after("seit|ab|bis", "letzte[sm] jahr", "", _year(-1)),
        *_after("seit|ab|bis", "nächste[sm] jahr", "", _year(1)),
        *_after("seit|ab|bis", "diese[sm] jahr", "", _year(0)),
        (
            rf"\b(?P<since>seit) (?:etwa |rund |über |gut )?{_COUNT} (?P<unit>tage?n?|wochen?|monate?n?|"
            rf"jahre?n?)\b",
            _ago("de", "seit", "seit"),
        ),
        (rf"\bvor (?:etwa |rund )?{_COUNT} (?P<unit>tage?n?|wochen?)\b", _ago("de", "am", "im Monat")),
        (rf"\bvor (?:etwa |rund )?{_COUNT} (?P<unit>monate?n?)\b", _ago("de", "am", "im Monat")),
        (rf"\bvor (?:etwa |rund )?{_COUNT} (?P<unit>jahre?n?)\b", _ago("de", "", "")),
    ),
    "fr": _of(
        *_after("depuis|à partir d[eu]", "hier", "le ", _yesterday),
        *_after("depuis", "le mois dernier", "en ", _last_month),
        *_after("depuis", "l'(?:an dernier|année dernière)", "en ", _year(-1)),
        *_after("depuis", "l'(?:an prochain|année prochaine)", "en ", _year(1)),
        (rf"\bil y a {_COUNT} (?P<unit>jours?|semaines?|mois|ans?)\b", _ago("fr", "le", "en")),
        (
            rf"\b(?P<since>depuis) (?:environ )?{_COUNT} (?P<unit>jours?|semaines?|mois|ans?)\b",
            _ago("fr", "", ""),
        ),
    ),
    "es": _of(
        *_after("desde", "ayer", "el ", _yesterday),
        *_after("desde", "el mes pasado", "en ", _last_month),
        *_after("desde", "el año pasado", "en ", _year(-1)),
        *_after("desde", "el año que viene", "en ", _year(1)),
        (
            rf"\b(?P<since>desde) hace (?:unos )?{_COUNT} (?P<unit>días?|semanas?|meses|mes|años?)\b",
            _ago("es", "", ""),
        ),
        (rf"\bhace {_COUNT} (?P<unit>días?|semanas?|meses|mes|años?)\b", _ago("es", "el", "en")),
    ),
}
_MONTHS = {code: "|".join(sorted(names, key=len, reverse=True)) for code, names in MONTH_NUMBERS.items()}
_HINTS = {  # a cheap look before the rules: every relative date holds one of these
    "en": re.compile(r"yesterday|tomorrow| ago|last |next |this |for "),
    "de": re.compile(r"gestern|morgen|letzte|nächste|diese|seit|vor "),
    "fr": re.compile(r"hier|dernier|dernière|prochain|il y a|depuis"),
    "es": re.compile(r"ayer|pasado|que viene|hace"),
}
_SEASON = r"(?:spring|summer|autumn|fall|winter|week|weekend|term|semester|season)"
_AS_OF = {
    "en": re.compile(
        rf"\b(?:now|currently|these days|at the moment|so far|(?:this|next|last|in the) {_SEASON}|soon|"
        rf"on the \d{{1,2}}(?:st|nd|rd|th)|the \d{{1,2}}(?:st|nd|rd|th)\b(?! of)|today|recently|lately)\b"
        rf"|\b(?:from|on|by|until|since|in) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of "
        rf")?)?(?:{_MONTHS['en']})\b"
        r"|\b(?:been|worked|lived) (?:at|with|for|in) .*\bsince\b|\bI(?:['’]m| am) \d\d\b|\bis (?:\d\d?|"
        r"\w+) years old\b|\bturn(?:s|ing) \w+ on the\b"
        r"|\bfor (?:[\w-]+ ){0,3}(?:years|months|decades)\b|\bbeen (?:[\w ]+ )?for all of\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:jetzt|zurzeit|derzeit|momentan|bald|neuerdings|(?:diese[nrms]?|nächste[nrms]?|letzte[nrms]?|"
        r"im) "
        r"(?:sommer|winter|herbst|frühling|frühjahr|woche|wochenende))\b|\bich bin \d\d\b|\bwird (?:am|im) "
        r"\d",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:maintenant|actuellement|en ce moment|bientôt)\b|\bj'ai \d\d ans\b", re.IGNORECASE
    ),
    "es": re.compile(r"\b(?:ahora|actualmente|pronto)\b|\btengo \d\d años\b", re.IGNORECASE),
}
