"""MEMORY from more facts than one call can read: lines from batches, then lines from lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from fullpass.pipeline.families import Family, families_of, members
from fullpass.pipeline.memory_lines import CheckedWriter, Rank, Write, fitting_lines, ranked_by
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES, Category, Fact, MemoryLine, MemoryLines
from fullpass.pipeline.weighing import newest_date, prominence
from fullpass.pipeline.wire_size import facts_tokens, line_tokens, lines_tokens

REDUCE_ABOVE_TOKENS = 200_000
BATCH_TOKENS = 50_000
SHRINK = 5  # a batch is asked for lines of a fifth of its size; more than half of it is cut

Item = TypeVar("Item")


class ReductionStuck(RuntimeError):
    """A level of the reduction came to nothing, so that going on would lose everything."""


def hierarchical_reduce(
    facts: Sequence[Fact],
    write: Write,
    *,
    above_tokens: int = REDUCE_ABOVE_TOKENS,
    batch_tokens: int = BATCH_TOKENS,
    budget_tokens: int,
    categories: Sequence[Category] = CATEGORIES,
) -> MemoryLines:
    """Give the lines for all facts, in about `budget_tokens` of text, each with the facts it rests on.

    Up to `above_tokens` (as sent, see `wire_size`) one call sees everything. Above, every call sees at most
    `batch_tokens` (or one family of facts, when that is larger): first facts, then the lines of the level
    below. Each batch comes back at half its size at most, cut by rank where the engine gives more, so every
    level is smaller than the last. Superseded facts stand behind the fact that replaced them. Raises
    ReductionStuck when a whole level gives no line that can be used.
    """
    newest = newest_date(facts)
    weights = {fact.id: prominence(fact, newest) for fact in facts}
    return reduce_checked(
        families_of(facts, weights),
        CheckedWriter(write, facts, categories),
        ranked_by(weights),
        above_tokens=above_tokens,
        batch_tokens=batch_tokens,
        budget_tokens=budget_tokens,
    )


def reduce_checked(
    families: Sequence[Family],
    write: CheckedWriter,
    rank: Rank,
    *,
    above_tokens: int,
    batch_tokens: int,
    budget_tokens: int,
) -> MemoryLines:
    """Do the same for families of facts, with a writer that counts what it drops."""
    ordered = members(families)
    if facts_tokens(ordered) <= above_tokens:
        return _within(write(ordered, budget_tokens), budget_tokens, rank)
    lines = _first_level(families, write, batch_tokens, rank)
    while (size := lines_tokens(lines)) > batch_tokens:
        lines = _next_level(lines, write, batch_tokens, rank)
        if lines_tokens(lines) >= size:
            raise ReductionStuck(f"{size} tokens of lines did not become fewer")
    return _within(write(lines, budget_tokens), budget_tokens, rank)


def _first_level(
    families: Sequence[Family], write: CheckedWriter, batch_tokens: int, rank: Rank
) -> MemoryLines:
    levels = []
    for batch in _packed([(family, facts_tokens(members([family]))) for family in families], batch_tokens):
        facts = members(batch)
        levels.append(_shrunk(write, facts, facts_tokens(facts), rank))
    return _joined(levels)


def _next_level(lines: MemoryLines, write: CheckedWriter, batch_tokens: int, rank: Rank) -> MemoryLines:
    listed = [((name, line), line_tokens(line)) for name, group in lines.items() for line in group]
    levels = []
    for batch in _packed(listed, batch_tokens):
        source: dict[str, tuple[MemoryLine, ...]] = dict.fromkeys(lines, ())
        for name, line in batch:
            source[name] += (line,)
        levels.append(_shrunk(write, source, lines_tokens(source), rank))
    return _joined(levels)


def _shrunk(write: CheckedWriter, source: Sequence[Fact] | MemoryLines, size: int, rank: Rank) -> MemoryLines:
    return fitting_lines(write(source, max(1, size // SHRINK)), line_tokens, size // 2, rank)


def _within(lines: MemoryLines, budget_tokens: int, rank: Rank) -> MemoryLines:
    return fitting_lines(lines, lambda line: estimate_tokens(f"- {line.text}\n"), budget_tokens, rank)


def _packed(items: Sequence[tuple[Item, int]], batch_tokens: int) -> Iterator[list[Item]]:
    """Give the items in order, as many together as fit; one that is larger than a batch goes alone."""
    batch: list[Item] = []
    spent = 0
    for item, cost in items:
        if batch and spent + cost > batch_tokens:
            yield batch
            batch, spent = [], 0
        batch.append(item)
        spent += cost
    if batch:
        yield batch


def _joined(levels: Sequence[MemoryLines]) -> MemoryLines:
    joined: dict[str, tuple[MemoryLine, ...]] = {}
    for lines in levels:
        for name, group in lines.items():
            joined[name] = joined.get(name, ()) + group
    if not any(joined.values()):
        raise ReductionStuck(f"no usable line came back from any of {len(levels)} batches")
    return joined
