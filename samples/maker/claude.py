"""Conversations in the shape of a Claude export."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from maker.chatgpt import identifier
from maker.transcript import Talk, Turn


def conversation(talk: Talk, person: str) -> dict[str, Any]:
    """One conversation of the export; a turn's `type` may be thinking or tool_use, `file` an attachment's text."""
    now, messages = talk.at, []
    for number, turn in enumerate(talk.turns):
        now += turn.later or (now - now)
        messages.append(_message(identifier(talk.slug, number), turn, now))
    return {
        "uuid": identifier(talk.slug),
        "name": talk.title,
        "created_at": _iso(talk.at),
        "updated_at": _iso(now),
        "account": {"uuid": identifier("account", person)},
        "chat_messages": messages,
    }


def _message(key: str, turn: Turn, at: datetime) -> dict[str, Any]:
    text, _, attached = turn.text.partition("\n--- attached\n")
    thinking, mark, answer = text.partition("\n--- answer\n")
    blocks = [{"type": "text", "text": answer if mark else text}]
    if mark:
        blocks.insert(0, {"type": "thinking", "thinking": thinking})
    files = [{"file_name": "notes.txt", "file_type": "txt", "extracted_content": attached}] if attached else []
    return {
        "uuid": key,
        "sender": "human" if turn.role == "user" else "assistant",
        "text": None if "no-flat-text" in turn.flags else "\n\n".join(b.get("thinking") or b["text"] for b in blocks),
        "content": [] if "flat-only" in turn.flags else blocks,
        "created_at": _iso(at),
        "updated_at": _iso(at),
        "attachments": files,
        "files": [],
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
