from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline import chunking, fitting
from fullpass.pipeline.chunking import CHUNK_TOKENS, chunk_conversation, chunk_conversations
from fullpass.pipeline.formatting import render_chunk
from fullpass.pipeline.tokens import cost_of, estimate_tokens
from fullpass.pipeline.types import Chunk, Conversation, Message, Role
from tests.pipeline.chats import APRIL, MARCH, conversations, talk

SENTENCE = "I moved to Lisbon in 2019, and I still miss the old flat near the river. "
LABEL = re.compile(
    r"(User|Assistant|Custom instructions|Saved memory)( \((\d{4}-\d\d-\d\d)?(, )?(continued)?\))?: "
)

budgets = st.one_of(st.integers(100, 400), st.integers(400, 3000))


def bodies(chunks: Iterable[Chunk]) -> list[tuple[str, str]]:
    """Id and text of each message in turn, put together from the bodies."""
    said: list[tuple[str, str]] = []
    for span in (span for chunk in chunks for span in chunk.body):
        if span.start == 0:
            said.append((span.message_id, ""))
        name, text = said.pop()
        assert (span.message_id, span.start) == (name, len(text))
        said.append((name, text + span.text))
    return said


def check(conversation: Conversation, chunks: list[Chunk], budget: int) -> None:
    """All that must hold for the chunks of any conversation."""
    assert bodies(chunks) == [(m.id, m.text) for m in conversation.messages if m.text]
    messages = {message.id: message for message in conversation.messages}
    for index, chunk in enumerate(chunks):
        assert chunk.body
        assert (chunk.index, chunk.total) == (index, len(chunks))
        assert chunk.token_count == estimate_tokens(render_chunk(chunk)) <= budget
        for span in (*chunk.overlap, *chunk.body):
            message = messages[span.message_id]
            assert (span.role, span.at) == (message.role, message.at)
            assert span.text == message.text[span.start : span.end] != ""
        before = "".join(span.text for span in chunks[index - 1].body) if index else ""
        assert before.endswith("".join(span.text for span in chunk.overlap))
        rendered = render_chunk(chunk)
        label = LABEL.match(rendered)
        assert label is not None
        first = chunk.spans[0]
        assert label[3] == (first.at.date().isoformat() if first.at else None)
        assert (label[5] == "continued") == (first.start > 0)
        assert rendered[label.end() :].startswith(first.text)


@given(conversations(), budgets, st.integers(0, 400))
def test_any_conversation_is_cut_within_budget_and_whole(
    conversation: Conversation, budget: int, overlap: int
) -> None:
    overlap = min(overlap, budget - 1)
    chunks = chunk_conversation(conversation, budget=budget, overlap=overlap)
    check(conversation, chunks, budget)
    assert chunks == chunk_conversation(conversation, budget=budget, overlap=overlap)
    for chunk in chunks:
        assert estimate_tokens(render_chunk(replace(chunk, body=()))) <= overlap


@given(conversations(min_messages=1), st.data(), st.integers(100, 300))
def test_messages_that_are_added_change_the_last_chunk_at_most(
    conversation: Conversation, data: st.DataObject, budget: int
) -> None:
    length = data.draw(st.integers(0, len(conversation.messages)))
    earlier = replace(conversation, messages=conversation.messages[:length])
    kept = [chunk.content_hash for chunk in chunk_conversation(earlier, budget=budget, overlap=40)][:-1]
    after = [chunk.content_hash for chunk in chunk_conversation(conversation, budget=budget, overlap=40)]
    assert after[: len(kept)] == kept


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 1_000_000, id="a line of a megabyte"),
        pytest.param("的一是不了人我在有他这为之大来以个中上们" * 2000, id="chinese without a stop"),
        pytest.param("2jmj7l5rSw0yVb/vlWAYkK/YBwkXkzYkGSbpn1oJ7mcVvQ9GJm0sB" * 1000, id="base64"),
        pytest.param("😀" * 100_000, id="emoji"),
        pytest.param("👨‍👩‍👧‍👦" * 10_000, id="families"),
        pytest.param("🇩🇪🇯🇵" * 10_000, id="flags"),
        pytest.param("e" + "\u0301" * 50_000, id="a tower of accents"),
        pytest.param(" " * 500_000, id="spaces"),
        pytest.param("\n" * 200_000, id="empty lines"),
        pytest.param("." * 100_000, id="dots"),
        pytest.param("\ud83d" * 20_000, id="halves of surrogate pairs"),
        pytest.param("1 " * 50_000, id="numbers"),
    ],
)
def test_text_that_is_hard_to_cut_stays_within_budget(text: str) -> None:
    conversation = talk(text, "I see.")
    chunks = chunk_conversation(conversation)
    assert len(chunks) > 1
    check(conversation, chunks, CHUNK_TOKENS)


