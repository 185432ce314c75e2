"""MEMORY after people reviewed facts: mended by rule, at once, without an engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fullpass.pipeline.memory import MEMORY_TOKENS, bullet_tokens, tokens_for_lines
from fullpass.pipeline.memory_lines import carried_facts, clean_text, fitting_lines
from fullpass.pipeline.types import CATEGORIES, Category, Memory, MemoryLine, MemoryLines


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a fact at one moment; `holds` when MEMORY may show it."""

    category: str
    statement: str
    holds: bool


Standings = Mapping[str, Standing]


def changed_facts(before: Standings, now: Standings) -> frozenset[str]:
    """Give the ids of the facts that say something else now, hold no more, or hold again."""
    return frozenset(fact for fact, known in before.items() if fact in now and now[fact] != known)


def facts_beside(memory: Memory, facts: Iterable[str]) -> frozenset[str]:
    """Give the ids of all facts that share a line with any of `facts`."""
    sought = frozenset(facts)
    lines = (line for group in memory.lines.values() for line in group)
    return frozenset(fact for line in lines if not sought.isdisjoint(line.facts) for fact in line.facts)


def mend_memory(
    memory: Memory,
    before: Standings,
    now: Standings,
    holds: Callable[[str], bool],
    *,
    budget_tokens: int = MEMORY_TOKENS,
    categories: Sequence[Category] = CATEGORIES,
) -> Memory:
    """Give MEMORY in which nothing rests on what changed from `before` to `now`.

    A line with a changed fact becomes the statements of those of its facts that hold and stand in no other
    line; none are left when none hold. A fact that holds again and stands nowhere comes last in its
    category. When that is too much for the budget, lines of unchanged facts make room, the last ones first.
    `now` must know every fact of the lines with a changed fact (`facts_beside`); `holds` is asked about all
    others. Nothing changes when nothing changed.
    """
    changed = changed_facts(before, now)
    if not changed:
        return memory
    mended = {name: _mended(group, changed, now, _elsewhere(memory, changed)) for name, group in _all(memory)}
    carried = carried_facts(mended)
    for fact in sorted(changed - carried):
        known = now[fact]
        text = clean_text(known.statement)
        if known.holds and not before[fact].holds and text and known.category in mended:
            mended[known.category] += (MemoryLine(text, (fact,)),)
    room = tokens_for_lines(budget_tokens, categories)
    lines = fitting_lines(mended, bullet_tokens, room, _rank(mended, changed))
    return Memory(lines, _left_out(memory, mended, lines, changed, now, holds), memory.dropped_lines)


def _all(memory: Memory) -> Iterable[tuple[str, tuple[MemoryLine, ...]]]:
    return memory.lines.items()


def _elsewhere(memory: Memory, changed: frozenset[str]) -> frozenset[str]:
    """Give the facts of the lines that stay as they are."""
    return frozenset(
        fact
        for _, group in _all(memory)
        for line in group
        if changed.isdisjoint(line.facts)
        for fact in line.facts
    )


def _mended(
    group: Sequence[MemoryLine], changed: frozenset[str], now: Standings, elsewhere: frozenset[str]
) -> tuple[MemoryLine, ...]:
    texts: dict[str, dict[str, None]] = {}  # lines of the same text are one, with the facts of all
    for line in group:
        for text, facts in _pieces(line, changed, now, elsewhere):
            texts.setdefault(text, {}).update(dict.fromkeys(facts))
    return tuple(MemoryLine(text, tuple(facts)) for text, facts in texts.items())


def _pieces(
    line: MemoryLine, changed: frozenset[str], now: Standings, elsewhere: frozenset[str]
) -> Iterator[tuple[str, Sequence[str]]]:
    if changed.isdisjoint(line.facts):
        yield line.text, line.facts
        return
    for fact in line.facts:
        known = now.get(fact)
        if known is not None and known.holds and fact not in elsewhere:
            text = clean_text(known.statement)
            if text:
                yield text, (fact,)


def _rank(lines: MemoryLines, changed: frozenset[str]) -> Callable[[MemoryLine], float]:
    """Rank what a person took the trouble to review first, then the lines in their order."""
    places = {line: -float(at) for group in lines.values() for at, line in enumerate(group)}
    return lambda line: places[line] if changed.isdisjoint(line.facts) else 1.0


def _left_out(
    memory: Memory,
    mended: MemoryLines,
    kept: MemoryLines,
    changed: frozenset[str],
    now: Standings,
    holds: Callable[[str], bool],
) -> tuple[str, ...]:
    """Give what holds and stands in no line: what was left out before, then what had to make room."""
    went = sorted((carried_facts(memory.lines) | carried_facts(mended)) - carried_facts(kept))
    known = dict.fromkeys([*memory.left_out, *went])
    carried = carried_facts(kept)

    def still_holds(fact: str) -> bool:
        return now[fact].holds if fact in changed else holds(fact)

    return tuple(fact for fact in known if fact not in carried and still_holds(fact))
