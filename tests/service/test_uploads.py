"""Uploads over real connections: that break off, are too large, come without a length, or many at once."""

from __future__ import annotations

import hashlib
import json
import socket
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection
from typing import Any

import pytest

from fullpass.evaluation.planted import plant
from tests.databases import Empty
from tests.service.web import Web
from tests.threads import at_once
from tests.waiting import PATIENCE, wait_until

pytestmark = pytest.mark.slow
MEGABYTE = 1024 * 1024
LIMIT = 64  # MB
HEAD = (
    b'--b\r\nContent-Disposition: form-data; name="user_id"\r\n\r\nmara\r\n'
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="x.json"\r\n\r\n'
)
TAIL = b"\r\n--b--\r\n"


@pytest.fixture(scope="module")
def web(django_db_setup: Empty, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    folder = tmp_path_factory.mktemp("web")
    environment = {"DATABASE_URL": django_db_setup.copied(folder), "FULLPASS_MAX_UPLOAD_MB": str(LIMIT)}
    with Web(environment, folder) as running:
        yield running


@pytest.fixture(scope="module")
def export() -> bytes:
    return json.dumps(plant(4, 60).export).encode()


def begun(web: Web, announced: int, sent: int) -> socket.socket:
    """A connection over which a part of an upload was sent."""
    connection = socket.create_connection(("127.0.0.1", web.port))
    connection.sendall(
        f"POST /api/v1/imports/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {web.key}\r\n"
        f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {announced}\r\n\r\n".encode()
    )
    connection.sendall(HEAD + b"[" + b" " * sent)
    return connection


def chunked(web: Web, content: bytes) -> tuple[int, Any]:
    """Upload without a length, as programs do that make the body while they send it: status and answer."""
    connection = HTTPConnection("127.0.0.1", web.port, timeout=PATIENCE)
    headers = {
        "Authorization": f"Bearer {web.key}",
        "Content-Type": "multipart/form-data; boundary=b",
        "Transfer-Encoding": "chunked",
    }
    pieces = [HEAD, *(content[at : at + MEGABYTE] for at in range(0, len(content), MEGABYTE)), TAIL]
    try:
        with suppress(BrokenPipeError, ConnectionResetError):  # the answer may come before all is sent
            connection.request("POST", "/api/v1/imports/", iter(pieces), headers, encode_chunked=True)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def test_an_upload_that_breaks_off_leaves_nothing(web):
    before = web.kept()
    connection = begun(web, 5 * MEGABYTE, 2 * MEGABYTE)
    wait_until(lambda: web.coming_in() == 1)
    connection.close()
    wait_until(lambda: web.coming_in() == 0)
    assert web.kept() == before


def test_an_upload_whose_worker_is_killed_leaves_nothing(web):
    before = web.kept()
    with begun(web, 5 * MEGABYTE, 2 * MEGABYTE):
        wait_until(lambda: web.coming_in() == 1)
        killed = web.worker
        killed.kill()
        wait_until(lambda: not killed.is_running())
        wait_until(web._answers)
    assert web.kept() == before


def test_an_upload_that_says_it_is_too_large_is_not_waited_for(web):
    before = web.kept()
    with begun(web, 2 * LIMIT * MEGABYTE, 0) as connection:
        assert connection.recv(100).startswith(b"HTTP/1.1 413 ")
    assert web.kept() == before


def test_an_upload_without_a_length(web, export):
    status, told = chunked(web, export)
    assert status == 201
    assert (told["size"], told["sha256"]) == (len(export), hashlib.sha256(export).hexdigest())


def test_an_upload_without_a_length_that_grows_too_large(web):
    before = web.kept()
    status, told = chunked(web, b" " * (LIMIT + 4) * MEGABYTE)
    assert (status, told["code"]) == (413, "too_large")
    wait_until(lambda: web.coming_in() == 0)
    assert web.kept() == before


def test_many_at_once_do_not_mix(web):
    contents = {f"person-{n}": json.dumps(plant(n, 40).export).encode() for n in range(12)}

    def upload(user_id: str) -> dict[str, str]:
        caller = web.client()
        answer = caller.upload(user_id, "conversations.json", contents[user_id])
        caller.close()
        assert answer.status == 201, answer.body
        return {"user_id": user_id, **answer.json}

    for told in at_once(upload, contents):
        content = contents[told["user_id"]]
        assert told["sha256"] == hashlib.sha256(content).hexdigest()
        assert (web.storage / told["storage_path"]).read_bytes() == content


def test_ten_times_the_upload_needs_hardly_more_memory(web, export):
    client, peaks = web.client(), []
    for megabytes in (6, 60):
        padded = export[:1] + b" " * megabytes * MEGABYTE + export[1:]
        assert client.upload("mara", "conversations.json", padded).status == 201
        peaks.append(web.peak_memory())
    client.close()
    assert peaks[1] - peaks[0] < 10 * MEGABYTE, peaks


def test_a_key_that_is_none_is_told_before_the_upload_is_read(web):
    with socket.create_connection(("127.0.0.1", web.port)) as connection:
        connection.sendall(
            b"POST /api/v1/imports/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer nobody\r\n"
            b"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 9999999\r\n\r\n"
        )
        assert connection.recv(100).startswith(b"HTTP/1.1 401 ")
