"""Working on an ended run once more, in other ways than from where it stopped.

Each of these says whether it won: of two at the same moment one does, and none does in a state that it is not
for. What was published stands until the run publishes anew.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from fullpass.models import EngineResult, FullPassRun, Profile, RunChunk
from fullpass.pipeline.types import Outcome
from fullpass.runner.engines import engine_of
from fullpass.runner.export_files import exists, is_local
from fullpass.runner.extract import ACCEPTED
from fullpass.runner.progress import BEFORE_READING, Reading, percent
from soulprint.storages import StorageFault

Stage, Status = FullPassRun.Stage, FullPassRun.Status
ENDED = (Status.FAILED, Status.CANCELLED, Status.COMPLETE)
BEFORE_THE_CHUNKS = (Stage.INGEST, Stage.QUICK_PASS)
TOO_MANY_FAILED = "too_many_failed_chunks"
RETRIED_AT_ONCE = 200  # runs, in one transaction


def why_no_failed_chunks_retried(run: FullPassRun, blocked: str | None = None) -> str:
    """What stands against trying the failed chunks again, in words; "" when nothing does.

    `blocked` is `run.why_not_resumed`, where that is known already; so it is below.
    """
    if run.status not in ENDED:
        return f"it is {run.status}"
    if run.stage in BEFORE_THE_CHUNKS or not chunks_of(run)[Outcome.FAILED]:
        return "it has no failed chunks"
    if reason := run.why_not_resumed if blocked is None else blocked:
        return reason
    if reads_all_again(run):
        return "the prompts were changed since, so all chunks have to be read anew: restart it"
    return ""


def retry_failed_chunks(run: FullPassRun) -> bool:
    """Read the failed chunks again, and make facts, MEMORY and sections anew of all that was found.

    What the other chunks gave is kept and not paid again.
    """
    run.reload()
    if why_no_failed_chunks_retried(run):
        return False
    with transaction.atomic():
        won = run.resume(ENDED, **back_to_the_chunks(run))
        if won:
            run.run_chunks.retry_failed()
            run.count_chunks()
            set_progress(run)
    return won


def why_not_restarted(run: FullPassRun, blocked: str | None = None) -> str:
    """What stands against a restart, in words; "" when nothing does."""
    if run.status not in ENDED:
        return f"it is {run.status}"
    if reason := run.why_not_resumed if blocked is None else blocked:
        return reason
    if run.stage == Stage.INGEST and not _export_is_there(run):
        return "its export was not read to the end and is gone by now; hand the export in again"
    return ""


def restart(run: FullPassRun) -> bool:
    """Think anew about every stored chunk. What this engine and model answered earlier is not used again.

    An export that was not read to its end is read from its beginning.
    """
    run.reload()
    if why_not_restarted(run):
        return False
    fields = {**back_to_the_chunks(run), "failures_accepted_by": "", "started_at": None}
    if run.stage in BEFORE_THE_CHUNKS:
        fields["stage"] = run.stage
    with transaction.atomic():
        won = run.resume(ENDED, **fields)
        if won:
            answers = EngineResult.objects.filter(profile_id=run.profile_id)
            answers.filter(engine=run.engine, model=run.model).delete()
            run.run_chunks.start_over()
            if run.reading:
                run.count_chunks()
            set_progress(run)
    return won


def why_failures_not_accepted(run: FullPassRun, blocked: str | None = None) -> str:
    """What stands against going on without the failed chunks, in words; "" when nothing does."""
    if run.status != Status.FAILED or run.error_code != TOO_MANY_FAILED:
        return "it did not fail because of failed chunks"
    chunks = chunks_of(run)
    if not chunks[Outcome.EXTRACTED] + chunks[Outcome.EMPTY]:
        return "not one chunk was read, so there is nothing to go on with"
    if reason := run.why_not_resumed if blocked is None else blocked:
        return reason
    if reads_all_again(run):
        return "the prompts were changed since, so all chunks have to be read anew: retry it"
    return ""


def accept_failures(run: FullPassRun, by: str) -> bool:
    """Let a run that failed because of too many failed chunks go on without them.

    It records who accepted how many: where more fail later, it ends again.
    """
    run.reload()
    if why_failures_not_accepted(run):
        return False
    counts = {**run.counts, ACCEPTED: run.run_chunks.outcomes()[Outcome.FAILED]}
    return run.resume([Status.FAILED], failures_accepted_by=by, counts=counts)


def retry_all(runs: Sequence[FullPassRun]) -> set[UUID]:
    """Retry many runs, of each person the newest one. Gives the ids of those that go on."""
    won: set[UUID] = set()
    for start in range(0, len(runs), RETRIED_AT_ONCE):
        some = [run.pk for run in runs[start : start + RETRIED_AT_ONCE]]
        try:
            won |= _retry_together(some)
        except IntegrityError:  # a command made a run active meanwhile
            won |= {run.pk for run in FullPassRun.objects.filter(pk__in=some) if run.retry()}
    return won


def _retry_together(ids: Sequence[UUID]) -> set[UUID]:
    with transaction.atomic():
        people = Profile.objects.filter(runs__in=ids).order_by("pk").values("pk")
        list(Profile.objects.select_for_update().filter(pk__in=people).order_by("pk"))
        found = FullPassRun.objects.filter(pk__in=ids).retriable().order_by("created_at")
        newest = {profile_id: run_id for run_id, profile_id in found.values_list("pk", "profile_id")}
        mine = FullPassRun.objects.filter(pk__in=newest.values())
        mine.close_stages()
        mine.filter(status__in=FullPassRun.ENDED_BADLY).update(**FullPassRun.resumed())
        reading = mine.filter(stage=Stage.EXTRACT)
        if RunChunk.objects.filter(run__in=reading).retry_failed():
            for run in reading:
                run.count_chunks()
    return set(newest.values())


def cancel_all(ids: Sequence[UUID]) -> set[UUID]:
    """Cancel many runs; gives the ids of those that ended by it."""
    with transaction.atomic():
        active = FullPassRun.objects.select_for_update().active().filter(pk__in=ids)
        won = set(active.values_list("pk", flat=True))
        FullPassRun.objects.active().filter(pk__in=won).update(
            completed_at=timezone.now(), **FullPassRun.CANCELLED
        )
    return won


def chunks_of(run: FullPassRun) -> dict[str, int]:
    """The number of chunks by outcome, as the run keeps it; where it keeps none, they are counted."""
    return run.reading.get("chunks") or run.run_chunks.outcomes()


def back_to_the_chunks(run: FullPassRun) -> dict[str, Any]:
    """The fields of a run that reads on, and makes its facts anew afterwards."""
    made_of_chunks = ("facts", "reviewed", "facts_kept")
    counts = {name: value for name, value in run.counts.items() if name not in made_of_chunks}
    return {
        "stage": Stage.EXTRACT,
        "counts": counts,
        "held": False,
        # What it took until it was complete is past; a run that failed goes on.
        "started_at": None if run.status == Status.COMPLETE else F("started_at"),
    }


def set_progress(run: FullPassRun) -> None:
    """How far it is now, which is less than it was."""
    run.progress = 0
    if run.stage not in BEFORE_THE_CHUNKS:
        reading = Reading.kept_on(run)
        run.progress = percent(run, run.stage, reading.share if reading else 0.0, reading)
    elif run.stage == Stage.QUICK_PASS:
        run.progress = BEFORE_READING[Stage.INGEST]
    run.save(update_fields=["progress"])


def reads_all_again(run: FullPassRun) -> bool:
    """Whether every chunk is read again wherever the run goes on, since its prompts are gone."""
    return run.stage not in BEFORE_THE_CHUNKS and run.prompt_version != prompt_version_of_today(run)


def prompt_version_of_today(run: FullPassRun) -> str:
    """The version of the prompts that the run's engine would use if the run were made now."""
    return engine_of(run, on_call=lambda call: None, stop=threading.Event()).prompt_version


def _export_is_there(run: FullPassRun) -> bool:
    """Whether the export can be read again; a storage that cannot say is asked when the run goes on."""
    if is_local(run.export_path):
        return exists(run.export_path, only_files=True)
    try:
        return default_storage.exists(run.export_path)
    except StorageFault:
        return True
