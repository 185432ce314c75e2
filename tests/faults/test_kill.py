"""A full pass that is killed with SIGKILL anywhere, and started again at once."""

from __future__ import annotations

import json
import random
import re
import signal
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.conftest import manage
from tests.planted import plant
from tests.runner.passes import write_export
from tests.standin.server import StandIn

pytestmark = pytest.mark.database
CONCURRENCY = 3
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
            "FULLPASS_CHUNK_TOKENS": "400",
            "FULLPASS_CHUNK_OVERLAP_TOKENS": "60",
        }

    def run(self, die: dict[str, str]):
        return manage(
            {**self.environment, **die},
            *("full_pass", str(self.export), "--user-id", "mara", "--json"),
            module="tests.faults.dying",
        )

    def result(self) -> dict[str, str]:
        """What is left in the end: facts, evidence, MEMORY, sections, ledger; without what names the chunks."""
        done = manage(self.environment, "export_profile", "mara", "--out", str(self.out))
        assert done.returncode == 0, done.stderr
        files = {path.name: path.read_text() for path in self.out.iterdir()}
        files["facts.jsonl"] = re.sub(r'"chunk_id": "[^"]*"', "", files["facts.jsonl"])
        return files


def paid_twice(service: StandIn) -> int:
    """Answers that were given again, by what they were about; an extract call counts once for its segment."""
    answered = service.calls["answered"]
    return sum(times - 1 for counter in answered.values() for times in Counter(counter).values())


@pytest.fixture(scope="module")
def export(tmp_path_factory):
    return write_export(tmp_path_factory.mktemp("export") / "export.json", plant(random.randrange(10**6), 30).export)


def die_and_go_on(export, new_database, tmp_path, points: int) -> None:
    with StandIn(latency=0.02) as service:
        undisturbed = Passes(service, export, new_database(), tmp_path / "undisturbed")
        done = undisturbed.run(NEVER)
        assert done.returncode == 0, done.stderr
        checkpoints = int(re.findall(r"checkpoints: (\d+)", done.stderr)[-1])
        wanted = undisturbed.result()
        chunks = json.loads(done.stdout.splitlines()[-1])["ledger"]["chunks"]["total"]
        service.counting.reset()
        disturbed = Passes(service, export, new_database(), tmp_path / "disturbed")
        kills = 0
        for _ in range(points):
            die = {"DIE_AT": str(random.randint(1, max(2, checkpoints // 2))), "DIE_WHEN": random.choice(WHEN)}
            done = disturbed.run(die)
            assert done.returncode in (0, -signal.SIGKILL), f"{die} {done.stderr}"
            if done.returncode == 0:
                break
            kills += 1
        done = disturbed.run(NEVER)
        assert done.returncode == 0, done.stderr
        assert disturbed.result() == wanted
        per_segment = 6000 // 400 + 1
        assert kills > 0
        assert paid_twice(service) <= kills * CONCURRENCY * per_segment
        assert paid_twice(service) < chunks * kills


def test_killed_again_and_again_it_ends_as_if_undisturbed(export, new_database, tmp_path):
    die_and_go_on(export, new_database, tmp_path, points=4)
