"""One question to the model: sent, looked at, reported, and repeated when the service is at fault."""

from __future__ import annotations

import logging
import os
import random
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from fullpass.engines.anthropic.failures import AnswerError, failure
from fullpass.engines.anthropic.faults import ServiceError, meaning_of
from fullpass.engines.anthropic.gate import Gate, StoppedError
from fullpass.engines.anthropic.prices import model_sheet
from fullpass.engines.anthropic.replies import Reply, read_reply
from fullpass.engines.protocol import Act, Call, EngineError, OnCall, RequestRejected, ServiceUnavailable

if TYPE_CHECKING:
    import anthropic

T = TypeVar("T")
Sleep = Callable[[threading.Event, float], None]

CONNECT_SECONDS = 10.0
DEFAULT_URL = "https://api.anthropic.com"


@dataclass(frozen=True, slots=True)
class Question:
    """One request: the task (`system`), the data, and the schema and longest length of the answer.

    `has_to_keep` is the schema that an answer is held against, where that is not the one that is asked for.
    """

    act: Act
    system: str
    data: str
    schema: Mapping[str, object]
    max_tokens: int
    seconds: float  # how long the answer may take
    chunk_hashes: tuple[str, ...] = ()
    has_to_keep: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class Backoff:
    """How long to wait before the next attempt: exponential with full jitter, in seconds.

    A `retry-after` of the service is obeyed up to `longest_wait`; beyond that the call is given up, so that
    nobody sleeps through it.
    """

    first: float = 1.0
    cap: float = 20.0
    longest_wait: float = 30.0

    def before(self, attempt: int, retry_after: float | None) -> float:
        """Give the wait before attempt 2, 3, …"""
        drawn = random.uniform(0, min(self.cap, self.first * 2 ** (attempt - 2)))  # noqa: S311 - not a secret
        return max(drawn, retry_after or 0.0)


def wait_for(stop: threading.Event, seconds: float) -> None:
    """Wait, but no longer than until `stop` is set."""
    stop.wait(seconds)


@dataclass
class ModelClient:
    """Puts questions to one model, from any thread; `gate` bounds how many calls are under way."""

    model: str
    on_call: OnCall
    gate: Gate
    stop: threading.Event
    api_key: str | None = None
    base_url: str | None = None
    attempts: int = 4
    backoff: Backoff = field(default_factory=Backoff)
    sleep: Sleep = wait_for
    _sdk: anthropic.Anthropic | None = None
    _sdk_lock: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, question: Question, read: Callable[[dict[str, Any]], T]) -> T:
        """Give what `read` makes of the answer, once it has passed the schema.

        `read` may raise AnswerError. Raises AnswerError when the answer of a working service cannot be used,
        ServiceUnavailable after `attempts` faults of the service (sooner when it names a long wait, or when
        `stop` is set), RequestRejected at once.
        """
        for attempt in range(1, self.attempts + 1):
            try:
                return self._one_call(question, read)
            except ServiceError as fault:
                too_long = (fault.retry_after or 0) > self.backoff.longest_wait
                if attempt == self.attempts or too_long or self.stop.is_set():
                    raise ServiceUnavailable(fault.failure, fault.retry_after) from fault
                self.sleep(self.stop, self.backoff.before(attempt + 1, fault.retry_after))
                if self.stop.is_set():
                    raise ServiceUnavailable(fault.failure, fault.retry_after) from fault
        raise AssertionError("unreachable: the last attempt returns or raises")

    def close(self) -> None:
        """Close the connections. A later question opens new ones."""
        with self._sdk_lock:
            if self._sdk is not None:
                self._sdk.close()
                self._sdk = None

    def _one_call(self, question: Question, read: Callable[[dict[str, Any]], T]) -> T:
        sdk = self._open()
        try:
            with self.gate.place(self.stop):
                started_at, started = datetime.now(UTC), time.monotonic()
                reply = self._send(sdk, question)
                seconds = time.monotonic() - started
        except StoppedError:
            raise ServiceUnavailable(failure("stopped")) from None
        except (ServiceError, AnswerError, EngineError) as problem:
            self._report(question, started_at, time.monotonic() - started, error=problem.failure.code)
            if isinstance(problem, ServiceError) and problem.is_limit:
                self.gate.limited()
            raise
        self.gate.succeeded()
        try:
            answer = read(reply.believed(question.has_to_keep or question.schema))
        except AnswerError as problem:
            self._report(question, started_at, seconds, reply, error=problem.failure.code)
            raise
        self._report(question, started_at, seconds, reply)
        return answer

    def _send(self, sdk: anthropic.Anthropic, question: Question) -> Reply:
        from anthropic import APIError, Timeout

        try:
            response = sdk.messages.with_raw_response.create(
                model=self.model,
                max_tokens=question.max_tokens,
                system=question.system,
                messages=[{"role": "user", "content": question.data}],
                output_config={"format": {"type": "json_schema", "schema": dict(question.schema)}},
                timeout=Timeout(question.seconds, connect=CONNECT_SECONDS),
            )
        except APIError as error:
            raise meaning_of(error) from None  # its own message may repeat chat text
        return read_reply(response.http_response.text)

    def _report(
        self,
        question: Question,
        started_at: datetime,
        seconds: float,
        reply: Reply | None = None,
        *,
        error: str = "",
    ) -> None:
        tokens = (reply.input_tokens, reply.output_tokens) if reply else (0, 0)
        self.on_call(
            Call(
                act=question.act,
                model=self.model,
                started_at=started_at,
                seconds=seconds,
                input_tokens=tokens[0],
                output_tokens=tokens[1],
                cost_usd=model_sheet(self.model).cost_usd(*tokens),
                stop_reason=reply.stop_reason if reply else "",
                error=error,
                chunk_hashes=question.chunk_hashes,
            )
        )

    def _open(self) -> anthropic.Anthropic:
        with self._sdk_lock:
            if self._sdk is None:
                self._sdk = open_sdk(self.api_key, self.base_url)
            return self._sdk


def open_sdk(api_key: str | None, base_url: str | None) -> anthropic.Anthropic:
    """Make the SDK's client; what is not given is read from ANTHROPIC_API_KEY and ANTHROPIC_BASE_URL.

    Raises RequestRejected("no_key") when no credentials are to be found.
    """
    import anthropic  # 1.2 s and 70 MB: not before the first call

    logging.getLogger("anthropic").setLevel(logging.INFO)  # at DEBUG it logs requests, chat text included
    url = base_url or os.environ.get("ANTHROPIC_BASE_URL") or DEFAULT_URL
    try:
        sdk = anthropic.Anthropic(api_key=api_key or None, base_url=url, max_retries=0)
    except anthropic.AnthropicError as error:
        raise RequestRejected(failure("no_key", type(error).__name__)) from error
    if not (sdk.api_key or sdk.auth_token or sdk.credentials):
        sdk.close()
        raise RequestRejected(failure("no_key"))
    return sdk
