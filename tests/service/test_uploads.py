"""Uploads over real connections: that break off, are too large, come without a length, or many at once."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import psutil
import pytest

from tests.planted import plant
from tests.processes import manage
from tests.service.serving import Caller, Serve, wait_until
from tests.threads import at_once

pytestmark = pytest.mark.slow
MEGABYTE = 1024 * 1024
LIMIT = 64  # MB
HEAD = (
    b'--b\r\nContent-Disposition: form-data; name="user_id"\r\n\r\nmara\r\n'
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="x.json"\r\n\r\n'
)
TAIL = b"\r\n--b--\r\n"


@pytest.fixture
def served(new_database: Callable[[], str], tmp_path: Path) -> Iterator[Serve]:
    (tmp_path / "unfinished").mkdir()
    environment = {
        "DATABASE_URL": new_database(),
        "REDIS_URL": "",
        "DEBUG": "true",
        "EXPORT_STORAGE_URL": f"file://{tmp_path / 'exports'}",
        "TMPDIR": str(tmp_path / "unfinished"),
        "FULLPASS_ENGINE": "offline",
        "FULLPASS_MAX_UPLOAD_MB": str(LIMIT),
        "FULLPASS_THROTTLE_SUBMIT": "1000/min",
        "WEB_CONCURRENCY": "1",
    }
    with Serve(environment, tmp_path / "serve.log") as running:
        yield running


@pytest.fixture
def export() -> bytes:
    return json.dumps(plant(4, 60).export).encode()


def web_worker(served: Serve) -> psutil.Process:
    """The one process that takes uploads."""
    for child in psutil.Process(served.process.pid).children():
        if "gunicorn" in " ".join(child.cmdline()) and child.children():
            return child.children()[0]
    raise AssertionError("there is no web worker")


def unfinished(served: Serve) -> int:
    """How many files without a name the web worker holds in the folder for what is coming in."""
    folder, found = served.environment["TMPDIR"], 0
    for entry in Path(f"/proc/{web_worker(served).pid}/fd").iterdir():
        try:
            found += str(entry.readlink()).startswith(folder)
        except FileNotFoundError:
            continue
    return found


def left_behind(served: Serve) -> list[str]:
    """Files of uploads, wherever they could be, and rows that tell of one."""
    places = [Path(served.environment["TMPDIR"]), Path(served.environment["EXPORT_STORAGE_URL"][7:])]
    files = [str(path) for place in places for path in place.rglob("*") if path.is_file()]
    asked = (
        "from fullpass.models import Removal, Upload; print(Upload.objects.count(), Removal.objects.count())"
    )
    done = manage(served.environment, "shell", "-v0", "-c", asked)
    assert done.returncode == 0, done.stderr
    return files + ([] if done.stdout.split() == ["0", "0"] else [done.stdout])


def begun(client: Caller, announced: int, sent: int) -> socket.socket:
    """A connection over which a part of an upload was sent."""
    connection = socket.create_connection(("127.0.0.1", client.port))
    connection.sendall(
        f"POST /api/v1/imports/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {client.key}\r\n"
        f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {announced}\r\n\r\n".encode()
    )
    connection.sendall(HEAD + b"[" + b" " * sent)
    return connection


def chunked(client: Caller, content: bytes) -> HTTPResponse:
    """Upload without a length, as programs do that make the body while they send it."""
    connection = HTTPConnection("127.0.0.1", client.port, timeout=60)
    headers = {
        "Authorization": f"Bearer {client.key}",
        "Content-Type": "multipart/form-data; boundary=b",
        "Transfer-Encoding": "chunked",
    }
    pieces = [HEAD, *(content[at : at + MEGABYTE] for at in range(0, len(content), MEGABYTE)), TAIL]
    with suppress(BrokenPipeError, ConnectionResetError):  # the answer may come before everything was sent
        connection.request("POST", "/api/v1/imports/", iter(pieces), headers, encode_chunked=True)
    return connection.getresponse()


def test_an_upload_that_breaks_off_leaves_nothing(served):
    client = served.client()
    connection = begun(client, 5 * MEGABYTE, 2 * MEGABYTE)
    wait_until(lambda: unfinished(served) == 1)
    connection.close()
    wait_until(lambda: unfinished(served) == 0)
    assert left_behind(served) == []


def test_an_upload_whose_worker_is_killed_leaves_nothing(served):
    client = served.client()
    with begun(client, 5 * MEGABYTE, 2 * MEGABYTE):
        wait_until(lambda: unfinished(served) == 1)
        killed = web_worker(served)
        os.kill(killed.pid, signal.SIGKILL)
        wait_until(lambda: not killed.is_running())
    assert left_behind(served) == []


def test_an_upload_that_says_it_is_too_large_is_not_waited_for(served):
    client = served.client()
    with begun(client, 2 * LIMIT * MEGABYTE, 0) as connection:
        assert connection.recv(100).startswith(b"HTTP/1.1 413 ")
    assert left_behind(served) == []


def test_an_upload_without_a_length(served, export):
    answer = chunked(served.client(), export)
    assert answer.status == 201
    told = json.loads(answer.read())
    assert (told["size"], told["sha256"]) == (len(export), hashlib.sha256(export).hexdigest())


def test_an_upload_without_a_length_that_grows_too_large(served):
    answer = chunked(served.client(), b" " * (LIMIT + 4) * MEGABYTE)
    assert answer.status == 413
    assert json.loads(answer.read())["code"] == "too_large"
    wait_until(lambda: unfinished(served) == 0)
    assert left_behind(served) == []


def test_many_at_once_do_not_mix(served):
    client = served.client()
    contents = {f"person-{n}": json.dumps(plant(n, 40).export).encode() for n in range(12)}

    def upload(user_id: str) -> dict[str, str]:
        caller = client.again()
        answer = caller.upload(user_id, "conversations.json", contents[user_id])
        caller.close()
        assert answer.status == 201, answer.body
        return {"user_id": user_id, **answer.json}

    storage = Path(served.environment["EXPORT_STORAGE_URL"][7:])
    for told in at_once(upload, contents):
        content = contents[told["user_id"]]
        assert told["sha256"] == hashlib.sha256(content).hexdigest()
        assert (storage / told["storage_path"]).read_bytes() == content


def test_ten_times_the_upload_needs_hardly_more_memory(served, export):
    client, peaks = served.client(), []
    for megabytes in (6, 60):
        padded = export[:1] + b" " * megabytes * MEGABYTE + export[1:]
        assert client.upload("mara", "conversations.json", padded).status == 201
        status = Path(f"/proc/{web_worker(served).pid}/status").read_text()
        peaks.append(int(status.partition("VmHWM:")[2].split()[0]) * 1024)
    assert peaks[1] - peaks[0] < 10 * MEGABYTE, peaks
