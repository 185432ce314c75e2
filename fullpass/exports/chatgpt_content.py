"""What one ChatGPT message says, and who says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fullpass.exports.reasons import Skip
from fullpass.exports.values import mapping, sequence, string
from fullpass.pipeline.types import Role

NOISE = {
    "thoughts": Skip.THOUGHTS,
    "reasoning_recap": Skip.REASONING_RECAP,
    "execution_output": Skip.TOOL_OUTPUT,
    "system_error": Skip.TOOL_OUTPUT,
    "tether_quote": Skip.WEB_RESULT,
    "tether_browsing_display": Skip.WEB_RESULT,
    "sonic_webpage": Skip.WEB_RESULT,
}
ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
SILENT_ROLES = {"system": Skip.SYSTEM, "tool": Skip.TOOL, "": Skip.MALFORMED}


@dataclass(frozen=True)
class Speech:
    """A text as the export has it, not cleaned yet."""

    role: Role
    text: str


def content_type(message: dict[str, Any]) -> str:
    """The type of the content; "text" when it is not named but there are parts."""
    content = mapping(message.get("content"))
    return string(content.get("content_type")) or ("text" if "parts" in content else "")


def judge(message: Any) -> Speech | Skip:
    """What a message on the live path says, or why it says nothing.

    Custom instructions and saved memory that hang on a message are not judged here (instructions.py).
    """
    if not isinstance(message, dict):
        return Skip.MALFORMED
    name = string(mapping(message.get("author")).get("role"))
    if name not in ROLES:
        return SILENT_ROLES.get(name, Skip.UNKNOWN_ROLE)
    if mapping(message.get("metadata")).get("is_visually_hidden_from_conversation") is True:
        return Skip.HIDDEN
    if message.get("weight") == 0:
        return Skip.WEIGHT_ZERO
    return _speech(ROLES[name], string(message.get("recipient")) or "all", message)


def _speech(role: Role, recipient: str, message: dict[str, Any]) -> Speech | Skip:
    kind, content = content_type(message), mapping(message.get("content"))
    if kind in NOISE:
        return NOISE[kind]
    if recipient == "bio" and role is Role.ASSISTANT:
        return Speech(Role.SAVED_MEMORY, string(content.get("text")) or _joined(content))
    if recipient != "all":
        return Skip.RECIPIENT
    if kind == "code":
        return Speech(role, string(content.get("text"))) if role is Role.USER else Skip.CODE
    if kind in ("text", "multimodal_text"):
        return Speech(_speaker(role, content), _joined(content))
    return Skip.UNKNOWN_CONTENT_TYPE


def _joined(content: dict[str, Any]) -> str:
    return "\n".join(text for text, _ in _pieces(content))


def _speaker(role: Role, content: dict[str, Any]) -> Role:
    """The person, when all that is said was transcribed from the microphone; else the author."""
    directions = {direction for _, direction in _pieces(content)}
    return Role.USER if directions == {"in"} else role


def _pieces(content: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The texts among the parts, each with the direction of its sound ("" when it was written)."""
    parts = content.get("parts")
    for part in [parts] if isinstance(parts, str) else sequence(parts):
        text = part if isinstance(part, str) else string(mapping(part).get("text"))
        if text.strip():
            yield text, string(mapping(part).get("direction"))
