"""What django-q2 runs: thin, ids only. The database is the truth, the queue a bell."""

from __future__ import annotations

from django.db import transaction
from django_q.models import Schedule
from django_q.tasks import async_task, schedule

from fullpass.models import FullPassRun
from fullpass.runner.advance import advance

SLICE_SECONDS = 25  # after which a run makes room for others; the unit under way is finished


def ring(run: FullPassRun) -> None:
    """Tell the workers that a run wants to go on, now or when its waiting is over.

    They hear of it once the transaction around this is committed.
    """
    name, run_id, wake_at = f"run {run.pk}", str(run.pk), run.wake_at
    if wake_at is None:
        transaction.on_commit(lambda: async_task(advance_run, run_id, task_name=name))
    else:
        later = {"schedule_type": Schedule.ONCE, "next_run": wake_at, "name": name}
        transaction.on_commit(lambda: schedule("fullpass.tasks.advance_run", run_id, **later))


def advance_run(run_id: str) -> str:
    """Work on a run for one slice, then ring for the next. Gives the run's status, for the task's record."""
    run = FullPassRun.objects.filter(pk=run_id).first()
    if run is None or run.foreground or not advance(run, seconds=SLICE_SECONDS):
        return "not ours"
    if run.is_active:
        ring(run)
    return run.status
