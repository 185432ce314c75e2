"""A planted conversation as Claude exports it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from fullpass.evaluation.planted.raw import Kind, RawConversation, Turn

ASKS_TO_READ = "Please have a look at the file."
SENDERS = {"user": "human", "assistant": "assistant", "tool": "assistant"}


def claude(conversation: RawConversation) -> dict[str, Any]:
    """Tool results and thinking are blocks of the assistant, files are attachments of the person."""
    return {
        "uuid": conversation.id,
        "name": conversation.title,
        "created_at": iso(conversation.created),
        "updated_at": iso(conversation.turns[-1].at if conversation.turns else conversation.created),
        "account": {"uuid": "account"},
        "chat_messages": [_message(turn) for turn in conversation.turns],
    }


def iso(moment: float | None) -> str | None:
    """Give a moment in seconds since 1970 as ISO 8601 in UTC."""
    if moment is None:
        return None
    return datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z")


def _message(turn: Turn) -> dict[str, Any]:
    flat = turn.text
    content: list[dict[str, Any]] = [{"type": "text", "text": turn.text}]
    attachments: list[dict[str, Any]] = []
    if turn.kind is Kind.ATTACHMENT:
        flat = content[0]["text"] = ASKS_TO_READ
        attachments = [{"file_name": "letter.txt", "file_type": "txt", "extracted_content": turn.text}]
    elif turn.kind is Kind.THINKING:
        content = [{"type": "thinking", "thinking": turn.text}, {"type": "text", "text": "Done."}]
    elif turn.role == "tool":
        result = [{"type": "text", "text": turn.text}]
        content = [{"type": "tool_result", "content": result}, {"type": "text", "text": "Done."}]
    return {
        "uuid": turn.id,
        "sender": SENDERS[turn.role],
        "text": flat,  # it can repeat the thinking
        "content": content,
        "created_at": iso(turn.at),
        "updated_at": iso(turn.at),
        "attachments": attachments,
        "files": [],
    }
