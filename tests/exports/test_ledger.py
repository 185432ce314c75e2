"""The ledger adds up, for any export, and agrees with an independent recount."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.bulk_export import write_bulk_export
from fullpass.exports import Tally, open_export
from tests.exports.raw import PROFILE, WISHES, as_file, chat, said
from tests.recount import recount, recount_documents

WORDS = st.sampled_from(
    [
        "tea",
        "Lisbon",
        "a plan",
        "für immer",
        "漢字",
        "",
        "  ",
        "cite \ue200cite\ue202x\ue201",
        "\ue200cite\ue201",
    ]
)
NOTES = st.sampled_from(["", "I am Ann", "I am  Ann", "Be brief"])
TIMES = st.none() | st.integers(1, 5)

contents = st.one_of(
    st.builds(lambda t: {"content_type": "text", "parts": t}, st.lists(WORDS, max_size=2)),
    st.builds(lambda t: {"content_type": "multimodal_text", "parts": [None, {"text": t}, {"x": 1}]}, WORDS),
    st.builds(lambda t: {"content_type": "code", "text": t}, WORDS),
    st.builds(lambda t: {"content_type": "thoughts", "thoughts": [{"content": t}]}, WORDS),
    st.builds(lambda t: {"content_type": "model_editable_context", "model_set_context": t}, NOTES),
    st.builds(
        lambda a, b: {
            "content_type": "user_editable_context",
            "user_profile": a and PROFILE.format(a),
            "user_instructions": b and WISHES.format(b),
        },
        NOTES,
        NOTES,
    ),
)
metadata = st.fixed_dictionaries(
    {},
    optional={
        "is_visually_hidden_from_conversation": st.booleans(),
        "user_context_message_data": st.fixed_dictionaries({}, optional={"about_user_message": NOTES}),
    },
)
messages = st.none() | st.fixed_dictionaries(
    {
        "author": st.fixed_dictionaries({"role": st.sampled_from(["user", "assistant", "system", "tool"])}),
        "content": contents,
        "create_time": TIMES,
    },
    optional={
        "metadata": metadata,
        "recipient": st.sampled_from(["all", "bio", "browser"]),
        "weight": st.sampled_from([0, 1.0]),
    },
)
KEYS = "abcdefgh"


@st.composite
def graphs(draw):
    """A conversation whose nodes hang together in any way: chains, branches, cycles, dangling parents."""
    keys = KEYS[: draw(st.integers(0, len(KEYS)))]
    parents = st.none() | st.sampled_from(KEYS)
    mapping = {key: {"id": key, "message": draw(messages), "parent": draw(parents)} for key in keys}
    fields = draw(st.fixed_dictionaries({}, optional={"is_do_not_remember": st.booleans()}))
    return {"id": draw(WORDS), "mapping": mapping, "current_node": draw(parents), **fields}


flat = st.one_of(
    st.builds(
        lambda parts: {"uuid": "c", "chat_messages": parts},
        st.lists(
            st.builds(
                lambda who, text, blocks: {
                    "sender": who,
                    "text": text,
                    "content": [{"type": "text", "text": block} for block in blocks],
                },
                st.sampled_from(["human", "assistant", "robot"]),
                st.none() | WORDS,
                st.lists(WORDS, max_size=2),
            ),
            max_size=4,
        ),
    ),
    st.builds(
        lambda parts: {"id": "c", "messages": parts},
        st.lists(
            st.builds(
                lambda who, text: {"role": who, "content": text},
                st.sampled_from(["user", "assistant", "system"]),
                WORDS,
            ),
            max_size=4,
        ),
    ),
)


def ledger(document):
    """Totals over an export, and its texts."""
    total, texts, conversations = Tally(), set(), 0
    with open_export(as_file(document)) as export:
        for result in export.read():
            total += result.tally
            conversations += not result.synthetic
            assert (result.conversation is None) == bool(result.reason)
            if result.conversation and not result.synthetic:
                assert len(result.conversation.messages) <= result.tally.used
            texts |= {
                message.text for message in (result.conversation.messages if result.conversation else ())
            }
    return total, texts, conversations


@settings(max_examples=300)
@given(st.lists(graphs() | flat, max_size=4))
def test_the_ledger_agrees_with_a_recount_from_the_raw_json(conversations):
    document = [*conversations, chat(said("The person speaks"))]
    total, texts, number = ledger(document)
    expected = recount_documents([document])
    assert (total.found, total.used, sum(total.skipped.values())) == (
        expected.found,
        expected.used,
        expected.skipped,
    )
    assert {" ".join(text.split()) for text in texts} == {" ".join(text.split()) for text in expected.texts}
    assert number == expected.conversations


@pytest.mark.parametrize("name", ["conversations.json", "export.zip"])
def test_the_ledger_of_a_bulk_export_agrees_with_a_recount(tmp_path, name):
    path = tmp_path / name
    write_bulk_export(path, conversations=150, target_bytes=2_000_000, seed=5)
    total, texts, number = ledger(as_file(path.read_bytes()))
    expected = recount(path)
    assert (total.found, total.used, number) == (expected.found, expected.used, 150)
    assert texts == expected.texts


def test_a_tally_that_does_not_add_up_cannot_be_made():
    with pytest.raises(ValueError, match="does not add up"):
        Tally(found=2, used=1)


def test_the_messages_of_a_duplicate_can_be_counted_as_skipped():
    tally = Tally(5, 3, {"system": 1, "duplicate": 1}, {"password": 1}).as_skipped("duplicate")
    assert tally == Tally(5, 0, {"system": 1, "duplicate": 4}, {})
    assert Tally().as_skipped("duplicate") == Tally()


def test_tallies_add_up_together():
    assert Tally(2, 1, {"a": 1}, {"x": 1}) + Tally(3, 1, {"a": 1, "b": 1}) == Tally(
        5, 2, {"a": 2, "b": 1}, {"x": 1}
    )
