"""What may stand in a slot of a planted sentence."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Slot:
    """What may stand in a slot: how to draw a value, and the regular expression that finds one."""

    draw: Callable[[random.Random], str]
    pattern: str


def one_of(text: str) -> Slot:
    """A closed list, written with `|` between the values."""
    values = text.split("|")
    longest_first = sorted(values, key=len, reverse=True)
    return Slot(lambda rng: rng.choice(values), "|".join(re.escape(value) for value in longest_first))
