"""How sure a fact is, and how much it matters when not everything fits."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from fullpass.pipeline.types import Certainty, Fact, FactSource

HALF_LIFE = timedelta(days=365)
UNDATED_RECENCY = 0.5


def newest_date(facts: Iterable[Fact]) -> datetime | None:
    """Give the last date on which any fact was said: recency is measured against it, never the clock."""
    return max((fact.last_seen for fact in facts if fact.last_seen), default=None)


def recency(fact: Fact, newest: datetime | None) -> float:
    """Give 1 for a fact said at the newest date, half of it for every year before; 0.5 without a date."""
    return recency_at(fact.last_seen, newest)


def recency_at(last_seen: datetime | None, newest: datetime | None) -> float:
    """Give the same for a date."""
    if last_seen is None or newest is None:
        return UNDATED_RECENCY
    return 0.5 ** ((newest - last_seen) / HALF_LIFE)


@dataclass(frozen=True, slots=True)
class Weights:
    """The terms of doubt, see `doubt_of`; docs/evaluation.md says how the defaults came about."""

    stated: float = 0.02
    implied: float = 0.15
    saved_memory: float = 1.5  # times: the words of an assistant
    again: float = 0.3  # times, for each further message that says it
    age: float = 0.6  # times one more than this, for a fact that is very old


WEIGHTS = Weights()


def doubt_of(certainty: str, source: str, messages: int, recency: float, weights: Weights = WEIGHTS) -> float:
    """Give the share of such facts that are expected to be wrong or over, 0 to 1: a product of terms.

    It begins with how it was said, stated or implied. It grows when only a note of the assistant says it, and
    with age, as people change and do not always say so; it shrinks with every further message that says it.
    """
    doubt = weights.stated if certainty == Certainty.STATED else weights.implied
    if source == FactSource.SAVED_MEMORY:
        doubt *= weights.saved_memory
    return min(1.0, doubt * weights.again ** (messages - 1) * (1 + weights.age * (1 - recency)))


def confidence(fact: Fact, newest: datetime | None) -> float:
    """Give how likely it is that a fact is right and still holds, 0 to 1, to four digits: 1 less the doubt.

    Without evidence it is 0; what a person confirmed is 1.
    """
    if fact.reviewed_at:
        return 1.0
    if not fact.times_said:
        return 0.0
    return round(1 - doubt_of(fact.certainty, fact.source, fact.times_said, recency(fact, newest)), 4)


def prominence(fact: Fact, newest: datetime | None) -> float:
    """Give what a fact weighs in MEMORY: said often (log2 of messages + 1), lately (up to 2), plainly (1)."""
    plainly = 1.0 if fact.certainty is Certainty.STATED else 0.0
    return round(math.log2(1 + fact.times_said) + 2 * recency(fact, newest) + plainly, 6)
