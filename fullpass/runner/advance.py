"""Moving a run on: claim it, work through its stages, and write down how that ended."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError, connection, transaction
from django.utils import timezone

from fullpass.engines.protocol import EngineError, ServiceUnavailable
from fullpass.exports import ExportError
from fullpass.models import FullPassRun, LeaseLost
from fullpass.models.owners import this_owner
from fullpass.notices.outbox import note_failed
from fullpass.pipeline.types import Failure
from fullpass.runner.consolidate import consolidate
from fullpass.runner.extract import extract
from fullpass.runner.failures import RunFailure, StorageDown, place_of
from fullpass.runner.freed import clear_caches, few_pages_held, give_back_memory
from fullpass.runner.holding import held
from fullpass.runner.ingest import ingest
from fullpass.runner.memory import memory
from fullpass.runner.publish import publish
from fullpass.runner.quick_pass import quick_pass
from fullpass.runner.sections import sections
from fullpass.runner.session import OnProgress, Session, SliceOver
from fullpass.runner.updates import follow_prompts

logger = logging.getLogger(__name__)

Stage = FullPassRun.Stage
WORK: dict[str, Callable[[Session], None]] = {
    Stage.INGEST: ingest,
    Stage.QUICK_PASS: quick_pass,
    Stage.EXTRACT: extract,
    Stage.CONSOLIDATE: consolidate,
    Stage.MEMORY: memory,
    Stage.SECTIONS: sections,
    Stage.PUBLISH: publish,
}
SHORTEST_WAIT, LONGEST_WAIT = 2.0, 60.0  # seconds between two attempts on a service that is down
WAIT_FOR_DATABASE = timedelta(seconds=5)
CLAIMS_IN_VAIN = 5  # as many workers may be lost at one and the same place of a run


def advance(
    run: FullPassRun,
    *,
    seconds: float | None = None,
    stop: threading.Event | None = None,
    on_progress: OnProgress | None = None,
) -> bool:
    """Claim the run and work on it for about `seconds`, or to its end; False when it could not be claimed.

    Raises as `work_on` does.
    """
    if not run.claim(this_owner()):
        return False
    session = Session(run, stop=stop or threading.Event(), seconds=seconds, on_progress=on_progress)
    work_on(session)
    return True


def work_on(session: Session, *, stages: Collection[str] = tuple(WORK)) -> None:
    """Work on a run that this process has claimed, as long as it is at one of `stages`.

    Afterwards the run has ended, or waits (`wake_at`), or is free for the next slice. Errors of the database
    are raised, and so is what ends the process: the run is put down first where that is possible, else its
    lease expires, and it goes on where it was.
    """
    run = session.run
    with few_pages_held():
        try:
            _work(session, stages)
        except LeaseLost:
            logger.info("run %s: taken over, cancelled or erased; nothing more is written", run.pk)
            run.reload()
        except (OperationalError, InterfaceError):
            _put_down(run, timezone.now() + WAIT_FOR_DATABASE)
            raise
        except BaseException:  # such as the time-out of a task
            _put_down(run)
            raise


def _work(session: Session, stages: Collection[str]) -> None:
    run = session.run
    try:
        with held(run, session.stop):  # ends before the lease is given back: no late heartbeat takes it anew
            _check_claims(run)
            follow_prompts(session)
            while run.is_under_way and run.stage in stages and not session.is_over:
                session.begin_stage()
                session.progress()
                WORK[run.stage](session)
                clear_caches()
                give_back_memory()
        session.progress()
    except SliceOver:
        logger.debug("run %s: the slice is over in the middle of %s", run.pk, run.stage)
    except (ServiceUnavailable, StorageDown) as error:
        _wait_or_fail(session, error)
    except EngineError as error:
        _fail(session, error.failure)
    except RunFailure as error:
        _fail(session, error.failure)
    except ExportError as error:
        _fail(session, Failure("unreadable_export", error.message, error.code))
    except (LeaseLost, OperationalError, InterfaceError):
        raise
    except Exception as error:  # noqa: BLE001  whatever it is, the run must not stay "processing" for ever
        _fail(
            session,
            Failure("internal_error", "SoulPrint made a mistake here; it is ours to mend.", place_of(error)),
        )
        logger.error("run %s failed at %s: %s", run.pk, run.stage, place_of(error))
    if run.status == run.Status.PROCESSING and run.wake_at is None:
        with session.checkpoint():  # the calls that ended since the last one were paid too
            pass
        run.release()


def _check_claims(run: FullPassRun) -> None:
    """Raise RunFailure when a run of the queue has cost one worker after the other."""
    if not run.foreground and run.claims_in_vain > CLAIMS_IN_VAIN:
        raise RunFailure(
            "worker_lost",
            f"The worker was lost {CLAIMS_IN_VAIN} times at this stage; see whether memory or time ran out, "
            "then retry.",
        )


def _put_down(run: FullPassRun, wake_at: datetime | None = None) -> None:
    """Give the lease back after something went wrong; where that fails too, it expires."""
    try:
        connection.close_if_unusable_or_obsolete()
        run.release(wake_at=wake_at, in_vain=True)
    except (DatabaseError, InterfaceError) as error:
        logger.warning("run %s could not be put down: %s", run.pk, type(error).__name__)


def _fail(session: Session, failure: Failure) -> None:
    session.log_failure(failure)
    with transaction.atomic():
        session.run.set_failed(failure)
        note_failed(session.run)


def _waited_out(failure: Failure) -> Failure:
    """The same cause, told of a run that waits no longer."""
    what = failure.message.split(". ")[0].rstrip(".")
    limit = settings.FULLPASS_OUTAGE_LIMIT_SECONDS
    return replace(
        failure, message=f"{what}. It was waited out for {limit} s; retry the run once it is back."
    )


def _wait_or_fail(session: Session, error: ServiceUnavailable | StorageDown) -> None:
    """Let the run wait without a worker; when the outage has lasted too long, end it with that cause."""
    run, now = session.run, timezone.now()
    if session.stop.is_set():  # it was us who gave up the call
        return
    since = run.outage_since or now
    lasted = (now - since).total_seconds()
    if lasted >= settings.FULLPASS_OUTAGE_LIMIT_SECONDS:
        _fail(session, _waited_out(error.failure))
        return
    wait = error.retry_after or min(max(lasted / 2, SHORTEST_WAIT), LONGEST_WAIT)
    wait = min(wait, settings.FULLPASS_OUTAGE_LIMIT_SECONDS - lasted)
    with session.checkpoint(outage_since=since):
        pass
    run.wake_at = now + timedelta(seconds=wait)
    run.release(wake_at=run.wake_at)
    logger.info("run %s waits %.0f s: %s", run.pk, wait, error.failure.code)
