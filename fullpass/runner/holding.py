"""Holding on to a run while it is worked on: the lease is renewed, and a pause or a loss stops the work."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import InterfaceError, OperationalError, connection

from fullpass.models import FullPassRun
from fullpass.models.lease import LEASE

logger = logging.getLogger(__name__)
LOOK_SECONDS = 1.0  # how often it is asked whether the run was paused


@contextmanager
def held(run: FullPassRun, stop: threading.Event) -> Iterator[None]:
    """Renew the lease in the background; `stop` is set when it is lost, and when the run is paused."""
    ended = threading.Event()
    thread = threading.Thread(target=_hold, args=(run, stop, ended), name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _hold(run: FullPassRun, stop: threading.Event, ended: threading.Event) -> None:
    beat_every = LEASE.total_seconds() / 4
    beat_at = time.monotonic() + beat_every
    try:
        while not ended.wait(min(LOOK_SECONDS, beat_every)):
            try:
                if time.monotonic() >= beat_at:
                    beat_at = time.monotonic() + beat_every
                    if not run.heartbeat():
                        logger.warning("run %s: the lease is lost", run.pk)
                        stop.set()
                        return
                if not stop.is_set() and _has_to_rest(run):
                    logger.info("run %s is paused: no call begins any more", run.pk)
                    stop.set()
            except (OperationalError, InterfaceError) as error:  # such as a restart: the next beat counts
                logger.warning("run %s: no heartbeat, %s", run.pk, type(error).__name__)
                connection.close()
    finally:
        connection.close()


def _has_to_rest(run: FullPassRun) -> bool:
    """Whether the run is paused; an ingest, which calls no model, is not broken off."""
    return run.stage != FullPassRun.Stage.INGEST and is_paused(run)


def is_paused(run: FullPassRun) -> bool:
    """Whether nobody may work on the run now; a command that works by rules calls no model and goes on."""
    return not (run.foreground and run.engine == "offline") and run.is_paused
