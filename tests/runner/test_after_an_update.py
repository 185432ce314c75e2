"""SoulPrint was updated between two attempts of a run: what was agreed on for the first reading is past."""

from __future__ import annotations

from pathlib import Path

import pytest

from fullpass.models import Client, EngineResult, FullPassRun
from fullpass.runner.advance import advance
from fullpass.runner.again import accept_failures, retry_failed_chunks, why_failures_not_accepted
from fullpass.tasks import work
from tests.runner.passes import bundle, full_pass, write_export
from tests.runner.test_again import CHATS, ODD_FAILS, said
from tests.standin.faults import Fault

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
ALL_FAIL = Fault("wrong_schema", act="extract")


@pytest.fixture
def failed(service, tmp_path: Path) -> FullPassRun:
    """A run one of whose three chunks failed."""
    service.faults.set([ODD_FAILS])
    export = write_export(tmp_path / "export.json", CHATS)
    assert full_pass(export).report["error"]["code"] == "too_many_failed_chunks"
    return FullPassRun.objects.get()


def update(monkeypatch) -> None:
    monkeypatch.setattr("fullpass.engines.anthropic.prompts.PROMPT_VERSION", "of-tomorrow")


def test_failures_of_other_prompts_are_not_accepted(failed, monkeypatch):
    assert why_failures_not_accepted(failed) == ""
    update(monkeypatch)
    assert "prompts were changed" in why_failures_not_accepted(failed)
    assert not accept_failures(failed, "lea")


def test_what_was_accepted_does_not_hold_for_the_chunks_that_an_update_reads_again(
    failed, service, monkeypatch
):
    assert accept_failures(failed, "lea")
    update(monkeypatch)
    service.faults.set([ALL_FAIL])
    advance(failed)
    failed.refresh_from_db()
    assert (failed.status, failed.error_code) == ("failed", "too_many_failed_chunks")
    assert (failed.failures_accepted_by, failed.run_chunks.outcomes()["failed"]) == ("", 3)
    assert bundle().get("MEMORY.md", "") == ""


def test_more_failures_than_were_accepted_end_the_run_again(failed, service):
    assert accept_failures(failed, "lea")
    work()
    failed.refresh_from_db()
    assert (failed.status, failed.counts["failures_accepted"]) == ("complete", 1)
    a = failed.run_chunks.filter(chunk__conversation__external_id="a")
    a.update(outcome="failed")
    EngineResult.objects.filter(pk__in=a.values("result")).delete()
    service.faults.set([ODD_FAILS, Fault("wrong_schema", act="extract", match='title="a"')])
    failed.count_chunks()
    assert retry_failed_chunks(failed)
    work()
    failed.refresh_from_db()
    assert (failed.status, failed.error_code) == ("failed", "too_many_failed_chunks")


def test_as_many_failures_as_were_accepted_do_not(failed, service):
    assert accept_failures(failed, "lea")
    work()
    failed.refresh_from_db()
    assert retry_failed_chunks(failed)
    work()
    failed.refresh_from_db()
    assert (failed.status, failed.run_chunks.outcomes()["failed"]) == ("complete", 1)


def test_a_run_of_which_nothing_was_read_never_goes_on(service, tmp_path, settings):
    settings.FULLPASS_MAX_FAILED_CHUNKS = 1.0
    service.faults.set([ALL_FAIL])
    done = full_pass(write_export(tmp_path / "export.json", [said("a", "I play the cello.")]))
    assert (done.code, done.report["error"]["code"]) == (1, "too_many_failed_chunks")


def test_a_run_that_waited_for_a_review_reads_anew_and_waits_again(service, tmp_path, monkeypatch):
    Client.objects.update_or_create(slug="local", defaults={"holds_for_review": True})
    full_pass(write_export(tmp_path / "export.json", CHATS))
    run = FullPassRun.objects.get()
    assert (run.stage, run.held) == ("memory", True)
    update(monkeypatch)
    run.foreground = False
    run.save(update_fields=["foreground"])
    assert run.end_hold()
    service.counting.reset()
    work()
    run.refresh_from_db()
    assert service.calls["by_act"]["extract"] >= 1
    assert (run.stage, run.held, run.status) == ("memory", True, "processing")
