"""Fleets of workers, on the database and on Redis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fullpass.evaluation.planted import plant
from tests.queue.fleet import Fleet
from tests.runner.passes import write_export
from tests.standin.server import StandIn


@pytest.fixture(scope="session")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty conversations: some twenty calls."""
    return write_export(tmp_path_factory.mktemp("export") / "export.json", plant(5, 40).export)


@pytest.fixture
def model() -> Iterator[StandIn]:
    """A model service that takes its time."""
    with StandIn(latency=0.3) as service:
        yield service


@pytest.fixture
def make_fleet(
    model: StandIn, new_database: Callable[[], str], tmp_path: Path
) -> Iterator[Callable[..., Fleet]]:
    """A function that gives a fleet, without clusters yet. All its processes end with the test."""
    fleets: list[Fleet] = []

    def make(url: str = "", **environment: str) -> Fleet:
        fleets.append(Fleet(model, url or new_database(), tmp_path / f"fleet-{len(fleets)}", **environment))
        return fleets[-1]

    yield make
    for fleet in fleets:
        fleet.end()


@pytest.fixture
def fleet(make_fleet: Callable[..., Fleet]) -> Fleet:
    return make_fleet()
