"""`serve`: everything starts, a program that dies is started anew, and nothing is left behind in the end."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from fullpass.evaluation.planted import plant
from fullpass.management.children import QUICK_DEATHS_AT_MOST, Child, stop_all
from tests.service.serving import Caller, Serve
from tests.waiting import PATIENCE, wait_until

NEVER_ENDS = [sys.executable, "-c", "import time; time.sleep(600)"]
DEAF = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("deaf", flush=True)
time.sleep(600)
"""


def family(serve: Serve) -> list[psutil.Process]:
    """Its programs and all that they have started."""
    return psutil.Process(serve.process.pid).children(recursive=True)


def are_gone(processes: list[psutil.Process]) -> bool:
    return not any(p.is_running() and p.status() != psutil.STATUS_ZOMBIE for p in processes)


def program(serve: Serve, words: str) -> psutil.Process:
    """The program of serve's that was started with these words."""
    children = psutil.Process(serve.process.pid).children()
    return next(child for child in children if words in " ".join(child.cmdline()))


@pytest.fixture
def environment(new_database: Callable[[], str], tmp_path: Path) -> dict[str, str]:
    storage = f"file://{tmp_path / 'exports'}"
    return {"DATABASE_URL": new_database(), "REDIS_URL": "", "EXPORT_STORAGE_URL": storage, "DEBUG": "true"}


@pytest.mark.slow
def test_a_program_that_dies_is_started_again_and_ctrl_c_ends_them_all(environment, tmp_path):
    with Serve(environment, tmp_path / "log") as serve:
        login = re.search(r"shown this once: staff / (\S+)", serve.log.read_text())
        assert login
        for words, name in (("gunicorn", "The web server"), ("qcluster", "The worker")):
            dead = program(serve, words)
            its_own = [dead, *dead.children(recursive=True)]
            dead.send_signal(signal.SIGKILL)
            said = f"{name} was killed by signal 9 and was started again."
            wait_until(lambda said=said: said in serve.log.read_text(), serve.log.read_text)
            wait_until(lambda its_own=its_own: are_gone(its_own))
            wait_until(lambda words=words: program(serve, words).is_running())
            wait_until(serve._is_ready, serve.log.read_text)
        wait_until(lambda: len(family(serve)) >= 6)
        everyone = family(serve)
        assert serve.stop(signal.SIGINT) == 0, serve.log.read_text()
        assert are_gone(everyone)
    with Serve(environment, tmp_path / "log of the next day") as serve:
        assert login[1] not in serve.log.read_text()
        assert "The staff login is staff" in serve.log.read_text()
        everyone = family(serve)
        serve.process.kill()
        serve.process.wait()
        wait_until(lambda: are_gone(everyone))


@pytest.mark.slow
def test_stopped_in_the_middle_of_a_run_the_next_start_finishes_it_and_pays_nothing_twice(
    served, model, tmp_path
):
    client = served.client()
    client.hand_in("mara", plant(8, 80).export)
    wait_until(lambda: sum(model.calls["answered"].get("extract", {}).values()) > 3)
    assert served.stop() == 0
    assert client.key
    with Serve(served.environment, tmp_path / "log of the next day") as again:
        client = Caller(again.port, client.key)
        done = client.wait_for("mara", "complete", "failed")
        client.close()
    assert done["status"] == "complete", done
    assert model.calls["repeated"] == {"sections": 0, "extract": 0, "consolidate": 0, "memory": 0}


def test_a_program_that_dies_at_once_is_given_up():
    child = Child("It", [sys.executable, "-c", "raise SystemExit(3)"])
    for attempt in range(1, QUICK_DEATHS_AT_MOST + 1):
        assert child.process.wait(PATIENCE) == 3
        assert child.died() == "ended with exit code 3"
        assert child.start_again() == (attempt < QUICK_DEATHS_AT_MOST)


def test_what_does_not_listen_is_ended_when_the_time_is_over_or_somebody_is_impatient(capfd):
    for grace, impatient in ((0.2, False), (600.0, True)):
        child, deaf = Child("It", NEVER_ENDS), Child("It", [sys.executable, "-c", DEAF])
        while "deaf" not in capfd.readouterr().out:
            time.sleep(0.01)
        stop_all([child, deaf], grace, impatient=lambda impatient=impatient: impatient)
        assert (child.process.poll() is None, deaf.process.poll()) == (False, -signal.SIGKILL)


def test_what_a_dead_program_left_running_is_swept_up():
    orphan = (
        "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])"
    )
    child = Child("It", [sys.executable, "-c", orphan])
    child.process.wait(60)
    left = [p for p in psutil.process_iter() if _group(p) == child.process.pid]
    assert left
    child.kill()
    wait_until(lambda: are_gone(left))


def _group(process: psutil.Process) -> int:
    try:
        return os.getpgid(process.pid)
    except ProcessLookupError:
        return 0
