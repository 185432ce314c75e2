"""Thousands of requests drawn from the schema, right ones and wrong ones: no 5xx, no undocumented answer."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.api.server import Server, serving
from tests.known import TEA
from tests.processes import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.database]
TOOL = Path(sys.executable).with_name("schemathesis")
SOMEBODY = """
from tests.known import known_person
print(known_person().runs.get().pk)
"""
# The schema cannot say which files lie in storage, which cursors were given out, which names are generic.
UNKNOWABLE = "positive_data_acceptance"


@pytest.fixture
def server(new_database, tmp_path):
    with serving(new_database(), tmp_path) as running:
        running.key_of("local")
        yield running


def ids_of_somebody(server: Server) -> dict[str, str]:
    """The parameters that lead to a person of whom everything is known."""
    done = subprocess.run(
        [sys.executable, "manage.py", "shell", "-v0", "-c", SOMEBODY],
        cwd=ROOT,
        env={**os.environ, **server.environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return {"user_id": "mara", "run_id": done.stdout.strip(), "fact_id": TEA, "version": "2"}


def draw(
    server: Server, folder: Path, examples: int, *options: str, ids: dict[str, str] | None = None
) -> int:
    """Let schemathesis call everything that the schema describes; gives the number of requests it tried."""
    config = folder / "schemathesis.toml"
    lines = [f'"path.{name}" = "{value}"' for name, value in (ids or {}).items()]
    config.write_text("\n".join(["[parameters]", *lines]))
    command = [str(TOOL), "--config-file", str(config), "--no-color", "run", f"{server.url}/api/schema/"]
    command += ["--checks", "all", "--exclude-checks", UNKNOWABLE, "-n", str(examples), "-w", "1"]
    done = subprocess.run([*command, *options], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2000:]
    return sum(int(number) for number in re.findall(r"(\d+) generated", done.stdout))


def with_key(server: Server) -> tuple[str, str]:
    return "-H", f"Authorization: Bearer {server.key_of('local')}"


def test_calls_about_somebody(server, tmp_path):
    ids = ids_of_somebody(server)
    assert draw(server, tmp_path, 70, "--exclude-method", "DELETE", *with_key(server), ids=ids) > 1000


def test_calls_about_anybody(server, tmp_path):
    assert draw(server, tmp_path, 25, *with_key(server)) > 450


def test_calls_without_a_key(server, tmp_path):
    assert draw(server, tmp_path, 20) > 400
