"""The ledger as sums: each whole beside its parts, and whether they add up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fullpass.runner.ledger import FACT_GROUPS

CHUNKS = ("extracted", "empty", "refused", "failed", "pending")


@dataclass(frozen=True)
class Sum:
    """`whole` = the sum of `parts`, or it is not. Every part is (what it is, how many)."""

    title: str
    verb: str
    whole: int
    parts: tuple[tuple[str, int], ...]

    @property
    def adds_up(self) -> bool:
        return self.whole == self.reached

    @property
    def reached(self) -> int:
        """What the parts come to."""
        return sum(number for _, number in self.parts)


def sums_of(ledger: Mapping[str, Any]) -> list[Sum]:
    """The sums of a ledger. Parts that are 0 are left out, but for the first."""
    conversations, messages, chunks, facts = (
        ledger[name] for name in ("conversations", "messages", "chunks", "facts")
    )
    unread = {f"not read ({reason})": number for reason, number in conversations["unreadable"].items()}
    unused = {f"not used ({reason})": number for reason, number in messages["skipped"].items()}
    return [
        _sum("Conversations", "found", conversations["found"], {"read": conversations["read"], **unread}),
        _sum("Messages", "found", messages["found"], {"used": messages["used"], **unused}),
        _sum("Chunks", "in all", chunks["total"], {name: chunks[name] for name in CHUNKS}),
        _sum("Facts", "extracted", facts["extracted"], {name: facts[name] for name in _facts_first()}),
    ]


def _facts_first() -> list[str]:
    return ["active", *(name for name in FACT_GROUPS if name != "active")]


def _sum(title: str, verb: str, whole: int, parts: Mapping[str, int]) -> Sum:
    kept = [(name.replace("_", " "), n) for i, (name, n) in enumerate(parts.items()) if n or not i]
    return Sum(title, verb, whole, tuple(kept))
