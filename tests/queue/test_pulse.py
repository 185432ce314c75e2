"""What a worker notices beside its task: the end of its cluster, and a cluster that hangs."""

from __future__ import annotations

import logging
import os
from datetime import timedelta
from types import SimpleNamespace

import psutil
import pytest
from django.utils import timezone
from django_q.models import OrmQ, Schedule

from fullpass.models import Cluster
from fullpass.queue import pulse as pulses
from fullpass.queue import seats
from fullpass.queue.pulse import Pulse
from fullpass.queue.worker import Worker
from tests.make import make_run

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch):
    """Seconds that pass when the test says so."""
    now = SimpleNamespace(seconds=1000.0)
    monkeypatch.setattr(pulses.time, "monotonic", lambda: now.seconds)
    return now


@pytest.fixture
def pulse(monkeypatch, clock):
    """A pulse whose cluster says what the test lets it say, and ends nobody."""
    worker = Worker()
    beating = Pulse(worker)
    beating.told = SimpleNamespace(task_q_size=0, status="Idle", pusher=0, monitor=0)
    beating.ended = []
    monkeypatch.setattr(beating.cluster, "stat", lambda: beating.told)
    monkeypatch.setattr(beating, "_end_cluster", beating.ended.append)
    return beating


def test_a_cluster_shows_itself_and_takes_its_leave_when_it_stops(pulse):
    pulse.beat()
    cluster = Cluster.objects.get()
    assert (cluster.pid, cluster.workers) == (os.getppid(), seats.Conf.WORKERS)
    assert timezone.now() - cluster.seen_at < timedelta(minutes=1)
    with pulse.worker.slice() as under_way:
        pulse.told.status = "Stopping"
        pulse.beat()
        assert under_way.is_set()
    assert pulse.worker.is_stopping
    assert not Cluster.objects.exists()


def test_a_busy_worker_shows_that_its_cluster_works(pulse, clock):
    clock.seconds += 100
    pulse.beat()
    assert Cluster.objects.get().last_worked_at is None
    pulse.worker.begin_task()
    clock.seconds += 10
    pulse.beat()
    assert Cluster.objects.get().last_worked_at is not None


def test_tasks_that_lie_before_an_idle_worker_are_noticed_and_end_the_cluster(pulse, clock, caplog):
    pulse.told.task_q_size = 2
    pulse.beat()
    assert Cluster.objects.get().hung_since is None
    clock.seconds += pulses.HUNG_SECONDS + 1
    with caplog.at_level(logging.ERROR):
        pulse.beat()
    assert "hangs" in caplog.text
    assert Cluster.objects.get().hung_since is not None
    assert pulse.worker.is_stopping
    assert not pulse.ended
    clock.seconds += pulses.GRACE_SECONDS
    pulse.beat()
    assert len(pulse.ended) == 1


def test_a_worker_that_others_found_to_hang_begins_nothing_until_the_cluster_recovers(pulse, clock):
    pulse.beat()
    Cluster.objects.update(hung_since=timezone.now())
    clock.seconds += pulses.SHOW_SECONDS + 1
    pulse.beat()
    assert pulse.worker.is_stopping
    Cluster.objects.update(hung_since=None)
    clock.seconds += pulses.SHOW_SECONDS + 1
    pulse.beat()
    assert not pulse.worker.is_stopping


def test_a_cluster_that_takes_its_tasks_after_all_does_not_hang_any_more(pulse, clock):
    pulse.told.task_q_size = 2
    pulse.beat()
    clock.seconds += pulses.HUNG_SECONDS + 1
    pulse.beat()
    pulse.told.task_q_size = 0
    clock.seconds += pulses.SHOW_SECONDS + 1
    pulse.beat()
    assert Cluster.objects.get().hung_since is None
    assert not pulse.worker.is_stopping


def test_tasks_that_lie_before_busy_workers_are_no_fault(pulse, clock):
    pulse.worker.begin_task()
    pulse.told.task_q_size = 3
    for _ in range(20):
        clock.seconds += 10
        pulse.beat()
    assert Cluster.objects.get().hung_since is None
    assert not pulse.ended


def test_what_is_told_no_longer_counts_for_nothing(pulse, clock):
    pulse.told.task_q_size = 2
    pulse.beat()
    pulse.told = None
    for _ in range(20):
        clock.seconds += 10
        pulse.beat()
    assert not pulse.ended


def test_an_idle_worker_rings_for_work_whose_bell_was_lost(pulse, clock):
    make_run()
    pulse.beat()
    assert not OrmQ.objects.exists()
    clock.seconds += pulses.RING_SECONDS + 1
    pulse.beat()
    assert OrmQ.objects.count() == 1
    clock.seconds += pulses.RING_SECONDS + 1
    pulse.beat()
    assert OrmQ.objects.count() == 1


def test_a_worker_without_a_seat_rings_for_nothing_that_it_may_not_do(pulse, clock, monkeypatch):
    make_run(stage="extract")
    monkeypatch.setattr(seats.Conf, "WORKERS", 2)
    with seats.seat():
        clock.seconds += pulses.RING_SECONDS + 1
        pulse.beat()
    assert not OrmQ.objects.exists()


def test_schedules_are_mended_and_clusters_of_old_forgotten(pulse):
    Schedule.objects.all().delete()
    old = timezone.now() - timedelta(hours=1)
    Cluster.objects.create(name="old", host="old", pid=1, workers=3, started_at=old, seen_at=old)
    pulse.beat()
    assert Schedule.objects.filter(name="reaper").exists()
    assert not Cluster.objects.filter(name="old").exists()


def test_a_cluster_that_nobody_can_stop_any_more_is_ended(pulse, monkeypatch):
    monkeypatch.setattr(pulse.cluster, "_commander", 999999999)
    pulse.beat()
    assert pulse.ended
    assert not Cluster.objects.exists()


def test_a_worker_without_a_guard_finishes_what_it_is_at_and_ends(pulse, monkeypatch):
    exits = []
    monkeypatch.setattr(pulses.os, "_exit", exits.append)
    monkeypatch.setattr(pulse.cluster, "guard", SimpleNamespace(pid=999999999))
    pulse.worker.begin_task()
    with pulse.worker.slice() as under_way:
        pulse.beat()
        assert under_way.is_set()
        assert not exits
    pulse.worker.end_task()
    pulse.beat()
    assert exits == [1]


def test_the_guard_is_the_parent_of_the_worker(pulse):
    assert pulse.cluster.guard == psutil.Process(os.getppid())
    assert not pulse.cluster.is_unguarded
    assert not pulse.cluster.is_abandoned
