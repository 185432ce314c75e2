"""What staff can do with a run: when, with which permission, and at what cost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from fullpass.expense import (
    Expense,
    cost_of_failed_chunks,
    cost_of_restart,
    cost_of_retry,
    cost_without_failed_chunks,
)
from fullpass.models import FullPassRun
from fullpass.queue.bells import MOST_BELLS
from fullpass.runner import again
from fullpass.tasks import ring

GO_ON = ("retry", "end_hold")  # verbs that let a run go on where it is
RETRY, RESTART = "fullpass.retry_fullpassrun", "fullpass.restart_fullpassrun"


@dataclass(frozen=True)
class RunVerb:
    """A verb of a run, as a button. `cost` is None where it saves cost, and gives None where nobody can tell.

    `why_not` tells in words what stands against it, "" when nothing does; it is handed what stands against
    working on an ended run again, where that is known.
    """

    name: str
    label: str
    does: str
    permission: str
    act: Callable[[FullPassRun, str], bool]
    why_not: Callable[[FullPassRun, str], str]
    cost: Callable[[FullPassRun], Expense | None] | None = None
    asks_first: bool = False

    def tells(self, run: FullPassRun) -> str:
        """What it does with this run, in sentences."""
        if self.name not in GO_ON:
            return self.does
        if again.reads_all_again(run):
            waits = " Then it waits for a review of the new facts." if run.held else ""
            return f"SoulPrint was updated since, so every chunk is read again, and paid again.{waits}"
        if self.name == "retry" and run.held:
            return "It waits again until its facts were reviewed; what was paid is not paid again."
        return self.does

    @property
    def url(self) -> str:
        """The name of its address in the admin."""
        return f"admin:fullpass_fullpassrun_{self.name}"


def _why_not_retried(run: FullPassRun, blocked: str) -> str:
    return blocked if run.status in run.ENDED_BADLY else f"it is {run.status}, not failed"


def _why_not_cancelled(run: FullPassRun, blocked: str) -> str:
    return "" if run.is_active else f"it is {run.status}, so there is nothing to cancel"


def _why_not_let_go_on(run: FullPassRun, blocked: str) -> str:
    return "" if run.is_active and run.held else "it does not wait for a review"


VERBS = {
    verb.name: verb
    for verb in (
        RunVerb(
            "retry", "Retry", "It goes on where it stopped; what was paid is not paid again.", RETRY,
            lambda run, by: run.retry(), _why_not_retried, cost_of_retry,
        ),
        RunVerb(
            "end_hold", "Let it go on", "Its facts were reviewed, so MEMORY is written now.", RETRY,
            lambda run, by: run.end_hold(), _why_not_let_go_on, cost_of_retry,
        ),
        RunVerb(
            "retry_failed_chunks", "Retry failed chunks",
            "The failed chunks alone are read again; then facts, MEMORY and sections are made anew.", RETRY,
            lambda run, by: again.retry_failed_chunks(run), again.why_no_failed_chunks_retried,
            cost_of_failed_chunks,
        ),
        RunVerb(
            "accept_failures", "Accept the failures and go on",
            "It goes on without the failed chunks; the run records that you accepted that.", RESTART,
            again.accept_failures, again.why_failures_not_accepted, cost_without_failed_chunks,
        ),
        RunVerb(
            "restart", "Restart",
            "Every stored chunk is read anew. What is published now stands until that is done.",
            RESTART, lambda run, by: again.restart(run), again.why_not_restarted, cost_of_restart,
            asks_first=True,
        ),
        RunVerb(
            "cancel", "Cancel", "It ends at once; what it published stays, and it can be retried.", RETRY,
            lambda run, by: run.cancel(), _why_not_cancelled, asks_first=True,
        ),
    )
}  # fmt: skip


def do(verb: RunVerb, run: FullPassRun, by: str) -> bool:
    """Do it and tell the workers, both or neither; False when the state of the run forbids it."""
    with transaction.atomic():
        won = verb.act(run, by)
        if won and run.is_active:
            ring(run)
    return won


def why_not(verb: RunVerb, run: FullPassRun) -> str:
    """What stands against it, in words; "" when nothing does."""
    return verb.why_not(run, run.why_not_resumed)


def standing(run: FullPassRun) -> list[tuple[RunVerb, str]]:
    """Each verb with what stands against it now, "" where nothing does."""
    blocked = "" if run.is_active else run.why_not_resumed
    return [(verb, verb.why_not(run, blocked)) for verb in VERBS.values()]


def hindrances(run: FullPassRun, standing: Sequence[tuple[RunVerb, str]]) -> list[str]:
    """Why a run that ended badly cannot be retried or restarted, in sentences; each reason once."""
    if run.status not in run.ENDED_BADLY:
        return []
    told: dict[str, list[str]] = {}
    for verb, reason in standing:
        if reason and verb.name in ("retry", "restart"):
            told.setdefault(reason, []).append(verb.label)
    return [f"{' and '.join(labels)}: not possible, {reason}." for reason, labels in told.items()]


def retry_all(runs: Sequence[FullPassRun]) -> set[UUID]:
    """Retry many runs and tell the workers; gives the ids of those that go on."""
    with transaction.atomic():
        won = again.retry_all(runs)
        for run in FullPassRun.objects.filter(pk__in=list(won)[:MOST_BELLS]):
            ring(run)
    return won


def cancel_all(runs: Sequence[FullPassRun]) -> set[UUID]:
    """Cancel many runs; gives the ids of those that ended by it."""
    return again.cancel_all([run.pk for run in runs])
