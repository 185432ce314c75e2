from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from fullpass.engines.anthropic import AnthropicEngine
from fullpass.engines.anthropic.client import Backoff
from fullpass.engines.anthropic.gate import Gate
from fullpass.engines.protocol import Call
from tests.standin import StandIn

MakeEngine = Callable[..., AnthropicEngine]


@pytest.fixture
def service() -> Iterator[StandIn]:
    with StandIn() as running:
        yield running


@pytest.fixture
def calls() -> list[Call]:
    """Every call that the engine reported."""
    return []


@pytest.fixture
def make_engine(service: StandIn, calls: list[Call]) -> Iterator[MakeEngine]:
    """Makes engines that hardly wait between attempts."""
    made: list[AnthropicEngine] = []

    def make(model: str = "claude-haiku-4-5-20251001", **options: object) -> AnthropicEngine:
        defaults: dict[str, object] = {
            "on_call": calls.append,
            "api_key": "test-key",
            "base_url": service.url,
            "backoff": Backoff(first=0.001, cap=0.001),
            "gate": Gate(10),
            "stop": threading.Event(),
        }
        engine = AnthropicEngine(model, **{**defaults, **options})  # type: ignore[arg-type]
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.close()


@pytest.fixture
def engine(make_engine: MakeEngine) -> AnthropicEngine:
    return make_engine()
