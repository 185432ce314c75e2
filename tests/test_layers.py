"""The core stands without Django, and imports point one way."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "fullpass"
CORE = ["exports", "pipeline", "engines", "evaluation"]
ALLOWED = {
    "exports": {"exports", "pipeline"},
    "pipeline": {"pipeline"},
    "engines": {"engines", "pipeline"},
    "evaluation": {"evaluation", "engines", "exports", "pipeline"},
    "models": {"models", "engines", "pipeline", "records"},
    "notices": {"notices", "runner", "models", "pipeline"},
    "queue": {"queue", "runner", "models"},
    "runner": {"runner", "notices", "models", "engines", "pipeline", "exports", "records"},
}


def modules(room: str) -> list[str]:
    return [
        ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / room).rglob("*.py"))
    ]


def test_the_core_imports_without_django():
    names = [*(name for room in CORE for name in modules(room)), "fullpass.full_pass"]
    code = f"import sys, importlib\nfor m in {names!r}: importlib.import_module(m)\n"
    code += "assert not [m for m in sys.modules if m.split('.')[0] in ('django', 'anthropic')], sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT.parent, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("room", ALLOWED)
def test_imports_point_one_way(room):
    for path in (ROOT / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) and node.level == 0 else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                parts = name.split(".")
                if parts[0] == "fullpass" and len(parts) > 1:
                    assert parts[1] in ALLOWED[room], f"{path} imports {name}"
                    if room == "runner" and parts[1] == "notices":
                        assert name == "fullpass.notices.outbox", "the runner writes notices, it sends none"
