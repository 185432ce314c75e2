"""Real clusters: stopped, killed in part, hanging, and with a crowd in front of them."""

from __future__ import annotations

import shutil
import signal

import psutil
import pytest

from fullpass.evaluation.planted import plant
from tests.queue.fleet import PATIENCE, Fleet
from tests.runner.passes import write_export

pytestmark = pytest.mark.slow
WITH_V1 = "SELECT user_id FROM fullpass_profile WHERE current_version_id IS NOT NULL"
LEASES = "SELECT count(*) FROM fullpass_fullpassrun WHERE lease_until IS NOT NULL"


def clusters_of(fleet: Fleet) -> list[tuple]:
    return fleet.rows("SELECT pid, hung_since IS NOT NULL FROM fullpass_cluster")


def test_a_cluster_that_is_stopped_puts_everything_down_and_the_next_goes_on_at_once(fleet, export):
    first = fleet.start()
    fleet.wait(lambda: clusters_of(fleet), "the cluster shows itself")
    fleet.post(export, "ana", "ben")
    fleet.wait(lambda: fleet.answered() >= 6, "chunks are being read")
    first.process.send_signal(signal.SIGTERM)
    first.process.wait(PATIENCE)
    assert first.process.returncode == 0
    assert fleet.statuses()["processing"] == 2
    assert fleet.rows(LEASES) == [(0,)]
    assert clusters_of(fleet) == []
    fleet.start()
    fleet.wait(fleet.all_complete, "all runs are complete")
    assert fleet.paid_twice() <= fleet.answered() // 2  # two persons with the same chats, and nothing more


def test_workers_whose_guard_is_killed_end_too_and_the_run_goes_on_elsewhere(fleet, export):
    doomed = fleet.start()
    fleet.post(export, "ana")
    fleet.wait(lambda: fleet.answered() >= 3, "chunks are being read")
    family = [doomed.guard, *doomed.guard.children()]
    assert len(family) >= 6
    doomed.guard.kill()
    _, alive = psutil.wait_procs(family, timeout=PATIENCE)
    assert not alive
    fleet.start()
    fleet.wait(fleet.all_complete, "the run is complete")


def test_a_cluster_whose_idle_worker_is_killed_is_noticed_named_and_ended(fleet, export):
    """A worker that waits for tasks holds the lock of the queue: killed, it never gives it back."""
    cluster = fleet.start()
    fleet.wait(lambda: clusters_of(fleet), "the cluster shows itself")

    def hung() -> bool:
        return any(hangs for _, hangs in clusters_of(fleet)) or "hangs" in cluster.log.read_text()

    for worker in cluster.workers():
        worker.kill()  # one of the three held the lock
    fleet.post(export, "ana")
    fleet.wait(hung, "the cluster is found to hang")
    cluster.process.wait(PATIENCE)
    fleet.start()
    fleet.wait(fleet.all_complete, "the run is complete")


@pytest.mark.parametrize("broker", ["redis"] if shutil.which("redis-server") else ["database"])
def test_a_new_person_has_v1_while_fifty_full_passes_run(make_fleet, export, tmp_path, broker, request):
    redis_url = request.getfixturevalue("redis_url") if broker == "redis" else ""
    fleet = make_fleet(REDIS_URL=redis_url)
    fleet.service.latency = 1.5
    fleet.start()
    crowd = [f"p{number}" for number in range(50)]
    long = write_export(tmp_path / "long.json", plant(5, 150).export)
    fleet.post(long, *crowd)
    fleet.wait(lambda: persons_with_v1(fleet) >= set(crowd), "all have their v1")
    fleet.post(export, "new")
    fleet.wait(lambda: "new" in persons_with_v1(fleet), "the new person has v1")
    assert fleet.statuses()["processing"] >= 40


def persons_with_v1(fleet: Fleet) -> set[str]:
    return {name for (name,) in fleet.rows(WITH_V1)}
