from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.formatting import format_conversation
from fullpass.pipeline.sampling import (
    ConversationSummary,
    Selection,
    choose_sample,
    richness,
    sample_conversations,
    summarize,
)
from fullpass.pipeline.shares import share_out
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Conversation, Message, Role
from tests.pipeline.chats import APRIL, MARCH, conversations, talk


def summary(
    name: str, messages: int = 10, tokens: int = 1000, score: int = 0, last_at: datetime | None = None
) -> ConversationSummary:
    return ConversationSummary(
        name, messages, messages // 2, messages - messages // 2, score, tokens, last_at
    )


def chosen(summaries: list[ConversationSummary], **limits: int) -> list[str]:
    defaults = {"max_conversations": 50, "budget_tokens": 50_000}
    return [selection.id for selection in choose_sample(summaries, **{**defaults, **limits})]


# --- what a conversation is worth


def test_a_summary_counts_what_choosing_needs() -> None:
    conversation = talk("x" * 700, "answer", "yes", at=MARCH)
    assert summarize(conversation) == ConversationSummary(
        id="c1",
        messages=3,
        user_messages=2,
        assistant_messages=1,
        user_text_score=503,
        tokens=estimate_tokens(format_conversation(conversation)),
        last_at=MARCH,
    )
    assert summarize(replace(conversation, updated_at=APRIL)).last_at == APRIL
    assert summarize(talk("Hi", at=None)).last_at is None


def test_custom_instructions_and_notes_are_not_counted_as_the_persons_messages() -> None:
    messages = (Message("m0", Role.CUSTOM_INSTRUCTIONS, "abc"), Message("m1", Role.SAVED_MEMORY, "defg"))
    counted = summarize(replace(talk(), messages=messages))
    assert (counted.messages, counted.user_messages, counted.assistant_messages) == (2, 0, 0)
    assert counted.user_text_score == 0


def test_richness_follows_messages_own_text_and_exchanges() -> None:
    rich = ConversationSummary("c1", 7, 4, 3, 1200, 900, None)
    assert richness(rich, None) == 10 * 7 + 1200 + 20 * 3
    assert richness(rich, APRIL) == 10 * 7 + 1200 + 20 * 3  # undated: no bonus


def test_the_recency_bonus_is_at_most_that_of_one_message_and_halves_in_180_days() -> None:
    plain = summary("c1", messages=0)
    assert richness(replace(plain, last_at=APRIL), APRIL) == 10
    assert richness(replace(plain, last_at=APRIL - timedelta(days=180)), APRIL) == 5
    assert richness(replace(plain, last_at=APRIL - timedelta(days=360)), APRIL) == 2.5
    assert richness(replace(plain, last_at=APRIL + timedelta(days=9)), APRIL) == 10


# --- which are chosen


def test_the_richest_are_chosen_richest_first() -> None:
    summaries = [summary("poor"), summary("rich", score=900), summary("fair", score=400)]
    assert chosen(summaries, max_conversations=2) == ["rich", "fair"]


def test_of_two_alike_the_later_is_chosen() -> None:
    assert chosen([summary("old", last_at=MARCH), summary("new", last_at=APRIL)]) == ["new", "old"]


def test_short_conversations_are_left_out() -> None:
    summaries = [summary("short", messages=3, score=9000), summary("long", messages=4)]
    assert chosen(summaries) == ["long"]


def test_when_all_are_short_the_first_are_taken_as_they_come() -> None:
    summaries = [summary("a", messages=1), summary("b", messages=3, score=9000), summary("c", messages=2)]
    assert chosen(summaries, max_conversations=2) == ["a", "b"]


def test_custom_instructions_come_first_however_short() -> None:
    instructions = summary("custom_instructions", messages=1, tokens=80)
    assert chosen([summary("a", score=900), instructions]) == ["custom_instructions", "a"]
    assert chosen([summary("a", messages=2), instructions, summary("b", messages=1)]) == [
        "custom_instructions",
        "a",
        "b",
    ]
    assert chosen([summary("a"), instructions], max_conversations=1) == ["custom_instructions"]


