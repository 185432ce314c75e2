"""A conversation while it is being planted: turn by turn, in no format yet."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Any

SECONDS_BETWEEN = 30.0


class Kind(StrEnum):
    """What a turn is, apart from who speaks."""

    TEXT = auto()
    VOICE = auto()  # the transcript of what the person spoke
    INSTRUCTIONS = auto()  # custom instructions, hidden and wrapped as they are in exports
    MEMORY_LIST = auto()  # all that the assistant has saved about the person
    NOTE = auto()  # the assistant saves one thing about the person
    HIDDEN = auto()  # flagged as never shown
    WEIGHTLESS = auto()  # flagged as not counting
    THINKING = auto()  # of the assistant, not shown as its answer
    ATTACHMENT = auto()  # the text of a file that the person attached


@dataclass(frozen=True)
class Turn:
    id: str
    role: str  # user, assistant or tool
    kind: Kind
    text: str
    at: float | None
    abandoned: bool = False  # on a branch that was left


@dataclass
class RawConversation:
    """Collects turns along the live path, and what was abandoned beside it.

    `has_message_dates` and `has_message_ids` say whether the format keeps them: without, a message has the
    date of its conversation, and no id by which it can be found.
    """

    rng: random.Random
    title: str
    created: float | None
    form: str
    has_message_dates: bool = True
    has_message_ids: bool = True
    flags: dict[str, Any] = field(default_factory=dict)  # other keys of the conversation
    turns: list[Turn] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.id = self.draw_id()
        self._upcoming = self.draw_id()

    @property
    def upcoming(self) -> str:
        """The id by which the next message can be found, "" when the format keeps none."""
        return self._upcoming if self.has_message_ids else ""

    @property
    def said_at(self) -> float | None:
        """The date that the export gives for the next message, in seconds since 1970."""
        return self._moment if self.has_message_dates else self.created

    def say(self, role: str, text: str, kind: Kind = Kind.TEXT) -> None:
        """Add a turn on the live path."""
        self._add(role, kind, text)

    def speak(self, text: str) -> None:
        """Add a voice message of the person."""
        self._add("user", Kind.VOICE, text)

    def instruct(self, about: str) -> None:
        """Add custom instructions."""
        self._add("user", Kind.INSTRUCTIONS, about)

    def abandon(self, *turns: tuple[str, str]) -> None:
        """Add a branch that was left: siblings of what comes next on the live path."""
        for role, text in turns:
            self._add(role, Kind.TEXT, text, abandoned=True)

    def draw_id(self) -> str:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    @property
    def _moment(self) -> float | None:
        """When the next message is sent: half a minute after the one before."""
        return None if self.created is None else self.created + SECONDS_BETWEEN * (len(self.turns) + 1)

    def _add(self, role: str, kind: Kind, text: str, *, abandoned: bool = False) -> None:
        self.turns.append(Turn(self._upcoming, role, kind, text, self._moment, abandoned))
        self._upcoming = self.draw_id()