def test_thousands_of_tiny_messages_fill_their_chunks() -> None:
    conversation = talk(*["ok"] * 5000)
    chunks = chunk_conversation(conversation)
    check(conversation, chunks, CHUNK_TOKENS)
    assert all(chunk.token_count > 1900 for chunk in chunks[:-1])


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([SENTENCE * 3000], id="one long message"),
        pytest.param([SENTENCE * n for n in range(1, 80)], id="messages of all lengths"),
        pytest.param(["最近、転職を考えています。上司はいい人です。" * 500], id="japanese"),
        pytest.param([SENTENCE * 60 + "我最近在考虑换工作。" * 300] * 5, id="two scripts in one message"),
    ],
)
def test_a_chunk_that_another_one_follows_holds_between_1500_and_2000_tokens(texts: list[str]) -> None:
    chunks = chunk_conversation(talk(*texts))
    assert len(chunks) > 3
    assert all(1500 <= chunk.token_count <= 2000 for chunk in chunks[:-1])


def test_the_overlap_is_about_200_tokens_of_the_chunk_before() -> None:
    chunks = chunk_conversation(talk(SENTENCE * 1000))
    for chunk in chunks[1:]:
        assert 140 <= estimate_tokens("".join(span.text for span in chunk.overlap)) <= 200
        assert chunk.overlap[0].text.startswith("I moved to Lisbon")


