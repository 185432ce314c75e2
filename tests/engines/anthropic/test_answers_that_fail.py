"""The service answers, and the answer is not what it should be."""

import re
from dataclasses import replace

import pytest

from fullpass.engines.anthropic import AnthropicEngine
from fullpass.engines.protocol import AnswerUnusable, Call
from fullpass.pipeline.facts import check_fact
from fullpass.pipeline.types import FactStatus, Memory, MemoryLine, Outcome, Role, Span
from tests.engines.anthropic.made import chunk, conversation, fact, favourites
from tests.standin import Fault, StandIn

ONCE_WRONG = {
    "truncated_json": "invalid_answer",
    "wrong_schema": "invalid_answer",
    "extra_properties": "invalid_answer",
    "empty_text": "invalid_answer",
    "empty_content": "invalid_answer",
    "unknown_stop": "invalid_answer",
    "truncated": "truncated",
    "truncated_whole": "truncated",
    "context_exceeded": "too_long",
    "too_large": "too_long",
    "too_long": "too_long",
}


@pytest.mark.parametrize("kind", ["fenced", "prose"])
def test_fences_and_prose_around_the_answer_are_forgiven(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], kind: str
) -> None:
    service.faults.set([Fault(kind)])
    assert engine.extract(favourites(2))[1].facts[0].quote == "my favourite bakery is Marlika"
    assert [call.error for call in calls] == [""]


@pytest.mark.parametrize(("kind", "code"), ONCE_WRONG.items())
def test_an_unusable_answer_is_asked_for_again(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], kind: str, code: str
) -> None:
    service.faults.set([Fault(kind, count=1)])
    outcomes = engine.extract(favourites(4))
    assert [len(outcome.facts) for outcome in outcomes] == [1, 1, 1, 1]
    assert calls[0].error == code
    assert all(call.error == "" for call in calls[1:])


@pytest.mark.parametrize(("kind", "code"), ONCE_WRONG.items())
def test_the_chunk_to_blame_fails_alone(
    engine: AnthropicEngine, service: StandIn, kind: str, code: str
) -> None:
    service.faults.set([Fault(kind, match="Selbora")])
    outcomes = engine.extract(favourites(4))
    assert [outcome.outcome for outcome in outcomes] == [
        Outcome.EXTRACTED,
        Outcome.EXTRACTED,
        Outcome.FAILED,
        Outcome.EXTRACTED,
    ]
    assert outcomes[2].failure is not None
    assert outcomes[2].failure.code == code
    assert service.calls["repeated"] == {"extract": 0}


@pytest.mark.parametrize("kind", ["refusal", "filtered"])
def test_the_refused_chunk_is_found_and_named(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], kind: str
) -> None:
    service.faults.set([Fault(kind, match="Marlika")])
    outcomes = engine.extract(favourites(3))
    assert [outcome.outcome for outcome in outcomes] == [
        Outcome.EXTRACTED,
        Outcome.REFUSED,
        Outcome.EXTRACTED,
    ]
    assert outcomes[1].failure is not None
    assert outcomes[1].failure.code == "refused"
    assert [call.error for call in calls if call.error] == ["refused"] * 3


def test_a_chunk_that_is_too_much_is_read_in_halves(engine: AnthropicEngine, service: StandIn) -> None:
    said = ("My favourite bakery is Torvena.", "x " * 500, "By the way, my favourite novel is Selbora.")
    (asked,) = [chunk(*(text.replace("My", "my") for text in said))]
    service.faults.set([Fault("truncated", count=1)])
    (outcome,) = engine.extract([asked])
    checked = [check_fact(found, asked) for found in outcome.facts]
    assert [each.evidence[0].message_id for each in checked] == ["msg-1", "msg-3"]
    assert [each.status for each in checked] == [FactStatus.ACTIVE] * 2
    assert service.calls["requests"] == 3


def test_what_stands_in_both_halves_is_one_fact(engine: AnthropicEngine, service: StandIn) -> None:
    said = "We saw a heron. " * 60 + "By the way, my favourite novel is Selbora. " + "It rained. " * 92
    service.faults.set([Fault("truncated", count=1)])
    (outcome,) = engine.extract([chunk(said)])
    assert [found.quote for found in outcome.facts] == ["my favourite novel is Selbora"]
    assert service.calls["requests"] == 3


def test_a_category_that_nobody_asked_for_costs_no_other_fact(
    engine: AnthropicEngine, service: StandIn, calls: list[Call]
) -> None:
    service.faults.set([Fault("other_category")])
    asked = favourites(3)
    outcomes = engine.extract(asked)
    checked = [
        check_fact(found, each)
        for each, outcome in zip(asked, outcomes, strict=True)
        for found in outcome.facts
    ]
    assert [each.quarantine_reason for each in checked] == ["unknown_category", "", ""]
    assert [call.error for call in calls] == [""]


