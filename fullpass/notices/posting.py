"""Posting JSON to an address that others have set, in bounded time and with bounded trust."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from http import HTTPStatus

import httpx2

from fullpass.notices.answers import SENT, Answer, Outcome, hopeless

TIMES = httpx2.Timeout(10, connect=5)  # seconds for each step
TOTAL_SECONDS = 10  # for everything: a receiver may not keep us by sending a byte now and then
SAYS_WHEN = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)


async def post(url: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
    """Post JSON. Only a 2xx counts; redirects are not followed, and what the receiver writes is not read."""
    if not url.startswith(("http://", "https://")):
        return hopeless("The address does not begin with http:// or https://.")
    headers = {"Content-Type": "application/json", "User-Agent": "SoulPrint", **(headers or {})}
    try:
        async with (
            asyncio.timeout(TOTAL_SECONDS),
            httpx2.AsyncClient(timeout=TIMES, verify=_trusted()) as client,
            client.stream("POST", url, content=body, headers=headers) as response,
        ):
            return answer_of(response.status_code, response.headers.get("Retry-After", ""))
    except TimeoutError:
        return Answer(Outcome.AGAIN, f"No answer within {TOTAL_SECONDS} s.", rests=True)
    except httpx2.InvalidURL:
        return hopeless("The address is not a URL.")
    except httpx2.RequestError as error:
        return Answer(Outcome.AGAIN, f"Not reached ({type(error).__name__}).", rests=True)


@cache
def _trusted() -> ssl.SSLContext:
    """Whose certificates are believed; read once, for it takes longer than a post."""
    return httpx2.create_ssl_context()


def answer_of(status: int, retry_after: str = "") -> Answer:
    """What a status line means for the notice."""
    if 200 <= status < 300:
        return SENT
    if status == HTTPStatus.GONE:
        return hopeless("HTTP 410: the receiver wants no more of it.")
    wish = seconds_of(retry_after) if status in SAYS_WHEN else None
    redirect = ", and redirects are not followed" if 300 <= status < 400 else ""
    return Answer(Outcome.AGAIN, f"HTTP {status}{redirect}.", wish, rests=True)


def seconds_of(retry_after: str) -> float | None:
    """The header in seconds, given as such or as a date; None when it is neither."""
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max((moment - datetime.now(UTC)).total_seconds(), 0.0)
