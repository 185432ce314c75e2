"""What django-q2 runs: thin, without arguments. The database is the truth, the queue a bell."""

from __future__ import annotations

import logging

from django.db import InterfaceError, OperationalError, connection

from fullpass.models import FullPassRun
from fullpass.notices.sender import send_due
from fullpass.queue import bells
from fullpass.queue import work as working
from fullpass.uploads import sweep_uploads
from soulprint.databases import overwrite_deleted

logger = logging.getLogger(__name__)


def ring(run: FullPassRun) -> None:
    """Tell the workers that a run wants to go on; one that waits is woken by the reaper when it is due.

    They hear of it once the transaction around this is committed.
    """
    if run.wake_at is None:
        bells.ring()


def work() -> None:
    """Work on whatever is most urgent, and ring once more if something is left.

    A worker that may do nothing of it, since the last of a cluster is kept for new persons, rings for nobody.
    """
    try:
        if working.work() and FullPassRun.objects.claimable().exists():
            bells.ring()
    except (OperationalError, InterfaceError) as error:  # the runs go on when their leases have expired
        logger.error("the database failed a worker: %s", type(error).__name__)
        connection.close_if_unusable_or_obsolete()


def send_notices() -> None:
    """Send what the outbox holds."""
    try:
        send_due()
    except* (OperationalError, InterfaceError):  # the notices are sent when their claims have expired
        logger.error("the database failed a sender of notices")
        connection.close_if_unusable_or_obsolete()


def reap() -> None:
    """Ring for runs whose worker was lost, whose waiting is over, or whose bell was."""
    bells.ring_for_waiting()
    bells.forget_failures()


def sweep() -> None:
    """Delete uploads that nobody needs any more, and what could not be deleted before."""
    try:
        sweep_uploads()
        overwrite_deleted()
    except (OperationalError, InterfaceError):  # the next hour sweeps as well
        logger.error("the database failed a sweep of uploads")
        connection.close_if_unusable_or_obsolete()
