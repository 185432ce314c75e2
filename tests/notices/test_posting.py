"""Answers of a receiver, and what they mean."""

from __future__ import annotations

import pytest

from fullpass.notices.answers import Outcome
from fullpass.notices.posting import answer_of, seconds_of


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (200, Outcome.SENT), (202, Outcome.SENT), (204, Outcome.SENT), (299, Outcome.SENT),
        (301, Outcome.AGAIN), (400, Outcome.AGAIN), (401, Outcome.AGAIN), (429, Outcome.AGAIN),
        (500, Outcome.AGAIN), (599, Outcome.AGAIN), (410, Outcome.HOPELESS),
    ],
)  # fmt: skip
def test_only_2xx_is_sent_and_only_410_is_hopeless(code, outcome):
    assert answer_of(code).outcome is outcome


def test_only_an_answer_that_asks_for_patience_is_asked_when():
    assert answer_of(429, "7").retry_after == answer_of(503, "7").retry_after == 7
    assert answer_of(500, "7").retry_after is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("120", 120), ("0", 0), ("", None), ("-3", None), ("soon", None), ("²", None), ("1.5", None),
     ("Wed, 21 Oct 2015 07:28:00 GMT", 0), ("Wed, 21 Oct 2015 07:28:00 -0000", 0)],
)  # fmt: skip
def test_retry_after_in_seconds_or_as_a_date(header, seconds):
    assert seconds_of(header) == seconds
