"""The reaper and its schedule: nothing that waits is forgotten."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from django_q.models import Failure, OrmQ, Schedule, Success, Task
from django_q.scheduler import scheduler

from fullpass import tasks
from fullpass.models import FullPassRun
from fullpass.queue import bells
from fullpass.queue.schedules import SCHEDULES, ensure_schedules
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
NOW = timezone.now


def make_runs(number: int, **fields) -> list[FullPassRun]:
    return [make_run(make_profile(f"p{n}"), **fields) for n in range(number)]


def bells_in_the_queue() -> int:
    return sum(bell.task["func"] == "fullpass.tasks.work" for bell in OrmQ.objects.all())


def test_the_reaper_rings_for_each_run_that_waits_with_no_bell_rung():
    make_runs(3)
    tasks.reap()
    assert bells_in_the_queue() == 3
    tasks.reap()
    assert bells_in_the_queue() == 3


def test_the_reaper_rings_no_more_than_a_bound():
    make_runs(bells.MOST_BELLS + 5)
    tasks.reap()
    assert bells_in_the_queue() == bells.MOST_BELLS


def test_the_reaper_rings_for_a_run_whose_worker_on_another_host_was_lost():
    (run,) = make_runs(1)
    assert run.claim("elsewhere|1|1.00|1")
    tasks.reap()
    assert bells_in_the_queue() == 0
    FullPassRun.objects.update(lease_until=NOW() - timedelta(seconds=1))
    tasks.reap()
    assert bells_in_the_queue() == 1


@pytest.mark.parametrize("fields", [{"foreground": True}, {"wake_at": NOW() + timedelta(hours=1)}])
def test_the_reaper_leaves_runs_of_commands_and_those_that_wait(fields):
    make_runs(2, **fields)
    tasks.reap()
    assert bells_in_the_queue() == 0


def test_a_run_whose_waiting_is_over_is_rung_for():
    (run,) = make_runs(1, wake_at=NOW() + timedelta(hours=1))
    tasks.ring(run)
    assert bells_in_the_queue() == 0
    FullPassRun.objects.update(wake_at=NOW())
    tasks.reap()
    assert bells_in_the_queue() == 1


@pytest.mark.django_db(transaction=True)
def test_workers_hear_of_a_run_that_was_committed_and_of_none_that_was_rolled_back():
    with transaction.atomic():
        tasks.ring(make_run())
        transaction.set_rollback(True)
    assert bells_in_the_queue() == 0
    with transaction.atomic():
        tasks.ring(make_run())
        assert bells_in_the_queue() == 0
    assert bells_in_the_queue() == 1


@pytest.mark.django_db(transaction=True)
def test_a_queue_that_cannot_be_reached_hinders_no_post(monkeypatch, caplog):
    def no_queue(*arguments, **options):
        raise ConnectionError("Error 111 connecting to redis")

    monkeypatch.setattr(bells, "async_task", no_queue)
    with caplog.at_level(logging.ERROR), transaction.atomic():
        tasks.ring(make_run())
    assert FullPassRun.objects.exists()
    assert "ConnectionError" in caplog.text or "connecting" in caplog.text


def test_migrating_makes_each_schedule_once_and_mends_what_was_lost_doubled_or_changed():
    Schedule.objects.all().delete()
    call_command("migrate", verbosity=0)
    assert sorted(Schedule.objects.values_list("name", flat=True)) == sorted(SCHEDULES)
    Schedule.objects.create(name="reaper", func="nothing", schedule_type=Schedule.ONCE)
    Schedule.objects.filter(name="reaper").update(cron="0 0 * * *", repeats=0)
    ensure_schedules()
    reaper = Schedule.objects.get(name="reaper")
    assert (reaper.func, reaper.cron, reaper.repeats) == ("fullpass.tasks.reap", "* * * * * */30", -1)
    assert reaper.schedule_type == Schedule.CRON


@pytest.mark.django_db(transaction=True)  # the scheduler closes connections
def test_the_schedule_is_due_every_half_minute_and_leaves_no_results_behind():
    ensure_schedules()
    reaper = Schedule.objects.get(name="reaper")
    assert reaper.next_run - NOW() <= timedelta(seconds=30)
    Schedule.objects.update(next_run=NOW() - timedelta(seconds=1))
    before = NOW()
    scheduler()
    reaper.refresh_from_db()
    assert before < reaper.next_run <= NOW() + timedelta(seconds=30)
    reap = next(bell.task for bell in OrmQ.objects.all() if bell.task["func"] == "fullpass.tasks.reap")
    assert reap["save"] is False


def test_tasks_that_failed_long_ago_are_forgotten():
    for name, days in (("old", 8), ("new", 1)):
        stopped = NOW() - timedelta(days=days)
        Task.objects.create(id=name, name=name, func="f", started=stopped, stopped=stopped, success=False)
        Task.objects.create(id=f"{name}-ok", name=name, func="f", started=stopped, stopped=stopped)
    tasks.reap()
    assert [failure.name for failure in Failure.objects.all()] == ["new"]
    assert Success.objects.count() == 2
