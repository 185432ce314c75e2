"""A run that may still go on, when a conversation that it had read is forgotten."""

from __future__ import annotations

from fullpass.models import Conversation, FullPassRun
from fullpass.runner.tallies import FORGOTTEN

CONSOLIDATED = (FullPassRun.Stage.MEMORY, FullPassRun.Stage.SECTIONS, FullPassRun.Stage.PUBLISH)


def leave_out(conversation: Conversation) -> None:
    """Count the conversation as forgotten in the run that stored it, unless that run is complete.

    A retry then goes on without it; what came of the facts is made anew. Its rows are gone already.
    """
    run = conversation.last_run
    if run is None or run.status == run.Status.COMPLETE or "kept" not in run.counts:
        return
    counts = {name: group for name, group in run.counts.items() if name != "facts"}
    gone = conversation.message_count
    counts["kept"] -= gone
    if not conversation.synthetic:
        counts["conversations"] = _moved(counts["conversations"], "read", "unreadable", 1)
        counts["messages"] = _moved(counts["messages"], "used", "skipped", gone)
    stage = run.Stage.CONSOLIDATE if run.stage in CONSOLIDATED else run.stage
    reading = {**run.reading, **run.run_chunks.sums()} if run.reading else {}
    FullPassRun.objects.filter(pk=run.pk).update(counts=counts, stage=stage, reading=reading, held=False)


def _moved(group: dict, taken: str, left_out: str, number: int) -> dict:
    """The group of a ledger with so many no longer taken, but left out as forgotten."""
    reasons = {**group[left_out], FORGOTTEN: group[left_out].get(FORGOTTEN, 0) + number}
    return {**group, taken: group[taken] - number, left_out: reasons}
