"""Where a statement ends: what speaks of it belongs to it, what asks or tells something else does not."""

from __future__ import annotations

import pytest

from fullpass.evaluation.planted.small_talk import PASSAGES
from tests.engines.offline.make import facts_in, statements_in


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "I'm building Tarnix, a timetable for ferries, and it is nearly done.",
            "I'm building Tarnix, a timetable for ferries, and it is nearly done.",
        ),
        (
            "I can't stand dill on my eggs, and Orla from work teases me for it.",
            "I can't stand dill on my eggs, and Orla from work teases me for it.",
        ),
        ("I'm allergic to lupin, so bakeries are hard.", "I'm allergic to lupin, so bakeries are hard."),
        ("I restore radios, which drives my wife mad.", "I restore radios, which drives my wife mad."),
        (
            "Ich baue ein Boot, und es ist halb fertig. Was kostet Teak?",
            "Ich baue ein Boot, und es ist halb fertig.",
        ),
    ],
)
def test_a_clause_that_refers_back_belongs_to_its_statement(text, whole):
    assert statements_in(text) == [whole]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I'm allergic to lupin, so what can I bake?", ["I'm allergic to lupin."]),
        ("I live in Cork, and this is the error I get.", ["I live in Cork."]),
        ("I live in Cork, could you translate this?", ["I live in Cork."]),
        ("I live in Cork, and I love fog.", ["I live in Cork.", "I love fog."]),
    ],
)
def test_a_question_a_request_or_another_statement_does_not(text, kept):
    assert statements_in(text) == kept


def test_a_line_without_punctuation_is_read_up_to_where_sense_ends():
    around = " ".join(word.strip(".,").lower() for passage in PASSAGES for word in passage.split())
    said = "my favourite harbour is Oban because my aunt sails there"
    assert [fact.statement[: len(said)] for fact in facts_in(f"{around} {said} of the or {around}")] == [
        "My favourite harbour is Oban because my aunt sails there"
    ]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("I started learning Welsh last year.", "projects"),
        ("Our team is moving the billing from Perl to Go.", "projects"),
        ("I launched my podcast about moss in 2021.", "projects"),
        ("We got our puppy Fern on 9 May 2021.", "dates"),
        ("I bought my house on 17 June 2021.", "dates"),
        ("We moved to Trieste in May 2020 because the rents were low.", "decisions"),
        ("My mentor Imre taught me that rest is work.", "beliefs"),
        ("It's important to me that nobody eats alone.", "beliefs"),
        ("Window seats are a must for me.", "preferences"),
    ],
)
def test_a_dated_turn_of_life_is_a_date_and_an_undertaking_a_project(text, category):
    assert [fact.category for fact in facts_in(text)] == [category]
