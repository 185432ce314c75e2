"""`python -m fullpass.exports` tells what a file is, within limits of memory and time."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fullpass.evaluation.planted import plant
from tests.processes import ROOT

pytestmark = pytest.mark.heavy

NESTED = 40_000_000


def told(file: Path, *options: str, stdin: bool = False) -> tuple[int, dict[str, Any]]:
    with file.open("rb") as stream:
        done = subprocess.run(
            [sys.executable, "-m", "fullpass.exports", "-" if stdin else str(file), *options],
            stdin=stream if stdin else subprocess.DEVNULL,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    return done.returncode, json.loads(done.stdout or "{}")


@pytest.fixture
def split_finely(tmp_path: Path) -> Path:
    """A small file whose one conversation is millions of empty lists."""
    path = tmp_path / "split.json"
    path.write_text('[{"mapping": {"a": [' + "[]," * (NESTED // 3) + "[]]}}]")
    return path


@pytest.mark.parametrize("stdin", [False, True])
def test_an_export(tmp_path, stdin):
    path = tmp_path / "export.json"
    path.write_text(json.dumps(plant(2, 30).export))
    wanted = {"format": "chatgpt", "packed": False, "conversations": 30}
    assert told(path, stdin=stdin) == (0, wanted)


def test_a_zip(tmp_path):
    code, found = told(ROOT / "samples/chatgpt-export.zip")
    assert (code, found["packed"]) == (0, True)


def test_what_is_no_export(tmp_path):
    path = tmp_path / "x.pdf"
    path.write_text("%PDF-1.7")
    code, found = told(path)
    assert (code, found["code"], found["found"]) == (0, "not_an_export", "a PDF")
    assert "hand in the export ZIP" in found["message"]


def test_a_file_that_would_fill_the_memory(tmp_path):
    numbers = tmp_path / "numbers.json"
    numbers.write_text('[{"mapping": {"a": [' + "1.5," * 7_500_000 + "1]}}]")
    code, found = told(numbers, "--memory-mb", "300")
    assert (code, found["code"]) == (0, "too_complex")
    assert "300 MB of memory" in found["message"]


def test_a_file_that_would_take_for_ever(split_finely):
    code, found = told(split_finely, "--seconds", "1")
    assert (code, found) == (-signal.SIGXCPU, {})
