"""The service is at fault: the same call is repeated, and given up in a way that says why."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from fullpass.engines.anthropic import AnthropicEngine
from fullpass.engines.anthropic.client import Backoff, wait_for
from fullpass.engines.anthropic.faults import seconds_to_wait
from fullpass.engines.anthropic.gate import GROW_AFTER, Gate
from fullpass.engines.protocol import Call, RequestRejected, ServiceUnavailable
from fullpass.pipeline.types import Outcome
from tests.engines.anthropic.conftest import MakeEngine
from tests.engines.anthropic.made import favourites
from tests.standin import Fault, StandIn

PASSING = {
    "rate_limited": "rate_limited",
    "overloaded": "service_overloaded",
    "unavailable": "service_overloaded",
    "error": "service_error",
    "request_timeout": "service_error",
    "conflict": "service_error",
    "drop_before": "service_unreachable",
    "drop_midway": "service_unreachable",
    "not_json": "service_error",
    "other_json": "service_error",
    "html_502": "service_error",
}
LASTING = {
    "bad_request": "bad_request",
    "no_credit": "no_credit",
    "bad_key": "bad_key",
    "not_allowed": "not_allowed",
    "unknown_model": "model_unknown",
}


@pytest.mark.parametrize(("kind", "code"), PASSING.items())
def test_a_passing_fault_is_repeated_and_reported(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], kind: str, code: str
) -> None:
    service.faults.set([Fault(kind, count=2)])
    (outcome,) = engine.extract(favourites(1))
    assert outcome.outcome is Outcome.EXTRACTED
    assert [call.error for call in calls] == [code, code, ""]


@pytest.mark.parametrize(("kind", "code"), PASSING.items())
def test_a_fault_that_lasts_is_given_up_after_the_attempts(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], kind: str, code: str
) -> None:
    service.faults.set([Fault(kind)])
    with pytest.raises(ServiceUnavailable) as caught:
        engine.extract(favourites(2))
    assert caught.value.failure.code == code
    assert caught.value.failure.message.startswith("The model service")
    assert [call.error for call in calls] == [code] * 4
    assert service.calls["repeated"] == {}


@pytest.mark.parametrize(("kind", "code"), LASTING.items())
def test_a_rejected_request_is_not_repeated(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], kind: str, code: str
) -> None:
    service.faults.set([Fault(kind)])
    with pytest.raises(RequestRejected) as caught:
        engine.extract(favourites(2))
    assert caught.value.failure.code == code
    assert len(calls) == 1


def test_nobody_listens(make_engine: MakeEngine, calls: list[Call]) -> None:
    with StandIn() as gone:
        url = gone.url
    with pytest.raises(ServiceUnavailable) as caught:
        make_engine(base_url=url).extract(favourites(1))
    assert caught.value.failure.code == "service_unreachable"
    assert len(calls) == 4


def test_a_service_that_does_not_answer_is_a_time_out(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fullpass.engines.anthropic.extract.seconds_for", lambda tokens: 0.2)
    service.faults.set([Fault("hang", count=1)])
    assert engine.extract(favourites(1))[0].outcome is Outcome.EXTRACTED
    assert [call.error for call in calls] == ["service_unreachable", ""]


def test_without_any_key_the_request_is_rejected(
    make_engine: MakeEngine, calls: list[Call], monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ANTHROPIC_CONFIG_DIR", str(tmp_path))
    with pytest.raises(RequestRejected) as caught:
        make_engine(api_key=None).extract(favourites(1))
    assert caught.value.failure.code == "no_key"
    assert calls == []


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


def test_what_was_answered_before_an_outage_is_not_lost(
    make_engine: MakeEngine, service: StandIn, calls: list[Call]
) -> None:
    service.faults.set([Fault("truncated", count=1), Fault("error", match="Selbora")])
    outcomes = make_engine(attempts=2).extract(favourites(4))
    assert [outcome.outcome for outcome in outcomes] == [
        Outcome.EXTRACTED,
        Outcome.EXTRACTED,
        Outcome.PENDING,
        Outcome.PENDING,
    ]
    assert outcomes[2].failure is not None
    assert outcomes[2].failure.code == "service_error"


def test_no_failure_holds_chat_text_or_the_key(engine: AnthropicEngine, service: StandIn) -> None:
    service.faults.set([Fault("bad_request")])
    with pytest.raises(RequestRejected) as caught:
        engine.extract(favourites(1))
    told = repr(caught.value.failure)
    assert "Torvena" not in told
    assert "test-key" not in told


def test_the_sdk_never_logs_requests(engine: AnthropicEngine, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        engine.extract(favourites(1))
    assert "Torvena" not in caplog.text


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
