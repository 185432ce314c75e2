"""What came of an attempt to send something."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Outcome(Enum):
    """What became of the notice."""

    SENT = auto()
    AGAIN = auto()  # not now; another attempt may do
    HOPELESS = auto()  # no attempt will do
    OFF = auto()  # nobody said where to, or by what


@dataclass(frozen=True)
class Answer:
    """How it ended. `error` is for staff: codes and names of errors, never what the receiver wrote.

    `retry_after` is the receiver's wish in seconds. `rests`: the receiver is left alone for now, since the
    next notice would fare no better.
    """

    outcome: Outcome
    error: str = ""
    retry_after: float | None = None
    rests: bool = False


SENT = Answer(Outcome.SENT)


def off(why: str) -> Answer:
    """It is sent to nobody, since nobody is named."""
    return Answer(Outcome.OFF, why)


def hopeless(why: str) -> Answer:
    """It is given up: another attempt would end the same way."""
    return Answer(Outcome.HOPELESS, why)
