"""Marking parts of a text: places in, pieces out, however the places overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """A named place of a text: `text[start:end]`."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text, the names of all marks that cover it, and of those that begin and end with it."""

    text: str
    marks: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


def marked_pieces(text: str, marks: Iterable[Mark]) -> list[Piece]:
    """Cut a text wherever a mark begins or ends.

    The pieces, put together, are the text; each is covered by a mark wholly or not at all, and those that a
    mark covers are what it marks. A mark that reaches beyond the text is cut to it; one with nothing in it
    marks nothing. Marks that cover a piece are named in the order in which they begin.
    """
    within = [Mark(max(mark.start, 0), min(mark.end, len(text)), mark.name) for mark in marks]
    kept = sorted(
        (mark for mark in within if mark.start < mark.end), key=lambda mark: (mark.start, mark.end, mark.name)
    )
    cuts = sorted({0, len(text), *(cut for mark in kept for cut in (mark.start, mark.end))})
    pieces: list[Piece] = []
    open_marks: list[Mark] = []
    coming = iter([*kept, None])
    following = next(coming)
    for start, end in pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while following is not None and following.start == start:
            open_marks.append(following)
            following = next(coming)
        pieces.append(
            Piece(
                text[start:end],
                marks=tuple(mark.name for mark in open_marks),
                begins=tuple(mark.name for mark in open_marks if mark.start == start),
                ends=tuple(mark.name for mark in open_marks if mark.end == end),
            )
        )
    return pieces


def surroundings(text: str, start: int, end: int, *, margin: int) -> tuple[int, int]:
    """Give where a passage with about `margin` characters on both sides of a place begins and ends.

    It begins and ends between words where there is white space in the outer half of the margin.
    """
    first, last = max(0, start - margin), min(len(text), end + margin)
    if first > 0:
        first = next((at for at in range(first, start - margin // 2) if text[at].isspace()), first)
    if last < len(text):
        last = next((at for at in range(last, end + margin // 2, -1) if text[at].isspace()), last)
    return first, last
