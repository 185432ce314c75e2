"""How a single fact is told in MEMORY: dated where it grows old, and not at all where it says too little."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from fullpass.engines.offline.dated import grows_old
from fullpass.engines.offline.languages import language_of
from fullpass.engines.offline.subjects import is_asked
from fullpass.pipeline.figures import figures
from fullpass.pipeline.names import names
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.types import Certainty, Fact, FactSource
from fullpass.pipeline.weighing import recency

END_MARKS = ".。"
_FADED = 0.25  # recency below which what was only implied, and once, is no longer told: two years

_NOTE_BY_PRONOUN = re.compile(r"^(?:She|He|They) (?=[a-z]+s\b)")  # in a note: the person it is about
_POINTS_AWAY = re.compile(  # what it speaks of was named before, somewhere else
    r"(?i)^(?:goal|plan|deadline|due date)s?: (?!.*\b(?:i|my|we|our|called|named|title)\b)"
    r"|^we(?:['’]re| are) (?:\w+|\d+) people\W*$"
    r"|^(?:i|we) (?:\w+ ){1,3}\d+ ?(?:g|kg|ml|l|litres?|cups|grams|euros?|dollars)\b(?: a (?:day|week|"
    r"month|year))?(?:,|\W*$)"
    r"|\b(?:in|on|at|with|for|from|to|of|by) (?:that|this|those|these) \w+\W*$|\bin t?here\b"
    r"|\b(?:da|dort) (?:steht|liegt|ist|gibt es) (?:\w+ ){0,2}(?:eine[rs]?|welche|davon)\b(?= im| in|\W*$)"
    r"|^(?:i|we)(?:['’]\w+)? (?:\w+ ){0,3}(?:one|ones|some)\W*$"
)


def told(fact: Fact, settings_at: datetime | None = None) -> str:
    """Give the statement as MEMORY tells it, without a final point, with its month where it grows old.

    A date that is named without its year gets the day that it was. What stood in settings before those of
    `settings_at` has grown old, too.
    """
    text = fact.details.get("dated", fact.statement)
    day = fact.details.get("date", "") if fact.category == "dates" else ""
    open_end = text.rstrip(END_MARKS)
    if fact.source is FactSource.SAVED_MEMORY:
        open_end = _NOTE_BY_PRONOUN.sub("User ", open_end)
    if day.startswith("--"):
        return open_end
    if day[:1].isdigit() and day[:4] not in text:
        return f"{open_end} ({day})"
    if fact.last_seen and not _has_year(text, fact.last_seen) and _grown_old(fact, text, settings_at):
        return f"{open_end} ({fact.last_seen:%Y-%m})"
    return open_end


def _grown_old(fact: Fact, text: str, settings_at: datetime | None) -> bool:
    if fact.source is FactSource.CUSTOM_INSTRUCTIONS:
        return bool(settings_at and fact.last_seen and fact.last_seen < settings_at)
    return not is_asked(text) and grows_old(text, language_of(text))


def _has_year(text: str, at: datetime) -> bool:
    return any(str(year) in text for year in range(at.year - 1, at.year + 3))


def outdated_settings(facts: Sequence[Fact]) -> frozenset[str]:
    """Give the ids of what stood in earlier settings only, and is a wish or stands in the present ones in
    other words.
    """
    settings = [fact for fact in facts if fact.source is FactSource.CUSTOM_INSTRUCTIONS and fact.last_seen]
    latest = newest_settings(settings)
    present = [strong_terms(fact.statement) for fact in settings if fact.last_seen == latest]
    return frozenset(
        fact.id
        for fact in settings
        if fact.last_seen != latest
        and (
            fact.category == "preferences"
            or any(2 * len(own & strong_terms(fact.statement)) > len(own) for own in present if own)
        )
    )


def worth_telling(fact: Fact, newest: datetime | None) -> bool:
    """Say whether a fact stands by itself and still matters.

    Left out is what points to something that it does not name, and what was only implied, said once, and more
    than two years ago.
    """
    if fact.reviewed_at:
        return True
    if not terms(fact.statement) or _POINTS_AWAY.search(fact.statement):
        return False
    if fact.certainty is Certainty.STATED or fact.source is not FactSource.SAID or fact.times_said > 1:
        return True
    return recency(fact, newest) >= _FADED or bool(names(fact.statement) or figures(fact.statement))


def newest_settings(facts: Sequence[Fact]) -> datetime | None:
    """Give the date of the settings as they are now; None when there are none, or no dates."""
    dates = [
        fact.last_seen for fact in facts if fact.source is FactSource.CUSTOM_INSTRUCTIONS and fact.last_seen
    ]
    return max(dates, default=None)


def specific(fact: Fact) -> tuple[int, int]:
    """Give a key that sorts the specific before the general: names and numbers, then content."""
    named = len(names(fact.statement)) + len(figures(fact.statement))
    return -min(named, 2), -min(len(strong_terms(fact.statement)), 3)


def may_share_a_line(one: Fact, other: Fact) -> bool:
    """Say whether two facts, both statements or both wishes, begin alike or have two things in common."""
    if is_asked(one.statement) != is_asked(other.statement):
        return False
    begins = [" ".join(fact.statement.casefold().split()[:2]) for fact in (one, other)]
    return begins[0] == begins[1] or len(strong_terms(one.statement) & strong_terms(other.statement)) > 1
