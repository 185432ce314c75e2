"""What can be told about a run, and about the person that it is for."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db.models import Sum
from django.utils import timezone

from fullpass.models import FullPassRun, Profile, ProfileVersion
from fullpass.pipeline.types import Outcome
from fullpass.runner.estimate import Sight, seconds_left
from fullpass.runner.ledger import ledger_of
from fullpass.runner.progress import Reading
from fullpass.runner.typical import recent_seconds, usual_seconds

SECTIONS = ("soul", "identity", "user", "agents", "tools")


def run_report(run: FullPassRun) -> dict[str, Any]:
    """Run, ledger, versions, tokens, cost in US dollars and seconds, as JSON-able data."""
    tokens, cost = usage_of(run)
    return {
        "run_id": str(run.id),
        "user_id": run.profile.user_id,
        "status": run.status,
        "stage": run.stage,
        "error": error_of(run),
        "ledger": ledger_of(run),
        "versions": [
            {"number": version.number, "kind": version.kind, "sections_version": version.generation or None}
            for version in run.versions.order_by("number")
        ],
        "tokens": tokens,
        "cost_usd": cost,
        "seconds": seconds_of(run),
    }


def usage_of(run: FullPassRun) -> tuple[dict[str, int], float]:
    """Tokens sent and received, and what they cost in US dollars; calls that failed included."""
    sums = run.model_calls.aggregate(
        input=Sum("input_tokens"), output=Sum("output_tokens"), cost=Sum("cost_usd")
    )
    return {"input": sums["input"] or 0, "output": sums["output"] or 0}, float(sums["cost"] or 0)


def error_of(run: FullPassRun) -> dict[str, str] | None:
    """Why the run failed: `code`, `message` and `stage`; None when it did not."""
    if not run.error_code:
        return None
    return {"code": run.error_code, "message": run.error_message, "stage": run.error_stage}


def seconds_of(run: FullPassRun) -> float:
    """From the first claim to the end, or to now."""
    if run.started_at is None:
        return 0.0
    return round(((run.completed_at or timezone.now()) - run.started_at).total_seconds(), 1)


def full_pass_status(profile: Profile) -> dict[str, Any]:
    """The person's newest run, as `run_status` tells it; with `status` "none" when there is no run."""
    run = profile.runs.order_by("-created_at").first()
    if run is None:
        return _status_without_run(profile)
    run.profile = profile
    return run_status(run)


def run_status(run: FullPassRun) -> dict[str, Any]:
    """How far a run is and what came of it, as JSON-able data, in a handful of queries.

    `memory_ready`, `sections_ready` and `sections_pending` tell of the MEMORY and the v2 of this run;
    `version` and `sections_version` of what readers of the profile get.
    """
    reading, has_v2 = _reading_of(run), run.status == run.Status.COMPLETE
    tokens, cost = _used(run)
    may_have_v2 = run.is_active or run.status == run.Status.FAILED
    return {
        **_status_without_run(run.profile),
        "run_id": str(run.id),
        "status": run.status,
        "stage": run.stage,
        "progress": 100.0 if has_v2 else round(run.progress, 1),
        "chunks": _chunks(reading.chunks),
        "facts": _facts_of(run, reading),
        "started_at": _iso(run.started_at),
        "completed_at": _iso(run.completed_at),
        "estimated_completion": _iso(estimated_completion(run, reading)),
        "error": error_of(run),
        "memory_ready": run.versions.filter(kind=ProfileVersion.Kind.MEMORY).exists(),
        "sections_ready": list(SECTIONS) if has_v2 else [],
        "sections_pending": list(SECTIONS) if may_have_v2 else [],
        "tokens": tokens,
        "cost_usd": cost,
    }


def import_status(profile: Profile) -> str:
    """What a web app may do with the person: none, processing, quick_ready, complete or failed."""
    newest = profile.runs.order_by("-created_at").values_list("status", flat=True).first()
    return import_status_of(profile.generation, newest)


def import_status_of(generation: str, newest_run: str | None) -> str:
    """The same, told from the generation of the sections and the status of the newest run (None without one).

    What the person has counts first: while v1 or v2 can be read, neither a new run nor a failing one takes
    that away. Only without any sections does the newest run decide; one that was cancelled counts as none.
    """
    if generation:
        return "complete" if generation == ProfileVersion.Generation.V2 else "quick_ready"
    if newest_run is None or newest_run == FullPassRun.Status.CANCELLED:
        return "none"
    return "processing" if newest_run in FullPassRun.ACTIVE else "failed"


def estimated_completion(run: FullPassRun, reading: Reading) -> datetime | None:
    """When the run will be through; None once it has ended, while it waits, and before anything was read."""
    if run.status != run.Status.PROCESSING or run.wake_at is not None:
        return None
    if run.is_paused:
        return None
    now, lately = timezone.now(), recent_seconds(run.engine, run.model)
    log = run.stage_logs.filter(stage=run.stage, attempt=run.attempt).first()
    in_stage = (now - log.started_at).total_seconds() - log.waited_seconds if log else 0.0
    left = seconds_left(
        Sight(
            stage=run.stage,
            in_stage=in_stage,
            total=reading.total,
            done=reading.done,
            before=reading.before,
            under_way=reading.under_way,
        ),
        lambda stage: lately.get(stage, usual_seconds(run.engine, stage, reading.total)),
    )
    return None if left is None else now + timedelta(seconds=left)


def _status_without_run(profile: Profile) -> dict[str, Any]:
    # Read after the run: who is told that it is complete is told of its version too.
    current = Profile.objects.filter(pk=profile.pk, current_version__isnull=False)
    version = current.values_list("current_version__number", "current_version__generation").first()
    number, generation = version or (None, "")
    nothing = dict.fromkeys(
        ("run_id", "stage", "started_at", "completed_at", "estimated_completion", "error")
    )
    return {
        "user_id": profile.user_id,
        **nothing,
        "status": "none",
        "progress": 0.0,
        "chunks": _chunks({}),
        "facts": 0,
        "memory_ready": False,
        "sections_ready": [],
        "sections_pending": [],
        "version": number,
        "sections_version": generation or None,
        "tokens": {"input": 0, "output": 0},
        "cost_usd": 0.0,
    }


def _chunks(counts: dict[str, int]) -> dict[str, int]:
    names = (Outcome.PENDING, Outcome.EXTRACTED, Outcome.EMPTY, Outcome.REFUSED, Outcome.FAILED)
    return {"total": sum(counts.values()), **{str(name): counts.get(name, 0) for name in names}}


def _reading_of(run: FullPassRun) -> Reading:
    """From what the run keeps; a run of an earlier release kept nothing, its chunks are counted.

    What an ingest has stored so far is not counted: it is visible only when whole.
    """
    kept = Reading.kept_on(run)
    if kept is None and run.stage == run.Stage.INGEST:
        return Reading(chunks={}, tokens={})
    return kept or Reading.counted(run)


def _used(run: FullPassRun) -> tuple[dict[str, int], float]:
    """Tokens and cost so far, as the run keeps them; of a run of an earlier release the calls are summed."""
    if not run.reading and run.stage != run.Stage.INGEST:
        return usage_of(run)
    return {"input": run.input_tokens, "output": run.output_tokens}, float(run.cost_usd)


def _facts_of(run: FullPassRun, reading: Reading) -> int:
    """Facts that hold; before they are related, those found so far that rest on a sentence."""
    related = run.counts.get("facts")
    return related["active"] if related else reading.facts - reading.quarantined


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None
