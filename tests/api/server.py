"""The web server as it runs in production, in a process of its own, and calls over HTTP."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.processes import ROOT, manage

PATIENCE = 120.0  # seconds that a call may take before it counts as hanging


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    content: bytes

    def json(self) -> Any:
        return json.loads(self.content)


@dataclass
class Server:
    """A running web server with a client's key."""

    host: str
    environment: dict[str, str]
    exports: Path
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def key_of(self, client: str) -> str:
        """A key of that client, made on first use."""
        if client not in self.keys:
            made = manage(self.environment, "create_api_key", client)
            assert made.returncode == 0, made.stderr
            self.keys[client] = made.stdout.strip()
        return self.keys[client]

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        client: str = "local",
        patience: float = PATIENCE,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Call with the client's key; a body is sent as JSON."""
        key = f"Bearer {self.key_of(client)}"
        headers = {"Authorization": key, "Content-Type": "application/json", **(headers or {})}
        connection = http.client.HTTPConnection(self.host, timeout=patience)
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None, headers)
            response = connection.getresponse()
            return Answer(response.status, dict(response.headers), response.read())
        finally:
            connection.close()

    def put_export(self, path: str, content: bytes = b"[]") -> str:
        """Place a file in storage, as a web app with access to it does. Gives its path."""
        file = self.exports / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return path


@contextmanager
def serving(database: str, folder: Path, **environment: str) -> Iterator[Server]:
    """A gunicorn with two processes over that database; limits on calls are out of the way."""
    exports = folder / "exports"
    settings = {
        "DATABASE_URL": database,
        "EXPORT_STORAGE_URL": f"file://{exports}",
        "DEBUG": "false",
        "SECRET_KEY": "a key for tests, long enough for production",
        "FULLPASS_ENGINE": "offline",
        "FULLPASS_THROTTLE_SUBMIT": "1000000/min",
        "FULLPASS_THROTTLE_READ": "1000000/min",
        "FULLPASS_THROTTLE_WRONG_KEYS": "1000000/min",
        "WEB_CONCURRENCY": "2",
        "BIND": "127.0.0.1:0",
        **environment,
    }
    log = folder / "web.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "soulprint.wsgi"],
            cwd=ROOT,
            env={**os.environ, **settings},
            stderr=output,
        )
    try:
        yield Server(_address(process, log), settings, exports)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    while process.poll() is None:
        if found := re.search(r"Listening at: http://(\S+)", log.read_text()):
            return found[1]
        time.sleep(0.05)
    raise AssertionError(log.read_text())
