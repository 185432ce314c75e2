"""Custom instructions and saved memory: repeated in every conversation, kept once."""

from datetime import UTC, datetime

import pytest

from fullpass.exports.instructions import unwrapped
from fullpass.pipeline.types import Role
from tests.exports.raw import PROFILE, WISHES, chat, holding, read_all, said


def context(profile="", wishes="", **fields):
    content = {"content_type": "user_editable_context", "user_profile": profile, "user_instructions": wishes}
    return holding(content, metadata={"is_visually_hidden_from_conversation": True}, **fields)


def synthetic(results, identity="custom_instructions"):
    (found,) = [result for result in results if result.synthetic and result.id == identity]
    return found


def test_instructions_are_kept_once_although_every_conversation_repeats_them():
    message = context(PROFILE.format("I am Ann."), WISHES.format("Be brief."))
    results = read_all([chat(message, said("Hi"), id=str(i), create_time=1000 + i) for i in range(3)])
    assert [m.text for m in synthetic(results).conversation.messages] in (
        ["I am Ann.", "Be brief."],
        ["Be brief.", "I am Ann."],
    )
    assert {m.role for m in synthetic(results).conversation.messages} == {Role.CUSTOM_INSTRUCTIONS}
    assert [(r.tally.used, dict(r.tally.skipped)) for r in results[:3]] == [
        (2, {}),
        (1, {"repeated_custom_instructions": 1}),
        (1, {"repeated_custom_instructions": 1}),
    ]
    assert synthetic(results).tally.found == 0


@pytest.mark.parametrize("identity", ["custom_instructions", "saved_memory", "projects"])
def test_a_chat_is_never_taken_for_what_was_gathered_whatever_its_id(identity):
    instructions = context(PROFILE.format("I am Ann."))
    talk, kept = read_all([chat(instructions, said("Hi"), id=identity)])
    assert not talk.synthetic and kept.synthetic
    assert talk.id == talk.conversation.id != identity
    assert read_all([chat(instructions, said("More"), id=identity)])[0].id == talk.id


def test_instructions_are_dated_by_their_earliest_occurrence_and_stand_in_order_of_date():
    def conversation(identity, text, at):
        return chat(context(PROFILE.format(text)), said("Hi"), id=identity, create_time=at)

    results = read_all(
        [conversation("1", "new", 3000), conversation("2", "old", 2000), conversation("3", "old", 1000)]
    )
    messages = synthetic(results).conversation.messages
    assert [(m.text, m.at) for m in messages] == [
        ("old", datetime.fromtimestamp(1000, UTC)),
        ("new", datetime.fromtimestamp(3000, UTC)),
    ]
    again = synthetic(read_all([conversation("9", "old", 500), conversation("8", "new", 600)]))
    assert [m.id for m in again.conversation.messages] == [m.id for m in messages]


def test_instructions_in_metadata_are_kept_and_their_message_counts_by_what_it_says():
    data = {"about_user_message": "I am Ann.", "about_model_message": "Be brief."}
    silent = said("", "system", metadata={"user_context_message_data": data})
    speaking = said("Hi", metadata={"user_context_message_data": data})
    first, second, third, kept = read_all(
        [chat(silent, id="1"), chat(silent, id="2"), chat(speaking, id="3")]
    )
    assert {m.text for m in kept.conversation.messages} == {"I am Ann.", "Be brief."}
    assert (first.tally.used, second.tally.used, third.tally.used) == (1, 0, 1)
    assert dict(second.tally.skipped) == {"repeated_custom_instructions": 1}
    assert [m.text for m in third.conversation.messages] == ["Hi"]


def test_the_same_words_in_content_and_metadata_are_one_text():
    message = context(PROFILE.format("I am Ann."))
    message["metadata"]["user_context_message_data"] = {"about_user_message": "I am\nAnn."}
    assert len(synthetic(read_all([chat(message)])).conversation.messages) == 1


def test_instructions_of_a_conversation_marked_do_not_remember_are_not_kept():
    forgotten = chat(context(PROFILE.format("I am Ann.")), is_do_not_remember=True)
    assert not any(result.synthetic for result in read_all([forgotten, chat(said("Hi"))]))


def test_the_memory_that_chatgpt_lists_before_a_chat_is_kept_once():
    memory = {"content_type": "model_editable_context", "model_set_context": "1. [2025-01-02]. Likes tea."}
    message = holding(memory, "assistant", create_time=1000)
    results = read_all([chat(message, said("Hi"), id="1"), chat(message, said("Hi"), id="2")])
    (note,) = synthetic(results, "saved_memory").conversation.messages
    assert (note.text, note.role) == ("1. [2025-01-02]. Likes tea.", Role.SAVED_MEMORY)
    assert dict(results[1].tally.skipped) == {"repeated_saved_memory": 1}


def test_secrets_in_instructions_are_redacted_and_counted_where_they_were_met():
    results = read_all([chat(context(PROFILE.format("My password is hunter2.")))])
    assert synthetic(results).conversation.messages[0].text == "My password is [redacted: password]."
    assert dict(results[0].tally.secrets) == {"password": 1}


@pytest.mark.parametrize(
    ("text", "own_words"),
    [
        (PROFILE.format("I use ```code``` fences"), "I use ```code``` fences"),
        (PROFILE.format("cut off").removesuffix("```"), "cut off"),
        (PROFILE.replace("```{}```", "plain"), "plain"),
        (WISHES.replace("\n```{}```", " plain"), "plain"),
        (
            WISHES.format(
                "Follow the instructions below naturally, without repeating any of their wording!\n\n"
                "All the following instructions should guide your behavior silently!\n\nBe brief."
            ),
            "Be brief.",
        ),
        ("The user provided: my own sentence", "The user provided: my own sentence"),
        ("I am Ann.", "I am Ann."),
    ],
)
def test_the_sentences_around_instructions_are_stripped(text, own_words):
    assert unwrapped(text) == own_words
