"""What fits into one call: prompt, data and answer within the model's context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fullpass.engines.anthropic.prices import ModelSheet
from fullpass.engines.anthropic.wire import conversations_block
from fullpass.pipeline.shares import share_out
from fullpass.pipeline.shortening import MIN_CONVERSATION_TOKENS, shorten
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Conversation

SAFETY = 0.9  # share of the context that is planned with: the estimate may be some per cent off
LONGER_ID_TOKENS = 1  # message ids have more digits in a request with other conversations before
SECONDS_BEFORE_ANSWER = 40
TOKENS_PER_SECOND = 60  # a slow answer; a slower one counts as a time-out


@dataclass(frozen=True, slots=True)
class Room:
    """The room that an answer and its data may take in one call."""

    sheet: ModelSheet

    def answer(self, tokens: int) -> int:
        """Give `max_tokens` for an answer of up to `tokens` (estimated)."""
        wanted = round(tokens * self.sheet.tokens_per_estimate) + self.sheet.thinking_tokens
        return min(wanted, self.sheet.max_output_tokens)

    def data(self, prompt: str, max_tokens: int) -> int:
        """Give how many tokens of data (estimated) fit beside the prompt and an answer of `max_tokens`."""
        left = self.sheet.context_tokens * SAFETY - max_tokens
        return int(left / self.sheet.tokens_per_estimate) - estimate_tokens(prompt)

    def longest_answer(self, prompt: str, data_tokens: int) -> int:
        """Give the largest `max_tokens` beside a prompt and so much data (estimated)."""
        taken = (estimate_tokens(prompt) + data_tokens) * self.sheet.tokens_per_estimate
        return min(int(self.sheet.context_tokens * SAFETY - taken), self.sheet.max_output_tokens)


def seconds_for(max_tokens: int) -> float:
    """Give how long an answer of `max_tokens` may take before it counts as a time-out."""
    return SECONDS_BEFORE_ANSWER + max_tokens / TOKENS_PER_SECOND


def fit_conversations(conversations: Sequence[Conversation], tokens: int) -> list[Conversation]:
    """Shorten conversations to `tokens` on the wire, each cut to the same share at most.

    None is dropped: when there are so many that shares come near 100 tokens, they may still take more.
    """
    shares = share_out([wire_tokens(conversation) for conversation in conversations], tokens)
    return [_fit(conversation, share) for conversation, share in zip(conversations, shares, strict=True)]


def wire_tokens(conversation: Conversation) -> int:
    """Estimate what a conversation takes on the wire, delimiters and attributes included."""
    written = conversations_block([conversation]).text
    return estimate_tokens(written) + LONGER_ID_TOKENS * len(conversation.messages)


def _fit(conversation: Conversation, share: int) -> Conversation:
    """Shorten by a smaller and smaller measure: `shorten` counts reading text, which has less markup.

    Where even the smallest measure takes too much, there are many tiny messages: the first of them are kept.
    """
    fitting, measure = conversation, share
    while (taken := wire_tokens(fitting)) > share and measure > MIN_CONVERSATION_TOKENS:
        measure = max(MIN_CONVERSATION_TOKENS, min(measure - 1, measure * share // taken))
        fitting = shorten(conversation, measure)
    while taken > share and len(fitting.messages) > 1:
        fewer = min(len(fitting.messages) - 1, len(fitting.messages) * share // taken)
        fitting = replace(fitting, messages=fitting.messages[: max(1, fewer)])
        taken = wire_tokens(fitting)
    return fitting
