"""Between two attempts: how long is waited, when no longer, and how many call at once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from fullpass.engines.anthropic import AnthropicEngine
from fullpass.engines.anthropic.client import Backoff, wait_for
from fullpass.engines.anthropic.faults import seconds_to_wait
from fullpass.engines.anthropic.gate import GROW_AFTER, Gate
from fullpass.engines.protocol import Call, ServiceUnavailable
from tests.engines.anthropic.conftest import MakeEngine
from tests.engines.anthropic.made import favourites
from tests.standin import Fault, StandIn


def waits(make_engine: MakeEngine) -> tuple[AnthropicEngine, list[float]]:
    """An engine that waits as long as it should, and where each wait is noted instead of spent."""
    slept: list[float] = []
    engine = make_engine(backoff=Backoff(), sleep=lambda stop, seconds: slept.append(seconds))
    return engine, slept


def test_retry_after_is_obeyed(make_engine: MakeEngine, service: StandIn) -> None:
    engine, slept = waits(make_engine)
    service.faults.set([Fault("rate_limited", count=1, retry_after="7")])
    engine.extract(favourites(1))
    assert slept == [7.0]


def test_retry_after_as_a_date_is_obeyed(make_engine: MakeEngine, service: StandIn) -> None:
    engine, slept = waits(make_engine)
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=25), usegmt=True)
    service.faults.set([Fault("overloaded", count=1, retry_after=soon)])
    engine.extract(favourites(1))
    assert 10 < slept[0] <= 25


def test_a_long_retry_after_is_told_instead_of_slept_through(
    make_engine: MakeEngine, service: StandIn, calls: list[Call]
) -> None:
    engine, slept = waits(make_engine)
    service.faults.set([Fault("rate_limited", count=1, retry_after="600")])
    with pytest.raises(ServiceUnavailable) as caught:
        engine.extract(favourites(1))
    assert caught.value.retry_after == 600
    assert (slept, len(calls)) == ([], 1)


def test_an_unreadable_retry_after_is_no_fault(make_engine: MakeEngine, service: StandIn) -> None:
    engine, slept = waits(make_engine)
    service.faults.set([Fault("rate_limited", count=1, retry_after="in a while")])
    engine.extract(favourites(1))
    assert len(slept) == 1
    assert 0 <= slept[0] <= 1


def test_waits_grow_and_are_drawn_at_random(make_engine: MakeEngine, service: StandIn) -> None:
    backoff = Backoff()
    assert all(0 <= backoff.before(attempt, None) <= 20 for attempt in range(2, 40))
    assert len({backoff.before(9, None) for _ in range(20)}) == 20
    assert (
        max(backoff.before(2, None) for _ in range(200))
        <= 1
        < max(backoff.before(6, None) for _ in range(200))
    )


def test_stop_cuts_waiting_short(make_engine: MakeEngine, service: StandIn) -> None:
    stop = threading.Event()
    reported: list[str] = []

    def stop_after(call: Call) -> None:
        reported.append(call.error)
        stop.set()

    engine = make_engine(backoff=Backoff(first=600, cap=600), stop=stop, on_call=stop_after)
    service.faults.set([Fault("rate_limited", retry_after="20")])
    with pytest.raises(ServiceUnavailable) as caught:
        engine.extract(favourites(1))
    assert caught.value.failure.code == "rate_limited"
    assert reported == ["rate_limited"]


def test_stop_wakes_what_is_waiting_already(make_engine: MakeEngine, service: StandIn) -> None:
    stop = threading.Event()

    def stop_and_wait(stopping: threading.Event, seconds: float) -> None:
        stop.set()
        wait_for(stopping, 600)

    service.faults.set([Fault("error")])
    with pytest.raises(ServiceUnavailable):
        make_engine(stop=stop, sleep=stop_and_wait).extract(favourites(1))
    assert service.calls["requests"] == 1


def test_calls_of_all_threads_go_through_one_gate(make_engine: MakeEngine, service: StandIn) -> None:
    service.latency = 0.02
    engines = [make_engine(gate=gate) for gate in [Gate(2)] * 3]
    with ThreadPoolExecutor(9) as pool:
        list(pool.map(lambda number: engines[number % 3].extract(favourites(1)), range(18)))
    assert service.calls["widest"] == 2
    assert service.calls["requests"] == 18


def test_rate_limits_narrow_the_gate_and_answers_widen_it(make_engine: MakeEngine, service: StandIn) -> None:
    gate = Gate(10)
    service.faults.set([Fault("rate_limited", count=2), Fault("overloaded", count=1)])
    engine = make_engine(gate=gate)
    engine.extract(favourites(1))
    assert gate.width == 5
    for _ in range(GROW_AFTER):
        engine.extract(favourites(1))
    assert gate.width == 6


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "30"}, 30.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "Fri, 20 Nov 2026 12:00:20 GMT"}, 20.0),
        ({"retry-after": "Fri, 20 Nov 2026 11:00:00 GMT"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "-5"}, None),
        ({}, None),
    ],
)
def test_every_form_of_retry_after_is_read(headers: dict[str, str], seconds: float | None) -> None:
    assert seconds_to_wait(headers, datetime(2026, 11, 20, 12, tzinfo=UTC)) == seconds
