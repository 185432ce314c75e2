"""What a failed call means: wait and repeat it, give it up, or send less."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from fullpass.engines.anthropic.failures import AnswerError, failure
from fullpass.engines.protocol import EngineError, RequestRejected
from fullpass.pipeline.types import Failure

if TYPE_CHECKING:
    from anthropic import APIError

OVERLOADED = {503, 529}
REPEATABLE = {408, 409}
REJECTED = {401: "bad_key", 402: "no_credit", 403: "not_allowed", 404: "model_unknown"}

_TOO_LONG = re.compile(r"too long|too large|exceed\w* (?:the )?context", re.IGNORECASE)
_FILTERED = re.compile(r"content filter", re.IGNORECASE)
_NO_CREDIT = re.compile(r"credit balance", re.IGNORECASE)


class ServiceError(Exception):
    """One call that failed through no fault of the request. `retry_after`: seconds, where named."""

    def __init__(self, failure: Failure, retry_after: float | None = None) -> None:
        super().__init__(failure.code)
        self.failure = failure
        self.retry_after = retry_after

    @property
    def is_limit(self) -> bool:
        return self.failure.code in {"rate_limited", "service_overloaded"}


def meaning_of(error: APIError) -> ServiceError | EngineError | AnswerError:
    """Give what an error of the SDK means, as the exception to raise for it."""
    from anthropic import APIStatusError, APITimeoutError

    if not isinstance(error, APIStatusError):
        cause = "timed out" if isinstance(error, APITimeoutError) else "connection failed or broke off"
        return ServiceError(failure("service_unreachable", cause))
    status = error.status_code
    cause = f"HTTP {status} {error.type or ''}".strip()
    retry_after = seconds_to_wait(error.response.headers)
    if status == 429:
        return ServiceError(failure("rate_limited", cause), retry_after)
    if status in OVERLOADED:
        return ServiceError(failure("service_overloaded", cause), retry_after)
    if status >= 500 or status in REPEATABLE:
        return ServiceError(failure("service_error", cause), retry_after)
    said = error.api_message or ""
    if status == 413 or (status == 400 and _TOO_LONG.search(said)):
        return AnswerError("too_long", cause)
    if status == 400 and _FILTERED.search(said):
        return AnswerError("refused", cause)
    if status == 400 and _NO_CREDIT.search(said):
        return RequestRejected(failure("no_credit", cause))
    return RequestRejected(failure(REJECTED.get(status, "bad_request"), cause))


def seconds_to_wait(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Read `retry-after` (seconds or an HTTP date) or `retry-after-ms`; None where neither can be read."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    named = headers.get("retry-after")
    seconds = _number(named)
    if seconds is not None or named is None:
        return seconds
    try:
        at = parsedate_to_datetime(named)
    except ValueError:
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return max(0.0, (at - (now or datetime.now(UTC))).total_seconds())


def _number(value: str | None) -> float | None:
    return float(value) if value and re.fullmatch(r"\d{1,9}(\.\d+)?", value.strip()) else None
