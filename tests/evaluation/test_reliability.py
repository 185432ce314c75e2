"""Confidence held against the truth."""

from __future__ import annotations

import pytest

from fullpass.evaluation.reliability import BANDS, Told, reliability


def told(confidence: float, right: int, wrong: int) -> list[Told]:
    return [Told(confidence, True)] * right + [Told(confidence, False)] * wrong


def test_confidence_that_means_what_it_says_has_no_error() -> None:
    found = reliability([*told(0.9, 9, 1), *told(0.6, 6, 4)])
    assert [(band.low, band.high, band.facts, band.right) for band in found.bands] == [
        (0.5, 0.7, 10, 6),
        (0.8, 0.9, 10, 9),
    ]
    assert found.error == pytest.approx(0)
    assert found.brier == pytest.approx((0.09 + 0.24) / 2)


@pytest.mark.parametrize(("confidence", "off"), [(0.99, 0.49), (0.2, 0.3)])
def test_too_sure_and_too_doubtful_are_both_an_error(confidence: float, off: float) -> None:
    assert reliability(told(confidence, 5, 5)).error == pytest.approx(off)


def test_every_confidence_falls_in_one_band() -> None:
    every = [Told(step / 200, True) for step in range(201)]
    assert sum(band.facts for band in reliability(every).bands) == len(every)
    assert [band.high for band in reliability(every).bands] == list(BANDS[1:])


def test_without_facts_there_is_nothing_to_say() -> None:
    assert reliability([]).as_json() == {"bands": [], "error": None, "brier": None}
