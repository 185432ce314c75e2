"""Lines of MEMORY: whose facts, in which order, and how a change is told."""

from __future__ import annotations

from dataclasses import replace

from fullpass.pipeline.memory import generate_memory_section
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES, FactSource, FactStatus, MemoryLine
from tests.engines.offline.make import ENGINE, fact


def texts(lines, category="preferences"):
    return [line.text for line in lines[category]]


def test_every_category_is_there_and_every_line_names_its_facts():
    likes = fact("I love jazz.")
    lines = ENGINE.memory([likes], budget_tokens=5000)
    assert list(lines) == [category.name for category in CATEGORIES]
    assert lines["preferences"] == (MemoryLine("I love jazz.", (likes.id,)),)


def test_specific_lines_come_before_general_ones():
    general, specific = fact("I like music."), fact("I listen to Bill Evans records from 1961 every evening.")
    assert texts(ENGINE.memory([general, specific], budget_tokens=5000)) == [
        specific.statement,
        general.statement,
    ]


def test_a_change_is_told_as_one():
    now = fact("I live in Graz.", "2026-01-10", "decisions")
    before = fact("I live in Bonn.", "2023-05-01", "decisions", FactStatus.SUPERSEDED, now.id)
    lines = ENGINE.memory([now, before], budget_tokens=5000)
    assert lines["decisions"] == (
        MemoryLine("I live in Graz (since 2026-01; earlier: Bonn).", (now.id, before.id)),
    )


def test_a_chain_of_changes_is_told_from_its_beginning():
    now = fact("Ich wohne in Graz.", "2026-01-10", "decisions")
    then = fact("Ich wohne in Wien.", "2024-05-01", "decisions", FactStatus.SUPERSEDED, now.id)
    first = fact("Ich wohne in Bonn.", "2022-05-01", "decisions", FactStatus.SUPERSEDED, then.id)
    lines = ENGINE.memory([now, then, first], budget_tokens=5000)
    assert texts(lines, "decisions") == ["Ich wohne in Graz (seit 2026-01; früher: Wien, Bonn)."]


def test_a_change_without_a_value_to_name_is_told_in_both_statements():
    now = fact("I love coffee.", "2026-01-10")
    before = fact("I hate coffee.", "2023-05-01", status=FactStatus.SUPERSEDED, superseded_by=now.id)
    assert texts(ENGINE.memory([now, before], budget_tokens=5000)) == [
        "Earlier: I hate coffee; since 2026-01: I love coffee."
    ]


def test_what_a_change_says_twice_is_told_once():
    now = fact("From now on I eat fish again.", "2026-01-10")
    again = fact("I'm vegetarian.", "2024-05-01", status=FactStatus.SUPERSEDED, superseded_by=now.id)
    first = fact(
        "I've been vegetarian ever since that film.",
        "2023-05-01",
        "preferences",
        FactStatus.SUPERSEDED,
        now.id,
    )
    assert texts(ENGINE.memory([now, again, first], budget_tokens=5000)) == [
        "Earlier: I've been vegetarian ever since that film; since 2026-01: I eat fish again."
    ]


def test_what_grows_old_has_its_month_and_a_date_its_year():
    age = fact("I'm 35.", "2023-11-05", "decisions")
    left = fact(
        "I'm leaving Nokia at the end of December.", "2025-10-13", "dates", details={"date": "2025-12"}
    )
    dog = fact("Wir haben seit gestern einen Hund.", "2024-11-17", "decisions")
    dog = replace(dog, details={"dated": "Wir haben seit 2024-11-16 einen Hund."})
    lines = ENGINE.memory([age, left, dog], budget_tokens=5000)
    assert texts(lines, "decisions") == ["I'm 35 (2023-11).", "Wir haben seit 2024-11-16 einen Hund."]
    assert texts(lines, "dates") == ["I'm leaving Nokia at the end of December (2025-12)."]


def test_what_says_too_little_by_itself_is_left_out():
    vague = [
        fact("We're eleven people.", category="decisions"),
        fact("Goal: running before the May floods.", category="projects"),
        fact("I believe in that organ.", category="beliefs"),
    ]
    lines = ENGINE.memory(vague, budget_tokens=5000)
    assert not any(lines.values())


def test_what_was_taken_out_of_the_settings_is_told_no_more():
    old, new = (
        fact("Keep it short.", "2023-08-25"),
        fact("Short first, details only when I ask.", "2024-05-11"),
    )
    settings = [replace(each, source=FactSource.CUSTOM_INSTRUCTIONS) for each in (old, new)]
    assert texts(ENGINE.memory(settings, budget_tokens=5000)) == [new.statement]


def test_health_comes_first_and_wishes_for_answers_last():
    wish, health, taste = fact("Never use emojis."), fact("I'm allergic to nuts."), fact("I love Bill Evans.")
    assert texts(ENGINE.memory([wish, taste, health], budget_tokens=5000)) == [
        health.statement,
        taste.statement,
        wish.statement,
    ]


def test_a_conflict_is_marked():
    one = fact("I live in Graz.", None, "decisions", FactStatus.CONFLICTING)
    assert texts(ENGINE.memory([one], budget_tokens=5000), "decisions") == [
        "I live in Graz (said both ways)."
    ]


def test_dates_come_in_their_order():
    late = fact("My exam is on 3 June 2026.", category="dates", details={"date": "2026-06-03"})
    early = fact("My flight leaves on 2 May 2026.", category="dates", details={"date": "2026-05-02"})
    assert texts(ENGINE.memory([late, early], budget_tokens=5000), "dates") == [
        early.statement,
        late.statement,
    ]


def test_near_facts_share_a_line_and_both_are_named():
    one, other = fact("I'm allergic to peanuts."), fact("I'm allergic to cashews.")
    lines = ENGINE.memory([one, other], budget_tokens=5000)["preferences"]
    assert len(lines) == 1
    assert set(lines[0].facts) == {one.id, other.id}


def test_a_small_budget_is_kept_and_what_is_said_often_stays():
    rare = [fact(f"I collect stamps from island number {n}.") for n in range(50)]
    often = fact("I swim in the sea before work.", times=9)
    lines = ENGINE.memory([*rare, often], budget_tokens=60)
    assert sum(estimate_tokens(f"- {line.text}\n") for line in lines["preferences"]) <= 60
    assert any(often.id in line.facts for line in lines["preferences"])


def test_lines_of_a_lower_level_are_kept_ranked_and_joined():
    source = {
        "preferences": (
            MemoryLine("I swim in the sea before work.", ("f1",)),
            MemoryLine("I swim in the sea before work!", ("f2",)),
            MemoryLine("I like music.", ("f3",)),
        )
    }
    lines = ENGINE.memory(source, budget_tokens=12)
    assert lines["preferences"] == (MemoryLine("I swim in the sea before work.", ("f1", "f2")),)


def test_the_pipeline_can_use_the_lines():
    facts = [fact(f"I collect stamps from island number {n}.") for n in range(30)]
    memory = generate_memory_section(
        facts,
        lambda source, budget: ENGINE.memory(source, budget_tokens=budget),
        input_tokens=ENGINE.memory_input_tokens,
    )
    assert memory.dropped_lines == 0
    assert memory.left_out == ()
