"""ChatGPT conversations: the live path, what counts as said, times."""

from datetime import UTC, datetime

import pytest

from fullpass.pipeline.types import Role
from tests.exports.raw import chat, holding, read_all, read_one, said, texts


def branch(key, parent, message):
    return {key: {"id": key, "parent": parent, "message": message}}


def skipped(result):
    return dict(result.tally.skipped)


def test_only_the_branch_that_the_person_kept_is_read():
    nodes = (
        branch("root", None, None)
        | branch("new", "first", said("Second try", create_time=3))
        | branch("first", "root", said("Hi", create_time=1))
        | branch("old", "first", said("First try", create_time=9))
    )
    result = read_one({"id": "c", "mapping": nodes, "current_node": "new"})
    assert texts(result) == ["Hi", "Second try"]
    assert skipped(result) == {"abandoned_branch": 1}


@pytest.mark.parametrize("current", [None, "gone", 7, ["new"]])
def test_without_a_valid_current_node_the_newest_leaf_counts(current):
    nodes = (
        branch("old", "first", said("Old", create_time=5))
        | branch("new", "first", said("New", create_time="2024-01-01T00:00:00Z"))
        | branch("first", None, said("Hi", create_time=1))
    )
    assert texts(read_one({"id": "c", "mapping": nodes, "current_node": current})) == ["Hi", "New"]


def test_a_cycle_of_parents_ends():
    nodes = branch("a", "b", said("A")) | branch("b", "a", said("B"))
    assert texts(read_one({"id": "c", "mapping": nodes, "current_node": "b"})) == ["A", "B"]
    assert len(texts(read_one({"id": "c", "mapping": nodes}))) == 2


def test_a_parent_that_is_not_there_is_where_the_path_begins():
    nodes = branch("a", "nowhere", said("A"))
    assert texts(read_one({"id": "c", "mapping": nodes, "current_node": "a"})) == ["A"]


def test_a_path_of_twenty_thousand_messages_is_read():
    result = read_one(chat(*[said("word")] * 20_000))
    assert len(texts(result)) == 20_000


def test_a_message_of_thirty_thousand_characters_is_kept_whole():
    assert len(texts(read_one(chat(said("long " * 6000))))[0]) == 29_999


def test_nodes_with_children_metadata_and_status_read_like_thin_ones():
    thin = chat(said("Hi"), said("Hello", "assistant"))
    classic = chat(
        said("Hi", metadata={}, status="finished", weight=1.0, recipient="all", channel=None),
        said("Hello", "assistant", metadata=None, weight=None, recipient=None),
    )
    for node in classic["mapping"].values():
        node["children"] = []
    assert read_one(thin) == read_one(classic)


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (said("x", "system"), "system"),
        (said("x", "tool"), "tool"),
        (said("x", "critic"), "unknown_role"),
        ({"content": {"content_type": "text", "parts": ["x"]}}, "malformed"),
        ("a text instead of a message", "malformed"),
        (said("x", metadata={"is_visually_hidden_from_conversation": True}), "hidden"),
        (said("x", "assistant", weight=0), "weight_zero"),
        (said("x", "assistant", recipient="browser"), "recipient"),
        (holding({"content_type": "thoughts", "thoughts": [{"content": "x"}]}, "assistant"), "thoughts"),
        (holding({"content_type": "reasoning_recap", "content": "x"}, "assistant"), "reasoning_recap"),
        (holding({"content_type": "code", "text": "x"}, "assistant"), "code"),
        (holding({"content_type": "execution_output", "text": "x"}, "assistant"), "tool_output"),
        (holding({"content_type": "tether_quote", "text": "x"}, "assistant"), "web_result"),
        (holding({"content_type": "hologram", "text": "x"}), "unknown_content_type"),
        (said("  \n "), "empty"),
        (said({"content_type": "image_asset_pointer", "asset_pointer": "file-1"}), "empty"),
        (holding({"content_type": "user_editable_context", "user_profile": ""}), "empty"),
        (holding({"content_type": "model_editable_context", "model_set_context": ""}, "assistant"), "empty"),
    ],
)
def test_a_message_that_says_nothing_is_skipped_with_its_reason(message, reason):
    result = read_one(chat(message))
    assert skipped(result) == {reason: 1}
    assert texts(result) == []


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (["one", "two"], "one\ntwo"),
        ([None, "", {"text": "part"}], "part"),
        (["look", {"content_type": "image_asset_pointer"}], "look"),
        ([{"content_type": "audio_transcription", "text": "spoken", "direction": "in"}], "spoken"),
        ("bare", "bare"),
    ],
)
def test_the_text_of_all_parts_is_read(parts, text):
    message = holding({"content_type": "multimodal_text", "parts": parts})
    assert texts(read_one(chat(message))) == [text]


