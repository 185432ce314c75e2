"""In each cluster one worker is kept for new persons."""

from __future__ import annotations

import multiprocessing
import os
import signal

import pytest

from fullpass.queue import seats
from tests.threads import LIMIT_SECONDS


@pytest.fixture(autouse=True)
def cluster_of_three(monkeypatch):
    monkeypatch.setattr(seats.Conf, "WORKERS", 3)


def test_all_workers_but_one_get_a_seat():
    with seats.seat() as first, seats.seat() as second, seats.seat() as third:
        assert (first, second, third) == (True, True, False)
        assert not seats.is_one_free()
    assert seats.is_one_free()


def test_a_single_worker_has_to_do_everything(monkeypatch):
    monkeypatch.setattr(seats.Conf, "WORKERS", 1)
    with seats.seat() as only, seats.seat() as other:
        assert (only, other) == (True, False)


def test_the_seat_of_a_worker_that_is_killed_is_free():
    fork = multiprocessing.get_context("fork")
    sits, parent = fork.Event(), os.getppid()

    def sit() -> None:
        os.getppid = lambda: parent
        with seats.seat():
            sits.set()
            signal.pause()

    worker = fork.Process(target=sit)
    worker.start()
    assert sits.wait(LIMIT_SECONDS)
    with seats.seat() as mine:
        assert mine
        assert not seats.is_one_free()
        worker.kill()
        worker.join()
        assert seats.is_one_free()


def test_files_of_clusters_that_are_gone_are_removed(tmp_path):
    with seats.seat():
        folder = next(tmp_path.iterdir())
        (folder / "999999999-0").touch()
        seats.tidy_up()
        assert [path.name for path in folder.iterdir()] == [f"{os.getppid()}-0"]
