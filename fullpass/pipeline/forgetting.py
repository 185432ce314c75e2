"""The sections after a conversation was forgotten."""

from __future__ import annotations

from fullpass.pipeline.mending_sections import AI_NAME
from fullpass.pipeline.sections import NOT_ENOUGH_DATA
from fullpass.pipeline.types import FieldValue, MessageRef, Sections, Source


def without_conversation(sections: Sections, conversation_id: str) -> Sections:
    """Give the sections without any source in that conversation.

    A field that had no other becomes "not enough data", or an empty list; `identity.ai_name`, which may
    never be empty, stays without a source.
    """
    fields: dict[str, dict[str, FieldValue]] = {name: dict(group) for name, group in sections.fields.items()}
    sources: dict[str, tuple[Source, ...]] = {}
    for where, named in sections.sources.items():
        left = tuple(source for source in named if not _is_in(source, conversation_id))
        if left:
            sources[where] = left
        elif where != AI_NAME:
            section, _, name = where.partition(".")
            value = fields[section][name]
            fields[section][name] = NOT_ENOUGH_DATA if isinstance(value, str) else ()
    return Sections(fields, sources)


def _is_in(source: Source, conversation_id: str) -> bool:
    return isinstance(source, MessageRef) and source.conversation_id == conversation_id
