"""The pre-parsed form that a web app stores: conversations as plain lists of role and content."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from fullpass.exports.draft import Draft, conversation_id, span, unread
from fullpass.exports.kept_once import StandingTexts
from fullpass.exports.reasons import Skip, Unread
from fullpass.exports.results import ReadResult
from fullpass.exports.values import identifier, instant, mapping, string
from fullpass.pipeline.types import Role

ROLES = {"user": Role.USER, "human": Role.USER, "assistant": Role.ASSISTANT}
SILENT_ROLES = {"system": Skip.SYSTEM, "tool": Skip.TOOL, "": Skip.MALFORMED}


def matches(raw: dict[str, Any]) -> bool:
    """Whether an object is a conversation of this form: messages that, if there are any, have roles."""
    messages = raw.get("messages")
    return isinstance(messages, list) and (
        not messages or any("role" in mapping(message) for message in messages)
    )


def read(raw: dict[str, Any], standing: StandingTexts, left_out: Counter[str]) -> ReadResult:
    """One conversation."""
    identity = conversation_id(raw, "id", "conversation_id")
    messages = raw.get("messages")
    if not isinstance(messages, list):
        return unread(identity, Unread.MALFORMED)
    if raw.get("is_do_not_remember") is True:
        return unread(identity, Unread.DO_NOT_REMEMBER, len(messages))
    draft = Draft()
    for message in messages:
        fields = mapping(message)
        role = string(fields.get("role"))
        if role in ROLES:
            text = _text(fields.get("content"))
            if not draft.use(identifier(fields.get("id")), ROLES[role], text, _time(fields)):
                draft.skip(Skip.EMPTY)
        else:
            draft.skip(SILENT_ROLES.get(role, Skip.UNKNOWN_ROLE))
    earliest, latest = span(_time(mapping(message)) for message in messages)
    updated = instant(raw.get("updatedAt"), raw.get("updated_at"), raw.get("update_time"))
    created = (
        instant(raw.get("createdAt"), raw.get("created_at"), raw.get("create_time")) or updated or earliest
    )
    return draft.result(identity, raw.get("title"), created, updated or latest or created)


def _time(fields: dict[str, Any]) -> datetime | None:
    names = ("createdAt", "created_at", "timestamp", "create_time")
    return instant(*map(fields.get, names))


def _text(content: Any) -> str:
    """The content, or the texts of its parts."""
    parts = content if isinstance(content, list) else [content]
    texts = [part if isinstance(part, str) else string(mapping(part).get("text")) for part in parts]
    return "\n".join(text for text in texts if text.strip())
