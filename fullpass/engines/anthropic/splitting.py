"""Making a segment smaller when the model cannot answer for all of it at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Chunk, Span


def halves(indexes: range) -> tuple[range, range]:
    """Split a range of several chunks in the middle."""
    middle = len(indexes) // 2
    return indexes[:middle], indexes[middle:]


def halves_of_chunk(chunk: Chunk) -> tuple[Chunk, Chunk] | None:
    """Split what one chunk reads into two, None when it is too short to be split.

    Both halves keep the chunk's identity (hash, index), so facts and calls still belong to it.
    """
    spans = chunk.spans
    length = sum(len(span.text) for span in spans)
    first: list[Span] = []
    second: list[Span] = []
    left = length // 2
    for span in spans:
        if left >= len(span.text):
            first.append(span)
        elif left <= 0:
            second.append(span)
        else:
            cut = _cut(span.text, left)
            first.append(replace(span, text=span.text[:cut]))
            second.append(replace(span, start=span.start + cut, text=span.text[cut:]))
        left -= len(span.text)
    first, second = ([span for span in half if span.text] for half in (first, second))
    if not first or not second:
        return None
    return _reading(chunk, first), _reading(chunk, second)


def _cut(text: str, middle: int) -> int:
    """Give the end of the word before `middle`, or `middle` itself in a text without spaces."""
    space = text.rfind(" ", middle // 2, middle)
    return space + 1 if space != -1 else middle


def _reading(chunk: Chunk, spans: Sequence[Span]) -> Chunk:
    tokens = sum(estimate_tokens(span.text) for span in spans)
    return replace(chunk, overlap=(), body=tuple(spans), token_count=tokens)
