"""Bells: a task that says only that there is work. Which work is in the database."""

from __future__ import annotations

import logging
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django_q.brokers import get_broker
from django_q.models import Failure
from django_q.tasks import async_task

from fullpass.models import FullPassRun

logger = logging.getLogger(__name__)
WORK = "fullpass.tasks.work"
MOST_BELLS = 20  # that wait in the queue at once; a worker that finds more to do goes on by itself
FAILURES_KEPT = timedelta(days=7)


def ring() -> None:
    """Tell the workers, once the transaction around this is committed, that there is work.

    A queue that cannot be reached is logged and raises nothing: the work is in the database, and the reaper
    rings again.
    """
    transaction.on_commit(_ring_now, robust=True)


def _ring_now() -> None:
    async_task(WORK, task_name="work", save=False)


def ring_for_waiting() -> int:
    """Ring for runs that could be worked on, but for no more than bells wait already; gives how often."""
    waiting = FullPassRun.objects.claimable().values("pk")[:MOST_BELLS].count()
    missing = waiting - get_broker().queue_size() if waiting else 0
    for _ in range(missing):
        _ring_now()
    return max(missing, 0)


def forget_failures() -> None:
    """Remove tasks that failed long ago; django-q keeps them for ever."""
    Failure.objects.filter(stopped__lt=timezone.now() - FAILURES_KEPT).delete()
