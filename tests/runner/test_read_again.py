"""A chunk of a run that has ended is read again: that chunk alone, and what it tells now counts."""

from __future__ import annotations

import pytest

from fullpass.expense import cost_of_reading_again
from fullpass.models import EngineResult, Fact, FullPassRun, Profile
from fullpass.reviews import review_fact
from fullpass.runner.ledger import discrepancies, ledger_of
from fullpass.runner.read_again import read_again, why_not_read_again
from fullpass.tasks import work
from tests.make import make_run
from tests.runner.passes import full_pass, write_export
from tests.standin.faults import Fault

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
INVENTED = "Collects antique barometers."


def said(name: str, text: str) -> dict:
    messages = [{"role": "user", "content": text}]
    return {"id": name, "title": name, "create_time": 1.7e9, "messages": messages}


@pytest.fixture
def run(service, tmp_path) -> FullPassRun:
    """A complete run of three conversations, in one of which the model invented a fact."""
    chats = [said("a", "I live in Oslo."), said("b", "I work as a nurse."), said("c", "I play chess.")]
    service.faults.set([Fault("invented", act="extract")])
    assert full_pass(write_export(tmp_path / "export.json", chats)).code == 0
    service.faults.set([])
    service.counting.reset()
    return FullPassRun.objects.get()


def chunk_of(run, conversation):
    return run.run_chunks.filter(chunk__conversation__external_id=conversation)


def the_chunk_with_the_invention(run):
    first = EngineResult.objects.filter(act="extract", result__icontains="barometers").get()
    return run.run_chunks.filter(result=first)


def test_that_chunk_alone_is_asked_about_and_the_run_goes_to_its_end(service, run):
    assert Fact.objects.filter(statement=INVENTED, status="quarantined").exists()
    before = set(Fact.objects.exclude(statement=INVENTED).values_list("key", "statement", "status"))
    assert read_again(run, the_chunk_with_the_invention(run))
    assert (run.status, run.stage, run.attempt) == ("pending", "extract", 2)
    assert run.progress < 100
    work()
    run.refresh_from_db()
    assert (run.status, run.progress) == ("complete", 100)
    assert service.calls["by_act"]["extract"] == 1
    assert run.model_calls.filter(act="extract").first().chunks.count() == 1
    assert set(Fact.objects.values_list("key", "statement", "status")) == before
    assert discrepancies(ledger_of(run)) == []
    assert not EngineResult.objects.filter(set_aside=True).exists()


def test_the_answer_of_before_stands_in_for_one_that_fails(service, run):
    row = chunk_of(run, "a").get()
    kept, found, facts = row.result, row.facts_extracted, set(Fact.objects.values_list("key", "status"))
    assert read_again(run, chunk_of(run, "a"))
    service.faults.set([Fault("wrong_schema", act="extract")])
    work()
    run.refresh_from_db()
    row.refresh_from_db()
    assert run.status == "complete"
    assert (row.outcome, row.result, row.facts_extracted) == ("extracted", kept, found)
    assert row.failure_code
    assert set(Fact.objects.values_list("key", "status")) == facts


def test_a_review_of_a_fact_that_is_not_found_again_is_not_lost(run):
    invented = Fact.objects.get(statement=INVENTED)
    review_fact(Profile.objects.get(), invented.key, status="rejected")
    assert read_again(run, the_chunk_with_the_invention(run))
    work()
    run.refresh_from_db()
    assert run.status == "complete"
    invented.refresh_from_db()
    assert (invented.status, invented.vanished, invented.run) == ("rejected", False, run)


def test_why_not(run):
    rows = chunk_of(run, "a")
    assert why_not_read_again(run) == ""
    newer = make_run(run.profile, status="processing")
    assert "is active" in why_not_read_again(run)
    assert not read_again(run, rows)
    newer.delete()
    FullPassRun.objects.update(prompt_version="of-yesterday")
    run.refresh_from_db()
    assert "prompts" in why_not_read_again(run)
    FullPassRun.objects.update(status="failed", stage="ingest")
    run.refresh_from_db()
    assert "before its chunks were read" in why_not_read_again(run)
    assert not read_again(run, rows)
    assert rows.get().outcome == "extracted"


def test_a_run_with_chunks_left_is_retried_instead(run):
    chunk_of(run, "a").update(outcome="pending")
    FullPassRun.objects.update(status="cancelled", stage="extract")
    run.refresh_from_db()
    assert "1 of its chunks were still to be read" in why_not_read_again(run)


def test_the_cost_is_that_of_one_call_and_of_what_follows(run):
    expense = cost_of_reading_again(run, 10)
    assert expense.calls == 4
    assert 0 < expense.cost_usd < cost_of_reading_again(run, 5_000).cost_usd
    assert cost_of_reading_again(make_run(run.profile, status="complete"), 10).calls == 0
