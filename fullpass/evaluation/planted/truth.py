"""What is known about a planted export: which facts stand where, and what must never be taken for one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

PLACES = (
    "plain",
    "late_in_message",  # beyond character 5,000 of its message
    "long_message",  # one of many in a message that spans several chunks
    "wall",  # in one line without punctuation
    "voice",
    "custom_instructions",
    "saved_memory",
)
MORE_PLACES = (
    "long_conversation",  # a turn among many, in a later chunk
    "archived",
    "beside_a_secret",
)
FORBIDDEN_PLACES = ("abandoned_branch", "hidden", "tool", "assistant")
MORE_FORBIDDEN_PLACES = (
    "pasted",  # what somebody else wrote, quoted by the person
    "do_not_remember",
)


@dataclass(frozen=True)
class PlantedFact:
    """A fact, or a forbidden copy of one: its sentence as it stands in the export, and the words to look
    for.

    `said_at` is the date of its message in seconds since 1970, None when the export gives none. `denies` is
    None where a negation cannot turn the fact into another one.
    """

    category: str
    sentence: str
    statement: str
    keywords: tuple[str, ...]
    place: str
    topic: str
    language: str
    conversation_id: str
    message_id: str = ""
    said_at: float | None = None
    also: tuple[str, ...] = ()  # other categories in which it may stand
    denies: bool | None = None

    @property
    def day(self) -> str:
        """The day on which it was said, as 2024-05-31, "" without a date."""
        return "" if self.said_at is None else datetime.fromtimestamp(self.said_at, UTC).date().isoformat()


@dataclass(frozen=True)
class PlantedSecret:
    """A key, token, password or number that must not be found anywhere but in the export."""

    kind: str
    text: str
    place: str


@dataclass(frozen=True)
class Injection:
    """A text that asks to store something. `sign` is a name that stands nowhere else in the export."""

    form: str
    sign: str


@dataclass
class Planted:
    """An export as Python objects, and the truth about it.

    `evolutions` are pairs (older, newer) that contradict each other; `paraphrases` pairs that say the same in
    other words, `repeats` groups that say it in the same; `near_misses` pairs that differ in a number, a name
    or a negation and are never one fact; `conflicts` pairs of which no date tells which holds. All of their
    facts are in `facts` too.
    """

    export: list[dict[str, Any]] = field(default_factory=list)
    facts: list[PlantedFact] = field(default_factory=list)
    forbidden: list[PlantedFact] = field(default_factory=list)
    evolutions: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    paraphrases: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    repeats: list[tuple[PlantedFact, ...]] = field(default_factory=list)
    near_misses: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    conflicts: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    secrets: list[PlantedSecret] = field(default_factory=list)
    injections: list[Injection] = field(default_factory=list)

    @property
    def superseded(self) -> set[PlantedFact]:
        """Those that a later statement replaced."""
        return {older for older, _ in self.evolutions}
