"""The files of a person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.runner.passes import full_pass

pytestmark = pytest.mark.django_db
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"
FILES = {
    "MEMORY.md", "SOUL.md", "IDENTITY.md", "USER.md", "AGENTS.md", "TOOLS.md", "soulprint.md",
    "sections.json", "sections.v1.json", "facts.jsonl", "memory.json", "ledger.json",
}  # fmt: skip


def test_every_line_of_memory_can_be_traced_to_the_sentence_it_came_from(tmp_path, capsys):
    full_pass(SAMPLE)
    call_command("export_profile", "mara", out=tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "out").iterdir())
    facts = {}
    for line in (tmp_path / "out" / "facts.jsonl").read_text().splitlines():
        fact = json.loads(line)
        facts[fact["id"]] = fact
    memory = json.loads((tmp_path / "out" / "memory.json").read_text())
    markdown = (tmp_path / "out" / "MEMORY.md").read_text()
    lines = [line for group in memory["lines"].values() for line in group]
    assert lines
    raw = SAMPLE.read_text()
    for line in lines:
        assert line["text"].split()[0] in markdown
        assert line["facts"]
        for fact_id in line["facts"]:
            for evidence in facts[fact_id]["evidence"]:
                assert json.dumps(evidence["quote"], ensure_ascii=False)[1:-1] in raw
                assert evidence["conversation_id"] in raw
    sections = json.loads((tmp_path / "out" / "sections.json").read_text())
    assert sections["sections_version"] == "v2"
    assert json.loads((tmp_path / "out" / "sections.v1.json").read_text())["sections_version"] == "v1"
    assert set(sections) == {
        "version",
        "sections_version",
        "soul",
        "identity",
        "user",
        "agents",
        "tools",
        "sources",
    }


def test_a_person_without_a_version_and_an_unknown_person_are_told_apart_from_success(tmp_path):
    with pytest.raises(CommandError) as raised:
        call_command("export_profile", "nobody", out=tmp_path / "out")
    assert raised.value.returncode == 2
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path):
    full_pass(SAMPLE)
    file = tmp_path / "file"
    file.touch()
    for out, found in ((file, "is a file"), (file / "below", "cannot be written to")):
        with pytest.raises(CommandError, match=found) as raised:
            call_command("export_profile", "mara", out=out)
        assert raised.value.returncode == 2
