"""Values from foreign JSON: whatever the type is, a usable value or its absence, never a crash."""

from __future__ import annotations

import hashlib
import math
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from fullpass.exports.cleaning import clean
from fullpass.exports.results import MAX_ID_CHARS

LATEST = datetime(2100, 1, 1, tzinfo=UTC).timestamp()
MILLISECONDS_FROM = 1e11  # as seconds that would be the year 5138, so it is a web app's milliseconds


def mapping(value: Any) -> dict[str, Any]:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """The list, or an empty one."""
    return value if isinstance(value, list) else []


def string(value: Any) -> str:
    """The string, or "" for anything else."""
    return value if isinstance(value, str) else ""


def label(value: Any) -> str:
    """A title or an id in one clean line: strings and numbers, "" for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return " ".join(clean(string(value)).split())


def identifier(*values: Any) -> str:
    """The first of `values` that is an id, at most MAX_ID_CHARS long; "" when there is none."""
    for value in values:
        if text := label(value):
            return text if len(text) <= MAX_ID_CHARS else digest(text)
    return ""


def word(value: str) -> str:
    """A technical name as it may be shown: "unknown" when it is not plainly one, as it might be private."""
    return value if re.fullmatch(r"[a-z][a-z0-9_]{0,39}", value) else "unknown"


def digest(text: str) -> str:
    """A stable id of 32 hex digits for a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def instant(*values: Any) -> datetime | None:
    """The first of `values` that is a time, aware and in UTC; None when there is none.

    Numbers (also Decimals, and numbers in strings) are seconds since 1970, very large ones milliseconds;
    other strings are ISO 8601, without an offset in UTC. Zero, negative, no number and after 2100: missing.
    """
    for value in values:
        seconds = _seconds(value)
        if 0 < seconds <= LATEST:
            return datetime.fromtimestamp(seconds, tz=UTC)
    return None


def _seconds(value: Any) -> float:
    """Seconds since 1970, NaN for what is no time."""
    try:
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return _in_seconds(float(value))
        if isinstance(value, str):
            return _seconds_in(value.strip())
    except (ValueError, OverflowError):
        return math.nan
    return math.nan


def _seconds_in(text: str) -> float:
    try:
        return _in_seconds(float(text))
    except ValueError:
        moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _in_seconds(number: float) -> float:
    return number / 1000 if number > MILLISECONDS_FROM else number
