"""A full pass that is killed with SIGKILL anywhere, and started again at once."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.chats import CHUNKING, one_call_a_conversation
from tests.processes import ROOT, manage
from tests.runner.passes import write_export
from tests.seeds import fresh_seed
from tests.standin.server import StandIn

pytestmark = pytest.mark.database
CONCURRENCY, CHUNKS_A_CALL = 3, 1
SEED = fresh_seed()
WHEN = ("before", "inside", "after")
NEVER = {"DIE_AT": "0", "DIE_WHEN": "before"}


class Passes:
    """Full passes over one export in processes of their own, against one stand-in."""

    def __init__(self, service: StandIn, export: Path, url: str, out: Path) -> None:
        self.service, self.export, self.out = service, export, out
        self.environment = {
            "DATABASE_URL": url,
            "DEBUG": "true",
            "ANTHROPIC_API_KEY": "key",
            "ANTHROPIC_BASE_URL": service.url,
            "FULLPASS_ENGINE": "anthropic",
            "FULLPASS_CONCURRENCY": str(CONCURRENCY),
            **CHUNKING,
        }

    @property
    def command(self) -> list[str]:
        return ["full_pass", str(self.export), "--user-id", "mara", "--json"]

    def run(self, die: dict[str, str]) -> subprocess.CompletedProcess[str]:
        return manage({**self.environment, **die}, *self.command, module="tests.faults.dying")

    def start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "manage.py", *self.command],
            cwd=ROOT,
            env={**os.environ, **self.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def result(self) -> dict[str, str]:
        """What is left in the end: facts, evidence, MEMORY, sections, ledger; without the chunks' ids."""
        done = manage(self.environment, "export_profile", "mara", "--out", str(self.out))
        assert done.returncode == 0, done.stderr
        files = {path.name: path.read_text() for path in self.out.iterdir()}
        files["facts.jsonl"] = re.sub(r'"chunk_id": "[^"]*"', "", files["facts.jsonl"])
        return files


def chunks_paid_twice(service: StandIn) -> int:
    """Chunks that the service answered for again."""
    return sum(times - 1 for times in service.calls["answered"]["extract"].values())


def others_paid_twice(service: StandIn) -> int:
    """Calls of the other acts that the service answered again; never more than one is in flight."""
    acts = service.calls["answered"].items()
    return sum(times - 1 for act, counter in acts if act != "extract" for times in counter.values())


@pytest.fixture(scope="module")
def export(tmp_path_factory):
    """Conversations that are one chunk each, of more than half of what a call takes."""
    chats = one_call_a_conversation(SEED)
    return write_export(tmp_path_factory.mktemp("export") / "export.json", chats)


def die_and_go_on(export, new_database, tmp_path, points: int, rng: random.Random) -> None:
    with StandIn(latency=0.02) as service:
        undisturbed = Passes(service, export, new_database(), tmp_path / "undisturbed")
        done = undisturbed.run(NEVER)
        assert done.returncode == 0, done.stderr
        checkpoints = int(re.findall(r"checkpoints: (\d+)", done.stderr)[-1])
        wanted = undisturbed.result()
        assert all(times == 1 for times in service.calls["answered"]["extract"].values())
        assert service.calls["by_act"]["extract"] == len(service.calls["answered"]["extract"])
        service.counting.reset()
        disturbed = Passes(service, export, new_database(), tmp_path / "disturbed")
        kills = 0
        for _ in range(points):
            die = {
                "DIE_AT": str(rng.randint(1, max(2, checkpoints // 2))),
                "DIE_WHEN": rng.choice(WHEN),
            }
            done = disturbed.run(die)
            assert done.returncode in (0, -signal.SIGKILL), f"{die} {done.stderr}"
            if done.returncode == 0:
                break
            kills += 1
        done = disturbed.run(NEVER)
        assert done.returncode == 0, done.stderr
        assert disturbed.result() == wanted
        assert kills > 0
        assert chunks_paid_twice(service) <= kills * CONCURRENCY * CHUNKS_A_CALL
        assert others_paid_twice(service) <= kills


@pytest.mark.slow
def test_killed_at_ten_points_it_ends_as_if_undisturbed(export, new_database, tmp_path):
    for nth in range(2):
        (tmp_path / str(nth)).mkdir()
        rng = random.Random(SEED + nth)
        die_and_go_on(export, new_database, tmp_path / str(nth), points=5, rng=rng)


@pytest.mark.slow
def test_killed_in_the_middle_of_calls_the_next_process_goes_on_at_once(export, new_database, tmp_path):
    with StandIn() as service:
        passes = Passes(service, export, new_database(), tmp_path / "out")
        kills = 0
        for answered in (2, 7, 6):
            with service.holding("extract", after=answered) as held:
                running = passes.start()
                while not held.holds_one.wait(0.05):
                    assert running.poll() is None, running.communicate()
                running.kill()
                running.communicate()
            kills += 1
        done = passes.run(NEVER)
        assert done.returncode == 0, done.stderr
        assert 0 < chunks_paid_twice(service) <= kills * CONCURRENCY
        assert others_paid_twice(service) == 0
