"""Another date than the quote's: another year or day, or the one that something was moved from."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fullpass.pipeline.figures import Figure, figures, names_month
from fullpass.pipeline.language import fold

_RECKONS = re.compile(
    r"(?i)\b(?:last|next|ago|this|old|years?|turn\w*|later|before|after|letzte\w*|nachste\w*|vor|nach|alt|"
    r"jahre?n?|"
    r"anos?|hace|proxim\w+|pasad\w+|edad|ans?|annees?|derniere?|prochaine?|anni|anno|fa)\b|[岁歳前后後明去今]年?"
)
_BARE_DAY = re.compile(
    r"(?i)\b(?:the|am|vom|zum|bis|el|le|au)\s([12]?\d|3[01])(?:st|nd|rd|th|\.|er)?(?=[\s,;.!?]|$)(?![.,]\d)"
    r"(?!\s(?:uhr|h|heures|euros?|%|years?|jahre?|anos|ans)\b)"
)
_MOVED = re.compile(
    r"(?i)\b(?:push|mov|postpon|delay|shift|reschedul|bring|brought|verschob|verschieb|verleg|aplaz|pospu|retras|"
    r"adelant|report|decal|repouss)\w*\b[^.;!?]*?\b(?:from|vom|von|del?|du) (?P<left>[^.;!?]*?\d[^.;!?]*?) "
    r"(?:to|until|auf|zum|al|a|au|hasta el) (?P<now>[^.;!?]*\d[^.;!?]*)"
)
_ONCE = re.compile(
    r"(?i)\b(?:from|was|were|had|original\w*|previous\w*|first|no longer|not|vom|von|war|ursprunglich|nicht|"
    r"del|de|du|era|estaba|etait|no|pas)\b"
)


def other_date(statement: str, quote: str) -> bool:
    """Say whether the statement puts a year or day in the place of the quote's: 2020 where it says 2019.

    Both have to name as many, and the quote nothing that reckons with time ("last year", "6 years old").
    """
    claimed, said = figures(statement), figures(quote) | _days_of_named_month(quote)
    if _is_moved_date(statement, quote):
        return True
    if _is_same_date_but_for_one_part(claimed, said):
        return True
    return not _RECKONS.search(fold(quote)) and any(
        len(values := _of_kind(kind, claimed)) == len(others := _of_kind(kind, said)) and values != others
        for kind in ("year", "day")
    )


def _is_moved_date(statement: str, quote: str) -> bool:
    """Say whether the statement tells of the date that something was moved from as the one that stands."""
    moved = _MOVED.search(fold(quote))
    if moved is None or _ONCE.search(fold(statement)):
        return False
    left, now, told = (_dates(text) for text in (moved["left"], moved["now"], statement))
    return bool(told) and told <= left and told.isdisjoint(now - left)


def _dates(text: str) -> set[Figure]:
    return {figure for figure in figures(text) if figure.kind != "number"}


def _days_of_named_month(text: str) -> set[Figure]:
    """Give the days that are told without their month, which was named before: "and is back on the 19th"."""
    if not names_month(text):
        return set()
    return {Figure("day", str(int(match[1]))) for match in _BARE_DAY.finditer(fold(text))}


def _is_same_date_but_for_one_part(claimed: Iterable[Figure], said: Iterable[Figure]) -> bool:
    """Say whether one of year, month and day differs, and all others that both name are the same."""
    pairs = [(_of_kind(kind, claimed), _of_kind(kind, said)) for kind in ("year", "month", "day")]
    named = [(ours, theirs) for ours, theirs in pairs if ours and theirs]
    same = sum(ours == theirs for ours, theirs in named)
    return same == len(named) - 1 > 0 and any(ours.isdisjoint(theirs) for ours, theirs in named)


def _of_kind(kind: str, found: Iterable[Figure]) -> set[str]:
    return {figure.value for figure in found if figure.kind == kind}
