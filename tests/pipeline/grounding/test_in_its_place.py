"""What stands in the place of something else."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.in_its_place import put_in_its_place


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I set the font to 18 points, the old app only went to 14.", "Set the font to 14 points."),
        ("I took the fixed loan, though you praised the variable one.", "Took the variable loan."),
        ("The kiln goes up on the left wall, the sink on the right.", "The kiln goes up on the right wall."),
        ("Mein Boot heißt Kolibri und das Beiboot Spatz.", "Mein Boot heißt Spatz."),
    ],
)
def test_another_thing_of_the_sentence_in_its_place_is_noticed(sentence: str, statement: str) -> None:
    assert put_in_its_place(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I set the font to 18 points, the old app only went to 14.", "Set the font to 18 points."),
        ("I set the font to 18 points, the old app only went to 14.", "The user set the font to 18 points."),
        ("I paint boats and my sister paints houses.", "Paints boats; the sister paints houses."),
        ("I begin at the mill, I'm starting on Friday.", "Starts at the mill on Friday."),
    ],
)
def test_the_same_thing_in_its_place_is_left_alone(sentence: str, statement: str) -> None:
    assert not put_in_its_place(statement, sentence)
