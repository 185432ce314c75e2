"""Texts sentence by sentence."""

from __future__ import annotations

import pytest

from fullpass.pipeline.parts import by_sentence, parts, rewritten
from fullpass.pipeline.sections import NOT_ENOUGH_DATA


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two!  Three", ["One. ", "Two!  ", "Three"]),
        ("我是护士。我有猫。", ["我是护士。", "我有猫。"]),
        ("Version 3.11 is fine", ["Version 3.11 is fine"]),
        ("Really?! Yes.", ["Really?! ", "Yes."]),
        ("", []),
    ],
)
def test_parts_joined_are_the_text(text, expected):
    assert parts(text) == expected
    assert "".join(parts(text)) == text


def test_sentences_are_dropped_changed_and_told_once():
    changed = {"One.": "", "Two.": "Three."}
    assert by_sentence("One. Two. Three. Four.", lambda each: changed.get(each, each)) == "Three. Four."


def test_a_field_of_which_nothing_is_left_is_not_known():
    assert rewritten("One.", lambda _: "") == NOT_ENOUGH_DATA
    assert rewritten(("a", "b", "A"), lambda item: item.casefold().replace("b", "")) == ("a",)
