"""MEMORY: the lines that fit, and their Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from fullpass.pipeline.families import families_of
from fullpass.pipeline.language import one_line
from fullpass.pipeline.memory_lines import (
    SHOWN,
    CheckedWriter,
    Write,
    carried_facts,
    fitting_lines,
    ranked_by,
)
from fullpass.pipeline.memory_update import Written, update_of, updated_lines, written_so_far
from fullpass.pipeline.reduction import BATCH_TOKENS, reduce_checked
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES, Category, Fact, Memory, MemoryLine
from fullpass.pipeline.weighing import newest_date, prominence

MEMORY_TOKENS = 5_000
NOTHING_YET = "No data yet."
NOTHING_WRITTEN = Written()

_LONGEST_WRITER = 80  # characters of the engine's name in the last line
_MOST_LEFT_OUT = 9_999_999  # facts; only to reserve room for the number


def generate_memory_section(
    facts: Sequence[Fact],
    write: Write,
    *,
    input_tokens: int,
    budget_tokens: int = MEMORY_TOKENS,
    categories: Sequence[Category] = CATEGORIES,
    earlier: Written = NOTHING_WRITTEN,
) -> Memory:
    """Give MEMORY for the active and conflicting facts, so that its Markdown costs `budget_tokens` at most.

    `write` gets facts (with those they superseded behind them), or lines of a lower level, and a budget in
    tokens; above `input_tokens` MEMORY is reduced hierarchically. Of the lines that come back, those without
    a known fact that still holds are dropped and counted in `dropped_lines`. Of an `earlier` MEMORY the lines
    whose facts are as they were stay, and `write` gets the other facts only; see `memory_update`. When not
    all fit, those stay whose facts were said often, lately and plainly. `left_out` names every active or
    conflicting fact that no line carries, the weightiest first. Raises what `write` raises, and
    `reduction.ReductionStuck`.
    """
    newest = newest_date(facts)
    weights = {fact.id: prominence(fact, newest) for fact in facts}
    shown = sorted(
        (fact for fact in facts if fact.status in SHOWN), key=lambda fact: (-weights[fact.id], fact.id)
    )
    empty = Memory({category.name: () for category in categories})
    if not shown:
        return empty
    for_lines = tokens_for_lines(budget_tokens, categories)
    writer = CheckedWriter(write, facts, categories)
    families = families_of(facts, weights)
    since_whole = 0
    if update := update_of(earlier, families, writer):
        written = updated_lines(update, families, writer, for_lines, ranked_by(weights))
        since_whole = earlier.since_whole + len(update.asked)
    else:
        written = reduce_checked(
            families,
            writer,
            ranked_by(weights),
            above_tokens=input_tokens,
            batch_tokens=min(BATCH_TOKENS, input_tokens),
            budget_tokens=for_lines,
        )
    lines = fitting_lines(written, bullet_tokens, for_lines, ranked_by(weights))
    carried = carried_facts(lines)
    left_out = tuple(fact.id for fact in shown if fact.id not in carried)
    return Memory(lines, left_out, writer.dropped, since_whole)


def written_memory(memory: Memory, facts: Sequence[Fact]) -> Written:
    """Give what `generate_memory_section` takes as `earlier` when there are newer facts."""
    newest = newest_date(facts)
    return written_so_far(memory, families_of(facts, {fact.id: prominence(fact, newest) for fact in facts}))


def memory_markdown(memory: Memory, categories: Sequence[Category] = CATEGORIES, *, written_by: str) -> str:
    """Give MEMORY as Markdown: headings, bullets, last who wrote it and how much is left out."""
    parts = ["# Memory\n"]
    for category in categories:
        bullets = "".join(_bullet(line) for line in memory.lines.get(category.name, ()))
        parts.append(f"## {category.heading}\n\n{bullets or NOTHING_YET + chr(10)}")
    parts.append(_last_line(written_by, len(memory.left_out)))
    return "\n".join(parts)


def tokens_for_lines(budget_tokens: int, categories: Sequence[Category] = CATEGORIES) -> int:
    """Give the tokens that are left for bullets when the Markdown may cost `budget_tokens` at most."""
    return budget_tokens - _frame_tokens(Memory({category.name: () for category in categories}), categories)


def bullet_tokens(line: MemoryLine) -> int:
    """Estimate what a line costs in the Markdown."""
    return estimate_tokens(_bullet(line))


def _bullet(line: MemoryLine) -> str:
    return f"- {line.text}\n"


def _last_line(written_by: str, left_out: int) -> str:
    """Give one line in small italics. The name is shortened, so that the line's room can be reserved."""
    writer = one_line(written_by).replace("*", "")[:_LONGEST_WRITER]
    counted = "" if not left_out else f" {left_out} {'fact is' if left_out == 1 else 'facts are'} left out."
    return f"*Written by {writer}.{counted}*\n"


def _frame_tokens(empty: Memory, categories: Sequence[Category]) -> int:
    """Estimate what the Markdown costs besides its bullets, at most."""
    longest = _last_line("W" * _LONGEST_WRITER, _MOST_LEFT_OUT)
    return estimate_tokens(memory_markdown(empty, categories, written_by="")) + estimate_tokens(longest)
