"""When a run will be through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fullpass.models import FullPassRun

Stage = FullPassRun.Stage
AFTER_READING = (Stage.CONSOLIDATE, Stage.MEMORY, Stage.SECTIONS, Stage.PUBLISH)
OVERDUE = 0.2  # a stage that takes longer than usual is expected to take this share of its time so far again


@dataclass(frozen=True)
class Sight:
    """What is seen of a run at one moment. Times are in seconds, without those that it waited out.

    `total`, `done`, `before` and `under_way` are the work of extract (see `Reading`).
    """

    stage: str
    in_stage: float
    total: int = 0
    done: int = 0
    before: int = 0
    under_way: int = 0


def seconds_left(sight: Sight, usual: Callable[[str], float]) -> float | None:
    """How long the run still takes, None while nothing can be said: before its first chunks were read.

    The pace of the chunks is the one measured since this attempt began to read them, a call that is under
    way counted as half done. `usual` says how long each later stage takes.
    """
    if sight.stage == Stage.EXTRACT:
        left = _reading_left(sight)
        return None if left is None else left + sum(map(usual, AFTER_READING))
    if sight.stage not in AFTER_READING:
        return None
    later = AFTER_READING[AFTER_READING.index(Stage(sight.stage)) + 1 :]
    here = max(usual(sight.stage) - sight.in_stage, OVERDUE * sight.in_stage)
    return here + sum(map(usual, later))


def _reading_left(sight: Sight) -> float | None:
    read = sight.done - sight.before
    if read <= 0 or sight.in_stage <= 0:
        return None
    half = sight.under_way / 2
    pace = (read + half) / sight.in_stage
    return max(sight.total - sight.done - half, 0) / pace