@pytest.mark.parametrize("length", range(12, 24))
def test_the_overlap_is_one_passage_without_gaps(length: int) -> None:
    sentence = "I moved " + "and moved " * length + "again. "
    conversation = talk(sentence * (700 // length), "ok", sentence * 300)
    chunks = chunk_conversation(conversation)
    check(conversation, chunks, CHUNK_TOKENS)
    assert [span.message_id for span in chunks[1].overlap] == ["m2"]


def test_the_overlap_of_short_messages_is_made_of_whole_ones() -> None:
    talks = chunk_conversation(talk(*[SENTENCE * 2] * 200))
    for chunk in talks[1:]:
        assert len(chunk.overlap) > 1
        assert all(span.text == SENTENCE * 2 for span in chunk.overlap[1:])


def test_an_overlap_that_is_long_enough_takes_no_scrap_of_the_message_before() -> None:
    _, second = chunk_conversation(talk(SENTENCE * 85, SENTENCE * 8, SENTENCE * 30))
    assert [(span.message_id, span.text) for span in second.overlap] == [("m1", SENTENCE * 8)]


def test_without_overlap_nothing_is_repeated() -> None:
    chunks = chunk_conversation(talk(SENTENCE * 500), overlap=0)
    assert len(chunks) > 3
    assert not any(chunk.overlap for chunk in chunks)


def test_an_overlap_above_half_of_the_budget_is_taken_as_half() -> None:
    conversation = talk(SENTENCE * 500)
    assert chunk_conversation(conversation, budget=300, overlap=299) == chunk_conversation(
        conversation, budget=300, overlap=150
    )


def test_a_quote_across_the_end_of_a_chunk_is_whole_in_the_next() -> None:
    numbered = "".join(f"Sentence number {n} is about the garden, the dog and the sea, " for n in range(2000))
    chunks = chunk_conversation(talk(numbered))
    assert len(chunks) > 5
    for chunk in chunks[:-1]:
        edge = chunk.body[-1].end
        for start in range(edge - 299, edge, 23):
            quote = numbered[start : start + 300]
            assert any(quote in span.text for c in chunks for span in c.spans)


def test_a_quote_in_chinese_has_all_of_the_overlap() -> None:
    text = "".join(
        f"第{n}天我们在花园里和小狗一起走到海边然后回家吃饭看书听音乐直到很晚才睡觉。"
        for n in range(1000, 2000)
    )
    chunks = chunk_conversation(talk(text))
    assert len(chunks) > 10
    for before, chunk in pairwise(chunks):
        edge = before.body[-1].end
        assert edge - chunk.overlap[0].start > 210


def test_a_chunk_ends_with_a_sentence() -> None:
    chunks = chunk_conversation(talk(SENTENCE * 500))
    assert all(chunk.body[-1].text.endswith("river. ") for chunk in chunks[:-1])


def test_a_filled_chunk_ends_with_its_message() -> None:
    first, second = chunk_conversation(talk(SENTENCE * 95, SENTENCE * 20))
    assert first.token_count > 1600
    assert [span.message_id for span in first.body] == ["m0"]
    assert [span.message_id for span in second.body] == ["m1"]


def test_a_chunk_that_is_not_filled_takes_a_part_of_the_next_message() -> None:
    first, second = chunk_conversation(talk(SENTENCE * 50, SENTENCE * 60))
    assert [span.message_id for span in first.body] == ["m0", "m1"]
    assert first.token_count > 1500
    assert second.body[0].start == first.body[-1].end


def test_a_conversation_without_text_has_no_chunks() -> None:
    assert chunk_conversation(talk()) == []
    assert chunk_conversation(talk("", "")) == []


def test_chunks_carry_their_conversation() -> None:
    conversation = replace(talk("Hello", title="Greetings"), updated_at=APRIL)
    (chunk,) = chunk_conversation(conversation)
    assert (chunk.conversation_id, chunk.conversation_title) == ("c1", "Greetings")
    assert (chunk.started_at, chunk.ended_at) == (MARCH, APRIL)
    assert chunk.message_count == 1


def test_no_chunk_spans_two_conversations() -> None:
    chunks = list(chunk_conversations([talk("a", name="c1"), talk(name="c2"), talk("b", name="c3")]))
    assert [(chunk.conversation_id, chunk.body[0].text) for chunk in chunks] == [("c1", "a"), ("c3", "b")]


@pytest.mark.parametrize(
    ("budget", "overlap"), [(99, 10), (0, 0), (-5, -9), (2000, 2000), (2000, 3000), (2000, -1)]
)
def test_a_budget_or_overlap_that_cannot_work_is_refused(budget: int, overlap: int) -> None:
    with pytest.raises(ValueError, match="tokens"):
        chunk_conversation(talk("Hello"), budget=budget, overlap=overlap)


@pytest.mark.parametrize("changed", ["id", "role", "text", "at", "order"])
def test_the_content_hash_depends_on_all_that_is_said(changed: str) -> None:
    message = Message("m0", Role.USER, "ab", MARCH)
    other = Message("m1", Role.USER, "cd", MARCH)
    before = (message, other)
    after = {
        "id": (replace(message, id="m9"), other),
        "role": (replace(message, role=Role.ASSISTANT), other),
        "text": (replace(message, text="abc"), other),
        "at": (replace(message, at=None), other),
        "order": (other, message),
    }[changed]
    hashes = {
        chunk_conversation(replace(talk(), messages=messages))[0].content_hash for messages in (before, after)
    }
    assert len(hashes) == 2
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in hashes)


def test_the_same_words_elsewhere_in_a_message_are_another_chunk() -> None:
    chunks = chunk_conversation(talk("ab" * 50_000))
    assert len({chunk.body[0].text for chunk in chunks}) < len(chunks)
    assert len({chunk.content_hash for chunk in chunks}) == len(chunks)


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda size: talk(SENTENCE * (size // len(SENTENCE))), id="one message"),
        pytest.param(lambda size: talk(*[SENTENCE] * (size // len(SENTENCE))), id="short messages"),
        pytest.param(lambda size: talk("x" * size), id="one word"),
        pytest.param(lambda size: talk(*["ok"] * (size // 20)), id="tiny messages"),
    ],
)
def test_twice_the_text_is_twice_the_work(make, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = characters = 0

    def counting_cost_of(text: str) -> int:
        nonlocal calls, characters
        calls += 1
        characters += len(text)
        return cost_of(text)

    monkeypatch.setattr(fitting, "cost_of", counting_cost_of)
    monkeypatch.setattr(chunking, "cost_of", counting_cost_of)
    work = []
    for size in (100_000, 200_000):
        calls = characters = 0
        chunk_conversation(make(size))
        work.append((calls, characters))
    (few_calls, few_characters), (more_calls, more_characters) = work
    assert more_calls <= 2.2 * few_calls
    assert more_characters <= 2.2 * few_characters
    assert few_characters <= 3 * 100_000
