"""The periods that figures are told for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models.functions import TruncDay, TruncHour
from django.utils import timezone


@dataclass(frozen=True)
class Period:
    """The last `length` of time, up to now, told hour by hour or day by day."""

    name: str
    words: str
    length: timedelta
    step: timedelta
    now: datetime

    @property
    def since(self) -> datetime:
        return self.now - self.length

    @property
    def trunc(self) -> type[TruncHour | TruncDay]:
        """What gives the beginning of the step that a moment lies in."""
        return TruncDay if self.is_daily else TruncHour

    @property
    def is_daily(self) -> bool:
        return self.step >= timedelta(days=1)

    def steps(self) -> list[datetime]:
        """The beginning of every step that has a part in the period, the first of them first."""
        hour = 0 if self.is_daily else self.since.hour
        first = self.since.replace(hour=hour, minute=0, second=0, microsecond=0)
        return [first + self.step * n for n in range((self.now - first) // self.step + 1)]


HOURS, DAYS = timedelta(hours=1), timedelta(days=1)
CHOICES = {
    "24h": ("last 24 hours", timedelta(hours=24), HOURS),
    "7d": ("last 7 days", timedelta(days=7), DAYS),
    "30d": ("last 30 days", timedelta(days=30), DAYS),
}
DEFAULT = "24h"


def period_named(name: str | None) -> Period:
    """The period of that name, the last 24 hours for any other."""
    known = name if name in CHOICES else DEFAULT
    words, length, step = CHOICES[known]
    return Period(known, words, length, step, timezone.now())
