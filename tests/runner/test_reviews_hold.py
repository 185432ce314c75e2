"""A newer export after a person reviewed facts: what they said holds."""

from __future__ import annotations

import pytest

from fullpass.models import Fact, Profile
from fullpass.reviews import review_fact
from tests.runner.passes import bundle, facts, full_pass, write_export
from tests.runner.test_newer_export import chat

pytestmark = pytest.mark.django_db

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
