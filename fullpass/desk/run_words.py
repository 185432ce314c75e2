"""What goes on with a run, in words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format

from fullpass.models import Cluster, FullPassRun, StageLog
from fullpass.pipeline.types import Outcome

Status, Stage = FullPassRun.Status, FullPassRun.Stage
AT_WORK = {
    Stage.INGEST: "Reads the export.",
    Stage.QUICK_PASS: "Writes v1, so that the person can begin.",
    Stage.EXTRACT: "Finds facts in the chunks.",
    Stage.CONSOLIDATE: "Relates the facts.",
    Stage.MEMORY: "Writes MEMORY.",
    Stage.SECTIONS: "Writes the sections.",
    Stage.PUBLISH: "Closes the books and publishes.",
}


NOBODY_WORKS = "No cluster of workers is alive, so nothing goes on: start one with manage.py qcluster."


def what_goes_on(run: FullPassRun, *, is_paused: bool) -> str:
    """A few sentences about this moment. `is_paused`: whether no model may be called for it."""
    ended = {
        Status.COMPLETE: "MEMORY and sections are published.",
        Status.CANCELLED: f"It was cancelled at {run.get_stage_display().lower()}.",
        Status.SKIPPED: "Too few conversations for a full pass, so v1 is enough.",
        Status.FAILED: f"It stopped at {run.get_stage_display().lower()}.",
    }
    if run.status in ended:
        return ended[Status(run.status)]
    if run.held:
        return "It waits until its facts were reviewed."
    if is_paused:
        return "Model calls are paused; it goes on when they are resumed."
    if run.is_stale:
        return "Its worker was lost; the next free one takes it over."
    if run.wake_at and run.wake_at > timezone.now():
        return f"The model service is down; it is asked again at {clock(run.wake_at)}."
    if run.status == Status.PENDING:
        return waiting(run, "It waits for a worker.")
    if run.lease_until is None:
        return waiting(run, f"It waits for its next turn. {AT_WORK[Stage(run.stage)]}")
    return AT_WORK[Stage(run.stage)]


def waiting(run: FullPassRun, sentence: str) -> str:
    """The sentence, and that nobody is there to take the run up, where that is so."""
    somebody = run.foreground or Cluster.objects.at_work().exists()
    return sentence if somebody else f"{sentence} {NOBODY_WORKS}"


def found_nothing(run: FullPassRun) -> bool:
    """Whether a complete run read something, be it one chunk, and no fact of it held; so FOUND_NOTHING asks.

    Whoever wrote a chunk gets an empty MEMORY then. What people said of facts since is another matter.
    """
    chunks, facts = run.reading.get("chunks", {}), run.counts.get("facts")
    has_read = chunks.get(Outcome.EXTRACTED, 0) + chunks.get(Outcome.EMPTY, 0)
    holds = facts is None or facts["active"] + facts["conflicting"]
    return bool(run.status == Status.COMPLETE and has_read and not holds)


def clock(moment: datetime | None) -> str:
    """A date and time as the desk writes it; "-" for None."""
    return date_format(timezone.localtime(moment), "Y-m-d H:i:s") if moment else "-"


def chunks_in_words(chunks: Mapping[str, int]) -> str:
    """Such as "12 of 40 chunks"; "" before they were counted."""
    total = sum(chunks.values())
    return f"{total - chunks.get(Outcome.PENDING, 0):,} of {total:,} chunks" if total else ""


@dataclass(frozen=True)
class RunTime:
    """How long a run took: the stages of all attempts, and from its start to its end, with what lay between.

    Both are None before it began; what has no end yet is counted up to now.
    """

    worked: timedelta | None
    whole: timedelta | None

    @classmethod
    def of(cls, run: FullPassRun, begun: datetime | None, worked: timedelta | None) -> RunTime:
        """`begun`: when its first stage was. A restart forgets when it started, its stages do not."""
        first = min((at for at in (begun, run.started_at) if at), default=None)
        return cls(worked, (run.completed_at or timezone.now()) - first if first else None)

    @classmethod
    def from_stages(cls, run: FullPassRun, logs: Collection[StageLog]) -> RunTime:
        until = run.completed_at or timezone.now()
        times = [max((log.completed_at or until) - log.started_at, timedelta()) for log in logs]
        begun = min((log.started_at for log in logs), default=None)
        return cls.of(run, begun, sum(times, timedelta()) if times else None)


def how_long_ago(moment: datetime) -> str:
    """Such as "12 min ago" or "3 d ago", in one unit; "just now" within a minute."""
    minutes = int((timezone.now() - moment).total_seconds()) // 60
    for unit, length in (("d", 24 * 60), ("h", 60), ("min", 1)):
        if minutes >= length:
            return f"{minutes // length} {unit} ago"
    return "just now"
