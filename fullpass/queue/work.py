"""What a worker does when a bell rings: slices of the most urgent runs, for as long as a task lasts."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from django.db import connection

from fullpass.models import FullPassRun
from fullpass.queue.lanes import (
    FIRST_STAGES,
    ingest_is_awaited,
    new_person_waits,
    new_persons,
    others,
    take,
)
from fullpass.queue.seats import seat
from fullpass.queue.worker import this_worker
from fullpass.runner.advance import work_on
from fullpass.runner.session import Session

TASK_SECONDS = 25.0  # after which a worker makes room for other tasks; the unit under way is finished
NEW_PERSONS_AT_ONCE = 8  # in one worker: most of their time is spent waiting for one answer of the model
LOOK_SECONDS = 0.2  # how often a worker looks for further new persons
LOOK_FOR_URGENT_SECONDS = 2.0
OVERTIME_SECONDS = 300.0  # beside somebody whose ingest takes long, others are taken on for so long


def work() -> bool:
    """Serve new persons, then take turns at the other runs, until there is nothing left or the time is up.

    False when there was nothing that this worker could do.
    """
    ends_at = time.monotonic() + TASK_SECONDS
    worked = False
    while _goes_on(ends_at):
        if serve_new_persons(ends_at) or work_on_another(ends_at):
            worked = True
        elif ingest_is_awaited():
            time.sleep(LOOK_SECONDS)
        else:
            break
    return worked


def serve_new_persons(ends_at: float) -> bool:
    """Take new persons to their v1, several side by side; False when there was none.

    While one of them takes longer than the task should, others are still taken on beside.
    """
    under_way: set[Future[None]] = set()
    served = False
    with ThreadPoolExecutor(NEW_PERSONS_AT_ONCE, thread_name_prefix="new-person") as pool:
        try:
            while True:
                until = ends_at + OVERTIME_SECONDS if under_way else ends_at
                while len(under_way) < NEW_PERSONS_AT_ONCE and _goes_on(until):
                    run = take(new_persons())
                    if run is None:
                        break
                    served = True
                    under_way.add(pool.submit(_serve, run))
                if not under_way:
                    return served
                done, under_way = wait(under_way, LOOK_SECONDS, FIRST_COMPLETED)
                for future in done:
                    future.result()
        except BaseException:  # such as the time-out of the task: the others have to come to an end too
            this_worker.stop_slices()
            raise


def work_on_another(ends_at: float) -> bool:
    """Give one slice to a run that can wait; False when there is none, or no seat to do so."""
    with seat() as seated:
        run = take(others()) if seated else None
        if run is None:
            return False
        with this_worker.slice() as stop:
            left = max(ends_at - time.monotonic(), 0)
            work_on(Session(run, stop=stop, seconds=left, gives_way=_now_and_then(new_person_waits)))
    return True


def _serve(run: FullPassRun) -> None:
    try:
        with this_worker.slice() as stop:
            work_on(Session(run, stop=stop), stages=FIRST_STAGES)
    finally:
        connection.close()


def _goes_on(ends_at: float) -> bool:
    return time.monotonic() < ends_at and not this_worker.is_stopping


def _now_and_then(question: Callable[[], bool]) -> Callable[[], bool]:
    """Ask the question at most every LOOK_FOR_URGENT_SECONDS; between, its last answer holds."""
    asked_at, answer = time.monotonic(), False

    def ask() -> bool:
        nonlocal asked_at, answer
        if time.monotonic() - asked_at >= LOOK_FOR_URGENT_SECONDS:
            asked_at, answer = time.monotonic(), question()
        return answer

    return ask
