"""Bodies as they come over a real connection: in chunks, cut off, longer or shorter than announced."""

from __future__ import annotations

import json
import socket

import pytest

from tests.api.server import Server, serving

pytestmark = [pytest.mark.database, pytest.mark.slow]
BODY = json.dumps({"user_id": "mara", "storage_path": "local/mara/e.json"}).encode()
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"
TOO_MUCH = b"x" * 3_000_000


@pytest.fixture
def server(new_database, tmp_path):
    with serving(new_database(), tmp_path) as running:
        running.put_export("local/mara/e.json")
        yield running


def raw(server: Server, rest: bytes) -> tuple[int, dict]:
    """Send what follows the usual headers, byte by byte as it is; gives status and document."""
    head = f"POST /process-full HTTP/1.1\r\nHost: {server.host}\r\nConnection: close\r\n"
    head += f"Authorization: Bearer {server.key_of('local')}\r\nContent-Type: application/json\r\n"
    host, port = server.host.split(":")
    with socket.create_connection((host, int(port)), timeout=120) as connection:
        connection.sendall(head.encode() + rest)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while block := connection.recv(65_536):
            answer += block
    top, _, document = answer.partition(b"\r\n\r\n")
    assert b"application/" in top, answer
    return int(top.split()[1]), json.loads(document)


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def test_every_way_of_sending_a_body(server):
    in_chunks = CHUNKED + chunk(BODY[:10]) + chunk(BODY[10:]) + b"0\r\n\r\n"
    assert raw(server, in_chunks)[0] == 202
    length = f"Content-Length: {len(BODY)}\r\n\r\n".encode()
    assert raw(server, length + BODY)[0] == 202
    assert raw(server, length + BODY + b"more")[0] == 202
    for rest, status, code in (
        (length + BODY[:10], 400, "invalid"),
        (b"\r\n" + BODY, 400, "invalid"),
        (CHUNKED + b"ff\r\n{", 400, "invalid"),
        (CHUNKED + b"nonsense\r\n", 400, "invalid"),
        (CHUNKED + chunk(TOO_MUCH) + b"0\r\n\r\n", 413, "too_large"),
        (b"Content-Length: 3000000\r\n\r\n" + TOO_MUCH, 413, "too_large"),
        (b"Content-Length: 99999999999\r\n\r\n", 413, "too_large"),
    ):
        found, document = raw(server, rest)
        assert (found, document["code"]) == (status, code), rest[:60]
