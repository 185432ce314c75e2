"""Processes that a test starts, and may kill."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LISTENERS = range(10_000, 32_000)  # below these are the system's, above them connections get theirs


def manage(
    environment: dict[str, str], *arguments: str, module: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run manage.py, or a module in its place, with these variables on top of ours."""
    program = ["-m", module] if module else ["manage.py"]
    return subprocess.run(
        [sys.executable, *program, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def free_port() -> int:
    """A port for a program that cannot choose one itself: no connection takes it before the program does."""
    while True:
        port = random.choice(LISTENERS)
        try:
            with socket.create_server(("127.0.0.1", port)):
                return port
        except OSError:
            continue
