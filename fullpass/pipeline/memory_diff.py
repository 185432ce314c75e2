"""How one MEMORY differs from another, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fullpass.pipeline.diff import Change, Run, word_runs
from fullpass.pipeline.types import MemoryLine, MemoryLines


@dataclass(frozen=True, slots=True)
class LineDiff:
    """A line in both; `old` and `new` are None where there was none."""

    category: str
    change: Change
    old: str | None
    new: str | None

    @property
    def runs(self) -> tuple[Run, ...]:
        """Its words as they stayed, went and came."""
        return word_runs(self.old, self.new)


def diff_memory(old: MemoryLines, new: MemoryLines) -> tuple[LineDiff, ...]:
    """Compare two MEMORYs: the lines of the new one in their order, then those that went, by category.

    A line of other words that rests on a fact of an old one is that line, changed. A line that only moved
    within its category is unchanged.
    """
    names = list(dict.fromkeys([*new, *old]))
    return tuple(
        line for name in names for line in _diff_category(name, old.get(name, ()), new.get(name, ()))
    )


def changed_lines(old: MemoryLines, new: MemoryLines) -> int:
    """Count the lines that differ."""
    return sum(line.change is not Change.UNCHANGED for line in diff_memory(old, new))


def _diff_category(category: str, old: Sequence[MemoryLine], new: Sequence[MemoryLine]) -> list[LineDiff]:
    left = list(old)
    stayed = [_taken(left, next((each for each in left if each.text == line.text), None)) for line in new]
    rows = []
    for line, same in zip(new, stayed, strict=True):
        if same is not None:
            rows.append(LineDiff(category, Change.UNCHANGED, same.text, line.text))
        elif (before := _taken(left, _closest(left, line))) is not None:
            rows.append(LineDiff(category, Change.CHANGED, before.text, line.text))
        else:
            rows.append(LineDiff(category, Change.ADDED, None, line.text))
    return rows + [LineDiff(category, Change.REMOVED, line.text, None) for line in left]


def _taken(lines: list[MemoryLine], line: MemoryLine | None) -> MemoryLine | None:
    if line is not None:
        lines.remove(line)
    return line


def _closest(lines: Sequence[MemoryLine], line: MemoryLine) -> MemoryLine | None:
    """The line with the most facts in common; None where none has any."""
    shared = [(len(set(each.facts) & set(line.facts)), each) for each in lines]
    most = max((number for number, _ in shared), default=0)
    return next((each for number, each in shared if number == most), None) if most else None
