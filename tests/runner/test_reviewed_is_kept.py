"""A later reading does not find a fact that a person reviewed: it stands as long as its words are there."""

from __future__ import annotations

from typing import Any

import pytest

from fullpass.forget import forget_conversation
from fullpass.models import Evidence, Fact, FullPassRun, Profile
from fullpass.reviews import review_fact
from fullpass.runner.again import restart
from fullpass.tasks import work
from tests.runner.passes import bundle, facts, full_pass, write_export
from tests.runner.test_newer_export import chat
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
EDITOR = chat("a", "a", "By the way, my favourite text editor is Wentora.")
GAME = chat("b", "b", "By the way, my favourite board game is Kalooki.")
GAME_REFUSED = Fault("refusal", act="extract", match='title="b"')


def fact_of(words: str, **fields: Any) -> Fact:
    return Fact.objects.get(statement__contains=words, **fields)


def review(words: str, **said: Any) -> Fact:
    fact = fact_of(words)
    review_fact(Profile.objects.get(), fact.key, reviewer="mara", **said)
    fact.refresh_from_db()
    return fact


def read_anew(service) -> FullPassRun:
    """Restart the newest run, which does not get to read the chat about games."""
    run = FullPassRun.objects.first()
    service.faults.set([GAME_REFUSED])
    assert restart(run)
    work()
    run.refresh_from_db()
    assert (run.status, run.run_chunks.outcomes()["refused"]) == ("complete", 1), run.error_cause
    return run


def shown(fact: Fact) -> dict[str, Any]:
    [found] = [each for each in facts() if each["id"] == fact.key]
    return found


@pytest.fixture
def read(service, tmp_path):
    assert full_pass(write_export(tmp_path / "export.json", [EDITOR, GAME])).code == 0
    return tmp_path


def test_a_corrected_fact_that_a_restart_does_not_find_stands(service, read):
    chess = review("Kalooki", statement="The favourite board game is Chess.")
    run = read_anew(service)
    chess.refresh_from_db()
    assert (chess.status, chess.vanished, chess.corrected, chess.run) == ("active", False, True, run)
    assert [each["quote"] for each in shown(chess)["evidence"]] == ["my favourite board game is Kalooki"]
    assert "Chess" in bundle()["MEMORY.md"] and "Kalooki" not in bundle()["MEMORY.md"]
    assert (run.counts["facts_kept"], run.counts["facts"]["active"]) == (1, 2)
    assert run.counts["facts"]["extracted"] == run.run_chunks.fact_counts()[0] + 1
    read_anew(service)
    assert "Chess" in bundle()["MEMORY.md"] and shown(chess)["times_said"] == 1


def test_what_nobody_reviewed_and_a_restart_does_not_find_is_gone(service, read):
    run = read_anew(service)
    assert not Fact.objects.filter(statement__contains="Kalooki").exists()
    assert run.counts["facts_kept"] == 0


def test_a_quarantined_fact_that_was_accepted_stands(service, tmp_path):
    service.faults.set([Fault("other_name", act="extract", match='title="b"')])
    full_pass(write_export(tmp_path / "export.json", [EDITOR, GAME]))
    aside = Fact.objects.get(status="quarantined", evidence__conversation__external_id="b")
    review_fact(Profile.objects.get(), aside.key, status="active", statement="The favourite game is Go.")
    read_anew(service)
    aside.refresh_from_db()
    assert (aside.status, aside.vanished) == ("active", False)
    assert "The favourite game is Go" in bundle()["MEMORY.md"]


def test_a_rejected_fact_stays_rejected_and_can_be_taken_back(service, read):
    game = review("Kalooki", status="rejected")
    run = read_anew(service)
    game.refresh_from_db()
    assert (game.status, game.vanished, run.counts["facts"]["rejected"]) == ("rejected", False, 1)
    assert "Kalooki" not in bundle()["MEMORY.md"]
    review_fact(Profile.objects.get(), game.key, status="active")
    assert "Kalooki" in bundle()["MEMORY.md"]


def test_in_a_chat_that_grew_its_evidence_is_in_the_chunks_of_now(service, read):
    chess = review("Kalooki", statement="The favourite board game is Chess.")
    grown = chat("b", "b", GAME["messages"][0]["content"], "And it rained all day long.")
    service.faults.set([GAME_REFUSED])
    assert full_pass(write_export(read / "newer.json", [EDITOR, grown])).code == 0
    run = FullPassRun.objects.first()
    place = Evidence.objects.get(fact=chess)
    assert place.chunk in [each.chunk for each in run.run_chunks.all()]
    assert place.chunk.text[place.start :].startswith(place.quote)
    assert "Chess" in bundle()["MEMORY.md"]


def test_where_its_words_are_no_longer_in_the_chat_it_has_vanished(service, read):
    chess = review("Kalooki", statement="The favourite board game is Chess.")
    for number, chats in enumerate([[EDITOR, chat("b", "b", "It rained all day long.")], [EDITOR]]):
        assert full_pass(write_export(read / f"{number}.json", chats)).code == 0
        chess.refresh_from_db()
        assert chess.vanished and chess.statement == "The favourite board game is Chess."
        assert "Chess" not in bundle()["MEMORY.md"]
    service.faults.set([GAME_REFUSED])
    assert full_pass(write_export(read / "back.json", [EDITOR, GAME, chat("c", "c", "It rains.")])).code == 0
    assert "Chess" in bundle()["MEMORY.md"]


def test_a_forgotten_chat_takes_it_along(service, read):
    chess = review("Kalooki", statement="The favourite board game is Chess.")
    forget_conversation(Profile.objects.get(), "b")
    assert restart(FullPassRun.objects.first())
    work()
    assert not Fact.objects.filter(key=chess.key).exists()
    assert "Chess" not in bundle()["MEMORY.md"]


def test_an_accepted_claim_without_a_place_stands_while_its_chat_is_there(service, tmp_path):
    service.faults.set([Fault("invented", act="extract", match='title="b"')])
    full_pass(write_export(tmp_path / "export.json", [GAME]))
    claim = Fact.objects.get(quarantine_reason="quote_not_found")
    review_fact(Profile.objects.get(), claim.key, status="active")
    read_anew(service)
    assert claim.statement.rstrip(".") in bundle()["MEMORY.md"]
    service.faults.set([])
    assert full_pass(write_export(tmp_path / "newer.json", [EDITOR])).code == 0
    claim.refresh_from_db()
    assert claim.vanished and claim.statement.rstrip(".") not in bundle()["MEMORY.md"]
