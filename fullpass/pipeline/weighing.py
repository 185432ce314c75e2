"""How sure a fact is, and how much it matters when not everything fits."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime, timedelta

from fullpass.pipeline.types import Certainty, Fact, FactSource

HALF_LIFE = timedelta(days=365)
UNDATED_RECENCY = 0.5


def newest_date(facts: Iterable[Fact]) -> datetime | None:
    """Give the last date on which any fact was said: recency is measured against it, never the clock."""
    return max((fact.last_seen for fact in facts if fact.last_seen), default=None)


def recency(fact: Fact, newest: datetime | None) -> float:
    """Give 1 for a fact said at the newest date, half of it for every year before; 0.5 without a date."""
    if fact.last_seen is None or newest is None:
        return UNDATED_RECENCY
    return 0.5 ** ((newest - fact.last_seen) / HALF_LIFE)


def confidence(fact: Fact, newest: datetime | None) -> float:
    """Give 0 to 1, to four digits, the sum of four parts.

    Certainty: 0.55 when stated, 0.35 when implied. Source: 0.15 for the person's own words or instructions,
    0.05 for a note of the assistant. Repetition: 0.2 × (1 - 0.5^(messages - 1)). Recency: 0.1 × `recency`.
    The weights are choices, not measurements. Without evidence it is 0; what a person confirmed is 1.
    """
    if fact.reviewed_at:
        return 1.0
    if not fact.times_said:
        return 0.0
    certainty = 0.55 if fact.certainty is Certainty.STATED else 0.35
    source = 0.05 if fact.source is FactSource.SAVED_MEMORY else 0.15
    repetition = 0.2 * (1 - 0.5 ** (fact.times_said - 1))
    return round(min(1.0, certainty + source + repetition + 0.1 * recency(fact, newest)), 4)


def prominence(fact: Fact, newest: datetime | None) -> float:
    """Give what a fact weighs in MEMORY: said often (log2 of messages + 1), lately (up to 2), plainly (1)."""
    plainly = 1.0 if fact.certainty is Certainty.STATED else 0.0
    return round(math.log2(1 + fact.times_said) + 2 * recency(fact, newest) + plainly, 6)
