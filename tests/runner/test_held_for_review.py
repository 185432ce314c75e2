"""A client that wants to look at the facts before MEMORY is written."""

from __future__ import annotations

import pytest

from fullpass.models import Client, Fact, FullPassRun, Profile
from fullpass.reviews import review_fact
from fullpass.runner.again import restart, retry_all
from fullpass.tasks import work
from tests.runner.passes import bundle, full_pass, write_export
from tests.runner.test_newer_export import chat

pytestmark = pytest.mark.django_db

CHATS = [chat("a", "Music", "I play the cello."), chat("b", "Work", "I work as a nurse.")]


@pytest.fixture
def export(tmp_path):
    Client.objects.update_or_create(slug="local", defaults={"holds_for_review": True})
    return write_export(tmp_path / "export.json", CHATS)


def test_the_run_waits_with_its_facts_and_goes_on_with_what_the_review_left(export):
    held = full_pass(export)
    run = FullPassRun.objects.get()
    assert (held.code, held.report["status"], run.stage, run.held) == (130, "processing", "memory", True)
    assert "reviewed" in held.error
    assert bundle()["MEMORY.md"] == ""
    cello = next(fact for fact in Fact.objects.all() if "cello" in fact.statement)
    review_fact(Profile.objects.get(), cello.key, status="rejected")
    done = full_pass(export)
    assert (done.code, done.report["run_id"]) == (0, str(run.pk))
    assert "cello" not in bundle()["MEMORY.md"] and "nurse" in bundle()["MEMORY.md"]


def test_workers_leave_a_run_alone_until_its_hold_ends(export):
    full_pass(export)
    run = FullPassRun.objects.get()
    run.foreground = False
    run.save(update_fields=["foreground"])
    assert not FullPassRun.objects.claimable().exists()
    assert run.end_hold() and not run.end_hold()
    assert FullPassRun.objects.claimable().get() == run


@pytest.mark.parametrize("retry", [lambda run: run.retry(), lambda run: retry_all([run])])
def test_a_run_that_was_cancelled_and_retried_waits_on(export, retry):
    full_pass(export)
    run = FullPassRun.objects.get()
    assert run.cancel() and retry(run)
    run.refresh_from_db()
    assert (run.status, run.stage, run.held) == ("pending", "memory", True)
    work()
    assert bundle()["MEMORY.md"] == ""
    assert run.end_hold()
    work()
    run.refresh_from_db()
    assert run.status == "complete" and "cello" in bundle()["MEMORY.md"]


def test_a_restart_of_a_run_that_waited_reads_at_once_and_then_waits_again(export):
    full_pass(export)
    run = FullPassRun.objects.get()
    assert run.cancel() and restart(run)
    assert not run.held
    work()
    run.refresh_from_db()
    assert (run.stage, run.held) == ("memory", True)
