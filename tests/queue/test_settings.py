"""The numbers of the queue fit each other."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.conf import settings as configured

from fullpass.checks import queue_waits_long_enough
from fullpass.models.lease import LEASE
from fullpass.queue.work import TASK_SECONDS


def test_the_numbers_as_they_stand_are_in_order():
    assert queue_waits_long_enough() == []


@pytest.mark.parametrize(
    "wrong", [{"retry": 3600}, {"timeout": 1900}, {"queue_limit": 3}, {"workers": 2}, {"guard_cycle": 0.2}]
)
def test_a_task_that_would_be_handed_out_twice_is_an_error(settings, wrong):
    settings.Q_CLUSTER = {**settings.Q_CLUSTER, **wrong}
    (error,) = queue_waits_long_enough()
    assert error.id == "fullpass.E006"
    assert "retry" in error.msg + error.hint


def test_one_worker_is_left_for_new_persons_and_two_runs_advance():
    assert configured.Q_CLUSTER["workers"] >= 3


def test_a_lost_run_is_under_way_again_within_a_minute():
    schedule = timedelta(seconds=30)
    assert LEASE + schedule < timedelta(seconds=60)
    assert configured.Q_CLUSTER["timeout"] > 10 * TASK_SECONDS


def test_what_django_q_keeps_is_bounded():
    assert 0 < configured.Q_CLUSTER["save_limit"] <= 1000
