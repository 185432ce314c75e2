"""Stage sections: the five sections again, from the richest conversations and MEMORY."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from fullpass.engines.protocol import Act
from fullpass.models import ProfileVersion
from fullpass.pipeline.main_language import spoken_language
from fullpass.pipeline.sampling import SECTIONS_MESSAGE_CHARS, SECTIONS_TOKENS
from fullpass.pipeline.sections import regenerate_sections_v2
from fullpass.pipeline.types import Conversation, Memory, Sections
from fullpass.records import dump_lines, dump_section_fields, dump_section_sources, load_memory, load_sections
from fullpass.runner.conversations import sampled
from fullpass.runner.remember import remembered
from fullpass.runner.session import Session


def sections(session: Session) -> None:
    """Ask for v2 and keep the answer; the next stage publishes it."""
    written = v2_sections(session)
    counts = {"fields_with_sources": len(written.sources), "dropped": len(written.dropped)}
    with session.completing(counts):
        pass


def v2_sections(session: Session) -> Sections:
    """v2, asked for or remembered. MEMORY is the one that this run published."""
    run = session.run
    conversations = sampled(
        run,
        max_conversations=run.options["v2_conversations"],
        budget_tokens=min(SECTIONS_TOKENS, session.engine.sections_input_tokens),
        max_message_chars=SECTIONS_MESSAGE_CHARS,
    )
    return ask_for_sections(session, conversations, run_memory(session))


def run_memory(session: Session) -> Memory:
    """The MEMORY that this run has published."""
    version = session.run.versions.filter(kind=ProfileVersion.Kind.MEMORY).latest("number")
    return load_memory(version.memory_lines, version.left_out)


def ask_for_sections(
    session: Session, conversations: Sequence[Conversation], memory: Memory | None
) -> Sections:
    """One question for all five sections, asked once, in the run's language or the person's own."""
    language = session.run.language or spoken_language(conversations)
    asked = {
        "language": language,
        "conversations": [
            [c.id, c.title, [[m.id, m.role, m.text] for m in c.messages]] for c in conversations
        ],
        "memory": dump_lines(memory.lines) if memory else None,
    }
    return remembered(
        session,
        Act.SECTIONS,
        asked,
        lambda: regenerate_sections_v2(
            conversations, memory, partial(session.engine.sections, language=language)
        ),
        lambda s: {
            "fields": dump_section_fields(s),
            "sources": dump_section_sources(s),
            "dropped": list(s.dropped),
        },
        lambda kept: replace(
            load_sections(kept["fields"], kept["sources"]), dropped=tuple(kept.get("dropped", ()))
        ),
    )
