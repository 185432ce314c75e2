"""What a text says of numbers and dates, stated or implied by when it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from fullpass.pipeline.clock_words import clock_numbers
from fullpass.pipeline.feasts import feast_days
from fullpass.pipeline.figures import (
    ONE_OR_NONE,
    WORD_VALUES,
    Figure,
    is_year,
    plain_number,
    read_figures,
)
from fullpass.pipeline.language import fold, guess_language, stem, words
from fullpass.pipeline.number_words import DAY_WORDS, MONTH_WORDS, MONTHS, ORDINALS, WEEK_WORDS
from fullpass.pipeline.words import STOP_WORDS, listed

_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_LABELLED = re.compile(r"\b([^\W\d_]{4,}) (\d)\b(?![.,:]?\d)(?! [^\W\d_]{3,}s\b)")
_SINGLE = re.compile(r"\b(?:one|a single) (\w+)")
_LISTED_WITH = re.compile(r",|&|、|\b(?:and|und|et|y|e|en|и)\b|和|と")
_LAST_DAYS = re.compile(r"(?i)\b(?:end of|ende|fin(?:ales)? de|fim de|fine di)\b")
_MOST_LISTED = 5
_LONGEST_LISTED = 4  # words
_UNSPACED_COMMA = re.compile("[，；]")  # things are listed with 、
_OF_TIME = frozenset(
    listed("at by after before until till around um gegen nach vor bis ab las vers apres avant on am in")
)
_SHORT_DATE = re.compile(  # "3/5", "am 3.5.", not a version 3.5
    r"\b(\d{1,2})/(\d{1,2})\b|\b(\d{1,2})\.(\d{1,2})\.(?!\d)|\b(?:am|bis|vom|ab|zum) (\d{1,2})\.(\d{1,2})\b"
)
_SHORT_YEAR = re.compile(r"(?<!\w)'(\d\d)\b")


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


@lru_cache(maxsize=32)  # many facts rest on the same few messages
def support_of(text: str, at: datetime | None = None, *, own_day: bool = True) -> Support:
    """Give what the text, written at `at`, bears out: "yesterday", "in May", "34 years old" included.

    Without `own_day` the day of writing itself is not, unless the text speaks of days near it: a sentence
    that names April does not speak of the March in which it was written.
    """
    found = read_figures(text, only_claims=False)
    numbers = {f.value for f in found if f.kind != "month"} | ONE_OR_NONE | clock_numbers(text)
    months = {f.value for f in found if f.kind in ("month", "month or day")}
    short = {str(int(part)) for match in _SHORT_DATE.finditer(fold(text)) for part in match.groups() if part}
    months |= short
    years = {f"{century}{match[1]}" for match in _SHORT_YEAR.finditer(fold(text)) for century in (19, 20)}
    days = {str(day) for day in range(28, 32)} if _LAST_DAYS.search(fold(text)) else set()
    days |= short
    feasts = feast_days(text)
    months |= {month for month, _ in feasts}
    days |= {day for _, day in feasts}
    if at is not None:
        years.add(str(at.year))
        for day in _days_meant(text, at.date(), numbers, own_day=own_day):
            years.add(str(day.year))
            months.add(str(day.month))
            days.add(str(day.day))
        years |= _years_meant(at.year, numbers, bool(months))
    return Support(frozenset(numbers), frozenset(years), frozenset(months), frozenset(days))


def miscounted(statement: str, quote: str) -> bool:
    """Say whether the statement counts something otherwise than the quote: 3 dogs where it says 2 dogs."""
    if _other_label(statement, quote):
        return True
    claimed, said = _counts(statement), _counts(quote)
    uncounted = _uncounted(quote) if claimed else set()
    single = {stem(thing) for thing in _SINGLE.findall(fold(quote).casefold())} - said.keys()
    if any(thing in single and "1" not in numbers for thing, numbers in claimed.items()):
        return True
    return any(
        said.get(thing) and not numbers <= said[thing] | uncounted for thing, numbers in claimed.items()
    )


def _other_label(statement: str, quote: str) -> bool:
    """Say whether what has a number behind it has another in the quote: "level 1" for "level 2"."""
    claimed, said = (
        {stem(word): number for word, number in _LABELLED.findall(fold(text))} for text in (statement, quote)
    )
    numbers = set(_parts(quote))
    return any(said.get(word, number) != number and number not in numbers for word, number in claimed.items())


def _uncounted(text: str) -> set[str]:
    """Give the numbers that count what was named before: "14 hives now, I began with two"."""
    parts = ["", *_parts(text), ""]
    language = guess_language(parts)
    return {
        value
        for before, number, after in zip(parts, parts[1:], parts[2:], strict=False)
        if (value := _value(number)) and before not in _OF_TIME
        if not after or after in STOP_WORDS.get(language, ())
    }


def other_place_in_line(statement: str, support: Support) -> bool:
    """Say whether the statement tells of a third of something where no number of the message bears it out."""
    spoken = ["", *(word.casefold() for word in words(statement))]
    # The third of "twenty third" is none.
    claimed = (ORDINALS.get(word) for before, word in pairwise(spoken) if not _value(before))
    return any(value is not None and str(value) not in support.numbers for value in claimed)


def _counts(text: str) -> dict[str, set[str]]:
    """Give what is counted → how many, for "3 dogs", "three dogs"."""
    counted: dict[str, set[str]] = {}
    parts = _parts(text)
    language = guess_language(parts)
    for before, number, thing in zip(["", *parts], parts, parts[1:], strict=False):
        if _value(before) and not number[0].isdigit():  # "dix-sept ruches" are not seven
            continue
        value = _value(number)
        no_thing = thing[0].isdigit() or thing in MONTHS or thing in _ORDINAL_ENDINGS
        if value and not is_year(value) and not no_thing and thing not in STOP_WORDS.get(language, ()):
            counted.setdefault(stem(thing), set()).add(value)
    return counted


def _parts(text: str) -> list[str]:
    return re.findall(r"\d+(?:[.,]\d+)*|[^\W\d_]+", fold(text).casefold())


def _value(number: str) -> str:
    if not number:
        return ""
    return plain_number(number) if number[0].isdigit() else str(WORD_VALUES.get(number, ""))


def listed_things(text: str) -> frozenset[Figure]:
    """Give how many things an enumeration may name: "4 and 7", "Tom and Ben" may be two, of five at most."""
    split = _LISTED_WITH.split(fold(_UNSPACED_COMMA.sub("; ", text)).casefold())
    parts = [found for part in split if (found := words(part))]
    most = longest = 1 if len(parts) < 2 else 2
    for part in parts[1:-1]:  # "Tom, Ben and Ida": what stands between the first and the last is short
        longest = longest + 1 if len(part) <= _LONGEST_LISTED else 2
        most = max(most, longest)
    return frozenset(Figure("number", str(count)) for count in range(2, min(most, _MOST_LISTED) + 1))


def _days_meant(text: str, at: date, numbers: set[str], *, own_day: bool) -> set[date]:
    """Give the days that a text of that day may speak of, beyond those it names."""
    spoken = {word.casefold() for word in words(text)}
    folded = fold(text).casefold()
    reach = 0
    if spoken & DAY_WORDS or any(word in folded for word in DAY_WORDS if not word.isascii()):
        reach = 2
    if spoken & WEEK_WORDS or any(word in folded for word in WEEK_WORDS if not word.isascii()):
        reach = 14
    meant = {_shifted(at, days) for days in range(-reach, reach + 1)} if reach or own_day else set()
    counts = [int(n) for n in numbers if n.isdigit() and len(n) <= 2 and int(n) <= 60]
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
    spans = {int(n) for n in numbers if n.isdigit() and len(n) <= 3 and int(n) <= 120} | (
        {1} if month_named else set()
    )
    return {str(year + sign * (n + more)) for n in spans | {0} for sign in (-1, 1) for more in (0, 1)}
