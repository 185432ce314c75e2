"""Which run a worker takes next."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from fullpass.models import FullPassRun
from fullpass.models.owners import this_host
from fullpass.queue import lanes
from fullpass.queue.pause import pause
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
NOW = timezone.now
SECOND = timedelta(seconds=1)


def run_of(user_id: str, **fields):
    created_at = fields.pop("created_at", None)
    run = make_run(make_profile(user_id), **fields)
    if created_at:
        FullPassRun.objects.filter(pk=run.pk).update(created_at=created_at)
    return run


def with_v1(run: FullPassRun) -> FullPassRun:
    run.profile.publish(kind="handed_in", generation="v1")
    return run


def test_a_run_that_nobody_holds_is_claimable_and_one_that_somebody_holds_is_not():
    run = run_of("ana")
    assert list(FullPassRun.objects.claimable()) == [run]
    assert run.claim("elsewhere|1|1.00|1")
    assert not FullPassRun.objects.claimable().exists()
    run.release()
    assert FullPassRun.objects.claimable().exists()


def test_an_expired_lease_and_one_of_a_dead_process_of_this_host_are_free():
    expired, orphaned, elsewhere = run_of("ana"), run_of("ben"), run_of("cleo")
    dead = f"{this_host()}|999999999|1.00|1"
    for run, owner in ((expired, "elsewhere|1|1.00|1"), (orphaned, dead), (elsewhere, "elsewhere|1|1.00|1")):
        assert run.claim(owner)
    FullPassRun.objects.filter(pk=expired.pk).update(lease_until=NOW() - SECOND)
    assert set(FullPassRun.objects.claimable()) == {expired, orphaned}
    assert {lanes.take(lanes.new_persons()), lanes.take(FullPassRun.objects.claimable())} <= {
        expired,
        orphaned,
        None,
    }


@pytest.mark.parametrize(
    "fields",
    [
        {"wake_at": NOW() + timedelta(hours=1)},
        {"foreground": True},
        {"status": "complete"},
        {"status": "failed"},
        {"status": "cancelled"},
    ],
)
def test_runs_that_wait_have_ended_or_belong_to_a_command_are_left_alone(fields):
    run_of("ana", **fields)
    assert not FullPassRun.objects.claimable().exists()


def test_a_run_that_waited_is_claimable_when_it_is_due():
    run_of("ana", wake_at=NOW() - SECOND)
    assert lanes.take(FullPassRun.objects.claimable()) is not None


def test_a_command_that_took_a_run_over_meanwhile_keeps_it():
    run = run_of("ana")
    FullPassRun.objects.update(foreground=True)
    assert not run.claim("elsewhere|1|1.00|1", queued=True)
    assert run.claim("elsewhere|1|1.00|1")


def test_new_persons_come_in_the_order_of_their_posts_and_others_by_who_waits_longest():
    day = timedelta(days=1)
    old, new = run_of("ana", created_at=NOW() - day), run_of("ben")
    quick = run_of("cleo", stage="quick_pass", created_at=NOW() - 2 * day)
    returning = with_v1(run_of("dan", created_at=NOW() - 3 * day))
    early = run_of("eve", stage="extract", heartbeat_at=NOW() - day)
    late = run_of("finn", stage="memory", heartbeat_at=NOW())
    assert list(lanes.new_persons()) == [quick, old, new]
    assert list(lanes.others()) == [returning, early, late]


def test_of_many_runs_that_take_turns_none_starves():
    runs = [run_of(f"p{n}", stage="extract") for n in range(7)]
    turns = []
    for _ in range(21):
        run = lanes.take(lanes.others())
        turns.append(run.pk)
        assert run.release()
    first, second, third = turns[:7], turns[7:14], turns[14:]
    assert set(first) == {run.pk for run in runs}
    assert first == second == third


def test_a_new_person_whom_nobody_serves_interrupts_others_after_a_moment(monkeypatch):
    monkeypatch.setattr(lanes, "PATIENCE", 3600 * SECOND)
    run = run_of("ana")
    assert not lanes.new_person_waits()
    FullPassRun.objects.update(created_at=NOW() - 3601 * SECOND)
    assert lanes.new_person_waits()
    assert lanes.take(lanes.new_persons()) == run
    assert not lanes.new_person_waits()


def test_whoever_is_faster_gets_a_run_and_the_other_the_next():
    run_of("ana", stage="extract")
    run_of("ben", stage="extract")
    seen = lanes.others()
    first, second = lanes.take(seen.all()), lanes.take(seen.all())
    assert first is not None
    assert second is not None
    assert first != second
    assert lanes.take(lanes.others()) is None


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="only SQLite has a single writer")
def test_on_sqlite_one_export_is_ingested_at_a_time():
    assert connection.vendor == "sqlite"
    run_of("ana")
    run_of("ben")
    quick = run_of("cleo", stage="quick_pass")
    first = lanes.take(lanes.new_persons())
    assert first.stage == "ingest"
    assert list(lanes.new_persons()) == [quick]
    assert lanes.ingest_is_awaited()
    first.release()
    assert lanes.new_persons().count() == 3


@pytest.mark.parametrize("whose", ["everybody", "client"])
def test_a_paused_run_is_not_claimable(whose):
    run = run_of("ana")
    other = make_run(make_profile("ana", client="other"))
    pause("a.lead", client=None if whose == "everybody" else run.profile.client)
    left = [] if whose == "everybody" else [other]
    assert list(FullPassRun.objects.claimable()) == left
    assert run.is_paused
    assert other.is_paused == (whose == "everybody")
