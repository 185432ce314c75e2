"""What the pages of runs write in words of their own."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from django import template

from fullpass.desk.durations import in_words
from fullpass.desk.names import ENDS
from fullpass.desk.run_words import clock, how_long_ago

register = template.Library()


@register.filter
def duration(length: timedelta | float | None) -> str:
    """`{{ seconds|duration }}`: such as "3 min 20 s"; a number is seconds."""
    return in_words(timedelta(seconds=length) if isinstance(length, int | float) else length)


@register.filter
def moment(at: datetime | None) -> str:
    """`{{ run.started_at|moment }}`: a date and time to the second."""
    return clock(at)


@register.filter
def ended(reason: str) -> str:
    """`{{ call.stop_reason|ended }}`: how the model ended its answer, in words."""
    return ENDS.get(reason, reason)


@register.filter
def ago(at: datetime) -> str:
    """`{{ run.created_at|ago }}`: such as "3 h ago"."""
    return how_long_ago(at)


@register.filter
def dollars(cost: Decimal | float | None) -> str:
    """`{{ run.cost_usd|dollars }}`: "$1.20", with more digits where it is little."""
    if not cost:
        return "$0"
    return f"${cost:,.2f}" if cost >= 1 else f"${cost:.4f}"


@register.filter
def thousands(number: int | None) -> str:
    """`{{ tokens|thousands }}`: "12,345"."""
    return f"{number or 0:,}"


@register.filter
def short(number: int | None) -> str:
    """`{{ tokens|short }}`: "950", "12 k", "1.2 M"."""
    number = number or 0
    if number < 1_000:
        return str(number)
    if number < 1_000_000:
        return f"{number / 1_000:.0f} k"
    return f"{number / 1_000_000:.1f} M"
