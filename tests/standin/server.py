"""The HTTP server: the Messages API, counters and faults."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

from tests.standin.blocks import BrokenContractError, Data, read_blocks
from tests.standin.contract import act_of, check_parameters, context_of, count_tokens, schema_of
from tests.standin.counting import Counting
from tests.standin.faults import (
    CONNECTION_FAULTS,
    HARMLESS,
    STATUS_FAULTS,
    Fault,
    Faults,
    read_faults,
    spoiled_text,
)
from tests.standin.holding import Hold, Holding
from tests.standin.thinking import think

HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>"


class StandIn:
    """A running stand-in: `with StandIn(faults=[…]) as service: … service.url …`."""

    def __init__(
        self, port: int = 0, faults: Sequence[Fault] = (), latency: float = 0.0, seed: int = 1
    ) -> None:
        self.counting = Counting()
        self.faults = Faults(faults, seed)
        self.held = Holding()
        self.latency = latency
        self._closing = threading.Event()
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.service = self

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def calls(self) -> dict[str, Any]:
        return self.counting.report()

    def serve(self) -> None:
        """Answer requests until the process ends or `stop` is called."""
        self._server.serve_forever(poll_interval=0.02)

    def holding(self, act: str, *, match: str = "", after: int = 0) -> AbstractContextManager[Hold]:
        """Hold back requests of an act until the block ends: those with `match` in them, after so many."""
        return self.held.on(Hold(act, match, after))

    def hang(self, seconds: float) -> None:
        self._closing.wait(seconds)

    def stop(self) -> None:
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> StandIn:
        threading.Thread(target=self.serve, name="stand-in", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    service: StandIn


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def do_GET(self) -> None:
        if self.path == "/_calls":
            self._send_json(200, self.server.service.calls)
        else:
            self._send_error(404, "not_found_error", "no such path")

    def do_POST(self) -> None:
        text = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        service = self.server.service
        if self.path == "/_faults":
            service.faults.set(read_faults(text))
            self._send_json(200, {})
        elif self.path == "/_reset":
            service.counting.reset()
            self._send_json(200, {})
        elif self.path == "/v1/messages":
            self._answer(text)
        else:
            self._send_error(404, "not_found_error", "no such path")

    def _answer(self, text: str) -> None:
        service = self.server.service
        service.counting.enter()
        self._act, self._status, self._fault = "", 0, ""
        try:
            if service.latency:
                time.sleep(service.latency)
            self._consider(text)
        finally:
            service.counting.leave(self._act, self._status, self._fault)

    def _consider(self, text: str) -> None:
        if len(self.headers.get("Authorization", "Bearer ")) <= len("Bearer ") and not self.headers.get(
            "x-api-key"
        ):
            self._send_error(401, "authentication_error", "no key")
            return
        try:
            body = json.loads(text)
            check_parameters(body)
            context = context_of(body.get("model"))
            if context is None:
                self._send_error(404, "not_found_error", f"model: {body.get('model')}")
                return
            schema = schema_of(body)
            self._act = act_of(schema)
            content = body["messages"][0]["content"]
            self.server.service.held.wait(self._act, content)
            fault = self.server.service.faults.strike(self._act, content)
            if fault and self._commit(fault):
                return
            data = read_blocks(content)
            tokens = count_tokens(body["system"] + content)
            if tokens + body["max_tokens"] > context:
                raise BrokenContractError(f"prompt is too long: {tokens} tokens > {context} maximum")
        except (BrokenContractError, ValueError) as error:
            self._send_error(400, "invalid_request_error", str(error))
            return
        answer = think(self._act, data, schema, body["system"])
        self._send_message(body, data, answer, tokens, fault)

    def _commit(self, fault: Fault) -> bool:
        """Commit a fault of the service; False when the fault is one of the answer."""
        self._fault = fault.kind
        if fault.kind in STATUS_FAULTS:
            self._send_error(*STATUS_FAULTS[fault.kind], retry_after=fault.retry_after)
        elif fault.kind == "hang":
            self.server.service.hang(fault.seconds)
            self.close_connection = True
        elif fault.kind == "drop_before":
            self.close_connection = True
        elif fault.kind == "drop_midway":
            self._send_head(200, "application/json", 5_000)
            self.wfile.write(b'{"type": "message", "content": [{"type": "te')
            self.close_connection = True
        elif fault.kind == "not_json":
            self._send(200, "text/plain", "upstream says hello")
        elif fault.kind == "other_json":
            self._send(200, "application/json", '{"status": "ok"}')
        elif fault.kind == "html_502":
            self._send(502, "text/html", HTML)
        return fault.kind in STATUS_FAULTS or fault.kind in CONNECTION_FAULTS

    def _send_message(
        self, body: dict[str, Any], data: Data, answer: dict[str, Any], tokens: int, fault: Fault | None
    ) -> None:
        text, stop_reason = json.dumps(answer, ensure_ascii=False), "end_turn"
        if fault:
            text, stop_reason = spoiled_text(fault.kind, answer, data) or (text, stop_reason)
        written = count_tokens(text)
        if written > body["max_tokens"]:
            text, stop_reason, written = text[: 3 * body["max_tokens"]], "max_tokens", body["max_tokens"]
        proper = stop_reason == "end_turn" and (fault is None or fault.kind in HARMLESS)
        self.server.service.counting.answered(self._act, data, tokens, written, proper=proper)
        content = [] if fault and fault.kind == "empty_content" else [{"type": "text", "text": text}]
        message = {
            "id": "msg_standin",
            "type": "message",
            "role": "assistant",
            "model": body["model"],
            "content": content,
            "stop_reason": stop_reason,
            "stop_sequence": None,
            "usage": {"input_tokens": tokens, "output_tokens": written},
        }
        self._send_json(200, message)

    def _send_error(self, status: int, kind: str, message: str, *, retry_after: str = "") -> None:
        body = {"type": "error", "error": {"type": kind, "message": message}}
        self._send(
            status, "application/json", json.dumps(body), {"retry-after": retry_after} if retry_after else {}
        )

    def _send_json(self, status: int, body: dict[str, Any]) -> None:
        self._send(status, "application/json", json.dumps(body))

    def _send(self, status: int, kind: str, body: str, headers: dict[str, str] | None = None) -> None:
        written = body.encode()
        self._send_head(status, kind, len(written), headers or {})
        self.wfile.write(written)

    def _send_head(self, status: int, kind: str, length: int, headers: dict[str, str] | None = None) -> None:
        self._status = status
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(length), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: tests read the counters."""
