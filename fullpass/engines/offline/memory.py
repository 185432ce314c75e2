"""Lines of MEMORY in the person's own words: specific ones first, what changed told as a change."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from fullpass.engines.offline.languages import language_of
from fullpass.pipeline.figures import figures
from fullpass.pipeline.look_alikes import look_alike_groups
from fullpass.pipeline.memory_lines import SHOWN, fitting_lines
from fullpass.pipeline.names import names, unknown_names
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import differs_in_substance, similarity, strong_terms, terms
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES, Category, Fact, FactStatus, MemoryLine, MemoryLines
from fullpass.pipeline.weighing import newest_date, prominence

_EARLIER = {
    "en": ("Earlier: {}", "then: {}", "since {}: {}"),
    "de": ("Früher: {}", "dann: {}", "seit {}: {}"),
    "es": ("Antes: {}", "después: {}", "desde {}: {}"),
    "fr": ("Avant : {}", "puis : {}", "depuis {} : {}"),
    "zh": ("以前：{}", "后来：{}", "自{}起：{}"),
}
_BOTH_WAYS = {
    "en": "said both ways",
    "de": "widersprüchlich gesagt",
    "es": "dicho de ambas formas",
    "fr": "dit dans les deux sens",
    "zh": "说法不一",
}
_NOW = re.compile(r"(?:^|[;；] ?)(?:since|seit|desde|depuis|自)\s?[\d-]+起?\s?[:：]\s*(?P<now>.+)$")
_END_MARKS = ".。"
_TOGETHER_FROM = 0.4  # likeness from which two facts share a line
_MOST_TOGETHER = 3
_LONGEST_TOGETHER = 240  # characters of a line that several facts share
_SAME_LINE_FROM = 0.75
_CONTAINED_FROM = 0.75  # share of a statement's terms that another of the same line has as well


def lines_from_facts(
    facts: Sequence[Fact], budget_tokens: int, categories: Sequence[Category] = CATEGORIES
) -> MemoryLines:
    """Give lines for the facts that hold, each with what it replaced. Facts that say nothing are left out."""
    shown = [fact for fact in facts if fact.status in SHOWN]
    history = _histories(facts)
    newest = newest_date(facts)
    weights = {fact.id: prominence(fact, newest) for fact in shown}
    lines: dict[str, tuple[MemoryLine, ...]] = {category.name: () for category in categories}
    for name in dict.fromkeys([*lines, *sorted({fact.category for fact in shown})]):
        telling = [fact for fact in shown if fact.category == name and terms(fact.statement)]
        telling.sort(key=lambda fact: (*_order(fact), -weights[fact.id], fact.id))
        lines[name] = tuple(_line(group, history) for group in _grouped(telling, history))
    return _within(lines, budget_tokens, weights)


def lines_from_lines(lines: MemoryLines, budget_tokens: int) -> MemoryLines:
    """Give the lines without repetition, the first of each category first, as many as fit."""
    kept: dict[str, tuple[MemoryLine, ...]] = {}
    for name, group in lines.items():
        distinct: list[MemoryLine] = []
        for line in group:
            place = next(
                (
                    n
                    for n, other in enumerate(distinct[-50:], max(len(distinct) - 50, 0))
                    if _repeats(line, other)
                ),
                None,
            )
            if place is None:
                distinct.append(line)
            else:
                merged = tuple(dict.fromkeys((*distinct[place].facts, *line.facts)))
                distinct[place] = MemoryLine(distinct[place].text, merged)
        kept[name] = tuple(distinct)
    weights = {
        fact: 1 / (1 + place)
        for group in kept.values()
        for place, line in enumerate(group)
        for fact in line.facts
    }
    return _within(kept, budget_tokens, weights)


def current_part(text: str) -> str:
    """Give what holds now of a line that tells a change, else the line itself."""
    match = _NOW.search(text)
    return match["now"] if match else text


def _repeats(line: MemoryLine, other: MemoryLine) -> bool:
    return similarity(line.text, other.text) >= _SAME_LINE_FROM and not differs_in_substance(
        line.text, other.text
    )


def _within(lines: MemoryLines, budget: int, weights: dict[str, float]) -> MemoryLines:
    def rank(line: MemoryLine) -> float:
        return max((weights.get(fact, 0.0) for fact in line.facts), default=0.0)

    return fitting_lines(lines, lambda line: estimate_tokens(f"- {line.text}\n"), budget, rank)


def _histories(facts: Sequence[Fact]) -> dict[str, list[Fact]]:
    """Give what each fact replaced, directly or through others, the oldest first."""
    older: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.status is FactStatus.SUPERSEDED and fact.superseded_by:
            older[fact.superseded_by].append(fact)
    return {fact.id: _chain(fact.id, older) for fact in facts if fact.id in older}


def _chain(newest: str, older: dict[str, list[Fact]]) -> list[Fact]:
    found: dict[str, Fact] = {}
    waiting = list(older[newest])
    while waiting:
        fact = waiting.pop()
        if fact.id not in found:
            found[fact.id] = fact
            waiting.extend(older.get(fact.id, ()))
    return sorted(found.values(), key=lambda fact: (_month(fact), fact.id))


def _month(fact: Fact) -> str:
    return fact.first_seen.strftime("%Y-%m") if fact.first_seen else ""


def _order(fact: Fact) -> tuple[object, ...]:
    """Dates come in their order, the rest by how specific they are: names and numbers, then content."""
    if fact.category == "dates":
        when = fact.details.get("date", "")
        return (not when, when.lstrip("-"))
    named = len(names(fact.statement)) + len(figures(fact.statement))
    return (-min(named, 2), -min(len(strong_terms(fact.statement)), 3))


def _grouped(facts: Sequence[Fact], history: dict[str, list[Fact]]) -> list[list[Fact]]:
    """Put near facts together where they make one short line; what has a history keeps its own."""
    plain = [fact for fact in facts if fact.id not in history and fact.status is FactStatus.ACTIVE]
    near = look_alike_groups(plain, alike_from=_TOGETHER_FROM, largest=_MOST_TOGETHER)
    group_of = {fact.id: group for group in near for fact in group if _is_short(group)}
    taken: set[str] = set()
    result = []
    for fact in facts:
        if fact.id in taken:
            continue
        group = [fact, *(other for other in group_of.get(fact.id, ()) if other.id != fact.id)]
        taken.update(each.id for each in group)
        result.append(group)
    return result


def _is_short(group: Sequence[Fact]) -> bool:
    return sum(len(fact.statement) for fact in group) <= _LONGEST_TOGETHER


def _line(group: Sequence[Fact], history: dict[str, list[Fact]]) -> MemoryLine:
    first = group[0]
    older = history.get(first.id, [])
    code = language_of(first.statement)
    text = "; ".join(_told_once([fact.statement.rstrip(_END_MARKS) for fact in group]))
    if older:
        text = _evolution(older, first, code)
    if first.status is FactStatus.CONFLICTING:
        text = f"{text} ({_BOTH_WAYS[code]})"
    if not text.endswith(("!", "?", "。", ".")):
        text += "。" if code == "zh" else "."
    return MemoryLine(text, tuple(fact.id for fact in (*group, *older)))


def _told_once(statements: Sequence[str]) -> list[str]:
    """Give the statements of a line less those that another of them says nearly whole."""
    kept: list[str] = []
    for statement in sorted(statements, key=lambda each: -len(strong_terms(each))):
        if not any(_contains(other, statement) for other in kept):
            kept.append(statement)
    return [statement for statement in statements if statement in kept]


def _contains(longer: str, shorter: str) -> bool:
    """Say whether a statement has most of what another says, and the same numbers, names and negation."""
    found = strong_terms(shorter)
    if not found or len(found & strong_terms(longer)) < _CONTAINED_FROM * len(found):
        return False
    if figures(shorter) - figures(longer) or has_negation(shorter) != has_negation(longer):
        return False
    return not unknown_names(shorter, longer)


def _evolution(older: Sequence[Fact], newest: Fact, code: str) -> str:
    """Tell a change: "Earlier: I live in Bonn; since 2026-01: I live in Graz"."""
    earlier, then, since = _EARLIER[code]
    told = [earlier.format(older[0].statement.rstrip(_END_MARKS))]
    told += [then.format(fact.statement.rstrip(_END_MARKS)) for fact in older[1:]]
    now = newest.statement.rstrip(_END_MARKS)
    told.append(since.format(_month(newest), now) if _month(newest) else then.format(now))
    return "; ".join(told)
