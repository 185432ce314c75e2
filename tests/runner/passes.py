"""Running the command as a developer does, and looking at what it left behind."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import CommandError

from fullpass.bundle import bundle_files
from fullpass.models import Profile


@dataclass(frozen=True)
class Done:
    """Exit code, the JSON of the last line, and what was said on standard error."""

    code: int
    report: dict[str, Any]
    error: str


def full_pass(export: Path | str, user_id: str = "mara", **options: Any) -> Done:
    out = io.StringIO()
    code, error = 0, ""
    try:
        call_command("full_pass", str(export), user_id=user_id, json=True, stdout=out, verbosity=0, **options)
    except CommandError as raised:
        code, error = raised.returncode, str(raised)
    lines = out.getvalue().splitlines()
    return Done(code, json.loads(lines[-1]) if lines else {}, error)


def bundle(user_id: str = "mara") -> dict[str, str]:
    """Every file of the person's current version; none without a version."""
    version = Profile.objects.get(user_id=user_id).current_version
    return bundle_files(version) if version else {}


def facts(user_id: str = "mara") -> list[dict[str, Any]]:
    return [json.loads(line) for line in bundle(user_id)["facts.jsonl"].splitlines()]


def write_export(path: Path, conversations: Any) -> Path:
    path.write_text(json.dumps(conversations, ensure_ascii=False), encoding="utf-8")
    return path
