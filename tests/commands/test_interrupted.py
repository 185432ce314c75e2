"""Ctrl-C: what is under way is saved, and the same command goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from tests.faults.conftest import ROOT, manage, migrated_sqlite, new_database  # noqa: F401  fixtures
from tests.planted import plant
from tests.runner.passes import write_export
from tests.standin.server import StandIn

pytestmark = pytest.mark.database


def test_ctrl_c_ends_with_130_and_the_same_command_goes_on(new_database, tmp_path):  # noqa: F811
    import os

    export = write_export(tmp_path / "export.json", plant(5, 30).export)
    with StandIn(latency=0.3) as service:
        environment = {
            "DATABASE_URL": new_database(),
            "DEBUG": "true",
            "ANTHROPIC_API_KEY": "key",
            "ANTHROPIC_BASE_URL": service.url,
            "FULLPASS_CONCURRENCY": "1",
        }
        command = ["full_pass", str(export), "--user-id", "mara", "--json"]
        running = subprocess.Popen(
            [sys.executable, "manage.py", *command],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        while service.calls["by_act"].get("extract", 0) < 1:
            assert running.poll() is None, running.communicate()
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
        assert running.returncode == 130, err
        assert "goes on" in err
        assert '"status": "processing"' in out
        service.latency = 0
        done = manage(environment, *command)
        assert done.returncode == 0, done.stderr
        assert all(times == 1 for times in service.calls["answered"]["extract"].values())
