"""What is told as done by somebody."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.passives import done_by_whom_it_is_done_to


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I teach Berrin to weld on Fridays.", "Is taught welding by Berrin on Fridays."),
        ("Ich betreue Jost beim Umbau.", "Wird von Jost beim Umbau betreut."),
        ("We were hired by Berrin, and I pay Ottilie.", "Is paid monthly by Ottilie."),
    ],
)
def test_what_the_person_does_is_not_done_to_them(sentence: str, statement: str) -> None:
    assert done_by_whom_it_is_done_to(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I'm taught by Berrin on Fridays.", "Is taught by Berrin on Fridays."),
        ("Berrin teaches me welding on Fridays.", "Is taught welding by Berrin on Fridays."),
        ("I teach Berrin to weld.", "Teaches Berrin to weld."),
        ("I have to be out by May.", "Has to be out by May."),
    ],
)
def test_what_is_done_to_the_person_may_be_told_so(sentence: str, statement: str) -> None:
    assert not done_by_whom_it_is_done_to(statement, sentence)
