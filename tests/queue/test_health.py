"""What probes hear: whether the process lives, and whether work would be done."""

from __future__ import annotations

import logging
import tomllib
from datetime import timedelta
from pathlib import Path

import psutil
import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from fullpass.api import health as health_views
from fullpass.models import Cluster, FullPassRun
from fullpass.models.owners import this_host
from fullpass.queue.pause import pause, resume
from soulprint import __version__
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
NOW = timezone.now
ROOT = Path(__file__).parent.parent.parent


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


def make_cluster(host: str = "alpha", pid: int = 7, name: str = "", **fields) -> Cluster:
    defaults = {"workers": 3, "started_at": NOW(), "seen_at": NOW(), "last_worked_at": NOW()}
    return Cluster.objects.create(host=host, pid=pid, name=name or f"{host}|{pid}|1.00", **defaults | fields)


def test_a_process_lives_whatever_the_database_does(client, settings, django_assert_num_queries):
    settings.SOULPRINT_BUILD = "2026-11-20.1"
    for path in ("/healthz", "/healthz/"):
        with django_assert_num_queries(0):
            answer = client.get(path)
        assert (answer.status_code, answer.json()) == (200, {"status": "ok", "build": "2026-11-20.1"})


def test_the_build_is_the_version_unless_it_is_named(settings):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert settings.SOULPRINT_BUILD == __version__ == project["version"]


@pytest.mark.parametrize("path", ["/healthz", "/healthz/", "/readyz", "/readyz/"])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_probes_are_read_only(path, method):
    answer = getattr(Client(enforce_csrf_checks=True), method)(path)
    assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD")
    assert answer.json()["code"] == "method_not_allowed"


def test_everything_is_well(client):
    make_cluster()
    for path in ("/readyz", "/readyz/"):
        answer = client.get(path)
        assert answer.status_code == 200
        told = answer.json()
        assert told["clusters"][0].pop("seen_seconds_ago") >= 0
        assert told == {
            "status": "ready",
            "problem": "",
            "database": "ok",
            "migrations": "applied",
            "queue": {"waiting": 0, "oldest_waiting_seconds": 0, "stale": 0},
            "clusters": [{"id": "alpha:7", "state": "ok"}],
            "paused": False,
            "build": __version__,
        }


def test_without_any_cluster_it_is_not_ready_and_the_mend_is_told(client):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["status"]) == (503, "unavailable")
    assert "manage.py qcluster" in answer.json()["problem"]


def test_a_cluster_that_is_silent_is_gone_and_one_that_hangs_is_named_and_logged(client, caplog):
    make_cluster("alpha", seen_at=NOW() - seconds(60))
    make_cluster("beta", hung_since=NOW())
    with caplog.at_level(logging.ERROR):
        answer = client.get("/readyz")
    assert answer.status_code == 503
    states = {cluster["id"]: cluster["state"] for cluster in answer.json()["clusters"]}
    assert states == {"alpha:7": "gone", "beta:7": "hung"}
    assert "beta:7 hangs" in caplog.text
    make_cluster("gamma")
    assert client.get("/readyz").status_code == 200


def test_a_cluster_of_this_host_that_lives_and_is_silent_hangs(client):
    process = psutil.Process()
    name = f"{this_host()}|{process.pid}|{process.create_time():.2f}"
    make_cluster(name=name, seen_at=NOW() - seconds(60))
    (cluster,) = client.get("/readyz").json()["clusters"]
    assert cluster["state"] == "hung"


def test_work_that_waits_while_all_workers_idle_is_a_fault(client):
    make_cluster(last_worked_at=NOW() - seconds(100))
    run = make_run()
    FullPassRun.objects.update(created_at=NOW() - seconds(90))
    answer = client.get("/readyz")
    assert answer.status_code == 503
    queue = answer.json()["queue"]
    assert queue.pop("oldest_waiting_seconds") >= 90
    assert queue == {"waiting": 1, "stale": 0}
    assert "waits" in answer.json()["problem"]
    Cluster.objects.update(last_worked_at=NOW())
    assert client.get("/readyz").status_code == 200
    Cluster.objects.update(last_worked_at=None)
    assert run.claim("elsewhere|1|1.00|1")
    assert client.get("/readyz").status_code == 200


def test_a_run_whose_worker_was_lost_counts_as_stale(client):
    make_cluster()
    assert make_run().claim("elsewhere|1|1.00|1")
    FullPassRun.objects.update(lease_until=NOW() - seconds(1))
    queue = client.get("/readyz").json()["queue"]
    assert (queue["waiting"], queue["stale"]) == (1, 1)


def test_a_pause_is_told_and_is_no_fault(client):
    make_cluster(last_worked_at=None)
    make_run(make_profile("ana"))
    FullPassRun.objects.update(created_at=NOW() - seconds(90))
    pause("a.lead")
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["paused"]) == (200, True)
    resume("a.lead")
    assert client.get("/readyz").json()["paused"] is False


def test_missing_tables_are_told_with_the_mend(client, monkeypatch):
    monkeypatch.setattr(health_views, "migrations_are_applied", lambda: False)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["migrations"]) == (503, "missing")
    assert "manage.py migrate" in answer.json()["problem"]


def test_a_database_that_does_not_answer_is_told(client, monkeypatch):
    def away() -> None:
        raise OperationalError("connection to server at 10.0.0.7 failed")

    monkeypatch.setattr(health_views, "health", away)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["database"]) == (503, "unreachable")
    assert "10.0.0.7" not in answer.content.decode()


def test_no_answer_is_kept_by_a_cache(client):
    make_cluster()
    assert "no-cache" in client.get("/readyz")["Cache-Control"]
