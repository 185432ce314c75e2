"""Weights of confidence are found again from what they would lead to."""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from pathlib import Path

import pytest

from fullpass.evaluation.fitting import EXPECTED, fit, main, with_weights
from fullpass.evaluation.reliability import Told, reliability
from fullpass.pipeline.weighing import Weights, doubt_of

TRUE = Weights(stated=0.1, implied=0.4, saved_memory=2.0, again=0.2, age=0.5)


def drawn(number: int, seed: int) -> list[Told]:
    """Facts that are right as often as the true weights say."""
    rng = random.Random(seed)
    facts = []
    for _ in range(number):
        certainty = rng.choice(["stated", "stated", "implied"])
        source = rng.choice(["said", "saved_memory"])
        messages, recency = rng.choice([1, 1, 2, 3]), rng.random()
        doubt = doubt_of(certainty, source, messages, recency, TRUE)
        facts.append(Told(0.5, rng.random() >= doubt, certainty, source, messages, recency))
    return facts


def test_with_many_facts_the_true_weights_are_found_and_hold_on_others() -> None:
    weights = fit(drawn(1_000, seed=1))
    for name in ("stated", "implied"):
        assert getattr(weights, name) == pytest.approx(getattr(TRUE, name), rel=0.35)
    others = drawn(4_000, seed=2)
    error, before = reliability(with_weights(others, weights)).error, reliability(others).error
    assert error is not None
    assert before is not None
    assert error < 0.03 < before


def test_a_term_about_which_nothing_is_known_stays_where_it_was_expected() -> None:
    once = [Told(0.5, True)] * 50 + [Told(0.5, False)]
    weights = fit(once)
    assert (weights.implied, weights.again) == (EXPECTED.implied, EXPECTED.again)


def test_a_handful_of_facts_does_not_turn_a_term_around() -> None:
    unlucky = [Told(0.5, False, "implied")] * 2 + [Told(0.5, True)] * 100
    assert EXPECTED.implied < fit(unlucky).implied < 3 * EXPECTED.implied


def test_files_of_evaluations_are_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "figures.json"
    path.write_text(json.dumps({"told": [asdict(each) for each in drawn(200, seed=3)]}))
    main(["--fit", str(path), "--show", str(path)])
    told = capsys.readouterr().out
    assert "with these weights: error 0.0" in told
    assert told.startswith("stated")
