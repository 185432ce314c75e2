"""ChatGPT: a graph of messages → the conversation that the person saw."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from fullpass.exports.chatgpt_content import Speech, content_type, judge
from fullpass.exports.chatgpt_path import live_path
from fullpass.exports.draft import Draft, conversation_id, span, unread
from fullpass.exports.instructions import STANDING_TYPES, custom_instructions, saved_memory
from fullpass.exports.kept_once import StandingTexts
from fullpass.exports.reasons import Skip, Unread
from fullpass.exports.results import ReadResult
from fullpass.exports.values import identifier, instant, mapping, word


def matches(raw: dict[str, Any]) -> bool:
    """Whether an object is a ChatGPT conversation: a mapping whose messages, if any, have authors."""
    nodes = raw.get("mapping")
    if not isinstance(nodes, dict):
        return False
    messages = [message for message in _messages(nodes).values() if isinstance(message, dict)]
    return not messages or any("author" in message for message in messages)


def read(raw: dict[str, Any], standing: StandingTexts, left_out: Counter[str]) -> ReadResult:
    """One conversation.

    Instructions go to `standing`; content types that are not understood are counted in `left_out`.
    """
    identity = conversation_id(raw, "id", "conversation_id")
    nodes = raw.get("mapping")
    if not isinstance(nodes, dict):
        return unread(identity, Unread.MALFORMED)
    messages = _messages(nodes)
    if raw.get("is_do_not_remember") is True:
        return unread(identity, Unread.DO_NOT_REMEMBER, len(messages))
    path = [key for key in live_path(nodes, raw.get("current_node")) if key in messages]
    earliest, latest = span(_time(messages[key]) for key in path)
    created = instant(raw.get("create_time"), raw.get("update_time")) or earliest
    updated = instant(raw.get("update_time")) or latest or created
    draft = Draft()
    for key in path:
        _take(messages[key], key, created, draft, standing, left_out)
    for _ in range(len(messages) - len(path)):
        draft.skip(Skip.ABANDONED_BRANCH)
    return draft.result(identity, raw.get("title"), created, updated, raw.get("is_archived") is True)


def _messages(nodes: dict[str, Any]) -> dict[str, Any]:
    """What the nodes hold in place of a message, by node; nodes that are not objects count as messages."""
    found = {key: node.get("message") if isinstance(node, dict) else node for key, node in nodes.items()}
    return {key: message for key, message in found.items() if message is not None}


def _time(message: Any) -> datetime | None:
    return instant(mapping(message).get("create_time"))


def _take(
    message: Any,
    key: str,
    conversation_time: datetime | None,
    draft: Draft,
    standing: StandingTexts,
    left_out: Counter[str],
) -> None:
    """Use or skip one message of the live path, and keep what instructions it carries."""
    fields = mapping(message)
    at = _time(message)
    instructions, memory = custom_instructions(fields), saved_memory(fields)
    since = at or conversation_time
    news = [standing.custom_instructions.add(text, since, draft.secrets) for text in instructions]
    if memory:
        news.append(standing.saved_memory.add(memory, since, draft.secrets))
    verdict = Skip.EMPTY if content_type(fields) in STANDING_TYPES else judge(message)
    if isinstance(verdict, Speech):
        if draft.use(identifier(fields.get("id"), key), verdict.role, verdict.text, at):
            return
        verdict = Skip.EMPTY
    if any(news):
        draft.use_elsewhere()
    elif news:
        draft.skip(Skip.REPEATED_SAVED_MEMORY if memory else Skip.REPEATED_CUSTOM_INSTRUCTIONS)
    else:
        draft.skip(verdict)
        if verdict is Skip.UNKNOWN_CONTENT_TYPE:
            left_out[f"messages of type {word(content_type(fields))}"] += 1
