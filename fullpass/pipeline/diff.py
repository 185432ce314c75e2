"""How one version of the sections differs from another, field by field and word by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from fullpass.pipeline.sections import SECTION_FIELDS, is_known
from fullpass.pipeline.types import FieldValue, Sections

MOST_WORDS = 2_000  # a side; longer texts are shown as replaced whole, since matching grows with the square


class Change(StrEnum):
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    ADDED = "added"  # was not known before
    REMOVED = "removed"  # is not known any more


class RunKind(StrEnum):
    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row (of a string), or one item (of a list), that stayed, went or came."""

    kind: RunKind
    text: str


@dataclass(frozen=True, slots=True)
class FieldDiff:
    """One field in both versions; `old` and `new` are None where it was not known."""

    section: str
    field: str
    label: str
    change: Change
    old: FieldValue | None
    new: FieldValue | None
    runs: tuple[Run, ...]

    @property
    def is_list(self) -> bool:
        return isinstance(self.new if self.new is not None else self.old, tuple)


@dataclass(frozen=True, slots=True)
class SectionsDiff:
    """Every field of the table, in its order."""

    fields: tuple[FieldDiff, ...]

    @property
    def changed(self) -> tuple[FieldDiff, ...]:
        return tuple(field for field in self.fields if field.change is not Change.UNCHANGED)


def diff_sections(old: Sections | None, new: Sections | None) -> SectionsDiff:
    """Compare two versions; None is a version in which nothing was known.

    A field that goes from unknown to known is "added", the other way round "removed".
    """
    return SectionsDiff(
        tuple(
            _diff_field(section, field.name, field.label, field.is_list, old, new)
            for section, table in SECTION_FIELDS.items()
            for field in table
        )
    )


def changed_fields(old: Sections | None, new: Sections | None) -> int:
    """Count the fields that differ, without looking for the words."""
    return sum(
        _change(_known(old, section, field.name), _known(new, section, field.name)) is not Change.UNCHANGED
        for section, table in SECTION_FIELDS.items()
        for field in table
    )


def word_runs(old: str | None, new: str | None) -> tuple[Run, ...]:
    """Give the words of two texts as they stayed, went and came; None is no text."""
    return _word_runs(_pieces(old), _pieces(new))


def diff_as_json(diff: SectionsDiff) -> dict[str, dict[str, dict[str, Any]]]:
    """Give section → field → {change, old, new, runs: [{kind, text}]}, of types that JSON has."""
    result: dict[str, dict[str, dict[str, Any]]] = {}
    for field in diff.fields:
        result.setdefault(field.section, {})[field.field] = {
            "change": field.change.value,
            "old": list(field.old) if isinstance(field.old, tuple) else field.old,
            "new": list(field.new) if isinstance(field.new, tuple) else field.new,
            "runs": [{"kind": run.kind.value, "text": run.text} for run in field.runs],
        }
    return result


def diff_lines(diff: SectionsDiff) -> Iterator[str]:
    """Give the changes for a terminal: under section and field, `- ` before what went and `+ ` before what
    came; items of a list that stayed are not shown.
    """
    section = ""
    for field in diff.changed:
        if field.section != section:
            section = field.section
            yield section
        yield f"  {field.label}"
        went, came = (_pieces_shown(value, other) for value, other in _both_ways(field))
        yield from (f"    - {text}" for text in went)
        yield from (f"    + {text}" for text in came)


def _both_ways(field: FieldDiff) -> tuple[tuple[FieldValue | None, FieldValue | None], ...]:
    return (field.old, field.new), (field.new, field.old)


def _pieces_shown(value: FieldValue | None, other: FieldValue | None) -> list[str]:
    """Give the items that `other` lacks, or the string as a whole."""
    if isinstance(value, tuple):
        return [item for item in value if item not in (other or ())]
    return [value] if value is not None else []


def _diff_field(
    section: str, name: str, label: str, is_list: bool, old: Sections | None, new: Sections | None
) -> FieldDiff:
    before, after = _known(old, section, name), _known(new, section, name)
    runs = (_item_runs if is_list else _word_runs)(_pieces(before), _pieces(after))
    return FieldDiff(section, name, label, _change(before, after), before, after, runs)


def _change(before: FieldValue | None, after: FieldValue | None) -> Change:
    is_list = isinstance(before, tuple) and isinstance(after, tuple)
    if before == after or (is_list and sorted(_pieces(before)) == sorted(_pieces(after))):
        return Change.UNCHANGED
    if before is None:
        return Change.ADDED
    return Change.CHANGED if after is not None else Change.REMOVED


def _known(sections: Sections | None, section: str, name: str) -> FieldValue | None:
    value = sections.fields.get(section, {}).get(name) if sections else None
    return value if is_known(value) else None


def _item_runs(old: list[str], new: list[str]) -> tuple[Run, ...]:
    kept = [Run(RunKind.EQUAL if item in old else RunKind.ADDED, item) for item in new]
    return tuple(kept + [Run(RunKind.REMOVED, item) for item in old if item not in new])


def _word_runs(old: list[str], new: list[str]) -> tuple[Run, ...]:
    if max(len(old), len(new)) > MOST_WORDS and old != new:
        return Run(RunKind.REMOVED, " ".join(old)), Run(RunKind.ADDED, " ".join(new))
    runs: list[Run] = []
    for operation, old_start, old_end, new_start, new_end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if operation == "equal":
            runs.append(Run(RunKind.EQUAL, " ".join(old[old_start:old_end])))
            continue
        if old_end > old_start:
            runs.append(Run(RunKind.REMOVED, " ".join(old[old_start:old_end])))
        if new_end > new_start:
            runs.append(Run(RunKind.ADDED, " ".join(new[new_start:new_end])))
    return tuple(runs)


def _pieces(value: FieldValue | None) -> list[str]:
    if value is None:
        return []
    return list(value) if isinstance(value, tuple) else value.split()
