"""The stages' objects to JSON and back, as the database keeps them between two slices.

`dump_…` gives JSON-able data, `load_…` the object again. What no `dump_…` gave raises pydantic's
ValidationError, a KeyError or a TypeError: it is a mistake of ours, since nobody else writes there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from fullpass.pipeline.memory_update import Written
from fullpass.pipeline.related import Related
from fullpass.pipeline.sections_update import Portrait
from fullpass.pipeline.types import (
    Category,
    FieldValue,
    Finding,
    Memory,
    MemoryLine,
    MemoryLines,
    MessageRef,
    Relations,
    Sections,
)

_FINDINGS = TypeAdapter(tuple[Finding, ...])
_CATEGORIES = TypeAdapter(tuple[Category, ...])
_RELATIONS = TypeAdapter(Relations)
_RELATED = TypeAdapter(Related)
_WRITTEN = TypeAdapter(Written)
_LINES = TypeAdapter(dict[str, tuple[MemoryLine, ...]])


def dump_categories(categories: Iterable[Category]) -> list[dict[str, Any]]:
    return _CATEGORIES.dump_python(tuple(categories), mode="json")


def load_categories(data: Any) -> tuple[Category, ...]:
    return _CATEGORIES.validate_python(data)


def dump_findings(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    return _FINDINGS.dump_python(tuple(findings), mode="json")


def load_findings(data: Any) -> tuple[Finding, ...]:
    return _FINDINGS.validate_python(data)


def dump_relations(relations: Relations) -> dict[str, Any]:
    return _RELATIONS.dump_python(relations, mode="json")


def load_relations(data: Any) -> Relations:
    return _RELATIONS.validate_python(data)


def dump_related(related: Related) -> dict[str, Any]:
    return _RELATED.dump_python(related, mode="json")


def load_related(data: Any) -> Related:
    return _RELATED.validate_python(data)


def dump_written(written: Written) -> dict[str, Any]:
    return _WRITTEN.dump_python(written, mode="json")


def load_written(data: Any) -> Written:
    return _WRITTEN.validate_python(data)


def dump_lines(lines: MemoryLines) -> dict[str, list[dict[str, Any]]]:
    return _LINES.dump_python({name: tuple(group) for name, group in lines.items()}, mode="json")


def load_lines(data: Any) -> MemoryLines:
    return _LINES.validate_python(data)


def load_memory(lines: Any, left_out: Sequence[str]) -> Memory:
    return Memory(lines=load_lines(lines), left_out=tuple(left_out))


def dump_section_fields(sections: Sections) -> dict[str, dict[str, Any]]:
    """Section → field → string or list of strings."""
    return {
        section: {name: value if isinstance(value, str) else list(value) for name, value in fields.items()}
        for section, fields in sections.fields.items()
    }


def dump_section_sources(sections: Sections) -> dict[str, list[Any]]:
    """`soul.humor_style` → fact ids, and `[conversation id, message id]` for messages."""
    return {
        field: [
            [source.conversation_id, source.message_id] if isinstance(source, MessageRef) else source
            for source in sources
        ]
        for field, sources in sections.sources.items()
    }


def load_sections(fields: Mapping[str, Mapping[str, Any]], sources: Mapping[str, list[Any]]) -> Sections:
    return Sections(
        fields={
            section: {name: _field_value(value) for name, value in group.items()}
            for section, group in fields.items()
        },
        sources={
            field: tuple(source if isinstance(source, str) else MessageRef(*source) for source in group)
            for field, group in sources.items()
        },
    )


def _field_value(value: Any) -> FieldValue:
    return value if isinstance(value, str) else tuple(value)


def dump_sections(sections: Sections) -> dict[str, Any]:
    return {
        "fields": dump_section_fields(sections),
        "sources": dump_section_sources(sections),
        "dropped": list(sections.dropped),
    }


def load_kept_sections(kept: Mapping[str, Any]) -> Sections:
    """What `dump_sections` gave."""
    sections = load_sections(kept["fields"], kept["sources"])
    return replace(sections, dropped=tuple(kept.get("dropped", ())))


def dump_portrait(portrait: Portrait) -> dict[str, Any]:
    return {
        **dump_sections(portrait.sections),
        "language": portrait.language,
        "chats": dict(portrait.chats),
        "lines": list(portrait.lines),
        "facts": {fact: list(told) for fact, told in portrait.facts.items()},
        "since_whole": portrait.since_whole,
    }


def load_portrait(kept: Mapping[str, Any]) -> Portrait:
    return Portrait(
        sections=load_kept_sections(kept),
        language=kept["language"],
        chats=kept["chats"],
        lines=tuple(kept["lines"]),
        facts={fact: (category, statement) for fact, (category, statement) in kept["facts"].items()},
        since_whole=kept["since_whole"],
    )
