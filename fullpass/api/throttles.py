"""How often a client may call, counted in the cache, which all processes share."""

from __future__ import annotations

import logging
import time
from math import ceil
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError
from redis.exceptions import RedisError
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from fullpass.api.problems import Problem
from fullpass.runner.failures import place_of

logger = logging.getLogger(__name__)

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


class ClientThrottle(BaseThrottle):
    """Counts the calls of a client by the view's `throttle_scope`, "submit" or "read"."""

    def allow_request(self, request: Request, view: Any) -> bool:
        rates = {"submit": settings.FULLPASS_THROTTLE_SUBMIT, "read": settings.FULLPASS_THROTTLE_READ}
        scope = view.throttle_scope
        check_rate(f"{scope}:{request.user.pk}", rates[scope])
        return True


def refuse_after_many_failures(address: str) -> None:
    """Count a request without a valid key. Raises Problem when the address sent too many."""
    check_rate(f"keys:{address}", settings.FULLPASS_THROTTLE_WRONG_KEYS)


def check_rate(name: str, rate: str) -> None:
    """Count one more of `name`. Raises Problem, with the seconds to wait, when that is above the rate."""
    if wait := seconds_to_wait(name, rate):
        detail = f"More than {rate} requests; wait {wait} s."
        raise Problem("throttled", detail, headers={"Retry-After": str(wait)})


def seconds_to_wait(name: str, rate: str) -> int:
    """Count one more of `name`; 0, or the whole seconds to wait when that is above the rate.

    Where the cache cannot be reached nobody is refused: the limit protects, it is not a lock.
    """
    try:
        return _wait(name, rate)
    except (DatabaseError, RedisError, ValueError) as error:  # ValueError: the counter could not be kept
        logger.error("calls cannot be counted: %s", place_of(error))
        return 0


def _wait(name: str, rate: str) -> int:
    """Whole seconds until there is room again, 0 when there was room for this one.

    A window slides over two fixed ones: of the one before, the share that still lies within the period
    counts. So no moment sees twice the rate, and one atomic counter is enough.
    """
    limit, period = parsed(rate)
    window, elapsed = divmod(time.time(), period)
    share = elapsed / period
    current, before = (f"throttle:{name}:{period}:{int(nth)}" for nth in (window, window - 1))
    earlier = min(cache.get(before, 0), limit)
    count = _count(current, period)
    if earlier * (1 - share) + count <= limit:
        return 0
    cache.decr(current)  # what was refused does not count
    kept = count - 1
    if kept < limit:
        return max(1, ceil(period * (1 - (limit - kept - 1) / earlier) - elapsed))
    return max(1, ceil(period * (2 - (limit - 1) / limit) - elapsed))


def _count(key: str, period: int) -> int:
    """One more; the counter lives for this window and the next."""
    try:
        return cache.incr(key)
    except ValueError:  # the first of this window
        cache.add(key, 0, timeout=2 * period + 60)
        return cache.incr(key)


def parsed(rate: str) -> tuple[int, int]:
    """How many, and in how many seconds: "60/min" is (60, 60)."""
    number, _, period = rate.partition("/")
    return int(number), SECONDS[period[0]]
