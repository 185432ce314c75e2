"""Two versions of a person beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from fullpass.models import Profile, ProfileVersion
from fullpass.pipeline.diff import Change, FieldDiff, RunKind, diff_sections
from fullpass.pipeline.memory_diff import LineDiff, diff_memory
from fullpass.pipeline.soulprint_text import SECTION_HEADINGS
from fullpass.pipeline.types import CATEGORIES, Sections
from fullpass.records import load_lines, load_sections

UNREAD = ("fact_states", "statements", "left_out", "soulprint_text", "section_sources", "memory_md")


class NoSuchVersion(ValueError):
    """The version that was asked for does not exist. The message is a sentence for staff."""


@dataclass(frozen=True)
class ItemCounts:
    """Of a list, how many items were kept, added and removed."""

    kept: int
    added: int
    removed: int


@dataclass(frozen=True)
class FieldRow:
    """A field on both sides."""

    diff: FieldDiff

    @property
    def items(self) -> ItemCounts:
        kinds = [run.kind for run in self.diff.runs]
        return ItemCounts(*(kinds.count(kind) for kind in (RunKind.EQUAL, RunKind.ADDED, RunKind.REMOVED)))


@dataclass(frozen=True)
class Group:
    """A section with its fields, or a category of MEMORY with its lines; `hidden` ones did not change."""

    heading: str
    rows: Sequence[FieldRow | LineDiff]
    hidden: int


@dataclass(frozen=True)
class Comparison:
    """What changed from `old`, None where there is nothing earlier, to `new`."""

    old: ProfileVersion | None
    new: ProfileVersion
    sections: Sequence[Group]
    memory: Sequence[Group]
    changed_fields: int
    changed_lines: int


def sides(profile: Profile, old: str, new: str) -> tuple[ProfileVersion | None, ProfileVersion | None]:
    """The versions of these numbers, to be compared. Empty, the new one is what readers get, and the old one
    the first v1, or else the version before the new one. (None, None) before the first version.

    Raises NoSuchVersion.
    """
    later = _numbered(profile, new) if new else _current(profile)
    if old or later is None:
        return (_numbered(profile, old) if old else None), later
    versions = profile.versions.defer(*UNREAD)
    first = versions.filter(generation=ProfileVersion.Generation.V1).order_by("number").first()
    if first is not None and first.number < later.number:
        return first, later
    return versions.filter(number__lt=later.number).order_by("-number").first(), later


def fields_of(version: ProfileVersion | None) -> Sections | None:
    """The sections of a version without their sources; None without any."""
    return load_sections(version.sections, {}) if version and version.generation else None


def compare(old: ProfileVersion | None, new: ProfileVersion, *, only_changes: bool) -> Comparison:
    """The sections field by field and MEMORY line by line; with `only_changes` the others are counted."""
    fields = diff_sections(fields_of(old), fields_of(new)).fields
    lines = diff_memory(load_lines(old.memory_lines) if old else {}, load_lines(new.memory_lines))
    categories = new.run.categories if new.run else CATEGORIES
    headings = {category.name: category.heading for category in categories}
    sections = [
        _group(SECTION_HEADINGS[name], [FieldRow(field) for field in group], only_changes)
        for name, group in groupby(fields, lambda field: field.section)
    ]
    memory = [
        _group(headings.get(name, name), list(group), only_changes)
        for name, group in groupby(lines, lambda line: line.category)
    ]
    return Comparison(
        old,
        new,
        sections,
        memory,
        sum(field.change is not Change.UNCHANGED for field in fields),
        sum(line.change is not Change.UNCHANGED for line in lines),
    )


def _group(heading: str, rows: Sequence[FieldRow | LineDiff], only_changes: bool) -> Group:
    shown = [row for row in rows if not only_changes or _change_of(row) is not Change.UNCHANGED]
    return Group(heading, shown, len(rows) - len(shown))


def _change_of(row: FieldRow | LineDiff) -> Change:
    return row.change if isinstance(row, LineDiff) else row.diff.change


def _current(profile: Profile) -> ProfileVersion | None:
    return profile.versions.defer(*UNREAD).filter(pk__in=[profile.current_version_id]).first()


def _numbered(profile: Profile, number: str) -> ProfileVersion:
    version = profile.version(number, without=UNREAD)
    if version is None:
        raise NoSuchVersion("There is no such version; choose two of the list.")
    return version
