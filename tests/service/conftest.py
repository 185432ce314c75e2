"""A served database of its own, a model service, and a mail server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.notices.mailbox import Mailbox
from tests.service.serving import Serve
from tests.standin.server import StandIn


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as running:
        yield running


@pytest.fixture
def model() -> Iterator[StandIn]:
    """A model service that takes a moment for each answer."""
    with StandIn(latency=0.3) as running:
        yield running


@pytest.fixture
def served(
    new_database: Callable[[], str], model: StandIn, mailbox: Mailbox, tmp_path: Path
) -> Iterator[Serve]:
    """`serve` on SQLite, or on PostgreSQL where the tests run on it, thinking with the model service."""
    environment = {
        "DATABASE_URL": new_database(),
        "REDIS_URL": "",
        "DEBUG": "true",
        "EXPORT_STORAGE_URL": f"file://{tmp_path / 'exports'}",
        "EMAIL_URL": f"smtp://127.0.0.1:{mailbox.port}",
        "ANTHROPIC_API_KEY": "key",
        "ANTHROPIC_BASE_URL": model.url,
        "FULLPASS_ENGINE": "anthropic",
        "FULLPASS_CONCURRENCY": "4",
        "FULLPASS_CALL_ATTEMPTS": "1",
        "FULLPASS_OUTAGE_LIMIT_SECONDS": "0",
        "FULLPASS_THROTTLE_READ": "1000000/min",
    }
    with Serve(environment, tmp_path / "serve.log") as running:
        yield running
