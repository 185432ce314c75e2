"""What a developer reads at the end of an evaluation."""

from __future__ import annotations

from dataclasses import replace

from fullpass.evaluation.evaluation import Evaluation
from fullpass.evaluation.planted.whole import plant_everything
from fullpass.evaluation.scores import FAULTS, SHARES, Sheet, score_everything
from fullpass.evaluation.table import MISSES, WIDTH, render
from tests.evaluation.perfect import perfect


def test_the_tables_tell_every_figure_and_the_first_misses() -> None:
    planted = plant_everything(7)
    results = perfect(planted)
    nothing = replace(results, facts=(), lines=(), left_out=())
    printed = render(Evaluation(7, planted, nothing, score_everything(Sheet(planted, nothing))))
    assert "offline (rules), format chatgpt, seed 7" in printed
    assert max(len(line) for line in printed.splitlines()) <= WIDTH
    assert "…" not in printed.partition("Misses")[0].partition("misses")[0]
    for name in (*SHARES, *FAULTS):
        assert name.replace("_", " ") in printed
    assert f"0/{len(planted.facts)}" in printed
    shown = printed.count("not extracted")
    assert 0 < shown <= MISSES
    assert "--out FILE.json" in printed


def test_without_misses_there_is_nothing_to_list() -> None:
    planted = plant_everything(8)
    results = perfect(planted)
    printed = render(Evaluation(8, planted, results, score_everything(Sheet(planted, results))))
    assert "1.000" in printed
    assert "--out" not in printed


def test_colours_are_for_terminals_alone() -> None:
    planted = plant_everything(8)
    results = perfect(planted)
    evaluation = Evaluation(8, planted, results, score_everything(Sheet(planted, results)))
    assert "\x1b[" not in render(evaluation)
    assert "\x1b[32m" in render(evaluation, colour=True)
