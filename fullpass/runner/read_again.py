"""Reading single chunks of a run again after it has ended, so that what they tell now counts."""

from __future__ import annotations

from django.db import transaction

from fullpass.models import Chunk, EngineResult, FullPassRun, RunChunk
from fullpass.models.work import NO_FACTS, NO_FAILURE, RunChunkQuerySet
from fullpass.runner.again import (
    BEFORE_THE_CHUNKS,
    ENDED,
    back_to_the_chunks,
    prompt_version_of_today,
    set_progress,
)


def newest_reading(chunk: Chunk) -> RunChunk | None:
    """The chunk in the newest run that has it, None where no run does."""
    return chunk.run_chunks.select_related("run").order_by("-run__created_at").first()


def why_not_read_again(run: FullPassRun) -> str:
    """What stands against reading chunks of the run again, in words; "" when nothing does."""
    if why := run.why_not_resumed:
        return why
    if run.status not in ENDED or run.stage in BEFORE_THE_CHUNKS:
        return "the run ended before its chunks were read; retry it"
    if left := run.run_chunks.pending().count():
        return f"the run ended while {left} of its chunks were still to be read; retry it"
    if run.prompt_version != prompt_version_of_today(run):
        return "the prompts were changed since, so all chunks have to be read anew; restart the run"
    return ""


def read_again(run: FullPassRun, rows: RunChunkQuerySet) -> bool:
    """Make a run that has ended read these of its chunks again and go on from there to its end.

    An answer that is kept for one of them is set aside: it is not taken for the new one, and stands in for it
    where the new reading fails. False when the run does not allow it (`why_not_read_again`).
    """
    run.reload()
    if why_not_read_again(run):
        return False
    with transaction.atomic():
        won = run.resume(ENDED, **back_to_the_chunks(run))
        if won:
            EngineResult.objects.filter(pk__in=rows.values("result")).update(set_aside=True)
            rows.update(outcome=RunChunk.Outcome.PENDING, **NO_FACTS, **NO_FAILURE, reused=False)
            run.count_chunks()
            set_progress(run)
    return won
