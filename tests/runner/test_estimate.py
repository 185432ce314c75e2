"""The estimate of the end settles: on runs as they were recorded, its error shrinks."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import mean

import pytest

from fullpass.runner.estimate import AFTER_READING, OVERDUE, Sight, seconds_left
from fullpass.runner.typical import usual_seconds

RECORDED = sorted((Path(__file__).parent / "recorded").glob("*.json"))
USUAL = {
    "consolidate": 6.0,
    "memory": 1.0,
    "sections": 1.0,
    "publish": 2.0,
}  # of the service that was recorded


def usual(stage: str) -> float:
    return USUAL[stage]


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_the_error_shrinks_as_the_run_goes_on(path):
    """Each line: the seconds that were really left, and what was seen of the run then."""
    errors = []
    for truly_left, stage, in_stage, *work in json.loads(path.read_text()):
        left = seconds_left(Sight(stage, in_stage, *work), usual)
        if left is not None:
            errors.append(abs(left - truly_left))
    half, third = len(errors) // 2, len(errors) // 3
    assert mean(errors[:half]) > mean(errors[half:])
    assert mean(errors[:third]) > 2 * mean(errors[-third:])
    assert third >= 20


def test_a_steady_pace_is_foretold_exactly():
    for done in (10, 50, 90):
        sight = Sight("extract", in_stage=done * 2.0, total=100, done=done)
        assert seconds_left(sight, lambda stage: 0.0) == pytest.approx((100 - done) * 2)


def test_what_earlier_attempts_read_does_not_count_as_pace():
    sight = Sight("extract", in_stage=20.0, total=100, done=60, before=50)
    assert seconds_left(sight, lambda stage: 0.0) == pytest.approx(80)


@pytest.mark.parametrize("stage", ["ingest", "quick_pass"])
def test_before_anything_was_read_nothing_is_said(stage):
    assert seconds_left(Sight(stage, 10.0, total=100), usual) is None
    assert seconds_left(Sight("extract", 10.0, total=100, under_way=20), usual) is None


def test_a_stage_that_takes_longer_than_usual_still_needs_some_time():
    assert seconds_left(Sight("memory", 0.4), usual) == pytest.approx(0.6 + 1 + 2)
    assert seconds_left(Sight("memory", 100.0), usual) == pytest.approx(100 * OVERDUE + 1 + 2)


@pytest.mark.parametrize("engine", ["offline", "anthropic"])
def test_more_to_read_takes_longer(engine):
    small, large = (
        sum(usual_seconds(engine, stage, tokens) for stage in ("extract", *AFTER_READING))
        for tokens in (10_000, 10_000_000)
    )
    assert small < large
