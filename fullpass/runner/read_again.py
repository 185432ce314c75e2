"""Reading chunks of a run again after it has ended, so that what they tell now counts."""

from __future__ import annotations

import threading
from decimal import Decimal

from django.db import transaction
from django.db.models import Count, Q, Sum

from fullpass.models import Chunk, EngineResult, FullPassRun, RunChunk
from fullpass.models.work import RunChunkQuerySet
from fullpass.runner.engines import engine_of

Stage, Status = FullPassRun.Stage, FullPassRun.Status
ENDED = (Status.COMPLETE, Status.FAILED, Status.CANCELLED)
BEFORE_THE_CHUNKS = (Stage.INGEST, Stage.QUICK_PASS)
UNREAD: dict[str, object] = {  # a chunk
    "outcome": RunChunk.Outcome.PENDING,
    "reused": False,
    "facts_extracted": 0,
    "facts_quarantined": 0,
    "service_faults": 0,
    "failure_code": "",
    "failure_message": "",
    "failure_cause": "",
}


def why_not_read_again(run: FullPassRun) -> str:
    """What stands against reading chunks of the run again, in words; "" when nothing does."""
    if why := run.why_not_resumed:
        return why
    if run.status not in ENDED or run.stage in BEFORE_THE_CHUNKS:
        return "the run ended before its chunks were read; retry it"
    if left := run.run_chunks.pending().count():
        return f"the run ended while {left} of its chunks were still to be read; retry it"
    if engine_of(run, on_call=lambda call: None, stop=threading.Event()).prompt_version != run.prompt_version:
        return "the prompts were changed since; a restart of the run reads all chunks with those of today"
    return ""


def read_again(run: FullPassRun, rows: RunChunkQuerySet) -> bool:
    """Make a run that has ended read these of its chunks again and go on from there to its end.

    An answer that is kept for one of them is set aside: it is not taken for the new one, and stands in for it
    where the new reading fails. False when the run does not allow it (`why_not_read_again`).
    """
    if why_not_read_again(run):
        return False
    counts = {name: value for name, value in run.counts.items() if name not in ("facts", "reviewed")}
    with transaction.atomic():
        if not run.resume(ENDED, stage=Stage.EXTRACT, counts=counts, progress=0):
            return False
        EngineResult.objects.filter(pk__in=rows.values("result")).update(set_aside=True)
        rows.update(**UNREAD)
        run.count_chunks()
    return True


def cost_of_reading_again(run: FullPassRun, tokens: int) -> Decimal:
    """US dollars that it is likely to cost at most, by what the calls of this run have cost.

    The chunks at the price of its other chunks, a call at least, and what follows once more. 0 for an engine
    that calls no model.
    """
    spent = {
        stage: (cost, calls)
        for stage, cost, calls in run.model_calls.order_by()
        .values_list("stage")
        .annotate(Sum("cost_usd"), Count("id"))
    }
    cost, calls = spent.pop(Stage.EXTRACT, (Decimal(0), 0))
    read = sum(run.reading.get("tokens", {}).values())
    reading = max(cost / calls, cost * tokens / max(read, 1)) if calls else Decimal(0)
    later = Q(stage__in=[Stage.CONSOLIDATE, Stage.MEMORY, Stage.SECTIONS])
    times = dict(run.stage_logs.filter(later).order_by().values_list("stage").annotate(Count("id")))
    following = sum(
        (spent[stage][0] / number for stage, number in times.items() if stage in spent), Decimal(0)
    )
    return (reading + following).quantize(Decimal("0.000001"))


def newest_reading(chunk: Chunk) -> RunChunk | None:
    """The chunk in the newest run that has it, None where no run does."""
    rows = chunk.run_chunks.select_related("run")
    return rows.order_by("-run__created_at").first()
