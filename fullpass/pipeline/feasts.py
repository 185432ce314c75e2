"""Feasts, which are days of the year: "New Year's Day" is 1 January, and Easter no other feast."""

from __future__ import annotations

import re
from functools import lru_cache

from fullpass.pipeline.figures import figures
from fullpass.pipeline.language import fold

# What a feast is called, and its month and day where they are the same every year.
_FEASTS: tuple[tuple[str, tuple[str, str] | None], ...] = (
    (
        r"new years?'?s?(?! eve)(?: day)?\b|neujahr\w*|ano nuevo|nouvel an|jour de l'an|capodanno|"
        r"ano novo|元旦",
        ("1", "1"),
    ),
    (r"new years?'?s? eve|silvester|nochevieja|saint-sylvestre|除夕", ("12", "31")),
    (r"christmas eve|heilig(?:er )?abend|nochebuena|平安夜", ("12", "24")),
    (r"christmas(?! eve)|x-?mas|weihnacht\w*|navidad(?:es)?|noel\b|natale|圣诞节?", ("12", "25")),
    (r"easter|oster\w+|pascua|semana santa|paques|pasqua|复活节", None),
    (r"halloween|万圣节", ("10", "31")),
    (r"thanksgiving|感恩节", None),
    (r"valentine'?s|valentinstag|san valentin|saint-valentin|情人节", ("2", "14")),
    (r"lent\b|fastenzeit|cuaresma|careme", None),
    (r"ramadan|斋月", None),
    (r"pfingst\w+|pentecost\w*|pentecote", None),
    (r"春节|chinese new year|lunar new year|spring festival", None),
    (r"中秋|mid-autumn", None),
    (
        r"jahresende|ende des jahres|end of (?:the )?year|year-end|fin(?:ales)? de ano|fin d'annee|年底|年末",
        None,
    ),
    (r"国庆", ("10", "1")),
)
_FOUND = [(re.compile(rf"(?i)(?<![a-z])(?:{named})"), day) for named, day in _FEASTS]


def feast_days(text: str) -> set[tuple[str, str]]:
    """Give month and day of each feast that the text names and that has a day of its own."""
    return {day for at in _feasts(text) if (day := _FOUND[at][1]) is not None}


def without_known_feasts(statement: str, text: str) -> str:
    """Give the statement without the feasts whose day the text names: 24 December for Christmas Eve."""
    found = [(pattern, day) for pattern, day in _FOUND if day is not None and pattern.search(fold(statement))]
    dates = {(each.kind, each.value) for each in figures(text)} if found else set()
    for pattern, (month, day) in found:
        if {("month", month), ("day", day)} <= dates:
            statement = pattern.sub("", fold(statement))
    return statement


def other_feast(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement names a feast that the message `text` does not, where the quote names one."""
    claimed = _feasts(statement)
    return bool(claimed and _feasts(quote)) and not claimed <= _feasts(text)


@lru_cache(maxsize=64)
def _feasts(text: str) -> frozenset[int]:
    folded = fold(text)
    return frozenset(at for at, (named, _) in enumerate(_FOUND) if named.search(folded))
