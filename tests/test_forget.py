"""A person wants one conversation to be forgotten."""

from __future__ import annotations

import json

import pytest
from django.apps import apps
from django.core.management import call_command

from fullpass.engines.offline.engine import OfflineEngine
from fullpass.forget import forget_conversation
from fullpass.models import Conversation, Fact, FullPassRun, Profile, ProfileVersion
from fullpass.runner.failures import RunFailure
from fullpass.runner.ledger import discrepancies, ledger_of
from tests.runner.passes import bundle, full_pass, write_export
from tests.runner.test_newer_export import chat
from tests.standin.faults import Fault

pytestmark = pytest.mark.django_db

SECRET = chat("s", "Doctor", "I am allergic to penicillin.", "I play the cello.")
MUSIC = chat("m", "Music", "I play the cello.", "We decided to buy a house in Narvik.")


@pytest.fixture
def mara(tmp_path) -> Profile:
    assert full_pass(write_export(tmp_path / "export.json", [SECRET, MUSIC])).code == 0
    assert "penicillin" in bundle()["MEMORY.md"]
    return Profile.objects.get()


def everything_stored() -> str:
    rows = [
        [str(value) for value in row]
        for model in apps.get_app_config("fullpass").get_models()
        for row in model._default_manager.values_list()
    ]
    return json.dumps(rows, ensure_ascii=False)


def test_nothing_that_it_alone_told_is_left_anywhere(mara):
    forget_conversation(mara, "s")
    stored = everything_stored()
    assert "penicillin" not in stored and "Doctor" not in stored
    assert "cello" in bundle()["MEMORY.md"] and "Narvik" in bundle()["MEMORY.md"]


def test_a_fact_that_was_said_elsewhere_too_stays_with_that_evidence(mara):
    forget_conversation(mara, "s")
    [cello] = [fact for fact in Fact.objects.all() if "cello" in fact.statement]
    assert cello.times_said == 1
    assert {each.conversation.external_id for each in cello.evidence.all()} == {"m"}


def test_readers_get_a_new_number_and_older_versions_tell_it_no_more(mara):
    mara.refresh_from_db()
    before = mara.current_version.number
    version = forget_conversation(mara, "s")
    assert version.number == before + 1
    for each in ProfileVersion.objects.all():
        assert "penicillin" not in each.soulprint_text + each.memory_md


def test_a_later_export_does_not_bring_it_back_and_pays_for_nothing_else_again(mara, tmp_path):
    forget_conversation(mara, "s")
    newer = [SECRET, MUSIC, chat("n", "Garden", "I grow tomatoes.")]
    done = full_pass(write_export(tmp_path / "newer.json", newer))
    assert done.code == 0 and not discrepancies(done.report["ledger"])
    assert done.report["ledger"]["conversations"] == {"found": 3, "read": 2, "unreadable": {"forgotten": 1}}
    assert "penicillin" not in everything_stored()
    run = FullPassRun.objects.get(pk=done.report["run_id"])
    assert set(
        run.run_chunks.filter(reused=True).values_list("chunk__conversation__external_id", flat=True)
    ) == {"m"}


def test_what_it_had_superseded_holds_again(tmp_path):
    moved = [chat("a", "Then", "I live in Oslo."), chat("b", "Now", "I live in Bergen.")]
    moved[1]["create_time"] += 1e7
    assert full_pass(write_export(tmp_path / "moved.json", moved)).code == 0
    assert Fact.objects.filter(status="superseded").exists()
    forget_conversation(Profile.objects.get(), "b")
    assert {fact.status for fact in Fact.objects.all()} == {"active"}
    assert "Oslo" in bundle()["MEMORY.md"] and "Bergen" not in bundle()["MEMORY.md"]


def test_an_unknown_conversation_and_one_of_a_run_under_way_are_refused(mara):
    with pytest.raises(Conversation.DoesNotExist):
        forget_conversation(mara, "nothing")
    FullPassRun.objects.update(status="processing")
    with pytest.raises(RunFailure, match="under way"):
        forget_conversation(mara, "s")
    assert Conversation.objects.filter(external_id="s").exists()


@pytest.mark.parametrize("stage", ["extract", "consolidate", "memory", "sections"])
def test_a_run_that_failed_goes_on_without_it(mara, tmp_path, monkeypatch, stage):
    garden = chat("n", "Garden", "I grow tomatoes.", "I decided to sell my boat.")
    newer = write_export(tmp_path / "newer.json", [SECRET, MUSIC, garden])
    with monkeypatch.context() as broken:
        broken.setattr(OfflineEngine, stage, lambda *_, **__: 1 / 0)
        assert full_pass(newer).report["status"] == "failed"
    forget_conversation(mara, "s")
    run = FullPassRun.objects.first()
    assert not discrepancies(ledger_of(run))
    done = full_pass(newer)
    assert done.code == 0, done.error
    assert done.report["run_id"] == str(run.pk)
    ledger = done.report["ledger"]
    assert ledger["conversations"] == {"found": 3, "read": 2, "unreadable": {"forgotten": 1}}
    assert ledger["messages"]["skipped"] == {"forgotten": 2}
    assert "penicillin" not in everything_stored()
    assert "boat" in bundle()["MEMORY.md"] and "cello" in bundle()["MEMORY.md"]


def test_what_an_engine_only_claimed_of_it_is_gone_too(service, tmp_path):
    talk = chat("t", "Clinic", "I feel tired.", "Rest!")
    for message, role in zip(talk["messages"], ("user", "assistant"), strict=True):
        message["role"] = role
    service.faults.set([Fault("assistant_quote", act="extract")])
    assert full_pass(write_export(tmp_path / "export.json", [talk, MUSIC])).code == 0
    assert Fact.objects.filter(evidence=None, quarantine_reason="quote_not_found").exists()
    forget_conversation(Profile.objects.get(), "t")
    assert not Fact.objects.filter(evidence=None).exists()
    assert "Rest!" not in everything_stored()


def test_the_command_says_what_it_did(mara, capsys):
    call_command("forget_conversation", "mara", "s")
    assert "is without it" in capsys.readouterr().out
