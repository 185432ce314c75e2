"""A conversation made to fit: the person's words first, its beginning and its end before its middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fullpass.pipeline.boundaries import last_boundary
from fullpass.pipeline.fitting import fit_prefix
from fullpass.pipeline.formatting import ELLIPSIS, format_conversation, format_header, format_message
from fullpass.pipeline.shares import share_out
from fullpass.pipeline.tokens import TOKEN, estimate_tokens
from fullpass.pipeline.types import Conversation, Message, Role

MIN_CONVERSATION_TOKENS = 100  # room for a header and a few words
MIN_MESSAGE_TOKENS = 40  # a message is left out rather than shortened below that
OWN_WORDS = 0.75  # share of the room that the assistant's words cannot take from the person's


def shorten(conversation: Conversation, tokens: int, *, max_message_chars: int | None = None) -> Conversation:
    """Give the conversation with messages shortened or left out, so that its text fits into `tokens`.

    Its text is `format_conversation`'s, counted by `estimate_tokens`. First, messages are cut to
    `max_message_chars` characters. Where that is not enough, the person's words get what they need up to
    three quarters of the room, and more where the assistant needs less; all messages of one side are cut to
    the same length, and when there are too many, those in the middle are left out. What is cut ends in an
    ellipsis and is the beginning of the message otherwise.

    Raises ValueError when `tokens` is below 100 and the conversation is longer, or `max_message_chars` is
    below 1.
    """
    if max_message_chars is not None:
        if max_message_chars < 1:
            raise ValueError(f"A message must keep at least 1 character, not {max_message_chars}.")
        messages = tuple(_limit_chars(message, max_message_chars) for message in conversation.messages)
        conversation = replace(conversation, messages=messages)
    if estimate_tokens(format_conversation(conversation)) <= tokens:
        return conversation
    if tokens < MIN_CONVERSATION_TOKENS:
        raise ValueError(
            f"A conversation cannot be shortened below {MIN_CONVERSATION_TOKENS} tokens, to {tokens}."
        )
    shares = _share_room(conversation.messages, tokens - estimate_tokens(format_header(conversation)))
    messages = tuple(_limit_tokens(conversation.messages[index], share) for index, share in shares)
    return replace(conversation, messages=messages)


def _share_room(messages: Sequence[Message], room: int) -> list[tuple[int, int]]:
    """Give position and tokens of each message that is kept, in order."""
    costs = [estimate_tokens("\n" + format_message(message)) for message in messages]
    own = [index for index, message in enumerate(messages) if message.role is not Role.ASSISTANT]
    assistant = [index for index, message in enumerate(messages) if message.role is Role.ASSISTANT]
    own_room = max(int(room * OWN_WORDS), room - sum(costs[index] for index in assistant))
    own_shares = _share_among(own, costs, own_room)
    left = room - sum(share for _, share in own_shares)
    return sorted(own_shares + _share_among(assistant, costs, left))


def _share_among(indexes: Sequence[int], costs: Sequence[int], room: int) -> list[tuple[int, int]]:
    kept: list[int] = []
    needed = 0
    for index in _from_both_ends(indexes):
        needed += min(costs[index], MIN_MESSAGE_TOKENS)
        if needed > room:
            break
        kept.append(index)
    return list(zip(kept, share_out([costs[index] for index in kept], room), strict=True))


def _from_both_ends(indexes: Sequence[int]) -> Iterator[int]:
    """Give the first, the last, the second, the last but one, and so on."""
    for position in range(len(indexes)):
        yield indexes[position // 2] if position % 2 == 0 else indexes[-1 - position // 2]


def _limit_chars(message: Message, most: int) -> Message:
    if len(message.text) <= most:
        return message
    return _cut(message, most - len(ELLIPSIS))


def _limit_tokens(message: Message, most: int) -> Message:
    if estimate_tokens("\n" + format_message(message)) <= most:
        return message
    frame = estimate_tokens("\n" + format_message(replace(message, text=ELLIPSIS)))
    end, _ = fit_prefix(message.text, 0, (most - frame) * TOKEN)
    return _cut(message, end)


def _cut(message: Message, most: int) -> Message:
    """Cut a message at a good place near its first `most` characters, and mark the cut."""
    end = last_boundary(message.text, most * 3 // 4, most)
    return replace(message, text=message.text[:end].rstrip() + ELLIPSIS)