def test_what_the_microphone_heard_is_said_by_the_person():
    heard = [{"content_type": "audio_transcription", "text": "I live in Graz", "direction": "in"}]
    answer = [{"content_type": "audio_transcription", "text": "Nice", "direction": "out"}]
    result = read_one(
        chat(
            *(holding({"content_type": "multimodal_text", "parts": p}, "assistant") for p in (heard, answer))
        )
    )
    assert [m.role for m in result.conversation.messages] == [Role.USER, Role.ASSISTANT]


@pytest.mark.parametrize("content", [{"content_type": "code", "text": "User likes tea"}, None])
def test_what_the_assistant_noted_is_saved_memory(content):
    message = said("User likes tea", "assistant", recipient="bio")
    message["content"] = content or message["content"]
    (note,) = read_one(chat(message)).conversation.messages
    assert (note.role, note.text) == (Role.SAVED_MEMORY, "User likes tea")


def test_a_conversation_marked_do_not_remember_gives_no_text_and_counts_its_messages():
    result = read_one(chat(said("secret thing"), said("hm", "assistant"), is_do_not_remember=True))
    assert result.conversation is None
    assert result.reason == "do_not_remember"
    assert (result.tally.found, skipped(result)) == (2, {"do_not_remember": 2})


def test_archived_conversations_are_read_and_marked():
    assert read_one(chat(said("x"), is_archived=True)).conversation.archived
    assert not read_one(chat(said("x"))).conversation.archived


def test_a_conversation_without_anything_used_is_read_and_empty():
    result = read_one(chat(said("x", "system"), title=None))
    assert (result.reason, result.conversation.messages, result.conversation.title) == ("", (), "")


def test_a_conversation_that_is_broken_is_reported_and_the_rest_goes_on():
    broken = [7, None, "x", {"id": "m", "mapping": [1]}, {"id": "s", "title": "stub"}]
    results = read_all([*broken, chat(said("Hi"))])
    reasons = ["malformed", "malformed", "malformed", "malformed", "unknown_shape", ""]
    assert [result.reason for result in results] == reasons
    assert len({result.id for result in results}) == 6


def test_a_conversation_twice_in_an_export_is_given_twice():
    assert [r.id for r in read_all([chat(said("Hi")), chat(said("Hi"))])] == ["c", "c"]


def test_a_conversation_without_an_id_gets_the_same_one_every_time():
    first, second = ({k: v for k, v in chat(said(t)).items() if k != "id"} for t in ("a", "b"))
    assert read_one(first).id == read_one(dict(reversed(first.items()))).id
    assert read_one(first).id != read_one(second).id
    assert read_one(first | {"conversation_id": "other"}).id == "other"


def test_ids_of_messages_are_unique_and_the_same_every_time():
    conversation = chat(said("a", id="x"), said("b", id="x"), said("c", id="x"), said("d", id=None))
    ids = [m.id for m in read_one(conversation).conversation.messages]
    assert ids[0] == "x" and ids[3] == "n3" and len(set(ids)) == 4
    assert ids == [m.id for m in read_one(conversation).conversation.messages]


def test_ids_that_are_too_long_for_a_key_are_replaced():
    result = read_one(chat(said("a", id="y" * 500), id="x" * 500))
    assert len(result.id) <= 128 and len(result.conversation.messages[0].id) <= 128


@pytest.mark.parametrize(
    ("fields", "created"),
    [
        ({"create_time": 1_700_000_000.25, "update_time": 1_700_000_009}, 1_700_000_000.25),
        ({"create_time": None, "update_time": 1_700_000_009}, 1_700_000_009),
        ({"create_time": 0, "update_time": -1}, 1_600_000_000),
        ({}, 1_600_000_000),
    ],
)
def test_a_conversation_is_dated_by_the_export_and_never_by_the_import(fields, created):
    conversation = chat(said("a", create_time=1_600_000_000), said("b", create_time=1_650_000_000), **fields)
    result = read_one(conversation)
    assert result.conversation.created_at == datetime.fromtimestamp(created, UTC)
    assert result.conversation.messages[1].at == datetime.fromtimestamp(1_650_000_000, UTC)


def test_a_conversation_without_any_time_has_none():
    conversation = read_one(chat(said("a"))).conversation
    assert (conversation.created_at, conversation.updated_at, conversation.messages[0].at) == (None,) * 3
