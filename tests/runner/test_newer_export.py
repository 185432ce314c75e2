"""A newer export of the same person: chats that grew, were renamed, or are no longer there."""

from __future__ import annotations

import pytest

from fullpass.models import Conversation, Fact, RunChunk
from tests.runner.passes import bundle, facts, full_pass, write_export

pytestmark = pytest.mark.django_db


def chat(name: str, title: str, *said: str) -> dict:
    messages = [{"id": f"{name}-{n}", "role": "user", "content": text} for n, text in enumerate(said)]
    return {"id": name, "title": title, "create_time": 1.7e9, "messages": messages}


def test_what_only_a_vanished_chat_said_is_no_longer_in_memory_and_marked_so(tmp_path):
    cello, nurse = chat("a", "Music", "I play the cello."), chat("b", "Work", "I work as a nurse.")
    assert full_pass(write_export(tmp_path / "old.json", [cello, nurse])).code == 0
    assert "cello" in bundle()["MEMORY.md"]
    done = full_pass(write_export(tmp_path / "new.json", [nurse]))
    assert done.code == 0
    assert "cello" not in bundle()["MEMORY.md"]
    assert "cello" not in bundle()["soulprint.md"]
    assert not [fact for fact in facts() if "cello" in fact["statement"]]
    vanished = Fact.objects.filter(vanished=True)
    assert vanished and all("cello" in fact.statement for fact in vanished)
    assert done.report["ledger"]["facts"]["active"] == len(facts())


def test_a_vanished_chat_that_comes_back_is_known_again(tmp_path):
    cello, nurse = chat("a", "Music", "I play the cello."), chat("b", "Work", "I work as a nurse.")
    for nth, chats in enumerate([[cello, nurse], [nurse], [nurse, cello]]):
        assert full_pass(write_export(tmp_path / f"{nth}.json", chats)).code == 0
    assert "cello" in bundle()["MEMORY.md"]
    assert not Fact.objects.filter(vanished=True).exists()


def test_a_renamed_chat_is_not_paid_again_and_a_grown_one_in_its_new_part_only(service, tmp_path):
    long = [
        "I work as a nurse in Oslo. " + f"Then came day {n}, and it rained a lot. " * 150 for n in range(6)
    ]
    renamed, grows = chat("a", "Music", "I play the cello."), chat("b", "Work", *long)
    assert full_pass(write_export(tmp_path / "old.json", [renamed, grows])).code == 0
    before = sum(service.calls["answered"]["extract"].values())
    renamed["title"] = "Strings"
    grows["messages"].append({"id": "b-new", "role": "user", "content": "I moved to Bergen."})
    done = full_pass(write_export(tmp_path / "new.json", [renamed, grows]))
    assert done.code == 0
    assert Conversation.objects.get(external_id="a").title == "Strings"
    anew = RunChunk.objects.filter(run_id=done.report["run_id"], reused=False)
    assert {row.chunk.conversation.external_id for row in anew} == {"b"}
    assert anew.count() <= 2 < done.report["ledger"]["chunks"]["total"]
    assert sum(service.calls["answered"]["extract"].values()) - before == anew.count()
