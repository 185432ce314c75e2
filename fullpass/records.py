"""The stages' objects to JSON and back, as the database keeps them between two slices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter

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
