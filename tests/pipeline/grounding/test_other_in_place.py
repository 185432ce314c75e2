"""Numbers and names that a statement puts in the place of others."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.other_in_place import other_name_in_place, other_number_in_place


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("My niece turns six on Friday, the twins are nine.", "Niece turns nine on Friday."),
        ("I nap after two in the afternoon.", "Naps after one in the afternoon."),
        ("Viajo tres semanas al mes.", "Viaja una semana al mes."),
        ("Je cuisine avec deux feux au gaz, jamais au four.", "Cuisine avec quatre feux au gaz."),
        ("Wir haben nur 3 Hühner im Hof.", "Haben nur 5 Hühner im Hof."),
    ],
)
def test_another_number_between_the_same_words_is_noticed(sentence: str, statement: str) -> None:
    assert other_number_in_place(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("My niece turns six on Friday.", "Niece turns 6 on Friday."),
        ("I moved on 3 May.", "Moved on the third of May."),
        ("I have two goats and three hens.", "Has three hens and two goats."),
        ("I paint boats.", "Paints two boats."),
        ("Room 4 is mine, room 5 is hers.", "Room 5 is hers."),
    ],
)
def test_the_same_number_is_left_alone(sentence: str, statement: str) -> None:
    assert not other_number_in_place(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Meine Nichte Friedel malt Boote.", "Nichte Leonie malt Boote."),
        ("i paint boats with ottilie in lund", "Paints boats with Berrin in Lund."),
        ("Vivo en Lugo desde 2019.", "Vive en Soria desde 2019."),
    ],
)
def test_another_name_between_the_same_words_is_noticed(sentence: str, statement: str) -> None:
    assert other_name_in_place(statement, sentence, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I drive a VW camper in Lund.", "Drives a Volkswagen camper in Lund."),
        ("We land on Nov 2 in Lund.", "Lands on November 2 in Lund."),
        ("I paint boats with Ottilie in Lund.", "Paints boats with Ottilie in Lund."),
        ("I paint boats with my aunt Ottilie in Lund.", "Paints boats with Aunt Ottilie in Lund."),
        ("Ich mag Kompostklos im Garten.", "Mag Komposttoiletten im Garten."),
    ],
)
def test_the_same_name_is_left_alone(sentence: str, statement: str) -> None:
    assert not other_name_in_place(statement, sentence, sentence)
