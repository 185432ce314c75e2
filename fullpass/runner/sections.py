"""Stage sections: the five sections again, from the richest conversations and MEMORY."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from fullpass.engines.protocol import Act
from fullpass.models import FullPassRun, ProfileVersion
from fullpass.pipeline.main_language import spoken_language
from fullpass.pipeline.mending import Standing
from fullpass.pipeline.sampling import SECTIONS_MESSAGE_CHARS, SECTIONS_TOKENS
from fullpass.pipeline.sections import regenerate_sections_v2
from fullpass.pipeline.sections_update import (
    Portrait,
    facts_named,
    messages_named,
    what_holds,
    with_news,
)
from fullpass.pipeline.types import Conversation, Memory, Sections
from fullpass.records import (
    dump_lines,
    dump_portrait,
    dump_sections,
    load_kept_sections,
    load_memory,
    load_portrait,
)
from fullpass.runner.conversations import chunks_of, content_marks, sampled
from fullpass.runner.freed import give_back_memory
from fullpass.runner.remember import keep_so_far, kept_so_far, remembered
from fullpass.runner.reviewed import SHOWN_STATUSES
from fullpass.runner.said import texts_of
from fullpass.runner.session import Session


def sections(session: Session) -> None:
    """Ask for v2 and keep it; the next stage publishes it."""
    portrait = portrayed(session)
    written = portrait.sections
    counts = {"fields_with_sources": len(written.sources), "dropped": len(written.dropped)}
    with session.completing(counts):
        keep_so_far(session, Act.SECTIONS, lambda: {"run": str(session.run.pk), **dump_portrait(portrait)})


def v2_sections(session: Session) -> Sections:
    """v2, as the stage before kept it; asked for, or remembered, where it kept none."""
    kept = kept_so_far(session, Act.SECTIONS)
    if kept and kept["run"] == str(session.run.pk):
        return load_portrait(kept).sections
    return portrayed(session).sections


def portrayed(session: Session) -> Portrait:
    """The sections from the whole sample and the MEMORY that this run published; where an earlier run read
    most of that, from what is new, with what holds of the earlier ones."""
    run, memory = session.run, run_memory(session)
    sample = sampled(
        run,
        max_conversations=run.options["v2_conversations"],
        budget_tokens=min(SECTIONS_TOKENS, session.engine.sections_input_tokens),
        max_message_chars=SECTIONS_MESSAGE_CHARS,
    )
    give_back_memory()
    language = run.language or spoken_language(sample)
    chats = content_marks(run, [conversation.id for conversation in sample])
    lines = tuple(line.text for group in memory.lines.values() for line in group)
    kept = kept_so_far(session, Act.SECTIONS)
    earlier = load_portrait(kept) if kept else None
    new = earlier.new_chats(chats, language) if earlier else None
    if earlier is None or new is None:
        written, since_whole = ask_for_sections(session, sample, memory), 0
    else:
        written, since_whole = _holding(run, earlier), earlier.since_whole + len(new)
        new_lines = earlier.new_lines(memory)
        if new or any(new_lines.lines.values()):
            told = [each for each in sample if each.id in new] or sample[-1:]
            written = with_news(written, ask_for_sections(session, told, new_lines, language))
    facts = {fact: (known.category, known.statement) for fact, known in _named(run, written).items()}
    return Portrait(written, language, chats, lines, facts, since_whole)


def _holding(run: FullPassRun, earlier: Portrait) -> Sections:
    """What still holds of earlier sections, now that the facts are those of this run."""
    conversations = earlier.conversations()
    there = run.conversations.filter(external_id__in=conversations).values_list("external_id", flat=True)
    said = texts_of(chunks_of(run), messages_named(earlier.sections))
    return what_holds(earlier, _named(run, earlier.sections), conversations - set(there), said)


def _named(run: FullPassRun, sections: Sections) -> dict[str, Standing]:
    """The facts that sections name, as they stand."""
    return {
        row.key: Standing(row.category, row.statement, row.status in SHOWN_STATUSES and not row.vanished)
        for row in run.profile.facts.filter(key__in=facts_named(sections))
    }


def run_memory(session: Session) -> Memory:
    """The MEMORY that this run has published."""
    versions = session.run.versions.filter(kind=ProfileVersion.Kind.MEMORY)
    version = versions.only("memory_lines", "left_out").latest("number")
    return load_memory(version.memory_lines, version.left_out)


def ask_for_sections(
    session: Session, conversations: Sequence[Conversation], memory: Memory | None, language: str = ""
) -> Sections:
    """One question for all five sections, asked once, in that language, the run's or the person's own."""
    language = language or session.run.language or spoken_language(conversations)
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
        dump_sections,
        load_kept_sections,
    )
