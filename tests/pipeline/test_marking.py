"""Marked text: nothing gets lost, and every place is marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.marking import Mark, Piece, marked_pieces, surroundings

TEXTS = st.text(max_size=60)
PLACES = st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=8)


def marks_of(places):
    return [Mark(start, end, str(number)) for number, (start, end) in enumerate(places)]


@given(TEXTS, PLACES)
def test_the_pieces_put_together_are_the_text(text, places):
    pieces = marked_pieces(text, marks_of(places))
    assert "".join(piece.text for piece in pieces) == text
    assert all(piece.text for piece in pieces)


@given(TEXTS, PLACES)
def test_every_place_is_marked_and_nothing_else(text, places):
    pieces = marked_pieces(text, marks_of(places))
    for name, (start, end) in enumerate(places):
        at, marked = 0, set()
        for piece in pieces:
            if str(name) in piece.marks:
                marked |= set(range(at, at + len(piece.text)))
            at += len(piece.text)
        assert marked == set(range(max(start, 0), min(end, len(text))))


@given(TEXTS, PLACES)
def test_each_mark_begins_once_and_ends_once(text, places):
    pieces = marked_pieces(text, marks_of(places))
    shown = [str(n) for n, (start, end) in enumerate(places) if max(start, 0) < min(end, len(text))]
    assert sorted(name for piece in pieces for name in piece.begins) == sorted(shown)
    assert sorted(name for piece in pieces for name in piece.ends) == sorted(shown)


@given(TEXTS, PLACES, st.randoms())
def test_the_order_of_the_marks_changes_nothing(text, places, random):
    marks = marks_of(places)
    shuffled = random.sample(marks, len(marks))
    assert marked_pieces(text, marks) == marked_pieces(text, shuffled)


def test_overlapping_and_adjacent_marks():
    assert marked_pieces("abcdef", [Mark(0, 3, "one"), Mark(2, 4, "two"), Mark(4, 5, "three")]) == [
        Piece("ab", ("one",), ("one",), ()),
        Piece("c", ("one", "two"), ("two",), ("one",)),
        Piece("d", ("two",), (), ("two",)),
        Piece("e", ("three",), ("three",), ("three",)),
        Piece("f"),
    ]


@given(TEXTS, st.integers(0, 60), st.integers(0, 60), st.integers(0, 20))
def test_the_surroundings_hold_the_place_and_little_more(text, start, end, margin):
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    first, last = surroundings(text, start, end, margin=margin)
    assert max(0, start - margin) <= first <= start
    assert end <= last <= min(len(text), end + margin)


def test_the_surroundings_begin_and_end_between_words():
    text = "one two three four five six seven"
    first, last = surroundings(text, 14, 18, margin=8)
    assert text[first:last].split() == ["three", "four", "five"]
