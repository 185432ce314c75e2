"""Who holds a lease: a process, named so that another process of the same host can tell whether it lives."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import psutil


def this_owner() -> str:
    """The name of this thread of this process, as a lease keeps it."""
    process = psutil.Process()
    return f"{this_host()}|{process.pid}|{process.create_time():.2f}|{threading.get_ident()}"


def is_dead(owner: str) -> bool:
    """Whether the owner was a process of this host that no longer lives. False when nobody can tell."""
    parts = owner.split("|")
    if len(parts) != 4 or parts[0] != this_host():
        return False
    try:
        process = psutil.Process(int(parts[1]))
        return f"{process.create_time():.2f}" != parts[2] or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def this_host() -> str:
    """The host name with its boot, since process numbers start again with the machine."""
    return f"{socket.gethostname()}@{psutil.boot_time():.0f}@{_process_space()}"


def _process_space() -> str:
    """Which process numbers count: containers of one host may share its name."""
    try:
        return str(Path("/proc/self/ns/pid").readlink())
    except OSError:  # not Linux: one space for the whole host
        return ""
