"""Claude: conversations, the memory it keeps of a person, and the person's projects."""

from __future__ import annotations

from collections import Counter
from typing import Any

from fullpass.exports.draft import Draft, conversation_id, span, unread
from fullpass.exports.kept_once import StandingTexts
from fullpass.exports.reasons import Skip, Unread
from fullpass.exports.results import ReadResult
from fullpass.exports.values import identifier, instant, mapping, sequence, string
from fullpass.pipeline.types import Role

ROLES = {"human": Role.USER, "assistant": Role.ASSISTANT}


def matches(raw: dict[str, Any]) -> bool:
    """Whether an object is a Claude conversation."""
    return isinstance(raw.get("chat_messages"), list)


def read(raw: dict[str, Any], standing: StandingTexts, left_out: Counter[str]) -> ReadResult:
    """One conversation. Attachments are files, not words of the person: they are counted in `left_out`."""
    identity = conversation_id(raw, "uuid", "id")
    messages = raw.get("chat_messages")
    if not isinstance(messages, list):
        return unread(identity, Unread.MALFORMED)
    draft = Draft()
    for message in messages:
        _take(message, draft)
        left_out["attachments"] += len(sequence(mapping(message).get("attachments")))
    earliest, latest = span(instant(mapping(message).get("created_at")) for message in messages)
    created = instant(raw.get("created_at"), raw.get("updated_at")) or earliest
    updated = instant(raw.get("updated_at")) or latest or created
    return draft.result(identity, raw.get("name"), created, updated)


def _take(message: Any, draft: Draft) -> None:
    fields = mapping(message)
    sender = string(fields.get("sender"))
    if sender in ROLES:
        at = instant(fields.get("created_at"), fields.get("updated_at"))
        if not draft.use(identifier(fields.get("uuid")), ROLES[sender], _text(fields), at):
            draft.skip(Skip.EMPTY)
    else:
        draft.skip(Skip.UNKNOWN_ROLE if sender else Skip.MALFORMED)


def _text(message: dict[str, Any]) -> str:
    """The text blocks; only without any of them the flat text, which can repeat the thinking."""
    blocks = [mapping(block) for block in sequence(message.get("content"))]
    texts = [string(block.get("text")) for block in blocks if block.get("type") == "text"]
    return "\n\n".join(text for text in texts if text.strip()) or string(message.get("text"))


def read_memory(raw: dict[str, Any], standing: StandingTexts) -> bool:
    """Keep what Claude remembers of the person; False when the object is no such memory."""
    if "conversations_memory" not in raw and "project_memories" not in raw:
        return False
    projects = raw.get("project_memories")
    texts = [raw.get("conversations_memory"), *(mapping(projects).values() or sequence(projects))]
    for text in texts:
        standing.saved_memory.add(string(text), instant(raw.get("updated_at")))
    return True


def read_project(raw: dict[str, Any], standing: StandingTexts, left_out: Counter[str]) -> bool:
    """Keep how the person names, describes and instructs a project; False when the object is no project.

    Projects that Claude set up as an example say nothing about the person. Documents are files: counted only.
    """
    if "prompt_template" not in raw and "docs" not in raw:
        return False
    left_out["project documents"] += len(sequence(raw.get("docs")))
    if raw.get("is_starter_project") is not True:
        parts = [string(raw.get(name)).strip() for name in ("name", "description", "prompt_template")]
        standing.projects.add("\n\n".join(filter(None, parts)), instant(raw.get("created_at")))
    return True
