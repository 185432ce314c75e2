"""What README and docs/ tell a web app to do works as written."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.notices.receiver import Receiver
from tests.processes import ROOT
from tests.service.serving import Serve
from tests.waiting import wait_until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (ROOT / ".venv/bin/python").exists(), reason="there is no .venv; `make` makes it"),
    pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed (apt-get install curl)"),
]
BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
ROUTE = re.compile(r"/api/v1/[a-z-]+|/healthz|/readyz|/api/docs|/api/schema")


def blocks(page: str, language: str) -> list[str]:
    return [text for kind, text in BLOCK.findall((ROOT / page).read_text()) if kind == language]


@pytest.fixture
def served(new_database: Callable[[], str], tmp_path: Path) -> Iterator[Serve]:
    """As after `make serve` in a fresh clone: rules think, since there is no key."""
    environment = {
        "DATABASE_URL": new_database(),
        "REDIS_URL": "",
        "EXPORT_STORAGE_URL": f"file://{tmp_path / 'exports'}",
        "ANTHROPIC_API_KEY": "",
        "DEBUG": "true",
    }
    with Serve(environment, tmp_path / "serve.log") as running:
        yield running


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The root of the repository for one reader, so that files which two of them write do not meet."""
    folder = tmp_path / "root"
    folder.mkdir()
    for name in (".venv", "manage.py", "samples"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def run(served: Serve, root: Path, command: list[str], **more: str) -> subprocess.CompletedProcess[str]:
    """Run it from the root of the repository, as a reader does, against the served port."""
    environment = {**os.environ, **served.environment, "URL": served.url, **more}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def test_the_curl_lines_of_the_readme(served, root):
    script = "\n".join(blocks("README.md", "sh"))
    said = run(served, root, ["bash", "-euc", script]).stdout
    assert '"status":"complete"' in said
    assert "# Memory" in said or "## Preferences" in said
    assert '"from_version"' in said
    assert (root / "out/mara.zip").read_bytes().startswith(b"PK")


def test_the_whole_way_in_curl_and_in_python(served, root):
    with Receiver() as receiver:
        script = "\n".join([*blocks("docs/api.md", "sh"), 'echo "$SECRET $KEY" >&3'])
        told = Path(served.log).with_name("told")
        words = ["bash", "-euc", f"exec 3>'{told}'\n{script}"]
        said = run(served, root, words, HOOK=receiver.url()).stdout
        wait_until(lambda: len(receiver.posts) >= 2)
    secret, key = told.read_text().split()
    for part in ('"status":"complete"', "\n304\n", "## Preferences", '"sources"', '"rejected"', "\n404\n"):
        assert part in said, f"{part} is missing in {said}"

    verification, client = blocks("docs/api.md", "python")
    names: dict = {}
    exec(verification, names)  # noqa: S102  our own page
    for post in receiver.posts:
        signature = post.headers["Soulprint-Signature"]
        assert names["is_ours"](post.body, signature, secret)
        assert not names["is_ours"](post.body + b" ", signature, secret)
        assert not names["is_ours"](post.body, signature, "another secret")
        assert not names["is_ours"](post.body, signature, secret, tolerance=-1)
    assert {post.json["type"] for post in receiver.posts} == {"profile.ready", "profile.upgraded"}

    said = run(served, root, [sys.executable, "-c", client], KEY=key).stdout
    assert "v2 complete" in said
    assert "## Memory" in said or "# Memory" in said


def test_every_address_that_the_page_names_is_one_of_the_service(served):
    schema = json.loads(served.client().get("/api/schema/", Accept="application/json").body)
    known = {ROUTE.match(path)[0] for path in schema["paths"] if ROUTE.match(path)}
    known |= {"/healthz", "/readyz", "/api/docs", "/api/schema"}
    for page in ("README.md", "docs/api.md"):
        assert set(ROUTE.findall((ROOT / page).read_text())) <= known
