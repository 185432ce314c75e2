"""The service is at fault: the same call is repeated, and given up in a way that says why."""

import pytest

from fullpass.engines.anthropic import AnthropicEngine
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
