"""Stage quick pass: v1 from a sample, so that the person need not wait for the full pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.conf import settings

from fullpass.engines.protocol import EngineError, ServiceUnavailable
from fullpass.models import ProfileVersion
from fullpass.notices.outbox import note_ready
from fullpass.pipeline.sampling import (
    QUICK_PASS_CONVERSATIONS,
    QUICK_PASS_MIN_CONVERSATIONS,
    QUICK_PASS_TOKENS,
)
from fullpass.pipeline.types import Failure
from fullpass.runner.conversations import sampled
from fullpass.runner.export_files import delete_upload
from fullpass.runner.sections import ask_for_sections
from fullpass.runner.session import Session
from fullpass.runner.versions import publish_version


def quick_pass(session: Session) -> None:
    """Publish v1 when the profile has no sections; a run with too few conversations ends here.

    Failing is written down, and the run goes on. Where v1 is all that was to come, the run waits for it or
    fails, so that nobody is left with nothing and without a retry.
    """
    run = session.run
    delete_upload(run.export_path, run.profile.client)  # here, so that a kill after the ingest leaves none
    run.profile.refresh_from_db()
    if generation := run.profile.generation:
        with _done(session, {"kept": generation}):
            return
    conversations = sampled(
        run,
        max_conversations=QUICK_PASS_CONVERSATIONS,
        budget_tokens=min(QUICK_PASS_TOKENS, session.engine.sections_input_tokens),
        min_conversations=QUICK_PASS_MIN_CONVERSATIONS,
    )
    try:
        sections = ask_for_sections(session, conversations, None)
    except EngineError as error:
        if session.stop.is_set() and isinstance(error, ServiceUnavailable):
            raise  # it was us who gave up the call: the next slice asks again
        if _is_enough(session):
            raise
        with _done(session, failure=error.failure):
            return
    with _done(session, {"conversations": len(conversations)}):
        run.profile.lock()
        if not run.profile.generation:  # the web app may have handed in its own meanwhile
            publish_version(
                session,
                ProfileVersion.Kind.QUICK_PASS,
                sections=sections,
                generation=ProfileVersion.Generation.V1,
            )


@contextmanager
def _done(
    session: Session, counts: Mapping[str, Any] | None = None, *, failure: Failure | None = None
) -> Iterator[None]:
    """Write the last of the stage; with it the run ends when the full pass is not worth its while."""
    run = session.run
    with session.completing(counts, failure=failure):
        yield
        if _is_enough(session):
            run.set_skipped()
        note_ready(run)


def _is_enough(session: Session) -> bool:
    """Whether v1 is enough: fewer conversations were read than a full pass is worth, and nobody insists."""
    run = session.run
    threshold = int(run.options.get("min_conversations", settings.FULLPASS_MIN_CONVERSATIONS))
    return not run.forced and int(run.counts["conversations"]["read"]) < threshold
