"""Conversations and chunks as text that a model or a person reads."""

from __future__ import annotations

from datetime import datetime

from fullpass.pipeline.fitting import fit_prefix
from fullpass.pipeline.tokens import TOKEN, cost_of, estimate_tokens
from fullpass.pipeline.types import Chunk, Conversation, Message, Role, Span

ELLIPSIS = "…"
UNTITLED = "Untitled"
MAX_TITLE_CHARS = 80
MAX_TITLE_TOKENS = 32
SEPARATOR = "\n\n"  # between two messages of a chunk

_LABELS = {
    Role.USER: "User",
    Role.ASSISTANT: "Assistant",
    Role.CUSTOM_INSTRUCTIONS: "Custom instructions",
    Role.SAVED_MEMORY: "Saved memory",
}


def format_conversation(conversation: Conversation) -> str:
    """Render a conversation for a sample: `# title (date)`, then one `User: …` or `Assistant: …` a message.

    The date is the day (UTC) of the conversation's first known date; without any, none is shown.
    """
    return "\n".join([format_header(conversation), *map(format_message, conversation.messages)])


def format_header(conversation: Conversation) -> str:
    """Give the header line of a conversation, at most 45 tokens whatever its title is."""
    dates = (conversation.created_at, *(m.at for m in conversation.messages), conversation.updated_at)
    first = next((at for at in dates if at is not None), None)
    date = f" ({_day(first)})" if first else ""
    return f"# {short_line(conversation.title) or UNTITLED}{date}"


def format_message(message: Message) -> str:
    """Give a message of a sample: its role, a colon, and its text as it is."""
    return f"{_LABELS[message.role]}: {message.text}"


def render_chunk(chunk: Chunk) -> str:
    """Render a chunk: its messages, each with role and day (UTC), an empty line between them.

    A part that does not begin with its message says so: `User (2025-03-02, continued): …`. A message
    without a date shows none. The title is left out: a renamed conversation keeps its chunks.
    """
    return SEPARATOR.join(label(span) + span.text for span in chunk.spans)


def label(span: Span) -> str:
    """Give what stands before a span in a rendered chunk, the blank at its end included."""
    notes = []
    if span.at is not None:
        notes.append(_day(span.at))
    if span.start > 0:
        notes.append("continued")
    return f"{_LABELS[span.role]} ({', '.join(notes)}): " if notes else f"{_LABELS[span.role]}: "


def short_line(title: str) -> str:
    """Make a title one line of at most 80 characters and 32 tokens; an ellipsis shows what was cut."""
    line = " ".join(title[: 10 * MAX_TITLE_CHARS].split())
    if len(line) <= MAX_TITLE_CHARS and estimate_tokens(line) <= MAX_TITLE_TOKENS:
        return line
    end, _ = fit_prefix(line, 0, MAX_TITLE_TOKENS * TOKEN - cost_of(ELLIPSIS))
    return line[: min(end, MAX_TITLE_CHARS - 1)].rstrip() + ELLIPSIS


def _day(at: datetime) -> str:
    return at.date().isoformat()
