"""SoulPrint was updated while a run was under way."""

from __future__ import annotations

import logging

from fullpass.models import FullPassRun
from fullpass.runner.session import Session

logger = logging.getLogger(__name__)
BEFORE_THE_CHUNKS = (FullPassRun.Stage.INGEST, FullPassRun.Stage.QUICK_PASS)


def follow_prompts(session: Session) -> None:
    """Let a run whose prompts are gone think anew with those of today, as its next attempt.

    Answers to two sets of prompts are never mixed, and an update does not end what is under way: what was
    stored is kept, the chunks are read again. Failures that were accepted were those of the first reading,
    and a review that it waited for was one of facts that are made anew.
    """
    run, version = session.run, session.engine.prompt_version
    if run.prompt_version == version:
        return
    logger.info("run %s: prompts %s follow %s", run.pk, version, run.prompt_version)
    if run.stage in BEFORE_THE_CHUNKS:
        with session.checkpoint(prompt_version=version):
            return
    counts = {name: value for name, value in run.counts.items() if name != "facts"}
    again = {"stage": run.Stage.EXTRACT, "attempt": run.attempt + 1, "counts": counts, "held": False}
    again |= {"failures_accepted_by": ""}
    with session.checkpoint(prompt_version=version, **again):
        run.run_chunks.start_over()
