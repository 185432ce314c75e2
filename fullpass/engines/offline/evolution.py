"""A change told in a few words: what holds, since when, and what was before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from fullpass.engines.offline.attributes import attributes, written_values
from fullpass.engines.offline.telling import END_MARKS, told
from fullpass.pipeline.similarity import strong_terms
from fullpass.pipeline.types import Fact, FactStatus

_EARLIER = {
    "en": ("Earlier: {}", "then: {}", "since {}: {}"),
    "de": ("Früher: {}", "dann: {}", "seit {}: {}"),
    "es": ("Antes: {}", "después: {}", "desde {}: {}"),
    "fr": ("Avant : {}", "puis : {}", "depuis {} : {}"),
    "zh": ("以前：{}", "后来：{}", "自{}起：{}"),
}
_BRIEFLY = {
    "en": ("since {}", "earlier: {}"),
    "de": ("seit {}", "früher: {}"),
    "es": ("desde {}", "antes: {}"),
    "fr": ("depuis {}", "avant : {}"),
    "zh": ("自{}起", "以前：{}"),
}
_NOW = re.compile(r"(?:^|[;；] ?)(?:since|seit|desde|depuis|自)\s?[\d-]+起?\s?[:：]\s*(?P<now>.+)$")
_BRIEF = re.compile(
    r"\s?[(（](?:(?:since|seit|desde|depuis|自)\s?[\d-]+起?[;；] )?(?:earlier|früher|antes|avant|"
    r"以前)\s?[:：][^()（）]*[)）]"
)
_FROM_NOW = re.compile(
    r"(?i)^(?:from (?:now on|this (?:month|week|year)|\d{4}(?:-\d\d){0,2})|as of (?:now|today)|now|ab "
    r"jetzt|von nun an|"
    r"ab sofort|a partir de ahora|à partir de maintenant)[ ,:]+(?=\w)"
)


def histories(facts: Sequence[Fact]) -> dict[str, list[Fact]]:
    """Give what each fact replaced, directly or through others, the oldest first."""
    older: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.status is FactStatus.SUPERSEDED and fact.superseded_by:
            older[fact.superseded_by].append(fact)
    return {fact.id: _chain(fact.id, older) for fact in facts if fact.id in older}


def evolution(older: Sequence[Fact], newest: Fact, code: str) -> str:
    """Tell a change: "I live in Graz (since 2026-01; earlier: Bonn)", or both statements where the change has
    no value to name: "Earlier: I hate fish; since 2026-01: I love fish".
    """
    distinct = _without_repetition(older, newest)
    now = told(newest)
    brief = _brief(distinct or older, newest, now, code)
    if brief:
        return brief
    earlier, then, since = _EARLIER[code]
    parts = [earlier.format(told(distinct[0]))] if distinct else []
    parts += [then.format(told(fact)) for fact in distinct[1:]]
    now = _FROM_NOW.sub("", now)
    now = now[0].upper() + now[1:]
    if not distinct:
        return now
    parts.append(since.format(month(newest), now) if month(newest) else then.format(now))
    return "; ".join(parts)


def current_part(text: str) -> str:
    """Give what holds now of a line that tells a change, else the line itself."""
    match = _NOW.search(text)
    return match["now"] if match else _BRIEF.sub("", text)


def month(fact: Fact) -> str:
    """Give the month in which a fact was first said, "" when it has no date."""
    return fact.first_seen.strftime("%Y-%m") if fact.first_seen else ""


def _chain(newest: str, older: dict[str, list[Fact]]) -> list[Fact]:
    found: dict[str, Fact] = {}
    waiting = list(older[newest])
    while waiting:
        fact = waiting.pop()
        if fact.id not in found:
            found[fact.id] = fact
            waiting.extend(older.get(fact.id, ()))
    return sorted(found.values(), key=lambda fact: (month(fact), fact.id))


def _without_repetition(older: Sequence[Fact], newest: Fact) -> list[Fact]:
    """Give the steps of a change: of neighbours that say the same value, the one that says most."""
    steps: list[Fact] = []
    for fact in older:
        if steps and _same_value(steps[-1], fact):
            if len(strong_terms(fact.statement)) > len(strong_terms(steps[-1].statement)):
                steps[-1] = fact
        else:
            steps.append(fact)
    return [fact for fact in steps if not (fact is steps[-1] and _same_value(fact, newest))]


def _same_value(one: Fact, other: Fact) -> bool:
    first, second = (set(attributes(fact.statement)) for fact in (one, other))
    return bool(first & second)


def _brief(older: Sequence[Fact], newest: Fact, now: str, code: str) -> str:
    """Tell a change by its values; "" when not each of the facts names one of the same thing."""
    values = written_values(newest.statement)
    for name, value in values.items():
        before = [each for fact in older if (each := written_values(fact.statement).get(name))]
        if not before:
            continue
        since, earlier = _BRIEFLY[code]
        named = [each for each in dict.fromkeys(reversed(before)) if each.casefold() != value.casefold()]
        if not named:
            return ""
        parts = [since.format(month(newest))] if month(newest) and not _dates_itself(now) else []
        return f"{now} ({'; '.join([*parts, earlier.format(', '.join(named))])})".replace(
            f" ({month(newest)}) (", " ("
        )
    return ""


def _dates_itself(text: str) -> bool:
    return re.search(r"\b(?:since|seit|desde|depuis|from|ab|in|im) \d{4}\b", text) is not None


def final_point(text: str, code: str) -> str:
    """Give a line with a mark at its end."""
    return text if text.endswith(("!", "?", *END_MARKS)) else text + ("。" if code == "zh" else ".")
