"""A newer export after a person reviewed facts: what they said holds."""

from __future__ import annotations

import pytest

from fullpass.models import Fact, Profile
from fullpass.reviews import review_fact
from tests.runner.passes import bundle, facts, full_pass, write_export
from tests.runner.test_newer_export import chat

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]

MUSIC = chat("a", "Music", "I play the cello.")
WORK = chat("b", "Work", "I work as a nurse.")


def key_of(words: str) -> str:
    [fact] = [fact for fact in Fact.objects.all() if words in fact.statement]
    return fact.key


def new_export(tmp_path, number: int):
    newer = chat(f"new{number}", "Garden", f"I grow {number} kinds of tomatoes.")
    return full_pass(write_export(tmp_path / f"{number}.json", [MUSIC, WORK, newer]))


def test_a_rejected_fact_never_returns(tmp_path):
    assert new_export(tmp_path, 2).code == 0
    cello = key_of("cello")
    review_fact(Profile.objects.get(), cello, status="rejected", reviewer="mara")
    done = new_export(tmp_path, 3)
    assert done.code == 0 and done.report["ledger"]["facts"]["rejected"] == 1
    assert "cello" not in bundle()["MEMORY.md"] and "nurse" in bundle()["MEMORY.md"]
    assert Fact.objects.get(key=cello).status == "rejected"
    assert "cello" not in bundle()["soulprint.md"]


def test_a_rejected_fact_that_the_person_takes_back_is_there_again(tmp_path):
    assert new_export(tmp_path, 2).code == 0
    cello, mara = key_of("cello"), Profile.objects.get()
    review_fact(mara, cello, status="rejected")
    review_fact(mara, cello, status="active")
    assert new_export(tmp_path, 3).code == 0
    assert "cello" in bundle()["MEMORY.md"]


def test_a_corrected_fact_wins_over_what_is_extracted_later(tmp_path):
    assert new_export(tmp_path, 2).code == 0
    cello = key_of("cello")
    review_fact(Profile.objects.get(), cello, statement="I play the viola.", reviewer="mara")
    assert new_export(tmp_path, 3).code == 0
    assert "viola" in bundle()["MEMORY.md"] and "cello" not in bundle()["MEMORY.md"]
    [viola] = [fact for fact in facts() if fact["id"] == cello]
    assert (viola["statement"], viola["corrected"], viola["confidence"]) == ("I play the viola.", True, 1.0)
    assert [evidence["quote"] for evidence in viola["evidence"]] == ["I play the cello"]
    assert new_export(tmp_path, 4).code == 0
    assert "viola" in bundle()["MEMORY.md"]


def test_a_fact_that_is_reviewed_while_facts_are_related_is_left_as_the_person_said(tmp_path, monkeypatch):
    assert new_export(tmp_path, 2).code == 0
    cello, mara = key_of("cello"), Profile.objects.get()
    from fullpass.engines.offline import OfflineEngine

    relate = OfflineEngine.consolidate

    def relate_slowly(engine, related):
        review_fact(mara, cello, status="rejected")
        return relate(engine, related)

    monkeypatch.setattr(OfflineEngine, "consolidate", relate_slowly)
    done = new_export(tmp_path, 3)
    assert done.code == 0 and done.report["ledger"]["facts"]["rejected"] == 1
    assert "cello" not in bundle()["MEMORY.md"]


def life_context() -> str:
    return Profile.objects.get().current_version.sections["user"]["life_context"]


def test_a_rejected_sentence_is_in_no_section_at_once_and_later(tmp_path):
    chats = [
        chat("c0", "Home", "I have two kids and a garden, and I work as a nurse."),
        chat("c1", "Clinic", "I am in therapy for my bipolar disorder and I live alone."),
    ]
    assert full_pass(write_export(tmp_path / "old.json", chats)).code == 0
    assert life_context() == "I live alone. I work as a nurse. I have two kids and a garden."
    review_fact(Profile.objects.get(), key_of("alone"), status="rejected")
    assert life_context() == "I work as a nurse. I have two kids and a garden."
    assert "alone" not in bundle()["soulprint.md"]
    assert (
        full_pass(write_export(tmp_path / "new.json", [*chats, chat("n", "Sea", "I love sailing.")])).code
        == 0
    )
    assert "alone" not in bundle()["soulprint.md"] and "nurse" in life_context()


FAVOURITES = [
    chat(f"c{n}", "Talk", f"By the way, my favourite {each}.")
    for n, each in enumerate(("text editor is Wentora", "board game is Kalooki", "swimming lake is Quinralo"))
]


@pytest.mark.parametrize("new", [0, 1, 5])
def test_rejected_words_stay_out_of_what_a_model_wrote(service, tmp_path, new):
    assert full_pass(write_export(tmp_path / "old.json", FAVOURITES)).code == 0
    assert "Quinralo" in bundle()["soulprint.md"]
    review_fact(Profile.objects.get(), key_of("Quinralo"), status="rejected")
    assert "Quinralo" not in bundle()["soulprint.md"] and "Wentora" in bundle()["soulprint.md"]
    teas = [chat(f"n{n}", "Tea", f"By the way, my favourite tea house is Ch{n}lira.") for n in range(new)]
    assert full_pass(write_export(tmp_path / "new.json", [*FAVOURITES, *teas])).code == 0
    assert "Quinralo" not in bundle()["soulprint.md"]


def test_sections_of_an_export_without_a_conversation_tell_nothing_of_it(service, tmp_path):
    names = ["bakery is Brottora", "tea house is Chalira", "board game is Mellora", "bakery is Gelmato"]
    others = [chat(f"o{n}", "Talk", f"By the way, my favourite {each}.") for n, each in enumerate(names)]
    assert full_pass(write_export(tmp_path / "old.json", [*FAVOURITES, *others])).code == 0
    assert "Quinralo" in bundle()["soulprint.md"]
    asked = service.calls["by_act"]["sections"]
    assert full_pass(write_export(tmp_path / "new.json", [*FAVOURITES[:2], *others])).code == 0
    assert service.calls["by_act"]["sections"] == asked  # what was written before is mended
    assert "Quinralo" not in bundle()["soulprint.md"] and "Wentora" in bundle()["soulprint.md"]
