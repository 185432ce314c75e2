"""Conversations cut into chunks that a single call can read: nothing lost, nothing over budget."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from fullpass.pipeline.boundaries import first_boundary, last_boundary
from fullpass.pipeline.fitting import fit_prefix, fit_suffix
from fullpass.pipeline.formatting import SEPARATOR, label
from fullpass.pipeline.tokens import TOKEN, cost_of, seam, tokens_of
from fullpass.pipeline.types import Chunk, Conversation, Message, Span

CHUNK_TOKENS = 2000  # what a chunk may cost, labels and overlap included
OVERLAP_TOKENS = 200  # what a chunk repeats of the one before, labels included
MIN_CHUNK_TOKENS = 100  # room for an overlap, two labels and some text in any script
MIN_FILL = 0.8  # a chunk that another one follows is at least that full where its text can be cut
QUOTE_CHARS = (
    300  # a quote cut by the end of a chunk is whole in the next one, if the overlap holds that much
)


def chunk_conversations(
    conversations: Iterable[Conversation], *, budget: int = CHUNK_TOKENS, overlap: int = OVERLAP_TOKENS
) -> Iterator[Chunk]:
    """Give the chunks of each conversation in turn, as `chunk_conversation` does; none spans two of them."""
    for conversation in conversations:
        yield from chunk_conversation(conversation, budget=budget, overlap=overlap)


def chunk_conversation(
    conversation: Conversation, *, budget: int = CHUNK_TOKENS, overlap: int = OVERLAP_TOKENS
) -> list[Chunk]:
    """Cut a conversation into chunks of at most `budget` tokens by `estimate_tokens(render_chunk(chunk))`.

    The bodies, put together, are all messages that hold text. Each chunk but the first repeats up to
    `overlap` tokens (at most half of the budget) from the end of the body before it. Chunks are cut from the
    left: messages that are added to a conversation change its last chunk at most. A conversation without
    text has no chunks. The work grows with the length of the text, however it is divided into messages.

    Raises ValueError when `budget` is below 100, or `overlap` is negative or not below `budget`.
    """
    if budget < MIN_CHUNK_TOKENS:
        raise ValueError(f"A chunk needs a budget of at least {MIN_CHUNK_TOKENS} tokens, not {budget}.")
    if not 0 <= overlap < budget:
        raise ValueError(
            f"The overlap must be at least 0 and below the budget of {budget} tokens, not {overlap}."
        )
    drafts = list(_cut(conversation.messages, budget * TOKEN, min(overlap, budget // 2) * TOKEN))
    return [_finish(conversation, draft, index, len(drafts)) for index, draft in enumerate(drafts)]


@dataclass(slots=True)
class _Draft:
    """A chunk being filled: its spans, the overlap first, and what their rendered text costs exactly."""

    spans: list[Span] = field(default_factory=list)
    cost: int = 0
    overlapping: int = 0  # how many of the spans are overlap

    @property
    def overlap(self) -> tuple[Span, ...]:
        return tuple(self.spans[: self.overlapping])

    @property
    def body(self) -> tuple[Span, ...]:
        return tuple(self.spans[self.overlapping :])

    def cost_of_lead(self, span: Span) -> int:
        """Give what is added between the text so far and that of `span`, seams deducted: a label, or nothing
        where `span` goes on in its message."""
        if not self.spans:
            lead = label(span)
            return _cost_of_label(lead) - seam(lead, span.text)
        last = self.spans[-1]
        if last.message_id == span.message_id and last.end == span.start:
            return -seam(last.text, span.text)
        lead = SEPARATOR + label(span)
        return _cost_of_label(lead) - seam(last.text, lead) - seam(lead, span.text)

    def add(self, span: Span, cost: int) -> None:
        self.spans.append(span)
        self.cost += cost


_cost_of_label = lru_cache(maxsize=4096)(cost_of)  # labels differ by role and day only


def _cut(messages: Iterable[Message], limit: int, overlap: int) -> Iterator[_Draft]:
    """Fill one draft after the other, looking no further than the first text that does not fit."""
    draft = _Draft()
    for message in messages:
        start = 0
        while start < len(message.text):
            end, cost = _fit(draft, message, start, limit)
            if end > start:
                draft.add(_slice(message, start, end), cost)
            if end < len(message.text):
                yield draft
                draft = _follow(draft, overlap)
            start = end
    if draft.body:
        yield draft


def _fit(draft: _Draft, message: Message, start: int, limit: int) -> tuple[int, int]:
    """Give how far `message` from `start` on goes into the draft, and what that adds to its cost.

    It goes in whole, or up to the best place to cut that leaves the draft filled, or, when the draft is
    filled already, not at all.
    """
    text = message.text
    lead_cost = draft.cost_of_lead(_slice(message, start, start + 1))
    room = limit - draft.cost - lead_cost
    missing = room - int(limit * (1 - MIN_FILL))
    least, least_cost = fit_prefix(text, start, missing)
    most, most_cost = fit_prefix(text, start, room, begun=(least, least_cost))
    if most == len(text):
        return most, lead_cost + most_cost
    if missing <= 0 and len(draft.spans) > draft.overlapping:
        return start, 0
    end = last_boundary(text, least, most)
    rest = text[least:end]
    return end, lead_cost + least_cost + cost_of(rest) - seam(text[start:least], rest)


def _follow(draft: _Draft, overlap: int) -> _Draft:
    """Begin the next draft with the end of this one's body, as far as it costs at most `overlap`."""
    tails: list[tuple[Span, int]] = []
    cost = 0
    for span in reversed(draft.body):
        label_cost = _cost_of_label(SEPARATOR + label(replace(span, start=span.start or 1)))
        start = _start_of_tail(span.text, overlap - cost - label_cost)
        if start == len(span.text) or (start > 0 and cost > overlap * MIN_FILL):
            break
        tail = replace(span, start=span.start + start, text=span.text[start:])
        tail_cost = cost_of(tail.text)
        tails.append((tail, tail_cost))
        cost += label_cost + tail_cost
        if start > 0:
            break
    following = _Draft()
    for tail, tail_cost in reversed(tails):
        following.add(tail, following.cost_of_lead(tail) + tail_cost)
    following.overlapping = len(tails)
    return following


def _start_of_tail(text: str, limit: int) -> int:
    """Give where the end of `text` that costs at most `limit` starts: at the first good place that leaves
    four fifths of it, and that leaves whole any quote which the end of the text may have cut."""
    earliest, _ = fit_suffix(text, limit)
    latest = earliest + int((len(text) - earliest) * (1 - MIN_FILL))
    return first_boundary(text, earliest, max(earliest, min(latest, len(text) - QUOTE_CHARS)))


def _slice(message: Message, start: int, end: int) -> Span:
    return Span(message.id, message.role, message.at, start, message.text[start:end])


def _finish(conversation: Conversation, draft: _Draft, index: int, total: int) -> Chunk:
    return Chunk(
        conversation_id=conversation.id,
        conversation_title=conversation.title,
        index=index,
        total=total,
        overlap=draft.overlap,
        body=draft.body,
        token_count=tokens_of(draft.cost),
        content_hash=_content_hash(draft.overlap, draft.body),
        started_at=conversation.created_at,
        ended_at=conversation.updated_at,
    )


def _content_hash(overlap: Iterable[Span], body: Iterable[Span]) -> str:
    parts = [
        [[s.message_id, s.role, s.at.isoformat() if s.at else None, s.start, s.text] for s in spans]
        for spans in (overlap, body)
    ]
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()
