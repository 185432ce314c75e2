"""Clusters of workers as processes of their own, with a database and a model service of one test."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import psycopg

from tests.processes import ROOT, manage
from tests.standin.server import StandIn

CONCURRENCY = 3
PATIENCE = 240.0  # seconds for something that must happen, on a machine that is busy with other things


class Cluster:
    """`manage.py qcluster`, in a session of its own."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        self.log = log
        with log.open("wb") as out:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "qcluster"],
                cwd=ROOT,
                env={**os.environ, **environment},
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    @property
    def guard(self) -> psutil.Process:
        """The process that guards the workers."""
        return psutil.Process(self.process.pid).children()[0]

    def workers(self) -> list[psutil.Process]:
        """In the order of their start."""
        ready = re.findall(r"ready for work at (\d+)", self.log.read_text())
        return [psutil.Process(int(pid)) for pid in ready if psutil.pid_exists(int(pid))]

    def kill(self) -> None:
        """Every process at once, as when the machine is lost."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def is_ready(self) -> bool:
        return self.log.read_text().count("ready for work at") >= 3


class Fleet:
    """What the processes of a test share."""

    def __init__(self, service: StandIn, url: str, folder: Path, **environment: str) -> None:
        self.service, self.url, self.folder = service, url, folder
        self.clusters: list[Cluster] = []
        folder.mkdir(exist_ok=True)
        self.environment = {
            "DATABASE_URL": url,
            "DEBUG": "true",
            "EXPORT_STORAGE_URL": f"file://{folder / 'exports'}",
            "ANTHROPIC_API_KEY": "key",
            "ANTHROPIC_BASE_URL": service.url,
            "FULLPASS_ENGINE": "anthropic",
            "FULLPASS_CONCURRENCY": str(CONCURRENCY),
            "REDIS_URL": "",
            **environment,
        }

    def start(self) -> Cluster:
        cluster = Cluster(self.environment, self.folder / f"cluster-{len(self.clusters)}.log")
        self.clusters.append(cluster)
        self.wait(cluster.is_ready, "a cluster is ready")
        return cluster

    def post(self, export: Path, *user_ids: str, **environment: str) -> None:
        done = manage(
            {**self.environment, **environment}, str(export), *user_ids, module="tests.queue.posting"
        )
        assert done.returncode == 0, done.stderr

    def manage(self, *command: str) -> str:
        done = manage(self.environment, *command)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What a query gives; nothing while the database is away or busy."""
        try:
            if self.url.startswith("sqlite"):
                connection = sqlite3.connect(self.url.removeprefix("sqlite:///"), timeout=30)
                try:
                    with connection:
                        return connection.execute(sql).fetchall()
                finally:
                    connection.close()
            with psycopg.connect(self.url, autocommit=True) as server:
                cursor = server.execute(sql.encode())
                return cursor.fetchall() if cursor.description else []
        except psycopg.OperationalError:
            return []

    def statuses(self) -> Counter[str]:
        return Counter(status for (status,) in self.rows("SELECT status FROM fullpass_fullpassrun"))

    def holders(self) -> set[int]:
        """The processes that hold a lease."""
        owners = self.rows("SELECT lease_owner FROM fullpass_fullpassrun WHERE lease_until IS NOT NULL")
        return {int(owner.split("|")[1]) for (owner,) in owners}

    def all_complete(self) -> bool:
        statuses = self.statuses()
        assert not statuses["failed"], self.rows(
            "SELECT error_code, error_message, error_cause FROM fullpass_fullpassrun WHERE status = 'failed'"
        )
        return 0 < statuses["complete"] == sum(statuses.values())

    def answered(self, act: str = "extract") -> int:
        return sum(self.service.calls["answered"].get(act, {}).values())

    def paid_twice(self, act: str = "extract") -> int:
        return sum(times - 1 for times in self.service.calls["answered"].get(act, {}).values())

    def wait(self, condition: Callable[[], object], what: str) -> float:
        """Wait until it is true; gives the seconds that took."""
        began = time.monotonic()
        while not condition():
            assert time.monotonic() - began < PATIENCE, f"never: {what}\n{self.logs()}"
            time.sleep(0.1)
        return time.monotonic() - began

    def result(self, user_id: str) -> dict[str, str]:
        """What is known of a person in the end, without what differs between two databases."""
        out = self.folder / f"bundle-{user_id}"
        self.manage("export_profile", user_id, "--out", str(out))
        files = {path.name: path.read_text() for path in out.iterdir()}
        files["facts.jsonl"] = re.sub(r'"chunk_id": "[^"]*"', "", files["facts.jsonl"])
        return files

    def logs(self) -> str:
        return "\n".join(cluster.log.read_text()[-5000:] for cluster in self.clusters)

    def end(self) -> None:
        for cluster in self.clusters:
            cluster.kill()
