"""MEMORY of a newer export: lines whose facts are as they were stay, only the others are written anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fullpass.pipeline.families import Family, members
from fullpass.pipeline.memory_lines import CheckedWriter, Rank, carried_facts
from fullpass.pipeline.related import MOSTLY_NEW
from fullpass.pipeline.types import Memory, MemoryLine, MemoryLines
from fullpass.pipeline.wire_size import facts_tokens

LEAST_BUDGET = 300  # tokens: a handful of lines


@dataclass(frozen=True, slots=True)
class Written:
    """An earlier MEMORY, and by id what its writer was shown of each fact that held, as a mark.

    `since_whole` counts the facts that were written since all were written at once.
    """

    lines: MemoryLines = field(default_factory=dict)
    seen: Mapping[str, str] = field(default_factory=dict)
    since_whole: int = 0


@dataclass(frozen=True, slots=True)
class Update:
    """The lines that stay, and the families that are to be written, those of lines that went included."""

    kept: MemoryLines
    asked: Sequence[Family]


def written_so_far(memory: Memory, families: Iterable[Family]) -> Written:
    """Give what the next writer need not write again."""
    return Written(memory.lines, _marks(families), memory.since_whole)


def update_of(earlier: Written, families: Sequence[Family], checked: CheckedWriter) -> Update | None:
    """Give what is to be done about an earlier MEMORY; None when so much is new that all is to be written.

    That is when a quarter of the facts was not seen when MEMORY was last written as a whole. A line stays
    when every fact that it names stands in a family that says what it said, and bears it out as before.
    """
    if not earlier.seen:
        return None
    marks = _marks(families)
    as_before = {family[0].id for family in families if earlier.seen.get(family[0].id) == marks[family[0].id]}
    known = {fact.id for family in families if family[0].id in as_before for fact in family}
    kept = {
        name: tuple(line for line in group if known.issuperset(line.facts) and checked.bears_out(line))
        for name, group in earlier.lines.items()
    }
    loose = carried_facts(earlier.lines) - carried_facts(kept)
    asked = [family for family in families if family[0].id not in as_before or family[0].id in loose]
    if earlier.since_whole + len(asked) > MOSTLY_NEW * len(families):
        return None
    return Update(kept, asked)


def updated_lines(
    update: Update, families: Sequence[Family], write: CheckedWriter, budget_tokens: int, rank: Rank
) -> MemoryLines:
    """Give the lines that stay and new ones for the rest, each before the first that ranks lower.

    The new ones are asked for with their share of `budget_tokens`. Raises what `write` raises.
    """
    facts = members(update.asked)
    if not facts:
        return update.kept
    share = facts_tokens(facts) / facts_tokens(members(families))
    written = write(facts, max(LEAST_BUDGET, round(budget_tokens * share)))
    return {name: _ranked_in(update.kept.get(name, ()), group, rank) for name, group in written.items()}


def _ranked_in(kept: Sequence[MemoryLine], new: Sequence[MemoryLine], rank: Rank) -> tuple[MemoryLine, ...]:
    lines = list(kept)
    for line in new:
        at = next((at for at, other in enumerate(lines) if rank(other) < rank(line)), len(lines))
        lines.insert(at, line)
    return tuple(lines)


def _marks(families: Iterable[Family]) -> dict[str, str]:
    """Give by the id of the fact that holds what a writer is told of it and its past, dates apart."""
    return {
        family[0].id: hashlib.sha256(
            json.dumps([[fact.id, fact.category, fact.statement] for fact in family]).encode()
        ).hexdigest()[:12]
        for family in families
    }
