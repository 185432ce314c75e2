"""A quote is found where it stands, or not at all."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.quotes import locate_quote


def located(quote, text):
    place = locate_quote(quote, text)
    return None if place is None else text[place[0] : place[1]]


def test_the_slice_is_that_of_the_text_as_stored():
    assert located("I don't like 'it'", "Well:  I don’t\n like ‘it’ !") == "I don’t\n like ‘it’"


def test_the_first_place_is_given():
    assert locate_quote("so it is", "so it is, so it is") == (0, 8)


@pytest.mark.parametrize("text", ["I love tea and Coffee", "I love tea, and coffee", "I love tea and coffeé"])
def test_other_letters_and_punctuation_are_not_forgiven(text):
    assert located("tea and coffee", text) is None


def test_a_quote_does_not_begin_or_end_inside_a_word():
    assert located("like dogs", "I dislike dogs") is None
    assert located("I like dog", "I like dogs") is None
    assert located("like dogs", "I dislike dogs and like dogs") == "like dogs"


@pytest.mark.parametrize("quote", ["", "  ", "tea", "I a", "- .", "...", "“”", "茶", "好的"])
def test_too_short_a_quote_is_no_evidence(quote):
    assert located(quote, f"x {quote} y tea I a - . ... 茶 好的") is None


def test_three_han_characters_are_a_quote():
    assert located("我爱猫", "其实我爱猫。") == "我爱猫"


def test_quotation_marks_around_the_quote_may_be_the_models_own():
    assert located('"I like tea"', "Yes, I like tea.") == "I like tea"


def test_special_characters_are_taken_as_they_are():
    assert located("cost (about) $5.00?", "does it cost (about)\t$5.00? yes") == "cost (about)\t$5.00?"
    assert located("cost .about. $5.00?", "does it cost (about) $5.00? yes") is None


def test_overlapping_places_are_all_looked_at():
    assert located("aa aa", "baa aa aa") == "aa aa"


def plain(text):
    return " ".join(re.sub("[’‘]", "'", re.sub("[“”]", '"', text)).split())


@given(
    st.text("ab é猫.’“\n\t'\" ", max_size=40),
    st.text("ab é猫.’“\n\t'\" ", max_size=12),
    st.text("ab é猫.’“\n\t'\" ", max_size=40),
)
def test_what_is_found_equals_the_quote_but_for_what_is_forgiven(before, quote, after):
    text = before + quote + after
    found = located(quote, text)
    if found is not None:
        assert plain(found) in (plain(quote), plain(quote).strip("'\" "))
    at_edges = (before == "" or before[-1].isspace()) and (after == "" or after[0].isspace())
    words = [word for word in plain(quote).split() if any(c.isalnum() for c in word)]
    if at_edges and len(words) >= 2 and sum(c.isalnum() for c in quote) >= 4:
        assert found is not None
