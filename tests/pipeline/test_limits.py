"""What a number limits, and what a negation makes of it."""

import pytest

from fullpass.pipeline.limits import other_limit


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("Never send more than 7 links", "Wants at least 7 links."),
        ("No more than 7 links, please", "Wants more than 7 links."),
        ("Schick mir nie mehr als 7 Links", "Möchte mindestens 7 Links."),
        ("No me mandes nunca más de 7 enlaces", "Quiere más de 7 enlaces."),
        ("Jamais moins de 7 liens", "Veut moins de 7 liens."),
        ("I never call before 10", "Never calls after 10."),
    ],
)
def test_the_other_side_of_a_number_is_another_limit(quote, statement):
    assert other_limit(statement, quote)


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("Never send more than 7 links", "Wants at most 7 links."),
        ("no reader should get more than 7 links", "Thinks readers should get no more than 7 links."),
        ("Schick mir nie mehr als 7 Links", "Möchte höchstens 7 Links."),
        ("No me mandes nunca más de 7 enlaces", "Quiere como máximo 7 enlaces."),
        ("Jamais plus de 7 liens", "Veut au plus 7 liens."),
        ("I don't take calls after 10", "Avoids calls after 10."),
    ],
)
def test_the_same_limit_in_other_words_is_not(quote, statement):
    assert not other_limit(statement, quote)
