"""The chunks of a run as a strip: what became of each, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from django.db.models import BigIntegerField, Count, ExpressionWrapper, F, Max, Min
from django.urls import reverse
from django.utils.http import urlencode

from fullpass.models import FullPassRun, RunChunk
from fullpass.pipeline.types import Outcome

PIECES = 200  # at most
HEIGHT = 100
SEEN = 15  # height at least of what needs to be seen
NEEDS_TO_BE_SEEN = (Outcome.FAILED, Outcome.REFUSED)
UPWARDS = (Outcome.FAILED, Outcome.REFUSED, Outcome.PENDING, Outcome.EMPTY, Outcome.EXTRACTED)


@dataclass(frozen=True)
class Part:
    """The share of a piece that has this outcome; `top` and `height` are of HEIGHT."""

    outcome: str
    top: float
    height: float


@dataclass(frozen=True)
class Piece:
    """Some chunks that follow each other; `url` leads to their list."""

    index: int
    chunks: int
    parts: tuple[Part, ...]
    words: str
    url: str


def strip_of(run: FullPassRun) -> list[Piece]:
    """The pieces of a run, at most PIECES, counted by the database in one query; none without chunks."""
    span = run.run_chunks.aggregate(first=Min("id"), last=Max("id"))
    if span["first"] is None:
        return []
    first, width = span["first"], span["last"] - span["first"] + 1
    pieces = min(PIECES, width)
    place = ExpressionWrapper((F("id") - first) * pieces / width, output_field=BigIntegerField())
    rows = (
        run.run_chunks.annotate(place=place)
        .order_by("place")
        .values_list("place", "outcome")
        .annotate(Count("id"), Min("id"), Max("id"))
    )
    found = groupby(rows, key=lambda row: row[0])
    return [_piece(run, index, [row[1:] for row in group]) for index, (_, group) in enumerate(found)]


def chunks_url(run: FullPassRun, **filters: object) -> str:
    """The list of the chunks of a run, narrowed."""
    asked = {"run__id__exact": run.pk, **filters}
    query = urlencode({name: str(value) for name, value in asked.items()})
    return f"{reverse('admin:fullpass_runchunk_changelist')}?{query}"


def _piece(run: FullPassRun, index: int, rows: list[tuple[str, int, int, int]]) -> Piece:
    counts = {outcome: number for outcome, number, _, _ in rows}
    total, first, last = sum(counts.values()), min(row[2] for row in rows), max(row[3] for row in rows)
    words = ", ".join(
        f"{counts[outcome]} {RunChunk.Outcome(outcome).label.split(',')[0].lower()}"
        for outcome in UPWARDS
        if outcome in counts
    )
    url = chunks_url(run, id__gte=first, id__lte=last)
    return Piece(index, total, tuple(_parts(counts, total)), words, url)


def _parts(counts: dict[str, int], total: int) -> Iterator[Part]:
    heights = {
        outcome: max(HEIGHT * number / total, SEEN if outcome in NEEDS_TO_BE_SEEN else 0)
        for outcome, number in counts.items()
    }
    scale, top = HEIGHT / sum(heights.values()), 0.0
    for outcome in UPWARDS:
        if outcome in heights:
            height = round(heights[outcome] * scale, 2)
            yield Part(str(outcome), round(top, 2), height)
            top += height
