"""The four acts against the stand-in, when nothing goes wrong."""

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

from fullpass.engines.anthropic import AnthropicEngine
from fullpass.engines.protocol import Act, Call
from fullpass.pipeline.types import CATEGORIES, Category, Memory, MemoryLine, MessageRef, Outcome, Role
from fullpass.pipeline.wire_size import fact_tokens
from tests.engines.anthropic.conftest import MakeEngine
from tests.engines.anthropic.made import DAY, VEGAN, chunk, conversation, fact, favourites
from tests.standin import StandIn

LATER = DAY + timedelta(days=400)
MOVED = "Moved to Lisbon in May 2021 because we wanted a garden"
MOVED_AGAIN = "Moved to Ghent in June 2024 because I missed the sea"


def test_each_chunk_of_a_segment_gets_its_own_facts(engine: AnthropicEngine, service: StandIn) -> None:
    chunks = [*favourites(2), chunk("How do I boil rice?", id_="conv-x")]
    outcomes = engine.extract(chunks)
    assert [outcome.outcome for outcome in outcomes] == [Outcome.EXTRACTED, Outcome.EXTRACTED, Outcome.EMPTY]
    assert outcomes[1].facts[0].quote == "my favourite bakery is Marlika"
    assert outcomes[1].facts[0].message_id == "msg-1"
    assert service.calls["by_act"] == {"extract": 1}


def test_what_the_assistant_said_is_no_fact_and_what_it_saved_is(engine: AnthropicEngine) -> None:
    said, saved = engine.extract(
        [chunk(VEGAN, role=Role.ASSISTANT), chunk("Has been vegan since 2019.", role=Role.SAVED_MEMORY)]
    )
    assert said.outcome is Outcome.EMPTY
    assert saved.facts[0].statement == "Has been vegan since 2019."


def test_a_call_is_reported_with_what_it_cost(engine: AnthropicEngine, calls: list[Call]) -> None:
    (segment,) = [favourites(2)]
    engine.extract(segment)
    (call,) = calls
    assert (call.act, call.model, call.stop_reason, call.error) == (Act.EXTRACT, engine.model, "end_turn", "")
    assert call.chunk_hashes == tuple(each.content_hash for each in segment)
    assert call.cost_usd == (call.input_tokens * 1 + call.output_tokens * 5) / 1_000_000 > 0
    assert call.started_at.tzinfo is not None


def test_facts_are_related_by_their_real_ids(engine: AnthropicEngine) -> None:
    relations = engine.consolidate(
        [
            fact("a", MOVED, DAY, category="decisions"),
            fact("b", MOVED_AGAIN, LATER, category="decisions"),
            fact("c", "Has been vegan since 2019"),
            fact("d", "Since 2019, has been vegan"),
            fact("e", "The favourite bakery is Marlika"),
            fact("f", "The favourite bakery is Selbora"),
        ]
    )
    assert relations.same == (("c", "d"),)
    assert relations.supersedes == (("b", "a"),)
    assert relations.conflicts == (("e", "f"),)


def test_memory_tells_an_evolution_with_both_facts_as_sources(engine: AnthropicEngine) -> None:
    lines = engine.memory(
        [fact("a", MOVED, DAY, category="decisions", superseded_by="b"), fact("b", MOVED_AGAIN, LATER)],
        budget_tokens=5_000,
    )
    assert set(lines) == {category.name for category in CATEGORIES}
    assert lines["preferences"] == (
        MemoryLine(f"Earlier: {MOVED}; since 2026-04: {MOVED_AGAIN}", ("b", "a")),
    )


def test_lines_of_a_lower_level_keep_their_category_and_sources(engine: AnthropicEngine) -> None:
    level = {"beliefs": (MemoryLine("Nobody can tell what this line is", ("fact-1", "fact-2")),), "dates": ()}
    lines = engine.memory(level, budget_tokens=500)
    assert lines["beliefs"] == level["beliefs"]


