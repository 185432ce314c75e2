"""How far a run is: from 0 to 100, never falling, and 100 only when it is complete."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from fullpass.models import FullPassRun, RunChunk
from fullpass.pipeline.types import Outcome
from fullpass.runner.typical import usual_seconds

Stage = FullPassRun.Stage
# In percent: how much is to be read is not known yet.
BEFORE_READING: dict[str, float] = {Stage.INGEST: 6.0, Stage.QUICK_PASS: 4.0}
READ = (Outcome.EXTRACTED, Outcome.EMPTY, Outcome.REFUSED)  # a failed chunk may yet be tried again


@dataclass
class Reading:
    """What became of the chunks of a run: their number and tokens by outcome, and the facts in them.

    `before` is the work that earlier attempts had done when `attempt` began to read, `under_way` the work
    that calls are being made for. Work is counted in tokens, with one more for each chunk.
    """

    chunks: dict[str, int]
    tokens: dict[str, int]
    facts: int = 0
    quarantined: int = 0
    attempt: int = 0
    before: int = 0
    under_way: int = 0

    @classmethod
    def kept_on(cls, run: FullPassRun) -> Reading | None:
        """As the run last wrote it, None before its chunks were counted."""
        return cls(**run.reading) if run.reading else None

    @classmethod
    def counted(cls, run: FullPassRun) -> Reading:
        """As the rows have it, in one query."""
        reading, kept = cls(**run.run_chunks.sums(), attempt=run.attempt), cls.kept_on(run)
        reading.before = kept.before if kept and kept.attempt == run.attempt else reading.done
        return reading

    @property
    def total(self) -> int:
        return self._work(self.chunks)

    @property
    def done(self) -> int:
        return self._work(READ)

    @property
    def share(self) -> float:
        """Of the work that is done, from 0 to 1."""
        return self.done / self.total if self.total else 1.0

    def move(self, rows: Iterable[RunChunk]) -> None:
        """Count chunks that were pending under the outcome that they have now."""
        for row in rows:
            for counts, amount in ((self.chunks, 1), (self.tokens, row.token_count)):
                counts[Outcome.PENDING] -= amount
                counts[row.outcome] += amount
            self.facts += row.facts_extracted
            self.quarantined += row.facts_quarantined

    def _work(self, outcomes: Iterable[str]) -> int:
        return sum(self.tokens.get(outcome, 0) + self.chunks.get(outcome, 0) for outcome in outcomes)


def percent(run: FullPassRun, stage: str, share: float, reading: Reading | None) -> float:
    """How far the run is with that share (0–1) of a stage done.

    Ingest and quick pass have a fixed part. The stages after them share the rest by the time that they
    usually take an engine of that kind with so much to read, which is known by then.
    """
    weights = _weights(run.engine, reading)
    done = sum(weights[each] for each in takewhile(lambda each: each != stage, weights))
    return max(run.progress, min(done + weights[stage] * share, 99.9))


def _weights(engine: str, reading: Reading | None) -> Mapping[str, float]:
    tokens = reading.total if reading else 0
    seconds = {stage: usual_seconds(engine, stage, tokens) for stage in Stage if stage not in BEFORE_READING}
    rest = (100 - sum(BEFORE_READING.values())) / sum(seconds.values())
    return {**BEFORE_READING, **{stage: rest * each for stage, each in seconds.items()}}


def as_json(reading: Reading) -> dict[str, Any]:
    """How a run keeps it."""
    return {**vars(reading), "chunks": dict(reading.chunks), "tokens": dict(reading.tokens)}
