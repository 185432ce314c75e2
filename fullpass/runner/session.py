"""One worker's hold on a run: the lease kept alive, the engine, and how work is written down."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.db.models import F, QuerySet
from django.utils import timezone

from fullpass.engines.protocol import Call, Engine
from fullpass.models import FullPassRun, ModelCall, StageLog
from fullpass.models.chats import Chunk
from fullpass.pipeline.types import Failure
from fullpass.runner.engines import engine_of
from fullpass.runner.progress import Reading, as_json, percent

GivesWay = Callable[[], bool]
OnProgress = Callable[[str, int, int], None]  # stage, done, of how many (0: not known)


class SliceOver(Exception):
    """The slice ends in the middle of a stage; what was answered so far is kept, and the next one goes on."""


class Session:
    """A claimed run, for as long as one slice lasts.

    `stop` asks everything to come to an end: what is under way is finished and written, nothing new begins,
    no waiting goes on. `gives_way` tells whether somebody is more urgent, which ends the slice early.
    """

    def __init__(
        self,
        run: FullPassRun,
        *,
        stop: threading.Event,
        seconds: float | None = None,
        on_progress: OnProgress | None = None,
        gives_way: GivesWay | None = None,
    ) -> None:
        self.run = run
        self.stop = stop
        self.ends_at = None if seconds is None else time.monotonic() + seconds
        self.on_progress = on_progress
        self.gives_way = gives_way
        self._asked = 0  # questions that were put to the engine outside of the extraction
        self.reading = Reading.kept_on(run)
        self._share = 0.0  # of the stage under way
        self._calls: list[Call] = []
        self._calls_lock = threading.Lock()
        self._engine: Engine | None = None

    @property
    def engine(self) -> Engine:
        """The engine pinned on the run, made when first needed."""
        if self._engine is None:
            self._engine = engine_of(self.run, on_call=self._note_call, stop=self.stop)
        return self._engine

    @property
    def is_over(self) -> bool:
        """Whether nothing new may begin in this slice."""
        if self.stop.is_set() or (self.ends_at is not None and time.monotonic() >= self.ends_at):
            return True
        return self.gives_way is not None and self.gives_way()

    def before_asking(self) -> None:
        """Call it before each question that stands alone. Raises SliceOver when it is not to be put now.

        The first of a slice is put in any case unless everything has to stop, so that each slice gets on.
        """
        if self.stop.is_set() or (self._asked and self.is_over):
            raise SliceOver
        self._asked += 1

    def progress(self, done: int = 0, total: int = 0) -> None:
        """Tell how far the stage is."""
        self._share = done / total if total else 0.0
        if self.on_progress:
            self.on_progress(self.run.stage, done, total)

    # --- Writing

    @contextmanager
    def checkpoint(self, **fields: Any) -> Iterator[None]:
        """Write together with `fields` of the run and the calls made so far. Raises LeaseLost."""
        with self._calls_lock:
            calls = list(self._calls)
        stage = fields.get("stage", self.run.stage)
        with self.run.checkpoint(**self._how_far(stage), **self._used(calls), **fields):
            self._write_calls(calls)
            yield
        with self._calls_lock:  # kept: a transaction that failed would have lost them
            del self._calls[: len(calls)]

    def _how_far(self, stage: str) -> dict[str, Any]:
        """What the run keeps of its progress."""
        share = self._share if stage == self.run.stage else 0.0
        if self.reading is None:
            return {"progress": percent(self.run, stage, share, None)}
        if stage == FullPassRun.Stage.EXTRACT:
            share = self.reading.share
        progress = percent(self.run, stage, share, self.reading)
        return {"progress": progress, "reading": as_json(self.reading)}

    @contextmanager
    def completing(
        self, counts: Mapping[str, Any] | None = None, *, failure: Failure | None = None
    ) -> Iterator[None]:
        """Write the last of a stage, its log, and the step to the next stage, all or nothing.

        With a `failure` the stage failed, and the run goes on without it.
        """
        log = self._log()
        with self.checkpoint(stage=self._following_stage(), claims_in_vain=0):
            yield
            self._close(log, failure, counts or {})

    def _following_stage(self) -> str:
        stages = FullPassRun.Stage.values
        return stages[min(stages.index(self.run.stage) + 1, len(stages) - 1)]

    def begin_stage(self) -> None:
        """Open the log of the stage, or note that another slice took it up."""
        with self.checkpoint():
            _, is_new = StageLog.objects.get_or_create(
                run=self.run,
                stage=self.run.stage,
                attempt=self.run.attempt,
                defaults={"started_at": timezone.now()},
            )
            waited = timedelta() if is_new else self.run.waited
            self._log().update(
                slices=F("slices") + 1, waited_seconds=F("waited_seconds") + waited.total_seconds()
            )
        self.run.waited = timedelta()

    def log_failure(self, failure: Failure) -> None:
        """Write down why the stage failed; what becomes of the run is up to the caller."""
        with self.checkpoint():
            self._close(self._log(), failure, {})

    def _close(self, log: QuerySet[StageLog], failure: Failure | None, counts: Mapping[str, Any]) -> None:
        log.update(
            status=StageLog.Status.FAILED if failure else StageLog.Status.COMPLETE,
            completed_at=timezone.now(),
            counts=dict(counts),
            error_code=failure.code if failure else "",
            error_message=failure.message if failure else "",
            error_cause=failure.cause if failure else "",
        )

    def _log(self) -> QuerySet[StageLog]:
        return StageLog.objects.filter(run=self.run, stage=self.run.stage, attempt=self.run.attempt)

    # --- Calls

    def _note_call(self, call: Call) -> None:
        with self._calls_lock:
            self._calls.append(call)

    def _used(self, calls: Sequence[Call]) -> dict[str, Any]:
        """The sums that the run keeps, with these calls in them."""
        if not calls:
            return {}
        cost = sum((Decimal(str(round(call.cost_usd, 6))) for call in calls), self.run.cost_usd)
        return {
            "input_tokens": self.run.input_tokens + sum(call.input_tokens for call in calls),
            "output_tokens": self.run.output_tokens + sum(call.output_tokens for call in calls),
            "cost_usd": cost,
        }

    def _write_calls(self, calls: Sequence[Call]) -> None:
        """Keep calls with the chunks that they carried."""
        if not calls:
            return
        rows = ModelCall.objects.bulk_create(
            ModelCall(
                profile_id=self.run.profile_id,
                run=self.run,
                act=call.act,
                stage=self.run.stage,
                model=call.model,
                started_at=call.started_at,
                seconds=round(call.seconds, 3),
                input_tokens=call.input_tokens,
                output_tokens=call.output_tokens,
                cost_usd=round(call.cost_usd, 6),
                stop_reason=call.stop_reason,
                error=call.error,
            )
            for call in calls
        )
        through = ModelCall.chunks.through
        hashes = {key for call in calls for key in call.chunk_hashes}
        chunks: dict[str, list[Any]] = {}
        rows_of_chunks = Chunk.objects.filter(profile_id=self.run.profile_id, content_hash__in=hashes)
        for key, pk in rows_of_chunks.values_list("content_hash", "pk"):
            chunks.setdefault(key, []).append(pk)
        through.objects.bulk_create(
            through(modelcall_id=row.pk, chunk_id=pk)
            for row, call in zip(rows, calls, strict=True)
            for key in dict.fromkeys(call.chunk_hashes)  # two chats may say the same
            for pk in chunks.get(key, [])
        )
