"""The web server alone, without workers: gunicorn with one process, whose memory can be looked at."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from tests.processes import ROOT, free_port, manage
from tests.service.serving import Caller
from tests.waiting import PATIENCE, wait_until


class Web:
    """`with Web(environment, folder) as web:`, on the SQLite database of the environment."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.port = free_port()
        self.storage, self.unfinished_folder = folder / "exports", folder / "unfinished"
        self.unfinished_folder.mkdir()
        self.log = folder / "web.log"
        self.environment = {
            "REDIS_URL": "",
            "DEBUG": "true",
            "FULLPASS_ENGINE": "offline",
            "FULLPASS_THROTTLE_SUBMIT": "100000/min",
            **environment,
            "EXPORT_STORAGE_URL": f"file://{self.storage}",
            "TMPDIR": str(self.unfinished_folder),
            "WEB_CONCURRENCY": "1",
            "BIND": f"127.0.0.1:{self.port}",
        }

    def __enter__(self) -> Self:
        made = manage(self.environment, "create_api_key", "local")
        assert made.returncode == 0, made.stderr
        self.key = made.stdout.strip()
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "soulprint.wsgi"],
                cwd=ROOT,
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
            )
        wait_until(self._answers, self.log.read_text)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.terminate()
        self.process.wait()

    def client(self) -> Caller:
        return Caller(self.port, self.key)

    def _answers(self) -> bool:
        assert self.process.poll() is None, self.log.read_text()
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", "/healthz")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    @property
    def worker(self) -> psutil.Process:
        """The process that answers."""
        return psutil.Process(self.process.pid).children()[0]

    def peak_memory(self) -> int:
        """The most bytes that the worker ever had in memory."""
        status = Path(f"/proc/{self.worker.pid}/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024

    def coming_in(self) -> int:
        """How many files without a name the worker holds for what is coming in."""
        found = 0
        for entry in Path(f"/proc/{self.worker.pid}/fd").iterdir():
            try:
                found += str(entry.readlink()).startswith(str(self.unfinished_folder))
            except FileNotFoundError:  # closed in this very moment
                continue
        return found

    def kept(self) -> list[str]:
        """Files of uploads, wherever they could be, and what the rows tell of them."""
        files = [str(path) for path in self.storage.rglob("*") if path.is_file()]
        files += [str(path) for path in self.unfinished_folder.rglob("*")]
        file = self.environment["DATABASE_URL"].removeprefix("sqlite:///")
        database = sqlite3.connect(file, timeout=PATIENCE)
        try:
            for table, column in (("fullpass_upload", "storage_path"), ("fullpass_removal", "path")):
                files += [f"{table} {path}" for (path,) in database.execute(f"SELECT {column} FROM {table}")]  # noqa: S608
        finally:
            database.close()
        return sorted(files)
