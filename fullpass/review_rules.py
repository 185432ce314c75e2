"""What can be said of a fact: a statement and a note, without secrets and within their lengths."""

from __future__ import annotations

from fullpass.exports.redaction import redact
from fullpass.pipeline.facts import LONGEST_STATEMENT
from fullpass.pipeline.language import one_line

LONGEST_NOTE = 2_000  # characters


class ReviewInvalid(ValueError):
    """What was said makes no sense, whatever the fact is. The message is for the caller."""


class ReviewRefused(Exception):
    """The fact is not in a state in which that can be said of it. The message is for the caller."""


def clean_statement(statement: str) -> str:
    """The statement on one line, without secrets. Raises ReviewInvalid unless 1 to 1,000 characters say
    something.
    """
    text = one_line(redact(statement)[0])
    if not any(char.isalnum() for char in text):
        raise ReviewInvalid("A statement holds at least one letter or digit.")
    if len(text) > LONGEST_STATEMENT:
        raise ReviewInvalid(f"A statement has at most {LONGEST_STATEMENT:,} characters.")
    return text


def clean_note(note: str) -> str:
    """The note without secrets. Raises ReviewInvalid above 2,000 characters."""
    if len(note) > LONGEST_NOTE:
        raise ReviewInvalid(f"A note has at most {LONGEST_NOTE:,} characters.")
    return redact(note)[0].replace("\0", "")
