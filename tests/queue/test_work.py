"""What a worker does when a bell rings."""

from __future__ import annotations

import json
import logging
import threading
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import OperationalError, connection
from django.utils import timezone
from django_q.exceptions import TimeoutException
from django_q.models import OrmQ

from fullpass import tasks
from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun, ModelCall, Profile, StageLog
from fullpass.queue import lanes, seats, work
from fullpass.queue.pause import pause, resume
from fullpass.queue.worker import Worker
from fullpass.runner import advance as advancing
from fullpass.runner.enqueue import Request, enqueue
from tests.make import make_profile, make_run
from tests.threads import LIMIT_SECONDS
from tests.waiting import wait_until

# Workers have threads with connections of their own.
pytestmark = [pytest.mark.heavy, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def own_worker(monkeypatch):
    monkeypatch.setattr(work, "this_worker", Worker())


@pytest.fixture
def post(service):
    """Hands in an export for the workers."""

    def hand_in(user_id: str = "ana", conversations: int = 20, **options) -> FullPassRun:
        client = make_profile(user_id).client
        export = json.dumps(plant(3, conversations).export).encode()
        path = default_storage.save(f"{client.slug}/{user_id}.json", ContentFile(export))
        run = enqueue(client, Request(user_id, path, **{"forced": True, **options})).run
        tasks.ring(run)
        return run

    return hand_in


def work_and_close() -> None:
    """A task in a thread of its own, which has a connection of its own."""
    try:
        tasks.work()
    finally:
        connection.close()


def state(run: FullPassRun) -> tuple[str, str]:
    run.refresh_from_db()
    return run.status, run.stage


def test_a_bell_holds_no_id_of_anybody_and_is_rung_once_a_post(post):
    run = post("ana")
    (bell,) = OrmQ.objects.all()
    task = bell.task
    assert (task["func"], task["args"], task["kwargs"]) == ("fullpass.tasks.work", (), {})
    assert str(run.pk) not in str(task)
    assert "ana" not in str(task)


def test_one_bell_does_all_work_and_nothing_is_left_to_ring_for(post):
    runs = [post("ana"), post("ben")]
    OrmQ.objects.all().delete()
    tasks.work()
    assert [state(run) for run in runs] == [("complete", "publish")] * 2
    assert not OrmQ.objects.exists()


def test_new_persons_get_their_v1_before_anybody_goes_on(post, monkeypatch):
    monkeypatch.setattr(work, "TASK_SECONDS", 0.001)
    with_chats = post("ana")
    FullPassRun.objects.update(stage="extract")
    new = post("ben")
    work.serve_new_persons(ends_at=float("inf"))
    assert state(new) == ("processing", "extract")
    assert Profile.objects.get(user_id="ben").generation == "v1"
    assert state(with_chats) == ("pending", "extract")


def test_a_worker_without_a_seat_serves_new_persons_only_and_rings_for_nobody(post, monkeypatch):
    waiting = post("ana")
    work.serve_new_persons(ends_at=float("inf"))
    new = post("ben")
    OrmQ.objects.all().delete()
    monkeypatch.setattr(seats.Conf, "WORKERS", 2)
    with seats.seat() as seated:
        assert seated
        tasks.work()
        assert state(new) == ("processing", "extract")
        assert state(waiting) == ("processing", "extract")
        assert OrmQ.objects.count() == 1  # for what it has begun
        OrmQ.objects.all().delete()
        tasks.work()
        assert not OrmQ.objects.exists()
    tasks.work()
    assert state(waiting) == ("complete", "publish")


def test_a_slice_ends_early_for_a_new_person_whom_nobody_serves(post, monkeypatch):
    run = post("ana", 40)
    work.serve_new_persons(ends_at=float("inf"))
    make_run(make_profile("new"))
    FullPassRun.objects.filter(profile__user_id="new").update(
        created_at=timezone.now() - timedelta(minutes=1)
    )
    monkeypatch.setattr(work, "LOOK_FOR_URGENT_SECONDS", 0)
    assert work.work_on_another(ends_at=float("inf"))
    assert state(run)[0] == "processing"
    assert lanes.take(lanes.new_persons()).profile.user_id == "new"


def test_nothing_is_claimed_while_everything_is_paused_and_no_call_is_made_until_resume(post, service):
    run = post()
    pause("a.lead", "too dear")
    tasks.work()
    tasks.reap()
    assert (state(run)[0], service.calls["requests"]) == ("pending", 0)
    OrmQ.objects.all().delete()
    resume("a.lead")
    assert OrmQ.objects.count() == 1
    tasks.work()
    assert state(run)[0] == "complete"


def test_a_slice_under_way_stops_when_it_is_paused_and_nothing_is_lost_or_paid_twice(
    post, service, settings, caplog
):
    settings.FULLPASS_CONCURRENCY = 2
    run = post("ana", 60)
    work.serve_new_persons(ends_at=float("inf"))
    working = threading.Thread(target=work_and_close)
    with service.holding("extract") as held, caplog.at_level(logging.INFO):
        working.start()
        assert held.holds_one.wait(LIMIT_SECONDS)
        pause("a.lead", client=run.profile.client)
        wait_until(lambda: "is paused" in caplog.text)
    working.join(LIMIT_SECONDS)
    assert not working.is_alive()
    assert state(run) == ("processing", "extract")
    assert run.lease_until is None
    before = service.calls["requests"]
    assert ModelCall.objects.count() == before
    tasks.work()
    assert service.calls["requests"] == before
    resume("a.lead", client=run.profile.client)
    tasks.work()
    assert state(run)[0] == "complete"
    assert service.calls["repeated"] == dict.fromkeys(service.calls["repeated"], 0)


def test_a_worker_that_has_to_stop_finishes_the_calls_under_way_and_puts_the_run_down(
    post, service, settings
):
    settings.FULLPASS_CONCURRENCY = 2
    run = post("ana", 60)
    work.serve_new_persons(ends_at=float("inf"))
    working = threading.Thread(target=work_and_close)
    with service.holding("extract") as held:
        working.start()
        assert held.holds_one.wait(LIMIT_SECONDS)
        work.this_worker.stop()
    working.join(LIMIT_SECONDS)
    assert service.calls["answered"]["extract"]
    assert state(run) == ("processing", "extract")
    assert (run.lease_until, run.lease_owner, run.claims_in_vain) == (None, "", 0)
    assert ModelCall.objects.count() == service.calls["requests"]
    tasks.work()  # a bell that was in front of the worker already
    assert ModelCall.objects.count() == service.calls["requests"]


def test_the_time_out_of_a_task_leaves_the_run_to_be_claimed_at_once(post, monkeypatch):
    run = post()
    work.serve_new_persons(ends_at=float("inf"))

    def hang(session):
        raise TimeoutException("Task exceeded maximum timeout value")

    monkeypatch.setitem(advancing.WORK, "extract", hang)
    with pytest.raises(TimeoutException):
        tasks.work()
    assert state(run) == ("processing", "extract")
    assert (run.lease_until, run.claims_in_vain) == (None, 1)
    assert list(FullPassRun.objects.claimable()) == [run]


def test_a_database_that_fails_a_worker_is_waited_for_and_told_without_its_words(post, monkeypatch, caplog):
    run = post()
    work.serve_new_persons(ends_at=float("inf"))

    def fail(session):
        raise OperationalError("near what a person wrote")

    monkeypatch.setitem(advancing.WORK, "extract", fail)
    with caplog.at_level(logging.DEBUG):
        tasks.work()
    assert "OperationalError" in caplog.text
    assert "a person wrote" not in caplog.text
    assert state(run)[0] == "processing"
    assert run.wake_at > timezone.now()


def test_a_run_that_costs_one_worker_after_the_other_fails_and_a_retry_begins_to_count_anew(post, service):
    run = post()
    for _ in range(advancing.CLAIMS_IN_VAIN):
        assert lanes.take(FullPassRun.objects.claimable()) == run
        FullPassRun.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    tasks.work()
    assert state(run) == ("failed", "ingest")
    assert (run.error_code, run.error_stage) == ("worker_lost", "ingest")
    assert StageLog.objects.filter(run=run).count() <= 1
    assert run.retry()
    tasks.work()
    assert state(run)[0] == "complete"


def test_a_run_that_gets_something_done_between_losses_goes_on(post):
    run = post()
    for _ in range(3 * advancing.CLAIMS_IN_VAIN):
        assert lanes.take(FullPassRun.objects.claimable()) == run
        run.refresh_from_db()
        with run.checkpoint(claims_in_vain=0):
            pass
        FullPassRun.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    tasks.work()
    assert state(run)[0] == "complete"


def test_the_threshold_is_the_one_of_the_day_of_the_post(post, settings):
    settings.FULLPASS_MIN_CONVERSATIONS = 10
    run = post(conversations=20, forced=False)
    settings.FULLPASS_MIN_CONVERSATIONS = 500
    tasks.work()
    assert state(run)[0] == "complete"


def test_beside_a_long_ingest_others_get_their_v1_although_the_task_is_over_time(post, monkeypatch):
    first, taken, late, served = post("ana"), [], [], threading.Event()
    ingest, quick_pass = advancing.WORK["ingest"], advancing.WORK["quick_pass"]

    def take(runs):
        taken.append(lanes.take(runs))
        return taken[-1]

    def ingest_slowly(session):
        if session.run.pk == first.pk:
            late.append(post("ben"))
            assert served.wait(LIMIT_SECONDS)
        ingest(session)

    def note_v1(session):
        quick_pass(session)
        if session.run.pk != first.pk:
            served.set()

    monkeypatch.setattr(work, "take", take)
    monkeypatch.setattr(work, "_goes_on", lambda until: until > 1000 if taken else True)
    monkeypatch.setattr(lanes, "_may_ingest", lambda runs: runs)
    monkeypatch.setitem(advancing.WORK, "ingest", ingest_slowly)
    monkeypatch.setitem(advancing.WORK, "quick_pass", note_v1)
    assert work.serve_new_persons(ends_at=800)
    assert [state(run) for run in (first, *late)] == [("processing", "extract")] * 2
