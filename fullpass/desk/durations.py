"""How long something took, and how long things took as a rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, Expression, F, Q, QuerySet, Window
from django.db.models.functions import RowNumber

MINUTE, HOUR, DAY = 60, 3600, 86_400


@dataclass(frozen=True)
class Spread:
    """The median and the 95th percentile of how long things took; both None without any."""

    median: timedelta | None
    p95: timedelta | None


def spread_of(rows: QuerySet, took: Expression) -> Spread:
    """The spread of `took`, a duration, over all of the rows: one query that gives two of them at most.

    By nearest rank: the smallest duration that half (95 %) of all do not exceed.
    """
    ranked = rows.order_by().annotate(took=took)
    ranked = ranked.annotate(place=Window(RowNumber(), order_by=F("took").asc()), of=Window(Count("pk")))
    wanted = Q(place=(F("of") + 1) / 2) | Q(place=(F("of") * 95 + 99) / 100)
    found = list(ranked.filter(wanted).order_by("place").values_list("took", flat=True))
    return Spread(found[0], found[-1]) if found else Spread(None, None)


def in_words(duration: timedelta | None) -> str:
    """Such as "8 s", "3 min 20 s", "2 h 5 min" or "3 d 4 h"; "-" for None."""
    if duration is None:
        return "-"
    seconds = duration.total_seconds()
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < MINUTE:
        return f"{seconds:.0f} s"
    for large, small, names in ((DAY, HOUR, "d h"), (HOUR, MINUTE, "h min"), (MINUTE, 1, "min s")):
        if seconds >= large:
            whole, rest = divmod(int(seconds), large)
            first, second = names.split()
            return f"{whole} {first} {rest // small} {second}" if rest // small else f"{whole} {first}"
    raise AssertionError(seconds)
