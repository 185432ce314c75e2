"""Why a conversation was not read, and why a message was not used: stable codes, all in one place."""

from __future__ import annotations

from enum import StrEnum


class Unread(StrEnum):
    """Reasons for a conversation that is not given."""

    DO_NOT_REMEMBER = "do_not_remember"  # the person marked it so
    MALFORMED = "malformed"  # not an object, broken JSON, or its messages are not what they should be
    UNKNOWN_SHAPE = "unknown_shape"  # an object of none of the known formats
    TOO_LARGE = "too_large"  # longer than Limits.max_conversation_bytes
    TOO_MANY_VALUES = "too_many_values"  # far more lists, objects or members than chats of its length have
    TOO_DEEP = "too_deep"  # nested more deeply than JSON of people ever is


class Skip(StrEnum):
    """Reasons for a message that is not used."""

    ABANDONED_BRANCH = "abandoned_branch"  # replaced by an edit or a regeneration
    DO_NOT_REMEMBER = "do_not_remember"
    MALFORMED = "malformed"  # not an object, or without a role
    UNKNOWN_ROLE = "unknown_role"
    UNKNOWN_CONTENT_TYPE = "unknown_content_type"
    SYSTEM = "system"
    TOOL = "tool"
    HIDDEN = "hidden"
    WEIGHT_ZERO = "weight_zero"
    RECIPIENT = "recipient"  # addressed to a tool
    THOUGHTS = "thoughts"
    REASONING_RECAP = "reasoning_recap"
    CODE = "code"  # code that the assistant ran
    TOOL_OUTPUT = "tool_output"  # what running code or a tool gave back
    WEB_RESULT = "web_result"
    EMPTY = "empty"  # no text: an image, a file, or nothing at all
    REPEATED_CUSTOM_INSTRUCTIONS = "repeated_custom_instructions"  # kept once, see standing.py
    REPEATED_SAVED_MEMORY = "repeated_saved_memory"  # kept once, see standing.py
