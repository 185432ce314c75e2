"""The stand-in for the model service, and evaluations as a developer runs them."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.management import call_command
from django.core.management.base import CommandError

from tests.standin.server import StandIn


@dataclass(frozen=True)
class Evaluated:
    """Exit code, the figures, what was printed, and the last words of a command that failed."""

    code: int
    figures: dict[str, Any]
    printed: str
    error: str

    def value(self, figure: str) -> float:
        value: float = self.figures["shares"][figure]["value"]
        return value

    def misses(self, *figures: str) -> list[dict[str, str]]:
        return [miss for miss in self.figures["misses"] if miss["figure"] in figures]


Evaluate = Callable[..., Evaluated]


@pytest.fixture
def evaluate() -> Evaluate:
    def run(**options: Any) -> Evaluated:
        out, said = io.StringIO(), io.StringIO()
        code, error = 0, ""
        try:
            call_command("evaluate", json=True, stdout=out, stderr=said, **options)
        except CommandError as raised:
            code, error = raised.returncode, str(raised)
        lines = out.getvalue().splitlines()
        return Evaluated(
            code, json.loads(lines[-1]) if lines else {}, out.getvalue() + said.getvalue(), error
        )

    return run


@pytest.fixture
def service(settings: LazySettings) -> Iterator[StandIn]:
    with StandIn() as running:
        settings.ANTHROPIC_API_KEY = "key-of-a-test"
        settings.ANTHROPIC_BASE_URL = running.url
        settings.FULLPASS_CONCURRENCY = 4
        yield running
