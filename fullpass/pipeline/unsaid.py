"""Sections that rest on messages, once people said that what was read from those messages does not hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fullpass.pipeline.mending_sections import AI_NAME, mended_value
from fullpass.pipeline.sections import is_known
from fullpass.pipeline.types import MessageRef, Sections, Source


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What a person rejected or corrected: the statements that no longer hold, and where they were read.

    `instead` is the corrected statement, "" where nothing stands in their place.
    """

    statements: tuple[str, ...]
    instead: str
    messages: frozenset[MessageRef]


def without_unsaid(sections: Sections, unsaid: Iterable[Unsaid]) -> Sections:
    """Give the sections without the sentences and items that tell a rejected statement of a message that
    their field names: say no more than it, or all of it.

    A corrected statement takes the place of the old one. `identity.ai_name` stays what it is.
    """
    unsaid = tuple(unsaid)
    fields = {section: dict(values) for section, values in sections.fields.items()}
    sources: dict[str, tuple[Source, ...]] = dict(sections.sources)
    for where, named in sections.sources.items():
        section, _, name = where.partition(".")
        value = fields.get(section, {}).get(name)
        read_there = _read_in(named, unsaid)
        if where == AI_NAME or value is None or not read_there:
            continue
        gone = [each for known in read_there if not known.instead for each in known.statements]
        corrected = {
            each: known.instead for known in read_there if known.instead for each in known.statements
        }
        fields[section][name] = mended_value(value, gone, [], corrected)
        if not is_known(fields[section][name]):
            del sources[where]
    return Sections(fields, sources)


def _read_in(named: Iterable[Source], unsaid: Sequence[Unsaid]) -> list[Unsaid]:
    messages = {source for source in named if isinstance(source, MessageRef)}
    return [known for known in unsaid if not messages.isdisjoint(known.messages)]
