"""Where django-q and migrations tell us something."""

from __future__ import annotations

import multiprocessing
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models.signals import post_migrate
from django_q.signals import post_execute_in_worker, post_spawn, pre_execute

from fullpass.queue.worker import this_worker


def connect() -> None:
    """Hear of workers, of their tasks, and of new tables."""
    post_spawn.connect(_worker_begins)
    pre_execute.connect(_task_begins)
    post_execute_in_worker.connect(_task_ends)
    post_migrate.connect(_tables_are_there)


def _worker_begins(**kwargs: Any) -> None:
    from fullpass.queue.pulse import Pulse

    if multiprocessing.parent_process() is not None:  # else it is a task that is run on the spot
        Pulse(this_worker).start()


def _task_begins(**kwargs: Any) -> None:
    this_worker.begin_task()


def _task_ends(**kwargs: Any) -> None:
    this_worker.end_task()


def _tables_are_there(app_config: Any, using: str, **kwargs: Any) -> None:
    from django_q.models import Schedule

    from fullpass.queue.schedules import ensure_schedules

    has_schedules = Schedule._meta.db_table in connection.introspection.table_names()
    if app_config.name == "fullpass" and using == DEFAULT_DB_ALIAS and has_schedules:
        ensure_schedules()
