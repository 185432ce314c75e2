"""Seats: in each cluster at most workers - 1 workers do what can wait, so that one is there for new persons.

A seat is a lock on a file, which the kernel takes back from whoever dies.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from django.core.files import locks
from django_q.conf import Conf


@contextmanager
def seat() -> Iterator[bool]:
    """Hold one of this cluster's seats; False when all are taken."""
    for path in _paths():
        with path.open("ab") as file:
            if locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
                yield True
                return
    yield False


def is_one_free() -> bool:
    """Whether a seat could be had right now."""
    with seat() as taken:
        return taken


def count_seats() -> int:
    """All but one of the workers; a single worker has to do everything."""
    return max(1, int(Conf.WORKERS) - 1)


def tidy_up() -> None:
    """Remove the files of clusters that are no more."""
    for path in _folder().glob("*-*"):
        pid = path.name.split("-")[0]
        if pid.isdecimal() and not psutil.pid_exists(int(pid)):
            path.unlink(missing_ok=True)


def _paths() -> list[Path]:
    """Of this cluster, which is known by the process that guards its workers."""
    return [_folder() / f"{os.getppid()}-{number}" for number in range(count_seats())]


def _folder() -> Path:
    folder = Path(tempfile.gettempdir()) / f"soulprint-seats-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
