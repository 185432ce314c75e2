"""Counting an ingest: what was read, what was not and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fullpass.exports import ReadResult, Tally

DUPLICATE = "duplicate"


@dataclass(frozen=True)
class _Copy:
    """What is remembered of a conversation that was read."""

    updated_at: datetime | None
    tally: Tally
    messages: int

    def is_newer_than(self, other: _Copy) -> bool:
        mine, theirs = self.updated_at, other.updated_at
        return mine is not None and (theirs is None or mine > theirs)


@dataclass
class IngestCount:
    """The ledger's first groups. Of a conversation that occurs twice the newer copy counts as read.

    `kept` is how many messages there are to be stored. It is not the number of used messages: one message can
    hold several custom instructions, which are gathered in a conversation of their own.
    """

    found: int = 0
    unreadable: Counter[str] = field(default_factory=Counter)
    messages: Tally = field(default_factory=Tally)
    kept: int = 0
    _read: dict[str, _Copy] = field(default_factory=dict)

    def add(self, result: ReadResult) -> bool:
        """Count a result; True when its conversation is to be stored, in place of an older copy if any."""
        if result.conversation is None:
            self._leave_out(result.reason, result.tally)
            return False
        if not result.synthetic and not self._is_newest(result):
            self._leave_out(DUPLICATE, result.tally.as_skipped(DUPLICATE))
            return False
        self.kept += len(result.conversation.messages)
        return True

    def _is_newest(self, result: ReadResult) -> bool:
        """Whether no copy that was met before is as new; an older one makes room."""
        assert result.conversation is not None  # noqa: S101  for the type checker
        copy = _Copy(result.conversation.updated_at, result.tally, len(result.conversation.messages))
        older = self._read.get(result.id)
        if older is None:
            self.found += 1
        elif not copy.is_newer_than(older):
            return False
        else:
            self._leave_out(DUPLICATE, older.tally.as_skipped(DUPLICATE))
            self.kept -= older.messages
        self._read[result.id] = copy
        return True

    def has_read(self, conversation_id: str) -> bool:
        return conversation_id in self._read

    def _leave_out(self, reason: str, tally: Tally) -> None:
        self.found += 1
        self.unreadable[reason] += 1
        self.messages += tally

    def as_counts(self) -> dict[str, Any]:
        """The groups conversations, messages and secrets of the ledger."""
        messages = self.messages
        for copy in self._read.values():
            messages += copy.tally
        return {
            "conversations": {
                "found": self.found,
                "read": len(self._read),
                "unreadable": dict(self.unreadable),
            },
            "messages": {
                "found": messages.found,
                "used": messages.used,
                "skipped": dict(messages.skipped),
            },
            "secrets": dict(messages.secrets),
            "kept": self.kept,
        }
