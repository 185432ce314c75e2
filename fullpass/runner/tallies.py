"""Counting an ingest: what was read, what was not and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fullpass.exports import ReadResult, Tally

DUPLICATE = "duplicate"


@dataclass
class IngestCount:
    """The ledger's first groups. Of a conversation that occurs twice the newer copy counts as read."""

    found: int = 0
    unreadable: Counter[str] = field(default_factory=Counter)
    messages: Tally = field(default_factory=Tally)
    _read: dict[str, tuple[datetime | None, Tally]] = field(default_factory=dict)

    def add(self, result: ReadResult) -> bool:
        """Count a result; True when its conversation is to be stored, in place of an older copy if any."""
        if result.conversation is None:
            self._leave_out(result.reason, result.tally)
            return False
        if result.synthetic:
            return True
        updated = result.conversation.updated_at
        if result.id in self._read:
            older_updated, older = self._read[result.id]
            if not _is_newer(updated, older_updated):
                self._leave_out(DUPLICATE, result.tally.as_skipped(DUPLICATE))
                return False
            self._leave_out(DUPLICATE, older.as_skipped(DUPLICATE))
        else:
            self.found += 1
        self._read[result.id] = (updated, result.tally)
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
        for _, tally in self._read.values():
            messages += tally
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
        }


def _is_newer(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and (other is None or one > other)
