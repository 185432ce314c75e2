"""A planted conversation in the form that a web app stores: roles and contents, parsed already."""

from __future__ import annotations

from typing import Any

from fullpass.evaluation.planted.claude import iso
from fullpass.evaluation.planted.raw import RawConversation


def messages(conversation: RawConversation) -> dict[str, Any]:
    """The one date is that of the conversation, and messages have no ids."""
    raw: dict[str, Any] = {
        "id": conversation.id,
        "title": conversation.title,
        "messages": [{"role": turn.role, "content": turn.text} for turn in conversation.turns],
    }
    return raw if conversation.created is None else {**raw, "createdAt": iso(conversation.created)}
