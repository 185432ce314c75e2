"""Progress that is true: it never falls, follows the tokens, and reaches 100 only with the end."""

from __future__ import annotations

import threading
from itertools import pairwise

import pytest

from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun
from fullpass.runner.advance import advance
from fullpass.runner.progress import Reading
from fullpass.runner.status import run_status
from fullpass.runner.submit import submit_foreground
from tests.make import make_profile
from tests.runner.passes import full_pass, write_export
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def export(tmp_path):
    return write_export(tmp_path / "export.json", plant(3, 30).export)


@pytest.fixture
def seen(monkeypatch):
    """Every progress that a run has written, in order."""
    kept: list[tuple[str, float]] = []
    checkpoint = FullPassRun.checkpoint

    def noting(run, **fields):
        kept.append((fields.get("stage", run.stage), fields["progress"]))
        return checkpoint(run, **fields)

    monkeypatch.setattr(FullPassRun, "checkpoint", noting)
    return kept


def never_falls(seen) -> bool:
    return all(later >= earlier for (_, earlier), (_, later) in pairwise(seen))


def test_progress_grows_with_every_stage_and_is_100_only_in_the_end(service, export, seen):
    assert full_pass(export).code == 0
    assert never_falls(seen)
    highest = {stage: max(p for s, p in seen if s == stage) for stage, _ in seen}
    assert list(highest) == [
        "ingest",
        "quick_pass",
        "extract",
        "consolidate",
        "memory",
        "sections",
        "publish",
    ]
    assert len({progress for stage, progress in seen if stage == "extract"}) >= 2
    assert max(progress for _, progress in seen) < 100
    assert run_status(FullPassRun.objects.get())["progress"] == 100


def test_progress_does_not_fall_over_slices_failures_retries_and_a_new_set_of_prompts(
    service, export, seen, settings
):
    settings.FULLPASS_CONCURRENCY = 1
    run = submit_foreground(make_profile().client, "mara", str(export)).run
    while run.stage != "consolidate" and run.is_active:
        assert advance(run, seconds=0.05)
        run.reload()
    service.faults.set([Fault("bad_key", act="consolidate")])
    assert advance(run)
    run.reload()
    failed = run_status(run)
    assert (failed["status"], failed["error"]["stage"], failed["progress"] < 100) == (
        "failed",
        "consolidate",
        True,
    )
    assert run.retry()
    assert run_status(run)["progress"] == failed["progress"]
    service.faults.set([])
    FullPassRun.objects.update(prompt_version="older")  # everything is read anew
    while run.is_active:
        assert advance(run, seconds=0.05)
        run.reload()
    assert (run.status, run.progress) == ("complete", 100)
    assert never_falls(seen)
    assert max(progress for _, progress in seen) < 100


def test_the_chunks_of_a_status_are_those_of_the_ledger(service, export):
    service.faults.set([Fault("refusal", act="extract", count=2)])
    done = full_pass(export)
    run = FullPassRun.objects.get()
    status = run_status(run)
    assert status["chunks"] == done.report["ledger"]["chunks"]
    assert status["facts"] == done.report["ledger"]["facts"]["active"] > 0
    assert (status["tokens"], status["cost_usd"]) == (done.report["tokens"], done.report["cost_usd"])
    assert status["tokens"]["input"] > 0
    assert Reading.kept_on(run).share == 1


def test_in_the_middle_of_reading_the_status_counts_what_is_done_and_what_it_cost(service, export, settings):
    settings.FULLPASS_CONCURRENCY = 1
    run = submit_foreground(make_profile().client, "mara", str(export)).run
    stop = threading.Event()

    def stop_after_three(stage, done, total):
        if stage == "extract" and done >= 3:
            stop.set()

    assert advance(run, stop=stop, on_progress=stop_after_three)
    run.reload()
    status = run_status(run)
    outcomes = run.run_chunks.outcomes()
    assert {name: status["chunks"][name] for name in outcomes} == outcomes
    assert 0 < outcomes["pending"] < sum(outcomes.values()) == status["chunks"]["total"]
    calls = run.model_calls
    assert status["tokens"]["input"] == sum(calls.values_list("input_tokens", flat=True)) > 0
    assert 0 < status["progress"] < 100


def test_failed_chunks_that_are_tried_again_are_pending_in_the_status_at_once(service, export):
    service.faults.set([Fault("wrong_schema", act="extract", match='"c1"')])
    full_pass(export)
    run = FullPassRun.objects.get()
    before = run_status(run)
    assert (before["error"]["code"], before["chunks"]["failed"] > 0) == ("too_many_failed_chunks", True)
    assert run.retry()
    after = run_status(run)
    assert (after["chunks"]["failed"], after["chunks"]["pending"]) == (0, before["chunks"]["failed"])
    assert after["progress"] >= before["progress"]
