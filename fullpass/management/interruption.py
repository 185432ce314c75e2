"""Ctrl-C and TERM: the first lets what is under way be saved, the second ends at once."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)
FINISHING = b"\nFinishing what is under way; once more ends at once.\n"


@contextmanager
def stopped_by_signals(stop: threading.Event, end_at_once: Callable[[], None]) -> Iterator[threading.Event]:
    """The first signal sets `stop`, the second calls `end_at_once`. Gives an event for the first."""
    asked = threading.Event()

    def ask_to_stop(number: int, frame: FrameType | None) -> None:
        if asked.is_set():
            end_at_once()
        asked.set()
        stop.set()
        os.write(2, FINISHING)  # not by print, which may be at work when the signal comes

    with _handled_by(ask_to_stop):
        yield asked


@contextmanager
def interrupted_by_signals() -> Iterator[None]:
    """Both signals raise KeyboardInterrupt."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    with _handled_by(interrupt):
        yield


@contextmanager
def _handled_by(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Handle the signals, where that is possible: in the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, handler) for number in SIGNALS}
    try:
        yield
    finally:
        for number, earlier in before.items():
            signal.signal(number, earlier)
