from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.formatting import format_conversation
from fullpass.pipeline.sampling import shorten
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Conversation, Role
from tests.pipeline.chats import conversations, talk

OWN = "I was born in Porto and I work as a nurse. "
ANSWER = "Here is a long list of things to consider. "


def tokens(conversation: Conversation) -> int:
    return estimate_tokens(format_conversation(conversation))


def text_of(conversation: Conversation, role: Role) -> int:
    return sum(len(message.text) for message in conversation.messages if message.role is role)


def test_what_fits_stays_as_it_is() -> None:
    conversation = talk(OWN, ANSWER)
    assert shorten(conversation, 1000) == conversation
    assert shorten(conversation, tokens(conversation)) == conversation


def test_a_cut_message_ends_in_an_ellipsis_after_whole_sentences() -> None:
    conversation = shorten(talk(OWN * 100), 200)
    (message,) = conversation.messages
    assert message.text.endswith("as a nurse.…")
    assert (OWN * 100).startswith(message.text[:-1])
    assert 150 <= tokens(conversation) <= 200


def test_a_message_keeps_most_of_its_share_also_where_sentences_are_long() -> None:
    words = "My name is Anna. Then we went on" + " and on" * 400
    (message,) = shorten(talk(words), 200).messages
    assert len(message.text) > 500


def test_single_messages_are_cut_to_the_characters_allowed() -> None:
    conversation = shorten(talk(OWN * 100, "Short."), 100_000, max_message_chars=2000)
    assert 1500 <= len(conversation.messages[0].text) <= 2000
    assert conversation.messages[0].text.endswith("…")
    assert conversation.messages[1].text == "Short."


def test_the_persons_words_come_before_the_assistants() -> None:
    conversation = shorten(talk(*[OWN * 40, ANSWER * 40] * 4), 1200)
    assert text_of(conversation, Role.USER) > 2 * text_of(conversation, Role.ASSISTANT) > 0


def test_a_person_of_few_words_is_whole_and_the_assistant_has_the_rest() -> None:
    conversation = shorten(talk(*[OWN, ANSWER * 40] * 4), 1200)
    assert [m.text for m in conversation.messages if m.role is Role.USER] == [OWN] * 4
    assert tokens(conversation) > 1000


def test_an_assistant_of_few_words_leaves_the_room_to_the_person() -> None:
    conversation = shorten(talk(*[OWN * 40, "Yes."] * 4), 1200)
    assert [m.text for m in conversation.messages if m.role is Role.ASSISTANT] == ["Yes."] * 4
    assert tokens(conversation) > 1000


def test_of_too_many_messages_the_beginning_and_the_end_are_kept() -> None:
    texts = [f"Message {n}: {OWN * 5}" for n in range(400)]
    conversation = shorten(talk(*texts), 1000)
    kept = [int(message.id[1:]) for message in conversation.messages]
    assert kept == sorted(kept)
    assert {0, 1, 398, 399} <= set(kept)
    assert not any(100 < n < 300 for n in kept)
    assert tokens(conversation) <= 1000


def test_messages_of_one_side_are_cut_to_the_same_length() -> None:
    conversation = shorten(talk(*[OWN * 200, "Fine.", OWN * 100, "Good.", OWN, "Yes."]), 1000)
    long, middle, brief = (m.text for m in conversation.messages if m.role is Role.USER)
    assert brief == OWN
    assert abs(len(long) - len(middle)) < 100


def test_a_long_title_does_not_take_the_room_of_the_messages() -> None:
    conversation = shorten(talk(OWN * 50, ANSWER * 50, title="😀" * 5000), 100)
    assert conversation.messages[0].text.startswith("I was born")
    assert tokens(conversation) <= 100


def test_too_little_room_is_refused() -> None:
    with pytest.raises(ValueError, match="100 tokens"):
        shorten(talk(OWN * 50), 99)
    with pytest.raises(ValueError, match="at least 1 character"):
        shorten(talk(OWN), 1000, max_message_chars=0)


@given(conversations(), st.integers(100, 1500), st.one_of(st.none(), st.integers(1, 300)))
def test_any_conversation_fits_and_is_otherwise_verbatim(
    conversation: Conversation, limit: int, chars: int | None
) -> None:
    short = shorten(conversation, limit, max_message_chars=chars)
    assert tokens(short) <= limit
    originals = {message.id: message for message in conversation.messages}
    assert [m.id for m in short.messages] == [i for i in originals if i in {m.id for m in short.messages}]
    for message in short.messages:
        original = originals[message.id]
        assert (message.role, message.at) == (original.role, original.at)
        assert message.text == original.text or (
            message.text.endswith("…") and original.text.startswith(message.text[:-1])
        )
        assert chars is None or len(message.text) <= chars
    assert bool(short.messages) == bool(conversation.messages)
