"""Memory that was freed, or that only speeds things up, back to the system."""

from __future__ import annotations

import ctypes
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from django.db import connection

FEW_PAGES = 16  # MiB


def give_back_memory() -> None:
    """Return what was freed to the system, where the C library can; SQLite drops the pages that it has read.

    glibc keeps it otherwise: a worker would hold for good what its largest run once took, and each stage of a
    large run would come on top of the one before.
    """
    if database := _sqlite():
        database.execute("PRAGMA shrink_memory")
    if trim := _trim():
        trim(0)


def clear_caches() -> None:
    """Forget what functions of this project remember of earlier calls.

    It is little, but lies scattered among all that came and went meanwhile, and keeps the memory of that.
    """
    for name, module in sys.modules.copy().items():  # another thread may import something meanwhile
        if name.startswith("fullpass."):
            for each in vars(module).copy().values():
                if type(each) is type(_trim):
                    each.cache_clear()


@contextmanager
def few_pages_held() -> Iterator[None]:
    """Have SQLite hold few pages for a while in which much else is in memory.

    Pages beyond that are written before their transaction ends, which takes next to no longer.
    """
    database = _sqlite()
    if database is None:
        yield
        return
    (before,) = database.execute("PRAGMA cache_size").fetchone()
    database.execute(f"PRAGMA cache_size=-{FEW_PAGES * 1024}")
    try:
        yield
    finally:
        # A new connection begins with as many as ever, and one that was closed needs none.
        if database is _sqlite() and not connection.closed_in_transaction:
            database.execute(f"PRAGMA cache_size={before}")


def _sqlite() -> sqlite3.Connection | None:
    """The open connection where the database is SQLite."""
    return connection.connection if connection.vendor == "sqlite" else None


@cache
def _trim() -> Callable[[int], int] | None:
    """glibc's malloc_trim; None in other C libraries."""
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError):
        return None
