"""Two MEMORYs side by side: what stayed, went, came and changed."""

from __future__ import annotations

from fullpass.pipeline.memory_diff import changed_lines, diff_memory
from fullpass.pipeline.types import MemoryLine


def lines(**groups):
    return {
        name: tuple(MemoryLine(text, tuple(facts)) for text, *facts in group)
        for name, group in groups.items()
    }


def shown(old, new):
    return [(line.change.value, line.old, line.new) for line in diff_memory(old, new)]


def test_lines_stay_go_and_come():
    old = lines(dates=[("Porto in 2019", "f1"), ("Born in May", "f2")])
    new = lines(dates=[("Born in May", "f2"), ("Lisbon since 2024", "f3")])
    assert shown(old, new) == [
        ("unchanged", "Born in May", "Born in May"),
        ("added", None, "Lisbon since 2024"),
        ("removed", "Porto in 2019", None),
    ]
    assert changed_lines(old, new) == 2


def test_a_line_of_other_words_that_rests_on_the_same_fact_changed_word_by_word():
    old = lines(projects=[("Builds a gas kiln", "f1"), ("Writes a book", "f2", "f3")])
    new = lines(projects=[("Builds an electric kiln", "f1"), ("Wrote a book", "f3", "f2")])
    kiln, book = diff_memory(old, new)
    assert (kiln.change.value, book.old) == ("changed", "Writes a book")
    assert [(run.kind.value, run.text) for run in kiln.runs] == [
        ("equal", "Builds"), ("removed", "a gas"), ("added", "an electric"), ("equal", "kiln"),
    ]  # fmt: skip


def test_a_line_is_paired_once_and_with_the_one_that_shares_the_most():
    old = lines(dates=[("One", "f1"), ("Two", "f1", "f2")])
    new = lines(dates=[("Both", "f1", "f2"), ("Again", "f1"), ("More", "f1")])
    assert shown(old, new) == [
        ("changed", "Two", "Both"), ("changed", "One", "Again"), ("added", None, "More"),
    ]  # fmt: skip


def test_the_same_line_twice_is_two_lines_and_order_alone_is_no_change():
    twice = lines(dates=[("One", "f1"), ("One", "f2"), ("Two", "f3")])
    assert changed_lines(twice, lines(dates=[("Two", "f3"), ("One", "f2"), ("One", "f1")])) == 0
    assert changed_lines(twice, lines(dates=[("One", "f1"), ("Two", "f3")])) == 1


def test_a_category_that_only_one_of_them_has_is_shown():
    assert shown(lines(hobbies=[("Sails", "f1")]), lines(dates=[])) == [("removed", "Sails", None)]
    assert changed_lines({}, lines(dates=[("One", "f1")])) == 1
