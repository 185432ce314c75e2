"""A person about whom something is known: facts with their sentences, MEMORY, and the sections upon it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from fullpass.models import (
    Chunk,
    Conversation,
    Evidence,
    Fact,
    FullPassRun,
    Profile,
    ProfileVersion,
    RunChunk,
)
from fullpass.pipeline.memory import memory_markdown
from fullpass.pipeline.sections import check_sections
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import CATEGORIES, Memory, MemoryLine, Role, Sections, Span
from fullpass.pipeline.types import Chunk as PlainChunk
from fullpass.records import dump_lines, dump_section_fields, dump_section_sources
from tests.make import make_profile, make_run

SAID_AT = datetime(2025, 3, 2, 10, 15, tzinfo=UTC)
TEA = "a1" * 8
KILN = "b2" * 8
MOVE = "c3" * 8
OLD_MOVE = "d4" * 8
CHAIR = "e5" * 8
FACTS: dict[str, tuple[str, str, str]] = {
    TEA: ("preferences", "Drinks green tea", "active"),
    KILN: ("projects", "Builds a gas kiln", "active"),
    MOVE: ("dates", "Moved to Lisbon in May 2024", "active"),
    OLD_MOVE: ("dates", "Moved to Porto in 2019", "superseded"),
    CHAIR: ("preferences", "Owns a chair", "active"),
}
LINES = {
    "preferences": [("Drinks green tea, never coffee", [TEA])],
    "projects": [("Builds a gas kiln and fires it with tea leaves", [KILN, TEA])],
    "dates": [("Porto from 2019, Lisbon since May 2024", [MOVE, OLD_MOVE])],
}
SECTIONS: dict[str, dict[str, Any]] = {
    "soul": {
        "communication_style": "brief and direct",
        "personality_traits": ["curious", "exact", "patient"],
    },
    "identity": {"ai_name": "Quill", "archetype": "calm archivist"},
    "user": {"name": "Mara", "location": "Lisbon", "interests": ["green tea", "gas kiln", "trail running"]},
    "agents": {"behavioral_rules": ["Ask first", "Name sources", "No filler"]},
    "tools": {},
}
SOURCES = {
    "user.location": [MOVE],
    "user.interests": [TEA, KILN],
    "identity.ai_name": [TEA],
}


def sections(**changes: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Valid sections; `user={"name": "Ida"}` changes fields of one."""
    return {name: {**fields, **changes.get(name, {})} for name, fields in SECTIONS.items()}


def known_person(user_id: str = "mara", client: str = "local", *, lasting: str = "full_pass") -> Profile:
    """Facts, evidence, chunks, v1, MEMORY and v2: versions 1 to 3, by one run that is complete.

    With `lasting` "memory" there is no v2.
    """
    profile = make_profile(user_id, client)
    run = make_run(profile, stage=FullPassRun.Stage.PUBLISH, status=FullPassRun.Status.COMPLETE)
    run.counts = {
        "facts": {
            "extracted": 5, "merged": 0, "active": 4, "superseded": 1,
            "quarantined": 0, "conflicting": 0, "rejected": 0,
        }
    }  # fmt: skip
    run.save()
    add_facts(run, FACTS)
    add_chunks(run, "c-17", ["I drink green tea, never coffee.", "My gas kiln is nearly done."])
    publish(run, ProfileVersion.Kind.QUICK_PASS, generation="v1", written=check_sections(SECTIONS))
    publish(run, ProfileVersion.Kind.MEMORY, generation="v1", written=check_sections(SECTIONS), lines=LINES)
    if lasting == ProfileVersion.Kind.FULL_PASS:
        with_occupation = check_sections(sections(user={"occupation": "potter"}), SOURCES)
        publish(run, lasting, generation="v2", written=with_occupation, lines=LINES)
    profile.refresh_from_db()
    return profile


def add_facts(run: FullPassRun, facts: Mapping[str, tuple[str, str, str]]) -> None:
    """Facts of a run, id → (category, statement, status)."""
    Fact.objects.bulk_create(
        Fact(
            id=Fact.id_for(run.profile_id, key),
            profile_id=run.profile_id,
            run=run,
            key=key,
            category=category,
            statement=statement,
            certainty="stated",
            source="said",
            status=status,
            confidence=0.8,
            first_seen=SAID_AT,
            last_seen=SAID_AT,
            times_said=1,
        )
        for key, (category, statement, status) in facts.items()
    )


def plain_chunk(conversation_id: str, index: int, total: int, text: str) -> PlainChunk:
    """A chunk that is one message of the person's."""
    return PlainChunk(
        conversation_id=conversation_id,
        conversation_title="Glaze tests",
        index=index,
        total=total,
        overlap=(),
        body=(Span(f"m-{index}", Role.USER, SAID_AT, 0, text),),
        token_count=12,
        content_hash=f"{conversation_id}-{index}",
        started_at=SAID_AT,
        ended_at=SAID_AT,
    )


def add_chunks(run: FullPassRun, conversation_id: str, texts: Sequence[str]) -> list[Chunk]:
    """A conversation with one message, and one chunk, a text; every fact was said in the first of them."""
    conversation = Conversation.objects.create(
        id=Conversation.id_for(run.profile_id, conversation_id),
        profile_id=run.profile_id,
        external_id=conversation_id,
        title="Glaze tests",
        last_run=run,
        message_count=len(texts),
    )
    rows: list[Chunk] = []
    for index, text in enumerate(texts):
        plain = plain_chunk(conversation_id, index, len(texts), text)
        rows.append(Chunk.from_chunk(run.profile_id, plain, rows[-1] if rows else None))
    Chunk.objects.bulk_create(rows)
    RunChunk.objects.bulk_create(RunChunk(run=run, chunk=row, total_chunks=len(rows)) for row in rows)
    Evidence.objects.bulk_create(
        Evidence(
            fact=fact,
            chunk=rows[0],
            conversation=conversation,
            message_id="m-0",
            role="user",
            observed_at=SAID_AT,
            quote=texts[0],
            start=0,
        )
        for fact in run.facts.all()
    )
    return rows


def publish(
    run: FullPassRun,
    kind: str,
    *,
    generation: str,
    written: Sections | None,
    lines: Mapping[str, Sequence[tuple[str, list[str]]]] | None = None,
) -> ProfileVersion:
    """A version as a run publishes it; with `lines`, its facts are those of the run."""
    fields: dict[str, Any] = {}
    if lines is not None:
        groups = {
            category.name: tuple(MemoryLine(text, tuple(ids)) for text, ids in lines.get(category.name, ()))
            for category in CATEGORIES
        }
        carried = {fact for group in groups.values() for line in group for fact in line.facts}
        active = run.facts.active().order_by("key").values_list("key", flat=True)
        memory = Memory(groups, tuple(key for key in active if key not in carried))
        fields = {
            "memory_md": memory_markdown(memory, written_by=f"{run.engine} ({run.model})"),
            "memory_lines": dump_lines(memory.lines),
            "left_out": list(memory.left_out),
            "fact_states": dict(run.facts.values_list("key", "status")),
        }
    return run.profile.publish(
        kind=kind,
        generation=generation,
        run=run,
        engine=run.engine,
        model=run.model,
        sections=dump_section_fields(written) if written else {},
        section_sources=dump_section_sources(written) if written else {},
        soulprint_text=sections_to_soulprint_text(written, fields.get("memory_md", "")),
        **fields,
    )
