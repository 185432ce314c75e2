"""Conversations cut into chunks that a single call can read: nothing lost, nothing over budget."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from fullpass.pipeline.boundaries import first_boundary, last_boundary
from fullpass.pipeline.formatting import SEPARATOR, label, render_chunk
from fullpass.pipeline.tokens import estimate_tokens, fit_prefix, fit_suffix
from fullpass.pipeline.types import Chunk, Conversation, Message, Span

CHUNK_TOKENS = 2000  # what a chunk may cost, labels and overlap included
OVERLAP_TOKENS = 200  # what a chunk repeats of the one before, labels included
MIN_CHUNK_TOKENS = 100  # room for an overlap, two labels and some text in any script
MIN_FILL = 0.75  # a chunk that another one follows is at least that full where its text can be cut
QUOTE_CHARS = (
    300  # a quote that long, cut by the end of a chunk, is whole in the next one if the overlap allows
)

_SEPARATOR_TOKENS = estimate_tokens(SEPARATOR)


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
    drafts = list(_cut(conversation.messages, budget, min(overlap, budget // 2)))
    return [_finish(conversation, draft, index, len(drafts)) for index, draft in enumerate(drafts)]


@dataclass(slots=True)
class _Draft:
    """A chunk being filled. `tokens` is at least what its rendered text costs."""

    overlap: tuple[Span, ...] = ()
    body: list[Span] = field(default_factory=list)
    tokens: int = 0

    def label_tokens(self, span: Span) -> int:
        """Give the tokens before `span` when it comes next: none where it goes on in its message."""
        last = self.body[-1] if self.body else self.overlap[-1] if self.overlap else None
        if last is None:
            return estimate_tokens(label(span))
        if last.message_id == span.message_id and last.end == span.start:
            return 0
        return _SEPARATOR_TOKENS + estimate_tokens(label(span))


def _cut(messages: Iterable[Message], budget: int, overlap: int) -> Iterator[_Draft]:
    """Fill one draft after the other, looking no further than the first text that does not fit."""
    draft = _Draft()
    for message in messages:
        start = 0
        while start < len(message.text):
            end, tokens = _fit(draft, message, start, budget)
            if end > start:
                draft.body.append(_slice(message, start, end))
                draft.tokens += tokens
            if end < len(message.text):
                yield draft
                draft = _follow(draft, overlap)
            start = end
    if draft.body:
        yield draft


def _fit(draft: _Draft, message: Message, start: int, budget: int) -> tuple[int, int]:
    """Give how far `message` from `start` on goes into the draft, and the tokens that this adds at most.

    It goes in whole, or up to the best place to cut that leaves the draft filled, or, when the draft is
    filled already, not at all.
    """
    label_tokens = draft.label_tokens(_slice(message, start, start))
    room = budget - draft.tokens - label_tokens
    missing = int(budget * MIN_FILL) - draft.tokens - label_tokens
    least, least_tokens = fit_prefix(message.text, start, missing)
    most, more_tokens = fit_prefix(message.text, least, room - least_tokens)
    tokens = label_tokens + least_tokens + more_tokens
    if most == len(message.text):
        return most, tokens
    if missing <= 0 and draft.body:
        return start, 0
    return last_boundary(message.text, least, most), tokens


def _follow(draft: _Draft, overlap: int) -> _Draft:
    """Begin the next draft with up to `overlap` tokens from the end of this one's body."""
    spans: list[Span] = []
    tokens = 0
    for span in reversed(draft.body):
        label_tokens = _SEPARATOR_TOKENS + estimate_tokens(label(replace(span, start=span.start or 1)))
        room = overlap - tokens - label_tokens
        start = _start_of_tail(span.text, room, overlap)
        if start == len(span.text) or (start > 0 and tokens >= overlap * MIN_FILL):
            break
        tail = replace(span, start=span.start + start, text=span.text[start:])
        spans.append(tail)
        tokens += label_tokens + estimate_tokens(tail.text)
        if start > 0:
            break
    return _Draft(overlap=tuple(reversed(spans)), tokens=tokens)


def _start_of_tail(text: str, room: int, overlap: int) -> int:
    """Give where the end of `text` that fits into `room` tokens starts, moved to a good place if that leaves
    enough: three quarters of the overlap, and whole any quote that the end of the text may have cut."""
    earliest = fit_suffix(text, room)
    latest = fit_suffix(text, room - int(overlap * (1 - MIN_FILL)))
    return first_boundary(text, earliest, max(earliest, min(latest, len(text) - QUOTE_CHARS)))


def _slice(message: Message, start: int, end: int) -> Span:
    return Span(message.id, message.role, message.at, start, message.text[start:end])


def _finish(conversation: Conversation, draft: _Draft, index: int, total: int) -> Chunk:
    chunk = Chunk(
        conversation_id=conversation.id,
        conversation_title=conversation.title,
        index=index,
        total=total,
        overlap=draft.overlap,
        body=tuple(draft.body),
        token_count=0,
        content_hash=_content_hash(draft.overlap, draft.body),
        started_at=conversation.created_at,
        ended_at=conversation.updated_at,
    )
    return replace(chunk, token_count=estimate_tokens(render_chunk(chunk)))


def _content_hash(overlap: Iterable[Span], body: Iterable[Span]) -> str:
    parts = [
        [[s.message_id, s.role, s.at.isoformat() if s.at else None, s.start, s.text] for s in spans]
        for spans in (overlap, body)
    ]
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()
