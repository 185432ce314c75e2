"""Processes that a test starts, and may kill."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def manage(
    environment: dict[str, str], *arguments: str, module: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run manage.py, or a module in its place, with these variables on top of ours."""
    program = ["-m", module] if module else ["manage.py"]
    return subprocess.run(
        [sys.executable, *program, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
