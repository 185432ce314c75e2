"""Text that a database takes, with everything that a script or an emoji needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.exports.cleaning import clean


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("It rains \ue200cite\ue202turn0search1\ue202turn0news2\ue201.", "It rains ."),
        ("As said【12†source】 and【4:0†paper.pdf】", "As said and"),
        ("a 【quote】 stays", "a 【quote】 stays"),
        ("cut off \ue200cite\ue202turn", "cut off citeturn"),
        ("nul\x00 bell\x07 delete\x7f", "nul bell delete"),
        ("one\r\ntwo\rthree\x85four", "one\ntwo\nthree\nfour"),
        ("lone \ud800 surrogate \udfff", "lone � surrogate �"),
        ("\ufeff tab\tkept \n", "tab\tkept"),
    ],
)
def test_marks_and_control_characters_go(text, cleaned):
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧‍👦 family",
        "می‌خواهم",
        "שלום \u200fעולם",
        "\u2067מימין\u2069",
        "नमस्ते क्‍ष",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿 flag",
        "a\u00a0b",
        "e\u0301",
    ],
)
def test_joiners_direction_marks_and_combined_characters_stay(text):
    assert clean(text) == text


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_whatever_comes_in_a_database_takes_what_comes_out(text):
    cleaned = clean(text)
    assert cleaned.encode("utf-8") is not None
    assert "\x00" not in cleaned
