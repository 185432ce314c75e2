"""Stage quick pass: v1 from a sample, so that the person need not wait for the full pass."""

from __future__ import annotations

from django.conf import settings

from fullpass.engines.protocol import EngineError
from fullpass.models import ProfileVersion
from fullpass.pipeline.sampling import (
    QUICK_PASS_CONVERSATIONS,
    QUICK_PASS_MIN_CONVERSATIONS,
    QUICK_PASS_TOKENS,
)
from fullpass.runner.conversations import sampled
from fullpass.runner.sections import ask_for_sections
from fullpass.runner.session import Session
from fullpass.runner.versions import publish_version


def quick_pass(session: Session) -> None:
    """Publish v1 when the profile has no sections; a run with too few conversations ends here.

    Failing is written down, and the run goes on.
    """
    profile = session.run.profile
    profile.refresh_from_db()
    if profile.current_version and profile.current_version.generation:
        with session.completing({"kept": profile.current_version.generation}):
            pass
    else:
        _make_v1(session)
    if not session.run.forced and _conversations_read(session) < settings.FULLPASS_MIN_CONVERSATIONS:
        session.run.set_skipped()


def _make_v1(session: Session) -> None:
    conversations = sampled(
        session.run,
        max_conversations=QUICK_PASS_CONVERSATIONS,
        budget_tokens=min(QUICK_PASS_TOKENS, session.engine.sections_input_tokens),
        min_conversations=QUICK_PASS_MIN_CONVERSATIONS,
    )
    try:
        sections = ask_for_sections(session, conversations, None)
    except EngineError as error:
        if session.stop.is_set():  # it was us who gave up the call: the next slice asks again
            raise
        with session.completing(failure=error.failure):
            return
    with session.completing({"conversations": len(conversations)}):
        publish_version(
            session,
            ProfileVersion.Kind.QUICK_PASS,
            sections=sections,
            generation=ProfileVersion.Generation.V1,
        )


def _conversations_read(session: Session) -> int:
    return int(session.run.counts["conversations"]["read"])