def test_memory_is_asked_for_within_its_budget(engine: AnthropicEngine) -> None:
    facts = [fact(f"id-{n}", f"The favourite bakery is Torvena{'a' * (n % 3)}") for n in range(200)]
    assert 1 <= sum(len(lines) for lines in engine.memory(facts, budget_tokens=100).values()) <= 20


def test_all_categories_survive_a_level_of_reduction(engine: AnthropicEngine) -> None:
    level = {
        "preferences": tuple(MemoryLine("Has been vegan since 2019", (f"a{n}",)) for n in range(50)),
        "decisions": tuple(MemoryLine(MOVED, (f"b{n}",)) for n in range(50)),
    }
    lines = engine.memory(level, budget_tokens=200)
    assert {category for category, kept in lines.items() if kept} == {"preferences", "decisions"}


def test_as_many_facts_as_promised_fit_into_one_call(make_engine: MakeEngine, calls: list[Call]) -> None:
    engine = make_engine("claude-haiku-4-5")
    one = fact("id-10000", "Likes tea, café visits and 绿茶 more than coffee")
    count = engine.memory_input_tokens // fact_tokens(one)
    lines = engine.memory([replace(one, id=f"id-{n + 10_000}") for n in range(count)], budget_tokens=5_000)
    assert lines["preferences"]
    assert [call.error for call in calls] == [""]


def test_sections_name_messages_and_facts_as_sources(engine: AnthropicEngine) -> None:
    memory = Memory({"preferences": (MemoryLine("Has been vegan since 2019", ("fact-9",)),)})
    sections = engine.sections(
        [conversation("hello", id_="conv-a"), conversation("bye", id_="conv-b")], memory
    )
    named = {source for sources in sections.sources.values() for source in sources}
    assert named == {"fact-9", MessageRef("conv-a", "msg-1"), MessageRef("conv-b", "msg-1")}
    assert sections.fields["identity"]["ai_name"]


def test_the_quick_pass_needs_no_memory(engine: AnthropicEngine, calls: list[Call]) -> None:
    sections = engine.sections([conversation("Please be brief.")], None)
    assert "Please be brief." in str(sections.fields["soul"]["communication_style"])
    assert [call.act for call in calls] == [Act.SECTIONS]


def test_conversations_that_do_not_fit_on_the_wire_are_shortened(
    engine: AnthropicEngine, calls: list[Call]
) -> None:
    tiny = [conversation(*["ok"] * 3_000, id_=f"conv-{number}") for number in range(5)]
    engine.sections([*tiny, conversation("a short one", id_="short")], None)
    assert calls[0].error == ""
    assert 80_000 < calls[0].input_tokens < 180_000


def test_the_categories_are_those_that_are_configured(make_engine: MakeEngine) -> None:
    health = Category("health", "Health", "illnesses and allergies")
    engine = make_engine(categories=(health,))
    lines = engine.memory([fact("a", "Is allergic to nuts", category="health")], budget_tokens=1_000)
    assert lines == {"health": (MemoryLine("Is allergic to nuts", ("a",)),)}
    assert engine.prompt_version != make_engine().prompt_version


def test_limits_leave_room_for_the_answer(make_engine: MakeEngine) -> None:
    small, large = make_engine("claude-haiku-4-5-20251001"), make_engine("claude-haiku-5-5")
    assert 150_000 <= small.sections_input_tokens < 180_000
    assert 100_000 < small.memory_input_tokens < 180_000 < 500_000 < large.memory_input_tokens


def test_an_engine_says_when_it_does_not_know_its_price(make_engine: MakeEngine, service: StandIn) -> None:
    assert make_engine("claude-haiku-4-5").is_priced
    assert not make_engine("claude-haiku-9").is_priced


def test_nothing_at_all_needs_no_call(engine: AnthropicEngine, calls: list[Call]) -> None:
    assert engine.extract([]) == []
    assert calls == []


def test_the_sdk_is_not_imported_before_the_first_call() -> None:
    code = (
        "import sys; from fullpass.engines.anthropic import AnthropicEngine; "
        "AnthropicEngine('claude-haiku-4-5', on_call=print); "
        "sys.exit('anthropic' in sys.modules or 'django' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
