"""The pulse of a worker: a thread that shows its cluster, hears of its end, and notices when it hangs.

django-q waits for its workers to finish their tasks before it stops, and tells them nothing; it does not
notice when a worker was killed in the middle of taking a task, which leaves the queue's lock taken for ever;
and workers whose guard was killed live on. Each of these is noticed here within seconds.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from contextlib import suppress

import psutil
from django.db import DatabaseError, InterfaceError, connections
from django_q.conf import Conf
from django_q.status import Stat
from redis.exceptions import RedisError

from fullpass.models import Cluster
from fullpass.queue import bells, lanes, seats
from fullpass.queue.cluster import OwnCluster
from fullpass.queue.schedules import ensure_schedules
from fullpass.queue.worker import Worker

logger = logging.getLogger(__name__)

BEAT_SECONDS = 1.0
SHOW_SECONDS = 5.0
RING_SECONDS = 3.0  # an idle worker that finds work not taken for so long rings for it
CHORE_SECONDS = 60.0
HUNG_SECONDS = 10.0  # a task that lies in front of an idle worker for so long will not be taken
GRACE_SECONDS = 30.0  # that the other workers of a hung cluster have to put down what they are at


class Pulse:
    """What a worker does once a second beside its task."""

    def __init__(self, worker: Worker) -> None:
        self.worker = worker
        self.cluster = OwnCluster()
        self._stat: Stat | None = None
        self._lying_since: float | None = None
        self._said_hung = False
        self._is_leaving = False
        self._show, self._ring, self._chores = (
            Every(SHOW_SECONDS), Every(RING_SECONDS), Every(CHORE_SECONDS),
        )  # fmt: skip

    def start(self) -> None:
        threading.Thread(target=self._run, name="pulse", daemon=True).start()

    def _run(self) -> None:
        silent = False
        while True:
            time.sleep(BEAT_SECONDS)
            try:
                self.beat()
                silent = False
            except (DatabaseError, InterfaceError, RedisError) as error:
                if not silent:
                    logger.warning("a worker cannot tell that it lives: %s", type(error).__name__)
                silent = True
                self.cluster.forget_connections()
                connections.close_all()

    def beat(self) -> None:
        if self.cluster.is_unguarded:
            self._wind_up()
            return
        if self.cluster.is_abandoned:
            self._end_cluster("nobody can stop it any more")
            return
        stat = self.cluster.stat()
        self._stat = stat or self._stat
        if self._is_stopping():
            self._leave()
            return
        is_hung = self._watch_queue(stat)
        if self._show.is_due():
            is_hung |= self.cluster.show(worked=self.worker.idle_seconds < 2 * SHOW_SECONDS)
            self._hold_back(is_hung)
        if self._ring.is_due() and not is_hung:
            self._ring_for_what_lies()
        if self._chores.is_due():
            ensure_schedules()
            Cluster.objects.forgotten().delete()
            seats.tidy_up()

    # --- The end

    def _is_stopping(self) -> bool:
        return self._stat is not None and str(self._stat.status) in (str(Conf.STOPPING), str(Conf.STOPPED))

    def _leave(self) -> None:
        self.worker.stop()
        if not self._is_leaving:
            self.cluster.take_leave()
        self._is_leaving = True

    def _wind_up(self) -> None:
        """End a worker without a guard, and the two helpers that take tasks and keep results."""
        if not self.worker.is_stopping:
            logger.error("cluster %s has lost its guard; its workers end", self.cluster.guard.pid)
        self.worker.stop()
        for pid in (self._stat.pusher, self._stat.monitor) if self._stat else ():
            with suppress(psutil.NoSuchProcess):
                helper = psutil.Process(pid)
                if helper.ppid() == os.getppid():  # left behind by the same guard
                    helper.kill()
        if not self.worker.is_busy:
            os._exit(1)

    def _end_cluster(self, why: str) -> None:
        logger.error("cluster %s is ended: %s", self.cluster.guard.pid, why)
        with suppress(psutil.NoSuchProcess):
            self.cluster.guard.kill()

    # --- Hanging

    def _watch_queue(self, stat: Stat | None) -> bool:
        """Whether tasks lie in front of this idle worker; after a while that ends the cluster."""
        lies = stat is not None and stat.task_q_size > 0 and not self.worker.is_busy
        if not lies:
            self._lying_since = None
            if self._said_hung:
                self.cluster.set_hung(False)
            self._said_hung = False
            return False
        self._lying_since = self._lying_since or time.monotonic()
        seconds = time.monotonic() - self._lying_since
        if seconds < HUNG_SECONDS:
            return False
        if not self._said_hung:
            logger.error(
                "cluster %s hangs: its workers are idle and do not get tasks", self.cluster.guard.pid
            )
            self.cluster.set_hung(True)
        self._said_hung = True
        if seconds >= HUNG_SECONDS + GRACE_SECONDS:
            self._end_cluster("it hangs; whatever supervises it starts it anew")
        return True

    def _hold_back(self, is_hung: bool) -> None:
        """In a cluster that will be ended nobody begins anything; in one that recovered they do again."""
        if is_hung:
            self.worker.stop()
        else:
            self.worker.go_on()

    # --- Bells

    def _ring_for_what_lies(self) -> None:
        """Ring when this worker is idle although there is work that it could do: a bell was lost."""
        if self.worker.idle_seconds < RING_SECONDS:
            return
        if lanes.new_persons().exists() or (seats.is_one_free() and lanes.others().exists()):
            bells.ring_for_waiting()


class Every:
    """True once in so many seconds, the first time at once."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._due_at = 0.0

    def is_due(self) -> bool:
        now = time.monotonic()
        if now < self._due_at:
            return False
        self._due_at = now + self.seconds
        return True
