"""Which engine a run gets, by the settings."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from django.conf import settings

from fullpass.engines.protocol import Engine, OnCall
from fullpass.models import FullPassRun
from fullpass.pipeline.types import CATEGORIES, Category


def resolve_engine_name(asked: str = "") -> str:
    """The name behind `auto`: anthropic when a key is set, else offline."""
    name = asked or settings.FULLPASS_ENGINE
    if name == "auto":
        name = "anthropic" if settings.ANTHROPIC_API_KEY else "offline"
    return name


def build_engine(
    name: str,
    model: str = "",
    categories: Sequence[Category] = CATEGORIES,
    *,
    on_call: OnCall,
    stop: threading.Event,
) -> Engine:
    """The engine of that name; `model` is the pinned one of a run, or "" for the configured one.

    `on_call` hears of every call that ended; once `stop` is set, no waiting goes on.
    """
    if name == "offline":
        from fullpass.engines.offline import OfflineEngine

        return OfflineEngine(categories)
    from fullpass.engines.anthropic import AnthropicEngine

    return AnthropicEngine(
        model or settings.FULLPASS_MODEL,
        api_key=settings.ANTHROPIC_API_KEY,
        base_url=settings.ANTHROPIC_BASE_URL or None,
        on_call=on_call,
        attempts=settings.FULLPASS_CALL_ATTEMPTS,
        concurrency=settings.FULLPASS_CONCURRENCY,
        categories=categories,
        stop=stop,
    )


def engine_of(run: FullPassRun, *, on_call: OnCall, stop: threading.Event) -> Engine:
    """The engine that was pinned on the run."""
    return build_engine(run.engine, run.model, run.categories, on_call=on_call, stop=stop)