def test_notes_of_the_assistant_are_a_conversation_like_others() -> None:
    notes = summary("saved_memory", messages=2, score=9000)
    assert chosen([notes, summary("a")]) == ["a"]


def test_a_giant_is_cut_to_its_share_and_the_others_are_whole() -> None:
    summaries = [summary("giant", tokens=90_000, score=9), *(summary(f"c{n}", tokens=500) for n in range(9))]
    selections = choose_sample(summaries, max_conversations=50, budget_tokens=10_000)
    assert selections[0] == Selection("giant", 5500)
    assert {selection.tokens for selection in selections[1:]} == {500}


def test_all_fifty_share_the_budget_when_all_are_long() -> None:
    summaries = [summary(f"c{n}", tokens=20_000) for n in range(80)]
    selections = choose_sample(summaries, max_conversations=50, budget_tokens=50_000)
    assert [selection.tokens for selection in selections] == [1000] * 50


def test_a_small_budget_means_fewer_conversations_but_not_below_the_minimum() -> None:
    summaries = [summary(f"c{n}", tokens=20_000) for n in range(80)]
    assert len(chosen(summaries, budget_tokens=3000)) == 10  # shares of 300
    assert len(chosen(summaries, budget_tokens=1000, min_conversations=5)) == 5
    assert len(chosen(summaries, budget_tokens=250, min_conversations=5)) == 2  # shares of 100 at least


def test_a_budget_that_holds_no_conversation_is_refused() -> None:
    with pytest.raises(ValueError, match="100 tokens"):
        choose_sample([summary("a")], max_conversations=5, budget_tokens=99)


def test_nothing_is_chosen_from_nothing() -> None:
    assert choose_sample([], max_conversations=50, budget_tokens=50_000) == []


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(5, 30_000))), st.integers(100, 60_000))
def test_shares_are_within_budget_and_wishes(sizes: list[tuple[int, int]], budget: int) -> None:
    summaries = [summary(f"c{n}", messages, tokens) for n, (messages, tokens) in enumerate(sizes)]
    selections = choose_sample(summaries, max_conversations=20, budget_tokens=budget, min_conversations=5)
    wanted = {item.id: item.tokens for item in summaries}
    assert bool(selections) == bool(sizes)
    assert len({selection.id for selection in selections}) == len(selections) <= 20
    assert sum(selection.tokens for selection in selections) <= budget
    assert all(min(100, wanted[s.id]) <= s.tokens <= wanted[s.id] for s in selections)


@given(st.lists(st.integers(0, 1000)), st.integers(0, 5000))
def test_no_share_could_be_larger_without_taking_from_a_smaller(wanted: list[int], budget: int) -> None:
    shares = share_out(wanted, budget)
    assert sum(shares) <= budget
    limit = max(shares, default=0)
    assert shares == [min(amount, limit) for amount in wanted]
    assert shares == wanted or sum(min(amount, limit + 1) for amount in wanted) > budget


# --- both steps at once


def test_a_sample_holds_the_chosen_conversations_shortened() -> None:
    long = talk(*["I live in Porto and write about it. " * 100] * 6, name="long")
    brief = talk("Hi", "Hello", name="brief")
    (sampled,) = sample_conversations([brief, long], budget_tokens=500)
    assert sampled.id == "long"
    assert 400 <= estimate_tokens(format_conversation(sampled)) <= 500


@given(st.lists(conversations(max_messages=6), max_size=6), st.integers(100, 2000))
def test_any_sample_is_within_budget(talks: list[Conversation], budget: int) -> None:
    named = [replace(conversation, id=f"c{n}") for n, conversation in enumerate(talks)]
    sampled = sample_conversations(named, budget_tokens=budget, max_message_chars=300)
    assert bool(sampled) == bool(named)
    assert sum(estimate_tokens(format_conversation(conversation)) for conversation in sampled) <= budget
    assert all(len(message.text) <= 300 for conversation in sampled for message in conversation.messages)
