"""Times of day in words."""

from __future__ import annotations

import pytest

from fullpass.pipeline.clock_words import clock_numbers


@pytest.mark.parametrize(
    ("text", "borne_out"),
    [
        ("after four in the afternoon", {"16"}),
        ("at 4 pm", {"16"}),
        ("the clinic, half past eight", {"8", "20", "30"}),
        ("at quarter to nine", {"8", "20", "45"}),
        ("um halb neun", {"8", "20", "30"}),
        ("um viertel nach drei", {"3", "15"}),
        ("um sieben uhr abends", {"19"}),
        ("a las cuatro de la tarde", {"16"}),
        ("a las ocho y media", {"8", "20", "30"}),
        ("à sept heures du soir", {"19"}),
        ("à huit heures et demie", {"8", "20", "30"}),
        ("下午四点开会", {"16"}),
        ("八点半出发", {"8", "20", "30"}),
        ("at twelve at night", {"0"}),
        ("half of the eight boats", set()),
    ],
)
def test_what_a_time_in_words_bears_out(text: str, borne_out: set[str]) -> None:
    assert clock_numbers(text) == borne_out
