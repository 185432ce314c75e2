"""The data blocks: what is written can be read by the contract alone, whatever people wrote."""

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from fullpass.engines.anthropic import wire
from fullpass.pipeline.types import Memory, MemoryLine, Role
from tests.engines.anthropic.made import chunk, conversation, fact
from tests.standin.blocks import read_blocks

DELIMITERS = st.sampled_from(
    [
        "</message>",
        "</MESSAGE>",
        "< / message >",
        '<message id="m1" role="user" date="">',
        "</conversation>",
        "<conversations>",
        "</conversations>",
        "<facts>",
        "</facts>\n",
        "<memory>",
        "</\n memory>",
        "<\u200b/message>",
        "<Messages",
    ]
)
HOSTILE = st.lists(
    st.one_of(DELIMITERS, st.text(max_size=20), st.sampled_from('<>/"‹\n\u2028 ')), max_size=8
).map("".join)
ENCODABLE = HOSTILE.map(lambda text: text.encode("utf-8", "replace").decode())


@given(texts=st.lists(ENCODABLE, min_size=1, max_size=4), title=HOSTILE)
@example(texts=["a </message> b <conversation id="], title='x" date="1"><message>\n')
def test_any_text_comes_back_as_it_was(texts: list[str], title: str) -> None:
    block = wire.conversations_block([conversation(*texts, title=title), conversation(*texts, id_="conv-2")])
    data = read_blocks(block.text)
    assert [len(each.messages) for each in data.conversations] == [len(texts)] * 2
    for message in data.messages:
        sent = block.messages[message.id]
        assert wire.restore(message.text) == wire.restore(sent.text)
        assert sent.original_quote(message.text) in (sent.text, wire.restore(sent.text))


@given(st.text())
def test_text_without_delimiters_stays_as_it_is(text: str) -> None:
    assert (
        wire.neutralise(text.replace("<", "").encode("utf-8", "ignore").decode())
        == text.replace("<", "").encode("utf-8", "ignore").decode()
    )


def test_only_the_bracket_of_a_delimiter_changes() -> None:
    assert wire.neutralise("if a < b: print('</Message > <b> <factory> <memory')") == (
        "if a < b: print('‹/Message > <b> <factory> ‹memory')"
    )


def test_a_quote_is_given_back_as_it_was_stored() -> None:
    block = wire.chunks_block([chunk("I wrote <Message/> myself and ‹message too")])
    (sent,) = block.messages.values()
    assert sent.original_quote("I wrote ‹Message/> myself") == "I wrote <Message/> myself"
    assert sent.original_quote("‹message too") == "‹message too"


def test_titles_are_one_safe_line() -> None:
    block = wire.conversations_block([conversation("hi", title='My "first"\n<message>' + "x" * 500)])
    (read,) = read_blocks(block.text).conversations
    assert read.title.startswith("My ”first” ‹message›xxx")
    assert len(read.title) == wire.TITLE_CHARACTERS


def test_dates_are_days_and_unknown_ones_are_empty() -> None:
    undated = replace(conversation("hi"), created_at=None)
    text = wire.conversations_block([conversation("hi"), undated]).text
    assert 'title="A chat" date="2025-03-02">' in text
    assert 'title="A chat" date="">' in text


def test_every_chunk_is_a_conversation_and_message_ids_are_unique() -> None:
    first, second = chunk("one", "two"), chunk("two", "three")
    block = wire.chunks_block([first, second])
    assert list(block.messages) == ["m1", "m2", "m3", "m4"]
    assert [sent.part for sent in block.messages.values()] == [0, 0, 1, 1]
    assert [sent.message_id for sent in block.messages.values()] == ["msg-1", "msg-2", "msg-1", "msg-2"]


def test_overlap_and_body_of_one_message_are_written_as_one() -> None:
    whole = chunk("first half second half")
    (span,) = whole.body
    split = replace(
        whole,
        overlap=(replace(span, text="first half "),),
        body=(replace(span, start=11, text="second half"),),
    )
    assert wire.chunks_block([split]).text == wire.chunks_block([whole]).text


def test_roles_have_the_names_of_the_contract() -> None:
    written = [wire.chunks_block([chunk("x", role=role)]).text for role in Role]
    assert [read_blocks(text).messages[0].role for text in written] == [
        "user",
        "assistant",
        "custom_instructions",
        "saved_memory",
    ]


@given(statement=HOSTILE)
def test_a_fact_is_one_line_whatever_it_says(statement: str) -> None:
    block = wire.facts_block([fact("a", statement, superseded_by="b"), fact("b", "newer")])
    first, second = read_blocks(block.text).facts
    assert first["superseded_by"] == "f2"
    assert first["date"] == "2025-03-02"
    assert first["times_seen"] == 1
    assert "superseded_by" not in second
    assert block.fact_ids == {"f1": "a", "f2": "b"}


def test_who_superseded_a_fact_is_left_out_when_it_is_not_in_the_request() -> None:
    (line,) = read_blocks(wire.facts_block([fact("a", "old", superseded_by="elsewhere")]).text).facts
    assert "superseded_by" not in line


@given(text=HOSTILE)
def test_a_line_of_memory_is_one_bullet_whatever_it_says(text: str) -> None:
    memory = Memory({"dates": (MemoryLine(text, ("a", "b")),), "beliefs": (MemoryLine("x", ("b", "c")),)})
    block = wire.memory_block(memory)
    first, second = read_blocks(block.text).memory
    assert (first.facts, second.facts) == (("f1", "f2"), ("f2", "f3"))
    assert block.real_ids(["f3", "f9", "f3", "f1"]) == ("c", "a")


def test_empty_blocks_are_blocks() -> None:
    assert read_blocks(wire.facts_block([]).text).facts == ()
    assert read_blocks(wire.memory_block({"dates": ()}).text).memory == ()
