"""Ctrl-C: what is under way is saved, and the same command goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fullpass.evaluation.planted import plant
from tests.processes import ROOT, manage
from tests.runner.passes import write_export
from tests.standin.faults import Fault
from tests.standin.server import StandIn

pytestmark = [pytest.mark.database, pytest.mark.slow]
WAITING = 600  # seconds that nobody shall wait


class Command:
    """`full_pass` of one export against one stand-in, in processes of its own."""

    def __init__(self, service: StandIn, url: str, folder: Path) -> None:
        self.service = service
        self.environment = {
            "DATABASE_URL": url,
            "DEBUG": "true",
            "ANTHROPIC_API_KEY": "key",
            "ANTHROPIC_BASE_URL": service.url,
            "FULLPASS_CONCURRENCY": "1",
            "FULLPASS_CALL_ATTEMPTS": "1",
        }
        export = write_export(folder / "export.json", plant(5, 30).export)
        self.words = ["full_pass", str(export), "--user-id", "mara", "--json"]

    def interrupted(self, is_time: Callable[[], bool], *signals: signal.Signals) -> tuple[int, dict, str]:
        """Start it, send the signals one by one, and give exit code, last line and standard error."""
        running = subprocess.Popen(
            [sys.executable, "manage.py", *self.words],
            cwd=ROOT,
            env={**os.environ, **self.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            wait_while(running, is_time)
            for number in signals[:-1]:
                running.send_signal(number)
                wait_for_line(running, "once more")
            running.send_signal(signals[-1])
            out, err = running.communicate(timeout=WAITING / 2)
        finally:
            running.kill()
        return running.returncode, json.loads(out.splitlines()[-1]), err

    def again(self) -> dict:
        done = manage(self.environment, *self.words)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])


def wait_while(running: subprocess.Popen[str], is_time: Callable[[], bool]) -> None:
    while not is_time():
        assert running.poll() is None, running.communicate()
        time.sleep(0.02)


def wait_for_line(running: subprocess.Popen[str], words: str) -> None:
    assert running.stderr
    while words not in (line := running.stderr.readline()):
        assert line, running.communicate()


def test_ctrl_c_ends_with_130_and_the_same_command_goes_on(new_database, tmp_path):
    with StandIn(latency=0.3) as service:
        command = Command(service, new_database(), tmp_path)
        code, report, err = command.interrupted(
            lambda: service.calls["by_act"].get("extract", 0) >= 1, signal.SIGINT
        )
        assert (code, report["status"]) == (130, "processing"), err
        assert "goes on" in err
        service.latency = 0
        command.again()
        assert all(times == 1 for times in service.calls["answered"]["extract"].values())


@pytest.mark.parametrize("act", ["extract", "memory"])
def test_a_second_ctrl_c_ends_at_once_although_the_service_hangs(act, new_database, tmp_path):
    with StandIn(faults=[Fault("hang", act=act, seconds=WAITING)]) as service:
        command = Command(service, new_database(), tmp_path)
        hangs, hang = threading.Event(), service.hang
        service.hang = lambda seconds: (hangs.set(), hang(seconds))
        code, report, err = command.interrupted(hangs.is_set, signal.SIGINT, signal.SIGTERM)
        assert (code, report["status"], report["stage"]) == (130, "processing", act), err
        service.faults.set([])
        assert command.again()["run_id"] == report["run_id"]


def test_ctrl_c_while_an_outage_is_waited_out_ends_at_once(new_database, tmp_path):
    with StandIn(faults=[Fault("overloaded", act="memory", retry_after=str(WAITING))]) as service:
        command = Command(service, new_database(), tmp_path)
        code, report, err = command.interrupted(
            lambda: service.calls["by_act"].get("memory", 0) >= 1, signal.SIGTERM
        )
        assert (code, report["status"], report["stage"]) == (130, "processing", "memory"), err
        service.faults.set([])
        assert command.again()["run_id"] == report["run_id"]
