"""A model service that the tests start, and the full pass over exports that they plant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import LazySettings

from tests.standin.server import StandIn


@pytest.fixture
def service(settings: LazySettings) -> Iterator[StandIn]:
    """A stand-in for the Messages API, which the anthropic engine is pointed at."""
    with StandIn() as running:
        settings.ANTHROPIC_API_KEY = "key-of-a-test"
        settings.ANTHROPIC_BASE_URL = running.url
        settings.FULLPASS_CONCURRENCY = 4
        settings.FULLPASS_CALL_ATTEMPTS = 1
        settings.FULLPASS_OUTAGE_LIMIT_SECONDS = 0
        yield running
