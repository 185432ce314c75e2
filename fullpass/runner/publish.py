"""Stage publish: the books are closed, and the profile moves to v2."""

from __future__ import annotations

from fullpass.models import ProfileVersion
from fullpass.notices.outbox import note_upgraded
from fullpass.runner.extract import check_failed_share
from fullpass.runner.freed import give_back_memory
from fullpass.runner.ledger import reconcile
from fullpass.runner.sections import v2_sections
from fullpass.runner.session import Session
from fullpass.runner.versions import publish_version


def publish(session: Session) -> None:
    """Publish v2 and complete the run, both or neither. Raises RunFailure when the ledger does not add up."""
    run = session.run
    check_failed_share(run)
    reconcile(run)
    give_back_memory()
    written = v2_sections(session)
    give_back_memory()
    with session.completing():
        publish_version(
            session,
            ProfileVersion.Kind.FULL_PASS,
            sections=written,
            generation=ProfileVersion.Generation.V2,
        )
        run.set_complete()
        note_upgraded(run)
