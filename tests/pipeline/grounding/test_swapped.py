"""Two things of two clauses in each other's place."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.swapped import swapped_otherwise


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (
            "I sold the canoe to Berrin, and Ottilie rents the barn.",
            "Sold the canoe to Ottilie, and Berrin rents the barn.",
        ),
        (
            "Am 6. Mai habe ich Chorprobe, und am 9. fliege ich nach Malmö.",
            "Hat am 9. Chorprobe, und fliegt am 6. nach Malmö.",
        ),
    ],
)
def test_things_that_change_places_are_noticed(sentence: str, statement: str) -> None:
    assert swapped_otherwise(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        (
            "I sold the canoe to Berrin, and Ottilie rents the barn.",
            "Ottilie rents the barn, and Berrin bought the canoe.",
        ),
        ("I sold the canoe to Berrin, and Ottilie rents the barn.", "Sold the canoe to Berrin."),
        ("Am 6. Mai habe ich Chorprobe.", "Hat am 6. Mai Chorprobe."),
    ],
)
def test_clauses_may_change_places(sentence: str, statement: str) -> None:
    assert not swapped_otherwise(statement, sentence)
