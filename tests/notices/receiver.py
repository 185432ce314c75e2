"""A web app that is posted to: it keeps what it gets, and answers as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

MEGABYTE = b"x" * 1_000_000
PATIENCE = 120.0  # seconds that a test waits for something to happen


@dataclass(frozen=True)
class Post:
    """One request, as it came over the wire."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Receiver:
    """`with Receiver() as receiver:`; `answers` are used up one by one, then everything is taken with 200."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.answers: list[Callable[[BaseHTTPRequestHandler], None]] = []
        self.arrived = threading.Semaphore(0)
        self.closing = threading.Event()
        self.sent_bytes = 0
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.receiver = self

    def url(self, path: str = "/hook") -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}{path}"

    def wait_for_post(self) -> None:
        assert self.arrived.acquire(timeout=PATIENCE), "nothing was posted"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    receiver: Receiver


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        receiver = self.server.receiver
        body = self.rfile.read(int(self.headers["Content-Length"]))
        receiver.posts.append(Post(self.path, dict(self.headers), body))
        answer = receiver.answers.pop(0) if receiver.answers else status(200)
        receiver.arrived.release()
        try:
            answer(self)
        except OSError:  # the sender has had enough
            self.close_connection = True

    do_GET = do_POST

    def log_message(self, format: str, *args: Any) -> None:
        pass


def status(code: int, **headers: str) -> Callable[[BaseHTTPRequestHandler], None]:
    """Answer with that status; `Retry_After` is a header `Retry-After`."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code, "Spoken by the receiver")
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def hang(handler: BaseHTTPRequestHandler) -> None:
    """Say nothing."""
    handler.server.receiver.closing.wait(PATIENCE)  # type: ignore[attr-defined]


def drip(handler: BaseHTTPRequestHandler) -> None:
    """Send a header byte by byte, for ever."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not handler.server.receiver.closing.wait(0.05):  # type: ignore[attr-defined]
        handler.wfile.write(b"x")


def flood(handler: BaseHTTPRequestHandler) -> None:
    """Send a body without end."""
    receiver = handler.server.receiver  # type: ignore[attr-defined]
    handler.send_response(500)
    handler.end_headers()
    while not receiver.closing.is_set():
        handler.wfile.write(MEGABYTE)
        receiver.sent_bytes += len(MEGABYTE)


def drop(handler: BaseHTTPRequestHandler) -> None:
    """Hang up without an answer."""
    handler.close_connection = True