@pytest.mark.parametrize("kind", ["invented", "wrong_statement", "assistant_quote"])
def test_what_does_not_hold_reaches_the_check_and_is_quarantined(
    engine: AnthropicEngine, service: StandIn, kind: str
) -> None:
    service.faults.set([Fault(kind)])
    (asked,) = favourites(1)
    if kind == "assistant_quote":
        answer = Span("msg-2", Role.ASSISTANT, None, 0, "You love croissants.")
        asked = replace(asked, body=(*asked.body, answer))
    (outcome,) = engine.extract([asked])
    checked = [check_fact(found, asked) for found in outcome.facts]
    assert checked[-1].status is FactStatus.QUARANTINED


@pytest.mark.parametrize("kind", ["unknown_ids", "mixed_ids"])
def test_a_fact_that_names_the_wrong_message_goes_where_its_quote_is(
    engine: AnthropicEngine, service: StandIn, kind: str
) -> None:
    service.faults.set([Fault(kind)])
    chunks = favourites(3)
    outcomes = engine.extract(chunks)
    assert [outcome.facts[0].message_id for outcome in outcomes] == ["msg-1"] * 3
    assert [check_fact(o.facts[0], c).status for o, c in zip(outcomes, chunks, strict=True)] == [
        FactStatus.ACTIVE
    ] * 3


def test_unknown_ids_relate_nothing(engine: AnthropicEngine, service: StandIn) -> None:
    service.faults.set([Fault("unknown_ids")])
    relations = engine.consolidate(
        [fact("c", "Has been vegan since 2019"), fact("d", "Since 2019, has been vegan")]
    )
    assert (relations.same, relations.supersedes, relations.conflicts) == ((), (), ())


def test_unknown_ids_are_no_sources(engine: AnthropicEngine, service: StandIn) -> None:
    service.faults.set([Fault("unknown_ids")])
    lines = engine.memory([fact("a", "Has been vegan since 2019")], budget_tokens=500)
    assert lines["preferences"] == (MemoryLine("Has been vegan since 2019", ()),)
    assert engine.sections([conversation("hello")], Memory(lines)).sources == {}


@pytest.mark.parametrize("kind", ["truncated", "truncated_json", "refusal", "wrong_schema", "empty_content"])
@pytest.mark.parametrize("act", ["consolidate", "memory", "sections"])
def test_whole_acts_are_asked_again_and_then_given_up(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], act: str, kind: str
) -> None:
    def perform() -> object:
        facts = [fact("a", "Has been vegan since 2019")]
        if act == "consolidate":
            return engine.consolidate(facts)
        if act == "memory":
            return engine.memory(facts, budget_tokens=500)
        return engine.sections([conversation("hello")], None)

    service.faults.set([Fault(kind, count=2)])
    assert perform()
    service.faults.set([Fault(kind)])
    with pytest.raises(AnswerUnusable):
        perform()
    assert len(calls) == 3 + 3


def test_a_truncated_answer_gets_more_room_the_next_time(
    engine: AnthropicEngine, calls: list[Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.standin.thinking._BUDGET", re.compile("this model keeps to no budget"))
    facts = [fact(f"id-{n}", f"The favourite bakery of week {n} is Torvena") for n in range(300)]
    lines = engine.memory(facts, budget_tokens=200)
    assert [call.error for call in calls] == ["truncated", "truncated", ""]
    assert len(lines["preferences"]) > 200


def test_generic_names_are_sent_back(
    engine: AnthropicEngine, service: StandIn, calls: list[Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.standin.thinking.ASSISTANT_NAMES", ("Assistant",))
    with pytest.raises(AnswerUnusable) as caught:
        engine.sections([conversation("hello")], None)
    assert "identity.ai_name" in caught.value.failure.cause
    assert [call.error for call in calls] == ["invalid_answer"] * 3


def test_what_cannot_fit_is_not_paid_for(engine: AnthropicEngine, calls: list[Call]) -> None:
    with pytest.raises(AnswerUnusable) as caught:
        engine.memory([fact("a", "很" * 400_000)], budget_tokens=5_000)
    assert caught.value.failure.code == "too_long"
    assert calls == []


def test_no_cause_holds_what_the_model_wrote(engine: AnthropicEngine, service: StandIn) -> None:
    service.faults.set([Fault("wrong_schema", match="Torvena"), Fault("truncated_json")])
    for outcome in engine.extract(favourites(2)):
        assert outcome.failure is not None
        assert "none" not in outcome.failure.cause
        assert "Marlika" not in outcome.failure.cause
