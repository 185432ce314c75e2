"""An ended run is worked on once more: only what is asked for is paid, and nothing good is lost meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from fullpass.engines.offline import OfflineEngine
from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun, ProfileVersion
from fullpass.runner.again import (
    accept_failures,
    restart,
    retry_all,
    retry_failed_chunks,
    why_failures_not_accepted,
    why_no_failed_chunks_retried,
    why_not_restarted,
)
from fullpass.tasks import work
from tests.make import make_profile, make_run
from tests.runner.passes import bundle, facts, full_pass, write_export
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]


FAILED_AT_CHUNKS = {
    "status": "failed",
    "stage": "extract",
    "reading": {"chunks": {"failed": 1, "extracted": 1, "empty": 0}, "tokens": {}},
    "error_code": "too_many_failed_chunks",
    "prompt_version": OfflineEngine().prompt_version,
}


def said(name: str, *texts: str) -> dict:
    messages = [{"role": "user", "content": text} for text in texts]
    return {"id": name, "title": name, "create_time": 1.7e9, "messages": messages}


CHATS = [
    said("a", "By the way, my favourite text editor is Wentora."),
    said("b", "By the way, my favourite board game is Kalooki."),
    said("odd", "By the way, my favourite swimming lake is Quinralo."),
]
ODD_FAILS = Fault("wrong_schema", act="extract", match='title="odd"')


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return write_export(tmp_path / "export.json", CHATS)


def same(run: FullPassRun) -> FullPassRun:
    return FullPassRun.objects.get(pk=run.pk)


def readable() -> dict[str, str]:
    """What readers of the profile get."""
    return {name: text for name, text in bundle().items() if name != "ledger.json"}


def statements() -> str:
    return " ".join(fact["statement"] for fact in facts())


@pytest.fixture
def completed(service, export, settings) -> FullPassRun:
    """A complete run, one chunk of which failed."""
    settings.FULLPASS_MAX_FAILED_CHUNKS = 0.9
    service.faults.set([ODD_FAILS])
    assert full_pass(export).code == 0
    service.faults.set([])
    service.counting.reset()
    return FullPassRun.objects.get()


def test_failed_chunks_of_a_complete_run_are_read_again_and_their_facts_count(service, completed):
    assert "Quinralo" not in statements()
    first = completed.started_at
    assert retry_failed_chunks(completed)
    assert (completed.status, completed.stage, completed.attempt) == ("pending", "extract", 2)
    assert completed.progress < 100
    assert completed.reading["chunks"] == {
        "pending": 1,
        "extracted": 2,
        "empty": 0,
        "refused": 0,
        "failed": 0,
    }
    assert "Quinralo" not in statements()  # what was published stands meanwhile
    work()
    run = same(completed)
    assert (run.status, run.progress, run.run_chunks.outcomes()["failed"]) == ("complete", 100, 0)
    assert run.started_at > first
    assert "Quinralo" in statements()
    assert service.calls["by_act"]["extract"] == 1
    assert ProfileVersion.objects.filter(kind="full_pass").count() == 2


def test_failed_chunks_of_a_run_that_failed_later_are_read_again(service, export, settings):
    settings.FULLPASS_MAX_FAILED_CHUNKS = 0.9
    service.faults.set([ODD_FAILS, Fault("refusal", act="sections", match="<memory>")])
    assert full_pass(export).report["error"]["stage"] == "sections"
    service.faults.set([])
    run = FullPassRun.objects.get()
    assert retry_failed_chunks(run)
    work()
    assert same(run).status == "complete"
    assert "Quinralo" in statements()


def test_a_run_without_failed_chunks_has_none_to_retry(service, completed):
    assert retry_failed_chunks(completed)
    work()
    run = same(completed)
    assert not retry_failed_chunks(run)
    assert same(run).status == "complete"


def test_a_restart_pays_again_what_the_first_pass_paid_and_the_older_version_stands(service, tmp_path):
    assert full_pass(write_export(tmp_path / "a.json", plant(11, 16).export)).code == 0
    paid = dict(service.calls["by_act"])
    service.counting.reset()
    run, before = FullPassRun.objects.get(), readable()
    assert restart(run)
    assert (run.status, run.stage, run.counts.get("facts")) == ("pending", "extract", None)
    assert set(run.run_chunks.values_list("outcome", "result")) == {("pending", None)}
    assert readable() == before
    work()
    assert same(run).status == "complete"
    assert service.calls["by_act"] == {**paid, "sections": paid["sections"] - 1}  # v1 is there
    assert facts()


def test_what_a_restart_does_not_find_again_is_gone(service, export):
    assert full_pass(export).code == 0
    run = FullPassRun.objects.get()
    service.faults.set([Fault("refusal", act="extract", match='title="odd"')])
    assert restart(run)
    work()
    assert (same(run).status, same(run).run_chunks.outcomes()["refused"]) == ("complete", 1)
    assert "Quinralo" not in statements() + bundle()["MEMORY.md"]


def test_failed_chunks_are_not_read_with_other_prompts_than_the_rest(completed):
    FullPassRun.objects.update(prompt_version="of-yesterday")
    run = same(completed)
    assert "restart it" in why_no_failed_chunks_retried(run)
    assert not retry_failed_chunks(run)


def test_a_run_that_broke_off_in_its_ingest_restarts_only_while_its_export_is_there(tmp_path, export):
    run = make_run(status="failed", export_path=str(export))
    assert why_not_restarted(run) == ""
    gone = make_run(make_profile("ann"), status="failed", export_path=str(tmp_path / "gone.json"))
    assert "hand the export in again" in why_not_restarted(gone)
    assert not restart(gone)
    assert restart(run)
    assert (run.stage, run.status, run.progress) == ("ingest", "pending", 0)


def test_failures_that_staff_accepts_are_recorded_and_the_run_goes_on_without_these_chunks(service, export):
    service.faults.set([ODD_FAILS])
    assert full_pass(export).report["error"]["code"] == "too_many_failed_chunks"
    service.faults.set([])
    service.counting.reset()
    run = FullPassRun.objects.get()
    assert accept_failures(run, "lea")
    work()
    run = same(run)
    assert (run.status, run.failures_accepted_by) == ("complete", "lea")
    assert run.run_chunks.outcomes()["failed"] == 1
    assert "extract" not in service.calls["by_act"]
    assert "Quinralo" not in statements()


def test_failures_are_not_accepted_where_not_one_chunk_was_read(service, export):
    service.faults.set([Fault("wrong_schema", act="extract")])
    assert full_pass(export).code == 1
    run = FullPassRun.objects.get()
    assert "not one chunk was read" in why_failures_not_accepted(run)
    assert not accept_failures(run, "lea")


@pytest.mark.parametrize("verb", [retry_failed_chunks, restart, lambda run: accept_failures(run, "lea")])
@pytest.mark.parametrize("status", ["pending", "processing", "skipped"])
def test_runs_in_other_states_are_left_alone(verb, status):
    run = make_run(**{**FAILED_AT_CHUNKS, "status": status})
    assert not verb(run)
    assert (same(run).status, same(run).attempt) == (status, 1)


VERBS = [retry_failed_chunks, restart, lambda run: accept_failures(run, "lea"), lambda run: run.retry()]


@pytest.mark.parametrize("verb", VERBS)
def test_of_two_at_once_one_wins(verb):
    run = make_run(**FAILED_AT_CHUNKS)
    other = same(run)
    assert [verb(run), verb(other)] == [True, False]
    assert same(run).attempt == 2


@pytest.mark.parametrize("verb", VERBS)
def test_a_run_is_left_alone_when_a_newer_one_has_stored_chats_or_is_active(verb):
    overtaken = make_run(**FAILED_AT_CHUNKS)
    make_run(overtaken.profile, status="complete", stage="publish")
    beside = make_run(make_profile("ann"), **FAILED_AT_CHUNKS)
    make_run(beside.profile)
    for run in (overtaken, beside):
        assert not verb(run)
        assert same(run).status == "failed"


def test_many_runs_are_retried_at_once_in_few_queries(django_assert_max_num_queries):
    runs = [make_run(make_profile(f"p{n}"), status="failed", stage="memory") for n in range(30)]
    runs[0].profile.runs.create(export_path="x", engine="offline", stage="memory", status="complete")
    make_run(runs[1].profile)
    twice = make_run(runs[2].profile, status="cancelled")
    complete = make_run(make_profile("done"), status="complete")
    asked = [*runs, twice, complete]
    with django_assert_max_num_queries(10):
        won = retry_all(asked)
    assert won == {run.pk for run in runs[3:]} | {twice.pk}
    assert FullPassRun.objects.filter(status="pending", attempt=2).count() == len(won)


def test_failed_chunks_of_many_runs_in_their_extraction_are_tried_again(service, export):
    service.faults.set([ODD_FAILS])
    full_pass(export)
    run = FullPassRun.objects.get()
    assert retry_all([run]) == {run.pk}
    assert same(run).reading["chunks"]["pending"] == 1
    service.faults.set([])
    work()
    assert same(run).status == "complete"
