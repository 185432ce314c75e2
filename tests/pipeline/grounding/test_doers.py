"""Who does it to whom."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.doers import done_otherwise


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("We hired Berrin for the bakery.", "Berrin hired the user for the bakery."),
        ("Ich habe meinen Onkel Jost zum Arzt gefahren.", "Onkel Jost hat den Nutzer zum Arzt gefahren."),
        ("le presté la furgoneta a Nuria", "Nuria le prestó la furgoneta al usuario."),
        ("Mein Neffe Till hat mir 90 Euro geliehen.", "Hat dem Neffe Till 90 Euro geliehen."),
        ("My niece Ottilie graduates on 3 May in Lund.", "Graduates on 3 May in Lund."),
        ("My niece Ottilie prefers tea, I prefer cocoa.", "The user's niece Ottilie prefers cocoa."),
        (
            "My kids don't like leek, so no leek please.",
            "The user doesn't like leek, so no leek for the kids.",
        ),
        ("My cousin Bram is training for the Lisbon triathlon.", "Is training for the Lisbon triathlon."),
    ],
)
def test_a_deed_turned_round_is_noticed(sentence: str, statement: str) -> None:
    assert done_otherwise(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("We hired Berrin for the bakery.", "The user hired Berrin for the bakery."),
        ("Berrin hired me for the bakery.", "Berrin hired the user for the bakery."),
        ("Mein Neffe Till hat mir 90 Euro geliehen.", "Hat sich von Neffe Till 90 Euro geliehen."),
        ("My niece Ottilie graduates on 3 May in Lund.", "Niece Ottilie graduates on 3 May in Lund."),
        (
            "My niece Ottilie graduates on 3 May in Lund.",
            "The user's niece graduates on 3 May in Lund.",
        ),
        ("My niece Ottilie graduates on 3 May.", "Has a niece, Ottilie, who graduates on 3 May."),
        ("My gran always rises at five and so do I.", "The user always rises at five."),
        ("le presté la furgoneta a Nuria", "Le prestó la furgoneta a Nuria."),
        (
            "My uncle Jost taught me to weld when I was nine.",
            "Uncle Jost taught the user to weld at age nine.",
        ),
        ("My uncle Jost and I sell the barn.", "The user and uncle Jost sell the barn."),
        ("The mill closes, and Berrin decides whether I stay.", "Berrin decides whether the user stays."),
        ("A minha tia vende o barco em maio.", "A tia do usuário vende o barco em maio."),
    ],
)
def test_who_does_it_may_be_told_in_other_words(sentence: str, statement: str) -> None:
    assert not done_otherwise(statement, sentence)
