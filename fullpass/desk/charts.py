"""Small charts, as what their SVG needs: lengths in the units of its view box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fullpass.desk.figures import Step
from fullpass.models import FullPassRun

Status = FullPassRun.Status
WIDTH, HEIGHT = 240.0, 56.0  # of a chart of columns
GAP = 0.2  # of a column's room
TONES = {
    Status.PENDING: "plain", Status.PROCESSING: "busy", Status.COMPLETE: "good",
    Status.FAILED: "bad", Status.CANCELLED: "warn", Status.SKIPPED: "plain",
}  # fmt: skip
STACKED = (
    Status.COMPLETE,
    Status.SKIPPED,
    Status.PROCESSING,
    Status.PENDING,
    Status.CANCELLED,
    Status.FAILED,
)


@dataclass(frozen=True)
class Part:
    """A rectangle of one tone."""

    x: float
    y: float
    width: float
    height: float
    tone: str


@dataclass(frozen=True)
class Column:
    """What stands for one step: its parts, and what it says in words."""

    parts: tuple[Part, ...]
    x: float
    width: float
    words: str


def columns(values: Sequence[Sequence[tuple[float, str]]], words: Sequence[str]) -> list[Column]:
    """A column for each of `values`, its (height, tone) parts from the bottom up.

    The highest fills the chart.
    """
    highest = max((sum(value for value, _ in parts) for parts in values), default=0) or 1
    room = WIDTH / max(len(values), 1)
    made = []
    for number, (parts, said) in enumerate(zip(values, words, strict=True)):
        x, bottom, drawn = room * number, HEIGHT, []
        for value, tone in parts:
            height = HEIGHT * value / highest
            bottom -= height
            if value:
                drawn.append(Part(_r(x + room * GAP / 2), _r(bottom), _r(room * (1 - GAP)), _r(height), tone))
        made.append(Column(tuple(drawn), _r(x), _r(room), said))
    return made


def runs_chart(steps: Sequence[Step], *, daily: bool) -> list[Column]:
    """How many runs were handed in, step by step, by how they stand now."""
    values = [[(float(step.runs[status]), TONES[status]) for status in STACKED] for step in steps]
    return columns(values, [f"{_when(step, daily)}: {_counted(step)}" for step in steps])


def cost_chart(steps: Sequence[Step], *, daily: bool) -> list[Column]:
    """What the runs cost, step by step."""
    values = [[(float(step.cost), "busy"), (float(step.cost_of_erased), "plain")] for step in steps]
    return columns(values, [f"{_when(step, daily)}: {_spent(step)}" for step in steps])


def share(number: int, of: int) -> float:
    """The length of a bar, of 100."""
    return _r(100 * number / of) if of else 0.0


def _when(step: Step, daily: bool) -> str:
    return f"{step.begins:%Y-%m-%d}" if daily else f"{step.begins:%Y-%m-%d %H:00} UTC"


def _spent(step: Step) -> str:
    of_erased = f", of it ${step.cost_of_erased:.2f} for erased people" if step.cost_of_erased else ""
    return f"${step.cost + step.cost_of_erased:.2f}{of_erased}"


def _counted(step: Step) -> str:
    return ", ".join(f"{n} {status}" for status in STACKED if (n := step.runs[status])) or "no runs"


def _r(length: float) -> float:
    return round(length, 2)
