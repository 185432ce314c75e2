"""A person wants one conversation to be forgotten."""

from __future__ import annotations

import json

import pytest
from django.apps import apps
from django.core.management import call_command

from fullpass.engines.offline.engine import OfflineEngine
from fullpass.forget import forget_conversation
from fullpass.models import Conversation, Fact, FullPassRun, Profile, ProfileVersion
from fullpass.pipeline.types import Relations
from fullpass.reviews import review_fact
from fullpass.runner.failures import RunFailure
from fullpass.runner.ledger import discrepancies, ledger_of
from tests.runner.passes import bundle, full_pass, write_export
from tests.runner.test_newer_export import chat
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]

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


LIFE = [
    chat("c0", "Home", "I have two kids and a garden, and I work as a nurse."),
    chat(
        "c1", "Titulara", "I am in therapy for my bipolar disorder and I live alone.", "I love Quinralo lake."
    ),
    chat("c2", "Play", "I love hiking. I love chess."),
    chat("c3", "Sport", "I love sailing."),
]
FORGOTTEN = ("bipolar", "therapy", "alone", "Quinralo", "Titulara")


@pytest.mark.parametrize("engine", ["offline", "anthropic"])
def test_its_words_stand_in_no_version_and_in_none_that_comes(service, tmp_path, engine):
    planted = ["text editor is Wentora", "board game is Kalooki", "swimming lake is Quinralo"]
    favourites = [
        chat(f"c{n}", "Titulara" if n == 2 else "Talk", f"By the way, my favourite {each}.")
        for n, each in enumerate(planted)
    ]
    chats, name = (LIFE, "c1") if engine == "offline" else (favourites, "c2")
    assert full_pass(write_export(tmp_path / "old.json", chats), engine=engine).code == 0
    assert "Quinralo" in bundle()["sections.v1.json"] + bundle()["soulprint.md"]
    forget_conversation(Profile.objects.get(), name)
    told = [json.dumps([each.sections, each.soulprint_text]) for each in ProfileVersion.objects.all()]
    newer = [*chats, chat("new", "Tea", "By the way, my favourite tea house is Chalira.")]
    assert len(told) == 4
    assert full_pass(write_export(tmp_path / "new.json", newer), engine=engine).code == 0
    for text in [*told, everything_stored(), *bundle().values()]:
        assert not [word for word in FORGOTTEN if word in text]


def test_what_other_chats_say_stays_in_the_sections(tmp_path):
    assert full_pass(write_export(tmp_path / "old.json", LIFE), engine="offline").code == 0
    before = Profile.objects.get().current_version.sections["user"]["life_context"]
    assert before == "I live alone. I work as a nurse. I have two kids and a garden."
    version = forget_conversation(Profile.objects.get(), "c1")
    assert version.sections["user"]["life_context"] == "I work as a nurse. I have two kids and a garden."
    assert "sailing" in json.dumps(version.sections)


@pytest.fixture
def one_fact(monkeypatch):
    """All that is found is called the same."""
    monkeypatch.setattr(
        OfflineEngine,
        "consolidate",
        lambda self, facts: Relations(same=(tuple(fact.id for fact in facts),), supersedes=(), conflicts=()),
    )


def allergic(tmp_path) -> Profile:
    told = chat("s", "Doctor", "I am allergic to penicillin since my abortion.")
    short = chat("m", "Music", "I am allergic to penicillin.")
    short["create_time"] += 1e6
    assert full_pass(write_export(tmp_path / "export.json", [told, short])).code == 0
    assert Fact.objects.get().statement == "I am allergic to penicillin since my abortion."
    return Profile.objects.get()


def test_a_fact_that_is_kept_has_the_words_of_what_is_left(one_fact, tmp_path):
    mara = allergic(tmp_path)
    Fact.objects.update(details={"since": "my abortion"})
    before = Fact.objects.get().confidence
    forget_conversation(mara, "s")
    fact = Fact.objects.get()
    assert (fact.statement, fact.details, fact.times_said) == ("I am allergic to penicillin.", {}, 1)
    assert fact.confidence < before
    assert "allergic" in bundle()["MEMORY.md"] and "abortion" not in everything_stored()


def test_where_no_finding_is_kept_it_has_the_words_of_a_quote(one_fact, tmp_path):
    mara = allergic(tmp_path)
    mara.engine_results.filter(act="extract").delete()
    forget_conversation(mara, "s")
    assert Fact.objects.get().statement == "I am allergic to penicillin"
    assert "abortion" not in everything_stored()


def test_a_corrected_fact_keeps_the_persons_words_and_not_those_before(one_fact, tmp_path):
    mara = allergic(tmp_path)
    review_fact(mara, Fact.objects.get().key, statement="I cannot take penicillin.")
    forget_conversation(mara, "s")
    fact = Fact.objects.get()
    assert (fact.statement, fact.corrected) == ("I cannot take penicillin.", True)
    assert mara.reviews.get().statement_before == "I am allergic to penicillin."
    assert "abortion" not in everything_stored()


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
