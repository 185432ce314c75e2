"""Telling the workers that the outbox holds something."""

from __future__ import annotations

from django.db import transaction
from django_q.tasks import async_task


def ring() -> None:
    """Let a worker send what is due, once the transaction around this is committed.

    A bell that cannot be rung is logged and no harm: the schedule looks into the outbox as well.
    """
    transaction.on_commit(_ring_now, robust=True)


def _ring_now() -> None:
    async_task("fullpass.tasks.send_notices", task_name="notices", save=False)
