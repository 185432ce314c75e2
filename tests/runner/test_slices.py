"""What happens between two slices, and to the hold that a worker has on a run."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from fullpass.engines.protocol import EngineError
from fullpass.evaluation.planted import plant
from fullpass.models import EngineResult, FullPassRun, ModelCall, ProfileVersion
from fullpass.runner import holding, quick_pass
from fullpass.runner.advance import advance
from fullpass.runner.holding import held
from fullpass.runner.submit import submit_foreground
from tests.make import make_profile, make_run
from tests.runner.passes import full_pass, write_export
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]


@pytest.fixture
def export(tmp_path):
    return write_export(tmp_path / "export.json", plant(7, 16).export)


@pytest.fixture
def waiting_run(service, export):
    """A run that nobody has worked on yet."""
    return submit_foreground(make_profile().client, "mara", str(export)).run


def test_an_outage_that_ended_does_not_count_against_a_later_one(service, export, settings):
    service.faults.set([Fault("overloaded", act="consolidate")])
    full_pass(export)
    run = FullPassRun.objects.get()
    assert run.stage == "consolidate"
    run.retry()
    settings.FULLPASS_OUTAGE_LIMIT_SECONDS = 900
    FullPassRun.objects.update(outage_since=timezone.now() - timedelta(seconds=800))
    service.faults.set([Fault("overloaded", act="sections")])
    assert advance(run)
    run.refresh_from_db()
    assert (run.stage, run.status) == ("sections", "processing")
    assert run.wake_at is not None
    assert timezone.now() - run.outage_since < timedelta(seconds=700)


def test_a_moment_without_database_does_not_end_the_heartbeat(monkeypatch):
    run = make_run()
    assert run.claim("me")
    beats, enough = [], threading.Event()

    def beat(run):
        beats.append(1)
        if len(beats) == 1:
            raise OperationalError("server closed the connection")
        enough.set()
        return True

    monkeypatch.setattr(FullPassRun, "heartbeat", beat)
    monkeypatch.setattr(holding, "LEASE", timedelta(milliseconds=4))
    with held(run, threading.Event()):
        assert enough.wait(30)


@pytest.mark.parametrize("faults", [[], [Fault("overloaded")]])
def test_when_the_lease_is_given_back_nobody_renews_it_any_more(faults, service, waiting_run, monkeypatch):
    service.faults.set(faults)
    renewing = []
    release = FullPassRun.release

    def look_and_release(run, **wanted):
        renewing.extend(thread for thread in threading.enumerate() if thread.name == "lease")
        return release(run, **wanted)

    monkeypatch.setattr(FullPassRun, "release", look_and_release)
    assert advance(waiting_run, seconds=0)
    waiting_run.refresh_from_db()
    assert (waiting_run.status, waiting_run.lease_until, renewing) == ("processing", None, [])


@pytest.mark.parametrize(
    ("kind", "left_at"), [("overloaded", "quick_pass"), ("truncated", "extract"), ("bad_key", "extract")]
)
def test_ctrl_c_during_a_failing_quick_pass_fails_no_run_and_every_call_is_in_the_books(
    kind, left_at, service, waiting_run, monkeypatch
):
    ask = quick_pass.ask_for_sections

    def ask_until_stopped(session, *arguments):
        try:
            return ask(session, *arguments)
        except EngineError:
            session.stop.set()
            raise

    monkeypatch.setattr(quick_pass, "ask_for_sections", ask_until_stopped)
    service.faults.set([Fault(kind, act="sections")])
    assert advance(waiting_run)
    waiting_run.refresh_from_db()
    assert (waiting_run.status, waiting_run.stage) == ("processing", left_at)
    assert ModelCall.objects.count() == service.calls["requests"] > 0


def test_a_slice_of_a_long_run_reads_no_more_than_a_page_of_its_chunks(tmp_path):
    said = [{"role": "user", "content": "I live in Oslo."}]
    chats = [{"id": f"c{n}", "title": "t", "create_time": 1.7e9, "messages": said} for n in range(450)]
    full_pass(write_export(tmp_path / "export.json", chats))
    EngineResult.objects.all().delete()
    run = FullPassRun.objects.get()
    run.run_chunks.update(outcome="pending", result=None)
    FullPassRun.objects.update(status="pending", stage="extract")
    with CaptureQueriesContext(connection) as queries:
        advance(run, seconds=0)
    pages = [query for query in queries if "spans" in query["sql"]]
    assert len(pages) <= 1


def test_the_quick_pass_does_not_displace_a_v1_that_was_handed_in_meanwhile(service, export, monkeypatch):
    ask = quick_pass.ask_for_sections

    def ask_and_hand_in(session, *arguments):
        sections = ask(session, *arguments)
        session.run.profile.publish(kind="handed_in", generation="v1")
        return sections

    monkeypatch.setattr(quick_pass, "ask_for_sections", ask_and_hand_in)
    assert full_pass(export).code == 0
    kinds = ProfileVersion.objects.order_by("number").values_list("kind", flat=True)
    assert list(kinds) == ["handed_in", "memory", "full_pass"]


def test_a_small_export_of_the_queue_gets_v1_and_no_full_pass(service, waiting_run):
    FullPassRun.objects.update(forced=False)
    assert advance(waiting_run)
    assert (waiting_run.status, waiting_run.stage) == ("skipped", "extract")
    assert list(ProfileVersion.objects.values_list("kind", "generation")) == [("quick_pass", "v1")]
