"""`manage.py full_pass …` that kills itself with SIGKILL at its Nth checkpoint.

DIE_AT is the number of the checkpoint (0: never, the number of checkpoints is printed last), DIE_WHEN is
"before" its transaction, "inside" it with everything written but nothing committed, or "after" it.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "soulprint.settings")
django.setup()

from django.core.management import execute_from_command_line  # noqa: E402  needs the settings

from fullpass.models import FullPassRun  # noqa: E402

DIE_AT, DIE_WHEN = int(os.environ["DIE_AT"]), os.environ["DIE_WHEN"]
checkpoint = FullPassRun.checkpoint
passed = 0


def die_if(when: str) -> None:
    if passed == DIE_AT and when == DIE_WHEN:
        os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def deadly_checkpoint(run: FullPassRun, **fields: Any) -> Iterator[None]:
    global passed
    passed += 1
    die_if("before")
    with checkpoint(run, **fields):
        yield
        die_if("inside")
    die_if("after")


FullPassRun.checkpoint = deadly_checkpoint  # type: ignore[method-assign]
try:
    execute_from_command_line(["manage.py", *sys.argv[1:]])
finally:
    sys.stderr.write(f"checkpoints: {passed}\n")
