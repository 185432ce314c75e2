"""Waiting for something to happen: on conditions, and never for a time that a busy machine may need."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE = 300.0  # seconds after which it counts as never


def wait_until(is_time: Callable[[], object], why_not: Callable[[], str] = str) -> None:
    """Wait until the condition holds; fails with `why_not` when it does not in a generous time."""
    ends_at = time.monotonic() + PATIENCE
    while not is_time():
        assert time.monotonic() < ends_at, why_not()
        time.sleep(0.05)
