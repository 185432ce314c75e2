"""Making a segment smaller when the model cannot answer for all of it at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fullpass.pipeline.boundaries import first_boundary, last_boundary
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Chunk, Span

OVERLAP = 600  # characters that both halves of a chunk read: a few sentences


def halves(indexes: range) -> tuple[range, range]:
    """Split a range of several chunks in the middle."""
    middle = len(indexes) // 2
    return indexes[:middle], indexes[middle:]


def halves_of_chunk(chunk: Chunk) -> tuple[Chunk, Chunk] | None:
    """Split what one chunk reads into two, None when it is too short to be split.

    It is cut where a message or a sentence ends, if it can be, and both halves read what stands before the
    cut: a fact there, or the question that an answer needs, is in neither half torn. Both keep the chunk's
    identity (hash, index), so facts and calls still belong to it.
    """
    spans = chunk.spans
    length = sum(len(span.text) for span in spans)
    if length < 2:
        return None
    cut = _cut(spans, length // 2)
    again = _start(spans, cut, min(OVERLAP, length // 8))
    return _reading(chunk, _slices(spans, 0, cut)), _reading(chunk, _slices(spans, again, length))


def _cut(spans: Sequence[Span], middle: int) -> int:
    """Give where to cut, in characters of all spans: the end of one near the middle, else of a sentence."""
    least, most = middle - max(middle // 4, 1), middle + middle // 4
    before = 0
    ends = [before := before + len(span.text) for span in spans]
    near = [end for end in ends if least < end <= most]
    if near:
        return min(near, key=lambda end: abs(end - middle))
    return last_boundary("".join(span.text for span in spans), least, most)


def _start(spans: Sequence[Span], cut: int, overlap: int) -> int:
    """Give where the second half begins, `overlap` characters before the cut at most."""
    return first_boundary("".join(span.text for span in spans), cut - overlap, cut)


def _slices(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Give what the spans hold from one character to another, counted over all of them."""
    found, before = [], 0
    for span in spans:
        first, last = max(start - before, 0), min(end - before, len(span.text))
        if first < last:
            found.append(replace(span, start=span.start + first, text=span.text[first:last]))
        before += len(span.text)
    return found


def _reading(chunk: Chunk, spans: Sequence[Span]) -> Chunk:
    tokens = sum(estimate_tokens(span.text) for span in spans)
    return replace(chunk, overlap=(), body=tuple(spans), token_count=tokens)
