"""Counting an ingest: what was read, what was not and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fullpass.exports import ReadResult, Tally

DUPLICATE = "duplicate"
FORGOTTEN = "forgotten"  # the person wanted it


@dataclass(frozen=True, slots=True)
class _Copy:
    """What is remembered of a conversation that was read, so that a newer copy can take its place."""

    updated_at: datetime | None
    used: int
    kept: int
    secrets: Mapping[str, int] | None

    def is_newer_than(self, other: _Copy) -> bool:
        mine, theirs = self.updated_at, other.updated_at
        return mine is not None and (theirs is None or mine > theirs)


@dataclass
class IngestCount:
    """The ledger's first groups. Of a conversation that occurs twice the newer copy counts as read.

    `kept` is how many messages there are to be stored. It is not the number of used messages: one message can
    hold several custom instructions, which are gathered in a conversation of their own. `forgotten` are the
    ids of conversations that the person wanted to be forgotten.
    """

    forgotten: Collection[str] = frozenset()
    found: int = 0
    unreadable: Counter[str] = field(default_factory=Counter)
    messages: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    secrets: Counter[str] = field(default_factory=Counter)
    kept: int = 0
    _read: dict[str, _Copy] = field(default_factory=dict)

    def add(self, result: ReadResult) -> bool:
        """Count a result; True when its conversation is to be stored, in place of an older copy if any."""
        if result.conversation is None:
            self._leave_out(result.reason, result.tally)
            return False
        if result.id in self.forgotten:
            if not result.synthetic:
                self._leave_out(FORGOTTEN, result.tally.as_skipped(FORGOTTEN))
            return False
        messages = len(result.conversation.messages)
        if result.synthetic:
            self.secrets.update(result.tally.secrets)
        else:
            tally = result.tally
            copy = _Copy(result.conversation.updated_at, tally.used, messages, tally.secrets or None)
            older = self._read.get(result.id)
            if older is not None and not copy.is_newer_than(older):
                self._leave_out(DUPLICATE, tally.as_skipped(DUPLICATE))
                return False
            if older is not None:
                self._displace(older)
            self._read[result.id] = copy
            self._count(tally)
        self.kept += messages
        return True

    def _leave_out(self, reason: str, tally: Tally) -> None:
        self.unreadable[reason] += 1
        self._count(tally)

    def _displace(self, older: _Copy) -> None:
        """Count a copy that was read as a duplicate instead."""
        self.unreadable[DUPLICATE] += 1
        self.messages["used"] -= older.used
        self.skipped[DUPLICATE] += older.used
        self.secrets.subtract(older.secrets or {})
        self.kept -= older.kept

    def _count(self, tally: Tally) -> None:
        self.found += 1
        self.messages.update(found=tally.found, used=tally.used)
        self.skipped.update(tally.skipped)
        self.secrets.update(tally.secrets)

    def has_read(self, conversation_id: str) -> bool:
        return conversation_id in self._read

    def as_counts(self) -> dict[str, Any]:
        """The groups conversations, messages and secrets of the ledger, and `kept`."""
        return {
            "conversations": {
                "found": self.found,
                "read": len(self._read),
                "unreadable": dict(self.unreadable),
            },
            "messages": {
                "found": self.messages["found"],
                "used": self.messages["used"],
                "skipped": dict(+self.skipped),
            },
            "secrets": dict(+self.secrets),
            "kept": self.kept,
        }
