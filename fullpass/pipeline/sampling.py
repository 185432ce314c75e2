"""The conversations that say most about a person, within a budget: chosen by numbers, then shortened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import nlargest
from itertools import islice

from fullpass.pipeline.formatting import format_conversation
from fullpass.pipeline.shares import share_out
from fullpass.pipeline.shortening import MIN_CONVERSATION_TOKENS, shorten
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Conversation, Role

__all__ = [
    "ConversationSummary",
    "Selection",
    "choose_sample",
    "richness",
    "sample_conversations",
    "shorten",
    "summarize",
]

# The sample of the quick pass, and that of the sections after a full pass.
QUICK_PASS_CONVERSATIONS = 50
QUICK_PASS_MIN_CONVERSATIONS = 5
QUICK_PASS_TOKENS = 50_000
SECTIONS_CONVERSATIONS = 200
SECTIONS_TOKENS = 150_000
SECTIONS_MESSAGE_CHARS = 2_000

MIN_MESSAGES = 4  # shorter conversations say too little
USER_TEXT_CHARS = 500  # what counts of a message: a pasted document is not richer than a good paragraph
RECENCY_BONUS = 10.0  # for the newest conversation: worth one message
RECENCY_HALF_LIFE_DAYS = 180.0
DECENT_SHARE_TOKENS = 300  # rather fewer conversations than shares below that

CUSTOM_INSTRUCTIONS_ID = "custom_instructions"  # the conversation that holds them


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """What choosing needs to know of a conversation, without its text."""

    id: str
    messages: int
    user_messages: int
    assistant_messages: int
    user_text_score: int  # sum of min(characters, 500) over the person's messages
    tokens: int  # what `format_conversation` costs
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Selection:
    """A chosen conversation and the tokens it may take."""

    id: str
    tokens: int


def summarize(conversation: Conversation) -> ConversationSummary:
    """Count what `choose_sample` needs; its date is the latest that the conversation gives."""
    roles = [message.role for message in conversation.messages]
    dates = [conversation.created_at, conversation.updated_at, *(m.at for m in conversation.messages)]
    return ConversationSummary(
        id=conversation.id,
        messages=len(roles),
        user_messages=roles.count(Role.USER),
        assistant_messages=roles.count(Role.ASSISTANT),
        user_text_score=sum(
            min(len(message.text), USER_TEXT_CHARS)
            for message in conversation.messages
            if message.role is Role.USER
        ),
        tokens=estimate_tokens(format_conversation(conversation)),
        last_at=max((at for at in dates if at is not None), default=None),
    )


def richness(summary: ConversationSummary, newest: datetime | None) -> float:
    """Score how much a conversation may say about the person.

    10 for each message, the person's text (500 characters of a message at most), 20 for each exchange, and
    up to 10 for being recent: 10 at the date `newest` of the newest conversation, half of that 180 days
    before it, and so on; 0 without a date.
    """
    score = 10 * summary.messages + summary.user_text_score
    score += 20 * min(summary.user_messages, summary.assistant_messages)
    if newest is None or summary.last_at is None:
        return float(score)
    age_days = max((newest - summary.last_at).total_seconds() / 86_400, 0.0)
    return score + RECENCY_BONUS * 0.5 ** (age_days / RECENCY_HALF_LIFE_DAYS)


def choose_sample(
    summaries: Iterable[ConversationSummary],
    *,
    max_conversations: int,
    budget_tokens: int,
    min_conversations: int = 0,
) -> list[Selection]:
    """Choose the richest conversations, richest first, and share `budget_tokens` out among them.

    Those under 4 messages are left out; when all are, the first ones as they come are taken. Custom
    instructions come first whatever their length. All get what they need up to a common limit. There are
    at most `max_conversations`, and fewer where their shares would be below 300 tokens; but not fewer than
    `min_conversations`, unless shares would be below 100. `summaries` are gone through several times, and
    only those that may be chosen are held.

    Raises ValueError when `budget_tokens` is below 100.
    """
    if budget_tokens < MIN_CONVERSATION_TOKENS:
        raise ValueError(
            f"A sample needs a budget of at least {MIN_CONVERSATION_TOKENS} tokens, not {budget_tokens}."
        )
    chosen: list[ConversationSummary] = []
    decent = bare = 0  # what shares of 300 and of 100 tokens at least would add up to
    for summary in _ranked(summaries, max_conversations):
        decent += min(summary.tokens, DECENT_SHARE_TOKENS)
        bare += min(summary.tokens, MIN_CONVERSATION_TOKENS)
        enough = len(chosen) >= min_conversations
        if (decent if enough else bare) > budget_tokens:
            break
        chosen.append(summary)
    shares = share_out([summary.tokens for summary in chosen], budget_tokens)
    return [Selection(summary.id, share) for summary, share in zip(chosen, shares, strict=True)]


def sample_conversations(
    conversations: Iterable[Conversation],
    *,
    max_conversations: int = QUICK_PASS_CONVERSATIONS,
    budget_tokens: int = QUICK_PASS_TOKENS,
    min_conversations: int = QUICK_PASS_MIN_CONVERSATIONS,
    max_message_chars: int | None = None,
) -> list[Conversation]:
    """Choose as `choose_sample` does, and give the conversations shortened to their shares.

    For those who hold all conversations in memory; `format_conversation` of each, added up, costs at most
    `budget_tokens`.
    """
    by_id = {conversation.id: conversation for conversation in conversations}
    selections = choose_sample(
        [summarize(conversation) for conversation in by_id.values()],
        max_conversations=max_conversations,
        budget_tokens=budget_tokens,
        min_conversations=min_conversations,
    )
    return [
        shorten(by_id[selection.id], selection.tokens, max_message_chars=max_message_chars)
        for selection in selections
    ]


def _ranked(summaries: Iterable[ConversationSummary], most: int) -> list[ConversationSummary]:
    """Give those that may be chosen, in the order in which they are."""
    newest: datetime | None = None
    instructions = []
    for summary in summaries:
        if summary.last_at and (newest is None or summary.last_at > newest):
            newest = summary.last_at
        if summary.id == CUSTOM_INSTRUCTIONS_ID:
            instructions.append(summary)
    long_enough = (each for each in _others(summaries) if each.messages >= MIN_MESSAGES)
    ranked = nlargest(most, long_enough, key=lambda summary: richness(summary, newest))
    return (instructions + (ranked or [*islice(_others(summaries), most)]))[:most]


def _others(summaries: Iterable[ConversationSummary]) -> Iterator[ConversationSummary]:
    return (summary for summary in summaries if summary.id != CUSTOM_INSTRUCTIONS_ID)
