"""A version as staff reads it: every line of MEMORY and every field with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from fullpass.bundle import lines_in_order
from fullpass.desk.sources import Found, Sources
from fullpass.models import Fact, ProfileVersion
from fullpass.pipeline.sections import SECTION_FIELDS, is_known
from fullpass.pipeline.soulprint_text import SECTION_HEADINGS
from fullpass.pipeline.types import CATEGORIES


@dataclass(frozen=True)
class Line:
    text: str
    sources: Sources


@dataclass(frozen=True)
class LineGroup:
    """A heading of MEMORY and its lines."""

    heading: str
    lines: Sequence[Line]


@dataclass(frozen=True)
class FieldShown:
    """A field of a section; `value` is None where it is not known, `items` those of a list."""

    label: str
    value: str | None
    items: Sequence[str]
    sources: Sources

    @property
    def is_known(self) -> bool:
        return bool(self.value or self.items)


@dataclass(frozen=True)
class SectionShown:
    heading: str
    fields: Sequence[FieldShown]


@dataclass(frozen=True)
class Soulprint:
    """MEMORY and the sections of a version, with their sources, and the number of facts by status."""

    memory: Sequence[LineGroup]
    sections: Sequence[SectionShown]
    states: Mapping[str, int]

    @property
    def lines(self) -> int:
        return sum(len(group.lines) for group in self.memory)


def soulprint_of(version: ProfileVersion) -> Soulprint:
    """Everything that a version tells, with what it rests on, in a handful of queries."""
    lines = lines_in_order(version)
    keys = [key for group in lines.values() for line in group for key in line["facts"]]
    places = list(chain.from_iterable(version.section_sources.values()))
    found = Found(version, chain(keys, (each for each in places if isinstance(each, str))), places)
    categories = version.run.categories if version.run else CATEGORIES
    headings = {category.name: category.heading for category in categories}
    return Soulprint(
        memory=[
            LineGroup(
                headings.get(name, name), [Line(line["text"], found.sources(line["facts"])) for line in group]
            )
            for name, group in lines.items()
        ],
        sections=_sections(version, found) if version.generation else [],
        states=_counted(version.fact_states.values()),
    )


def _sections(version: ProfileVersion, found: Found) -> list[SectionShown]:
    return [
        SectionShown(
            SECTION_HEADINGS[section],
            [
                _field(
                    field.label,
                    version.sections.get(section, {}).get(field.name),
                    found.sources(version.section_sources.get(f"{section}.{field.name}", [])),
                )
                for field in table
            ],
        )
        for section, table in SECTION_FIELDS.items()
    ]


def _field(label: str, value: Any, sources: Sources) -> FieldShown:
    if not is_known(value):
        return FieldShown(label, None, (), sources)
    return (
        FieldShown(label, value, (), sources)
        if isinstance(value, str)
        else FieldShown(label, None, value, sources)
    )


def _counted(states: Iterable[str]) -> dict[str, int]:
    counts = dict.fromkeys(Fact.Status.values, 0)
    for state in states:
        counts[state] = counts.get(state, 0) + 1
    return counts
