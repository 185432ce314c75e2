"""This process as a worker: whether it is busy, and how what it does is asked to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Worker:
    """State of a worker process, shared by its task and its pulse."""

    def __init__(self) -> None:
        self.is_stopping = False
        self._idle_since: float | None = time.monotonic()
        self._stops: set[threading.Event] = set()
        self._lock = threading.Lock()

    @property
    def idle_seconds(self) -> float:
        """For how long there has been no task; 0 during one."""
        idle_since = self._idle_since
        return 0.0 if idle_since is None else time.monotonic() - idle_since

    @property
    def is_busy(self) -> bool:
        return self._idle_since is None

    def begin_task(self) -> None:
        self._idle_since = None

    def end_task(self) -> None:
        self._idle_since = time.monotonic()

    @contextmanager
    def slice(self) -> Iterator[threading.Event]:
        """Gives the event that stops one slice; all of them are set when the worker has to stop."""
        stop = threading.Event()
        with self._lock:
            self._stops.add(stop)
            if self.is_stopping:
                stop.set()
        try:
            yield stop
        finally:
            with self._lock:
                self._stops.discard(stop)

    def stop(self) -> None:
        """Let what is under way come to an end, and begin nothing new."""
        self.is_stopping = True
        self.stop_slices()

    def go_on(self) -> None:
        """Take up work again."""
        self.is_stopping = False

    def stop_slices(self) -> None:
        """Let the slices under way come to an end; others may begin."""
        with self._lock:
            for stop in self._stops:
                stop.set()


this_worker = Worker()
