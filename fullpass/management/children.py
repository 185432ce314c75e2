"""Programs that run beside each other under one command: started, watched, started anew, stopped together."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

QUICK_DEATH = 10.0  # seconds; a program that dies sooner did not start properly
QUICK_DEATHS_AT_MOST = 3  # in a row
PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None  # loaded here: not between fork and exec


class Child:
    """A program with processes of its own, all in one group that the terminal's Ctrl-C does not reach."""

    def __init__(self, name: str, command: Sequence[str], environment: dict[str, str] | None = None) -> None:
        self.name = name
        self.command = list(command)
        self.environment = {**os.environ, **(environment or {})}
        self.quick_deaths = 0
        self.start()

    def start(self) -> None:
        self.started_at = time.monotonic()
        self.process = subprocess.Popen(  # noqa: S603  our own commands
            self.command, env=self.environment, start_new_session=True, preexec_fn=_die_with_parent
        )

    def died(self) -> str:
        """How it ended, in words; "" while it runs."""
        code = self.process.poll()
        if code is None:
            return ""
        return f"was killed by signal {-code}" if code < 0 else f"ended with exit code {code}"

    def start_again(self) -> bool:
        """Sweep up what a dead program left and start it anew; False when it dies at once every time."""
        lived = time.monotonic() - self.started_at
        self.quick_deaths = self.quick_deaths + 1 if lived < QUICK_DEATH else 0
        self.kill()
        if self.quick_deaths >= QUICK_DEATHS_AT_MOST:
            return False
        self.start()
        return True

    def ask_to_stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()

    def kill(self) -> None:
        """End every process of the group at once, also when the first of them is gone."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return
        self.process.wait()


def stop_all(children: Sequence[Child], grace: float, impatient: Callable[[], bool]) -> None:
    """Let all finish what is under way, for `grace` seconds at most or until somebody is impatient."""
    for child in children:
        child.ask_to_stop()
    ends_at = time.monotonic() + grace
    while time.monotonic() < ends_at and not impatient() and any(not child.died() for child in children):
        time.sleep(0.1)
    for child in children:
        child.kill()


def _die_with_parent() -> None:
    """Have the kernel stop this process when its parent is killed, where the kernel can."""
    if LIBC is not None:
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
