"""Doing things at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from django.db import connections

T = TypeVar("T")
LIMIT_SECONDS = 120


def at_once(do: Callable[[T], Any], items: Iterable[T]) -> list[Any]:
    """What `do` gives for each item, all begun together in threads of their own. Raises what it raises."""
    all_items = list(items)
    ready = threading.Barrier(len(all_items))

    def begin(item: T) -> Any:
        try:
            ready.wait(LIMIT_SECONDS)
            return do(item)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(all_items)) as pool:
        return [done.result(LIMIT_SECONDS) for done in [pool.submit(begin, item) for item in all_items]]
