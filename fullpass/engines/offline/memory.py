"""Lines of MEMORY in the person's own words: specific ones first, what changed told as a change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from fullpass.engines.offline.evolution import evolution, final_point, histories
from fullpass.engines.offline.languages import language_of
from fullpass.engines.offline.subjects import place_of
from fullpass.engines.offline.telling import (
    may_share_a_line,
    newest_settings,
    outdated_settings,
    specific,
    told,
    worth_telling,
)
from fullpass.pipeline.figures import figures
from fullpass.pipeline.look_alikes import look_alike_groups
from fullpass.pipeline.memory_lines import SHOWN, fitting_lines
from fullpass.pipeline.names import unknown_names
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import differs_in_substance, similarity, strong_terms
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES, Category, Fact, FactStatus, MemoryLine, MemoryLines
from fullpass.pipeline.weighing import newest_date, prominence

_BOTH_WAYS = {
    "en": "said both ways",
    "de": "widersprüchlich gesagt",
    "es": "dicho de ambas formas",
    "fr": "dit dans les deux sens",
    "zh": "说法不一",
}
_SUBJECT = re.compile(
    r"(?i)^(?:(?:the )?user|i|we)(?:['’]s|['’]m|['’]re|['’]ve)? (?:(?:is|am|are|has|have) )?"
)
_TOGETHER_FROM = 0.4  # likeness from which two facts share a line
_MOST_TOGETHER = 3
_LONGEST_TOGETHER = 240  # characters of a line that several facts share
_SAME_LINE_FROM = 0.75
_CONTAINED_FROM = 0.75  # share of a statement's terms that another of the same line has as well


def lines_from_facts(
    facts: Sequence[Fact], budget_tokens: int, categories: Sequence[Category] = CATEGORIES
) -> MemoryLines:
    """Give lines for the facts that hold, each with what it replaced.

    Facts that say too little by themselves are left out.
    """
    shown = [fact for fact in facts if fact.status in SHOWN]
    history = histories(facts)
    outdated = outdated_settings(shown)
    newest, settings_at = newest_date(facts), newest_settings(facts)
    weights = {fact.id: prominence(fact, newest) for fact in shown}
    lines: dict[str, tuple[MemoryLine, ...]] = {category.name: () for category in categories}
    for name in dict.fromkeys([*lines, *sorted({fact.category for fact in shown})]):
        telling = [
            fact
            for fact in shown
            if fact.category == name
            and (fact.id in history or (fact.id not in outdated and worth_telling(fact, newest)))
        ]
        telling.sort(key=lambda fact: (*_order(fact), -weights[fact.id], fact.id))
        lines[name] = tuple(_line(group, history, settings_at) for group in _grouped(telling, history))
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


def _repeats(line: MemoryLine, other: MemoryLine) -> bool:
    return similarity(line.text, other.text) >= _SAME_LINE_FROM and not differs_in_substance(
        line.text, other.text
    )


def _within(lines: MemoryLines, budget: int, weights: dict[str, float]) -> MemoryLines:
    def rank(line: MemoryLine) -> float:
        return max((weights.get(fact, 0.0) for fact in line.facts), default=0.0)

    return fitting_lines(lines, lambda line: estimate_tokens(f"- {line.text}\n"), budget, rank)


def _order(fact: Fact) -> tuple[object, ...]:
    """Dates come in their order, the rest by what it is about, then by how specific it is."""
    if fact.category == "dates":
        when = fact.details.get("date", "")
        return (not when, when.lstrip("-"))
    return (place_of(fact.category, fact.statement), *specific(fact))


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
    short = sum(len(fact.statement) for fact in group) <= _LONGEST_TOGETHER
    return short and all(may_share_a_line(group[0], other) for other in group[1:])


def _line(group: Sequence[Fact], history: dict[str, list[Fact]], settings_at: datetime | None) -> MemoryLine:
    first = group[0]
    older = history.get(first.id, [])
    code = language_of(first.statement)
    text = "; ".join(_told_once([told(fact, settings_at) for fact in group]))
    if older:
        text = evolution(older, first, code)
    if first.status is FactStatus.CONFLICTING:
        text = f"{text} ({_BOTH_WAYS[code]})"
    return MemoryLine(final_point(text, code), tuple(fact.id for fact in (*group, *older)))


def _told_once(statements: Sequence[str]) -> list[str]:
    """Give the statements of a line less those that another of them says nearly whole."""
    kept: list[str] = []
    for statement in sorted(statements, key=lambda each: -len(strong_terms(each))):
        if not any(_contains(other, statement) for other in kept):
            kept.append(statement)
    return [statement for statement in statements if statement in kept]


def _contains(longer: str, shorter: str) -> bool:
    """Say whether a statement has most of what another says, and the same numbers, names and negation."""
    core = _SUBJECT.sub("", shorter).casefold()
    if " " in core and core in longer.casefold():
        return has_negation(shorter) == has_negation(longer[: longer.casefold().index(core) + len(core)])
    found = strong_terms(shorter)
    if not found or len(found & strong_terms(longer)) < _CONTAINED_FROM * len(found):
        return False
    if figures(shorter) - figures(longer) or has_negation(shorter) != has_negation(longer):
        return False
    return not unknown_names(shorter, longer)
