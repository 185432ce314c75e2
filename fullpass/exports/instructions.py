"""Custom instructions and saved memory in ChatGPT messages, freed from the sentences that wrap them.

They sit in the content of a message made for them, or in the metadata of any other. Metadata is not a
message: what it carries is kept (kept_once.py), and the message that carries it is counted by what it says
itself. Only when it says nothing does it count by its instructions: as used when at least one of them is new,
else as repeated.
"""

from __future__ import annotations

import re
from typing import Any

from fullpass.exports.cleaning import clean
from fullpass.exports.values import mapping, string

USER_CONTEXT, MODEL_CONTEXT = STANDING_TYPES = ("user_editable_context", "model_editable_context")
CONTEXT_FIELDS = ("user_profile", "user_instructions")
METADATA_FIELDS = ("about_user_message", "about_model_message")

WRAPPED = re.compile(r"\s*The user provided\b[^`]*?```(?P<text>.*?)(?:```\s*)?", re.DOTALL)
INTRODUCED = re.compile(
    r"\s*The user provided the (?:following information about themselves|additional info about how they "
    r"would like you to respond)(?:.*?User profile:|[^\n]*?:)",
    re.DOTALL,
)
PREAMBLE = re.compile(
    r"\s*(?:Follow the instructions below naturally, without repeating[^\n!]*!"
    r"|All the following instructions should guide your behavior silently[^\n!]*!)"
)


def custom_instructions(message: dict[str, Any]) -> list[str]:
    """The instructions that a message carries, in its content and in its metadata; no blank ones."""
    content = mapping(message.get("content"))
    metadata = mapping(message.get("metadata")).get("user_context_message_data")
    texts = [string(mapping(metadata).get(name)) for name in METADATA_FIELDS]
    if content.get("content_type") == USER_CONTEXT:
        texts += [string(content.get(name)) for name in CONTEXT_FIELDS]
    return [text for text in map(unwrapped, map(clean, texts)) if text]


def saved_memory(message: dict[str, Any]) -> str:
    """The list of memories that ChatGPT put before a conversation, "" when the message is none."""
    content = mapping(message.get("content"))
    if content.get("content_type") != MODEL_CONTEXT:
        return ""
    return clean(string(content.get("model_set_context")))


def unwrapped(text: str) -> str:
    """The person's own words: without the introduction, the fence around them and the preamble inside it."""
    if match := WRAPPED.fullmatch(text):
        text = match["text"]
    elif match := INTRODUCED.match(text):
        text = text[match.end() :]
    while match := PREAMBLE.match(text):
        text = text[match.end() :]
    return text.strip()
