"""How many calls may be under way at once: a width that shrinks under rate limits and grows back."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

WINDOW = 20  # the most recent calls that are looked at
LIMITED_IN_WINDOW = 3  # so many of them answered by a rate limit are no accident
HALVING_PERIOD = 10.0  # seconds in which the width halves at most once
GROW_AFTER = 20  # successes in a row that widen the gate by one
LOOK_FOR_STOP = 0.2  # seconds after which a waiting call looks whether it should still wait


class StoppedError(Exception):
    """Waiting for a place was cut short because the work shall stop."""


class Gate:
    """Lets at most `width` calls through at once, over all threads that share it.

    The width halves when several of the recent calls met a rate limit, at most once in HALVING_PERIOD, and
    grows back by one after GROW_AFTER successes in a row, up to `widest`.
    """

    def __init__(self, widest: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        if widest < 1:
            raise ValueError("a gate lets at least one call through")
        self.widest = widest
        self._clock = clock
        self._width = widest
        self._inside = 0
        self._limited: deque[bool] = deque(maxlen=WINDOW)
        self._successes = 0
        self._halved_at: float | None = None
        self._changed = threading.Condition()

    @property
    def width(self) -> int:
        return self._width

    @contextmanager
    def place(self, stop: threading.Event) -> Iterator[None]:
        """Hold a place for one call, once one is free. Raises StoppedError when `stop` is set before."""
        with self._changed:
            while self._inside >= self._width and not stop.is_set():
                self._changed.wait(LOOK_FOR_STOP)
            if stop.is_set():
                raise StoppedError
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify()

    def succeeded(self) -> None:
        """Note a call that was not rate-limited."""
        with self._changed:
            self._limited.append(False)
            self._successes += 1
            if self._successes >= GROW_AFTER and self._width < self.widest:
                self._width += 1
                self._successes = 0
                self._changed.notify()

    def limited(self) -> None:
        """Note a call that met a rate limit or an overloaded service."""
        with self._changed:
            self._limited.append(True)
            self._successes = 0
            now = self._clock()
            rested = self._halved_at is None or now - self._halved_at >= HALVING_PERIOD
            if rested and sum(self._limited) >= LIMITED_IN_WINDOW:
                self._width = max(1, self._width // 2)
                self._halved_at = now
                self._limited.clear()


_gates: dict[tuple[str, int], Gate] = {}
_gates_lock = threading.Lock()


def shared_gate(service: str, widest: int) -> Gate:
    """Give the one gate of this process for a service: engines that are made one after another share it."""
    with _gates_lock:
        return _gates.setdefault((service, widest), Gate(widest))
