"""Requests that wait until a test has seen what it wants to: no latency would be long enough for sure."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(eq=False)
class Hold:
    """Requests of `act` with `match` in their data wait until `is_over`, all but the first `after`.

    `holds_one` tells that one waits.
    """

    act: str
    match: str = ""
    after: int = 0
    holds_one: threading.Event = field(default_factory=threading.Event)
    is_over: threading.Event = field(default_factory=threading.Event)


class Holding:
    """The holds that are on."""

    def __init__(self) -> None:
        self._holds: list[Hold] = []
        self._lock = threading.Lock()

    @contextmanager
    def on(self, hold: Hold) -> Iterator[Hold]:
        """Hold such requests back until the block ends; then they are answered as always."""
        self._holds.append(hold)
        try:
            yield hold
        finally:
            self._holds.remove(hold)
            hold.is_over.set()

    def wait(self, act: str, text: str) -> None:
        """Wait as long as a hold is on for that request."""
        for hold in list(self._holds):
            if hold.act == act and hold.match in text and not self._is_let_through(hold):
                hold.holds_one.set()
                hold.is_over.wait()

    def _is_let_through(self, hold: Hold) -> bool:
        with self._lock:
            hold.after -= 1
            return hold.after >= 0
