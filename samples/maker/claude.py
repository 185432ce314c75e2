"""Conversations in the shape of a Claude export."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from maker.chatgpt import identifier, pause
from maker.transcript import Talk, Turn


def conversation(talk: Talk, person: str) -> dict[str, Any]:
    """One conversation of the export.

    In an answer, what stands before `--- answer` is thinking; what follows `--- attached` is a file's text.
    """
    now, messages = talk.at, []
    for number, turn in enumerate(talk.turns):
        now += turn.later or pause(talk.slug, number, turn)
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
    file = {"file_name": "letter.txt", "file_type": "txt", "extracted_content": attached}
    flat = "\n\n".join(block.get("thinking") or block["text"] for block in blocks)
    return {
        "uuid": key,
        "sender": "human" if turn.role == "user" else "assistant",
        "text": None if "no-flat-text" in turn.flags else flat,
        "content": [] if "flat-only" in turn.flags else blocks,
        "created_at": _iso(at),
        "updated_at": _iso(at),
        "attachments": [file] if attached else [],
        "files": [],
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")
