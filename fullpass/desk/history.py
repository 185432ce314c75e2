"""The versions of a person: who made each, and what it changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fullpass.desk.compare import UNREAD, fields_of
from fullpass.desk.reviewed import verdicts_of
from fullpass.models import Profile, ProfileVersion
from fullpass.pipeline.diff import changed_fields
from fullpass.pipeline.memory_diff import changed_lines
from fullpass.records import load_lines

VERSIONS_AT_ONCE = 20
Kind = ProfileVersion.Kind


@dataclass(frozen=True)
class Entry:
    """A version beside the one of the number before it; `previous` is None for the first.

    `verdicts` is what people said of facts that made it, "" where it was made otherwise.
    """

    version: ProfileVersion
    previous: ProfileVersion | None
    fields: int
    lines: int
    is_current: bool
    verdicts: str = ""

    @property
    def kind(self) -> str:
        """The kind, with what was reviewed, or the version that it brought back."""
        version = self.version
        if version.kind == Kind.ROLLBACK and version.copied_from:
            return f"Rollback to version {version.copied_from.number}"
        return f"Review: {self.verdicts}" if self.verdicts else version.get_kind_display()

    @property
    def who(self) -> str:
        """The reviewer or member of staff, the web app, or the engine."""
        version = self.version
        if version.kind in (Kind.REVIEW, Kind.ROLLBACK):
            return version.made_by or "not recorded"
        if version.kind == Kind.HANDED_IN:
            return "the web app"
        return f"{version.engine} ({version.model})"

    @property
    def what(self) -> str:
        """What changed, in a few words."""
        if self.previous is None:
            return "the first version"
        parts = [_counted(self.fields, "field"), _counted(self.lines, "line of MEMORY", "lines of MEMORY")]
        return " and ".join(part for part in parts if part) or "nothing that is read"


def entries(profile: Profile, first: int = 0) -> Sequence[Entry]:
    """The versions from the `first` newest on, at most 20."""
    rows = list(
        profile.versions.select_related("run", "copied_from")
        .defer(*UNREAD, *(f"copied_from__{name}" for name in (*UNREAD, "sections", "memory_lines")))
        .order_by("-number")[first : first + VERSIONS_AT_ONCE + 1]
    )
    pairs = list(zip(rows[:VERSIONS_AT_ONCE], [*rows[1:], None], strict=False))
    verdicts = verdicts_of(
        profile, [(version, previous.created_at if previous else None) for version, previous in pairs]
    )
    return [
        _entry(version, previous, profile.current_version_id, verdicts.get(version.number, ""))
        for version, previous in pairs
    ]


def _entry(
    version: ProfileVersion, previous: ProfileVersion | None, current: int | None, verdicts: str
) -> Entry:
    return Entry(
        version,
        previous,
        changed_fields(fields_of(previous), fields_of(version)),
        changed_lines(
            load_lines(previous.memory_lines if previous else {}), load_lines(version.memory_lines)
        ),
        version.pk == current,
        verdicts,
    )


def _counted(number: int, one: str, many: str = "") -> str:
    if not number:
        return ""
    return f"1 {one}" if number == 1 else f"{number} {many or one + 's'}"
