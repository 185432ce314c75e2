"""The service as it is run on one machine: `manage.py serve` in a process of its own, and a client of it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

from tests.processes import ROOT, free_port, manage
from tests.waiting import PATIENCE, wait_until


class Serve:
    """`with Serve(environment, log) as served:`, up and ready; stopped by SIGTERM in the end."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = environment
        self.log = log
        self._anybody = Caller(self.port)
        self._callers = [self._anybody]

    def __enter__(self) -> Self:
        command = [sys.executable, "manage.py", "serve", "--port", str(self.port)]
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env={**os.environ, **self.environment}, stdout=log, stderr=log
            )
        wait_until(self._is_ready, self._why_not)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for caller in self._callers:
            caller.close()
        self.stop()
        sys.stdout.write(self.log.read_text())  # shown when the test fails

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to end, and give its exit code; also when it has ended."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.kill()

    def client(self, slug: str = "acme") -> Caller:
        """A web app with a key of its own."""
        made = manage(self.environment, "create_api_key", slug)
        assert made.returncode == 0, made.stderr
        self._callers.append(Caller(self.port, made.stdout.strip()))
        return self._callers[-1]

    def _is_ready(self) -> bool:
        assert self.process.poll() is None, self.log.read_text()
        try:
            return self._anybody.get("/readyz").status == 200
        except OSError:
            return False

    def _why_not(self) -> str:
        return self.log.read_text()


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()


class Caller:
    """A client of the API over one connection; one thread's own."""

    def __init__(self, port: int, key: str = "") -> None:
        self.port, self.key = port, key
        self._connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)

    def again(self) -> Caller:
        """The same client over another connection, which the caller closes."""
        return Caller(self.port, self.key)

    def close(self) -> None:
        self._connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        return self._ask("GET", path, None, headers)

    def post(self, path: str, body: Any = None, **headers: str) -> Answer:
        return self._ask("POST", path, json.dumps(body or {}).encode(), headers, "application/json")

    def delete(self, path: str) -> Answer:
        return self._ask("DELETE", path, None, {})

    def upload(self, user_id: str, name: str, content: bytes) -> Answer:
        border = uuid4().hex
        start = (
            f'--{border}\r\nContent-Disposition: form-data; name="user_id"\r\n\r\n{user_id}\r\n'
            f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        body = start.encode() + content + f"\r\n--{border}--\r\n".encode()
        return self._ask("POST", "/api/v1/imports/", body, {}, f"multipart/form-data; boundary={border}")

    def hand_in(self, user_id: str, export: Any, **more: Any) -> str:
        """Upload and post an export; gives the id of the run."""
        uploaded = self.upload(user_id, "conversations.json", json.dumps(export).encode())
        assert uploaded.status == 201, uploaded.body
        body = {"user_id": user_id, "storage_path": uploaded.json["storage_path"], **more}
        posted = self.post("/api/v1/process-full/", body)
        assert posted.status == 202, posted.body
        return posted.json["run_id"]

    def status(self, user_id: str) -> dict[str, Any]:
        answer = self.get(f"/api/v1/full-pass-status/{user_id}/")
        assert answer.status == 200, answer.body
        return answer.json

    def profile(self, user_id: str) -> dict[str, Any]:
        answer = self.get(f"/api/v1/profiles/{user_id}/")
        assert answer.status == 200, answer.body
        return answer.json

    def wait_for(self, user_id: str, *statuses: str) -> dict[str, Any]:
        """The status of the person's run, once it is one of these."""
        wait_until(lambda: self.status(user_id)["status"] in statuses, lambda: str(self.status(user_id)))
        return self.status(user_id)

    def _ask(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str], kind: str = ""
    ) -> Answer:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.key:
            sent["Authorization"] = f"Bearer {self.key}"
        if kind:
            sent["Content-Type"] = kind
        try:
            self._connection.request(method, path, body, sent)
            answer = self._connection.getresponse()
            return Answer(answer.status, dict(answer.headers), answer.read())
        except BaseException:
            self._connection.close()
            raise
