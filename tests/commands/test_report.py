"""What a person reads at the end of a full pass."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from django.core.management import call_command

from fullpass.models import FullPassRun
from tests.make import make_run

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
ROOT = Path(__file__).parent.parent.parent


def printed(export: str, user_id: str) -> str:
    out = io.StringIO()
    call_command(
        "full_pass",
        str(ROOT / "samples" / export),
        user_id=user_id,
        engine="offline",
        stdout=out,
        verbosity=0,
    )
    return out.getvalue()


def test_the_demo_prints_what_the_readme_shows():
    readme = (ROOT / "README.md").read_text().split("What comes out")[1].split("\n## As a service")[0]
    blocks = readme.split("```")[1::2]
    shown = [line for block in blocks for line in block.splitlines()[1:] if line]
    assert len(shown) > 4
    lines = [line.strip() for line in printed("chatgpt-export.zip", "demo").splitlines()]
    assert not [line for line in shown if line not in lines]


def test_a_person_is_told_that_a_file_of_their_export_is_missing(tmp_path):
    export = tmp_path / "export.zip"
    listed = {"files": ["conversations-000.json", "conversations-001.json"], "sharded": True}
    with zipfile.ZipFile(export, "w") as archive:
        archive.write(ROOT / "samples" / "claude-export.json", "conversations-000.json")
        manifest = {"version": 1, "logical_files": {"conversations.json": listed}}
        archive.writestr("export_manifest.json", json.dumps(manifest))
    assert "missing: 1 files (conversations-001.json)" in printed(str(export), "wendell")


def test_what_to_try_next_fits_the_person():
    assert "your own chats" in printed("claude-export.json", "demo")
    mine = printed("claude-export.json", "wendell")
    assert "export_profile wendell --out out/" in mine
    assert "your own chats" not in mine
    assert "nothing paid" in mine


def test_a_model_s_tokens_and_cost_are_told():
    printed("claude-export.json", "wendell")
    run = FullPassRun.objects.get()
    run.model_calls.create(
        profile=run.profile, act="extract", stage="extract", model="m", started_at=run.started_at, seconds=1,
        input_tokens=1200, output_tokens=300, cost_usd="0.0027",
    )  # fmt: skip
    assert "1200 tokens in, 300 out, $0.0027" in printed("claude-export.json", "wendell")


def test_a_run_without_a_version_prints_nothing():
    from django.core.management.color import no_style

    from fullpass.management.report import print_report

    out = io.StringIO()
    print_report(make_run(), out, no_style())
    assert out.getvalue() == ""
