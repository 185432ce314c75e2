"""Lines of MEMORY as an engine gives them, made safe: known facts, plain text, within a size."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from fullpass.pipeline.language import one_line
from fullpass.pipeline.line_support import bears_out
from fullpass.pipeline.types import Category, Fact, FactStatus, MemoryLine, MemoryLines

Write = Callable[[Sequence[Fact] | MemoryLines, int], MemoryLines]
Rank = Callable[[MemoryLine], float]

SHOWN = (FactStatus.ACTIVE, FactStatus.CONFLICTING)

_BLOCK_MARK = re.compile(r"(?:[-*+•–—](?:\s+|$)|#{1,6}(?:\s+|$)|>\s*|```+|~~~+|[-*_=]{3,}(?:\s+|$))")
_ORDINAL = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
_REFERENCES = re.compile(r"\s*\[f\d+(?:[\s,]+f\d+)*\]")


class CheckedWriter:
    """A write callback whose lines can be trusted. Counts the lines that it had to drop.

    A line is dropped when its text is empty, its category unknown, or none of its facts is one that it was
    shown and that still holds. Ids that it was not shown are removed from the others. In the place of a line
    that says what its facts do not, the statements of those facts stand.
    """

    def __init__(self, write: Write, facts: Iterable[Fact], categories: Sequence[Category]) -> None:
        self.dropped = 0
        self._write = write
        self._facts = {fact.id: fact for fact in facts}
        self._replaced_by: dict[str, list[Fact]] = {}
        for fact in self._facts.values():
            if fact.superseded_by:
                self._replaced_by.setdefault(fact.superseded_by, []).append(fact)
        self._shown = frozenset(fact.id for fact in self._facts.values() if fact.status in SHOWN)
        self._categories = [category.name for category in categories]

    def __call__(self, source: Sequence[Fact] | MemoryLines, budget_tokens: int) -> MemoryLines:
        written = self._write(source, budget_tokens)
        known = _ids_of(source)
        checked: dict[str, tuple[MemoryLine, ...]] = {}
        for name in self._categories:
            lines = [self._checked(line, known) for line in written.get(name, ())]
            checked[name] = _without_repetition(line for found in lines for line in found)
            self.dropped += lines.count([])
        self.dropped += sum(len(lines) for name, lines in written.items() if name not in checked)
        return checked

    def bears_out(self, line: MemoryLine) -> bool:
        """Say whether a line that was written earlier may stand as it is."""
        return self._checked(line, frozenset(line.facts)) == [line]

    def _checked(self, line: MemoryLine, known: frozenset[str]) -> list[MemoryLine]:
        text = clean_text(line.text)
        ids = tuple(dict.fromkeys(fact for fact in line.facts if fact in known))
        holding = [self._facts[fact] for fact in ids if fact in self._shown]
        if not text or not holding:
            return []
        if bears_out(self._with_earlier(ids), text):
            return [MemoryLine(text, ids)]
        return [MemoryLine(clean_text(fact.statement), (fact.id,)) for fact in holding]

    def _with_earlier(self, ids: Iterable[str]) -> list[Fact]:
        """Give the facts and those that they superseded: a line may tell both as an evolution."""
        found = [self._facts[fact] for fact in ids if fact in self._facts]
        return found + [earlier for fact in found for earlier in self._replaced_by.get(fact.id, ())]


def clean_text(text: str) -> str:
    """Give a text as one line that stays one bullet: no heading, bullet, rule or quote marks before it.

    A text without a letter or digit is "". A number with a point at its start keeps both, the point escaped
    ("3\\. Mai"). References such as "[f1 f7]" that an engine copied from its input are removed. HTML stays:
    it is neutralised when rendered.
    """
    text = _REFERENCES.sub("", one_line(text)).strip()
    while match := _BLOCK_MARK.match(text):
        text = text[match.end() :].strip()
    if not any(char.isalnum() for char in text):
        return ""
    return _ORDINAL.sub(r"\1\\\2", text, count=1) if _ORDINAL.match(text) else text


def fitting_lines(
    lines: MemoryLines, cost: Callable[[MemoryLine], int], budget: int, rank: Rank
) -> MemoryLines:
    """Keep the lines that rank highest and fit, in their order; one that is too long makes room.

    The best line of each category comes before the second of any, so that no category that holds something
    seems empty; among equals the categories take turns.
    """
    places = [(name, index) for name, group in lines.items() for index in range(len(group))]
    places.sort(key=lambda place: (-rank(lines[place[0]][place[1]]), place[1]))
    best = {name: (name, index) for name, index in reversed(places)}
    places.sort(key=lambda place: best[place[0]] != place)
    kept: set[tuple[str, int]] = set()
    spent = 0
    for name, index in places:
        price = cost(lines[name][index])
        if spent + price <= budget:
            kept.add((name, index))
            spent += price
    return {
        name: tuple(line for index, line in enumerate(group) if (name, index) in kept)
        for name, group in lines.items()
    }


def ranked_by(prominence: Mapping[str, float]) -> Rank:
    """Give a rank for lines: the highest prominence among their facts."""
    return lambda line: max((prominence.get(fact, 0.0) for fact in line.facts), default=0.0)


def carried_facts(lines: MemoryLines) -> frozenset[str]:
    """Give the ids of all facts that any line rests on."""
    return frozenset(fact for group in lines.values() for line in group for fact in line.facts)


def _ids_of(source: Sequence[Fact] | MemoryLines) -> frozenset[str]:
    return carried_facts(source) if isinstance(source, Mapping) else frozenset(fact.id for fact in source)


def _without_repetition(lines: Iterable[MemoryLine]) -> tuple[MemoryLine, ...]:
    """Join lines of the same text, with the facts of all."""
    facts: dict[str, dict[str, None]] = {}
    for line in lines:
        facts.setdefault(line.text, {}).update(dict.fromkeys(line.facts))
    return tuple(MemoryLine(text, tuple(ids)) for text, ids in facts.items())
