"""Fit the weights of confidence to what evaluations found, and show them on others.

    python -m fullpass.evaluation.fitting --fit a.json b.json --show c.json d.json

The files are those of `manage.py evaluate --out`. What is fitted is the most likely set of weights, held by a
prior: each was expected about where `EXPECTED` has it, give or take a factor of two. A term about which the
files say little stays there, so that a handful of facts cannot turn it around.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields, replace
from math import log
from pathlib import Path

from fullpass.evaluation.reliability import Told, reliability
from fullpass.pipeline.weighing import Weights, doubt_of

# Before anything was measured
EXPECTED = Weights(stated=0.03, implied=0.15, saved_memory=1.5, again=0.3, age=1.0)
GIVE_OR_TAKE = log(2)
LEAST, MOST = 1e-4, 1 - 1e-4  # of a doubt
STEPS = (1.5, 1.1, 1.02)  # factors by which a weight is tried larger and smaller


def fit(told: Sequence[Told], weights: Weights = EXPECTED) -> Weights:
    """Give the weights under which what was found is most likely."""
    best = _likelihood(told, weights)
    for step in STEPS:
        improved = True
        while improved:
            improved = False
            for each in fields(Weights):
                for factor in (step, 1 / step):
                    tried = replace(weights, **{each.name: getattr(weights, each.name) * factor})
                    if (likelihood := _likelihood(told, tried)) > best:
                        weights, best, improved = tried, likelihood, True
    return weights


def with_weights(told: Iterable[Told], weights: Weights) -> list[Told]:
    """Give the same facts as they would be told with other weights."""
    return [replace(each, confidence=1 - _doubt(each, weights)) for each in told]


def read_told(paths: Iterable[Path]) -> list[Told]:
    """Read the facts of evaluations."""
    files = (json.loads(path.read_text(encoding="utf-8")) for path in paths)
    return [Told(**row) for data in files for row in data["told"]]


def _doubt(each: Told, weights: Weights) -> float:
    return doubt_of(each.certainty, each.source, each.messages, each.recency, weights)


def _likelihood(told: Iterable[Told], weights: Weights) -> float:
    prior = sum(
        (log(value / expected) / GIVE_OR_TAKE) ** 2 / 2
        for value, expected in zip(asdict(weights).values(), asdict(EXPECTED).values(), strict=True)
    )
    doubts = ((min(MOST, max(LEAST, _doubt(each, weights))), each.right) for each in told)
    return sum(log(1 - doubt if right else doubt) for doubt, right in doubts) - prior


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Fit the weights of confidence.")
    parser.add_argument("--fit", nargs="+", type=Path, required=True, metavar="FILE.json")
    parser.add_argument("--show", nargs="+", type=Path, required=True, metavar="FILE.json")
    given = parser.parse_args(arguments)
    weights = fit(read_told(given.fit))
    shown = read_told(given.show)
    for name, value in asdict(weights).items():
        sys.stdout.write(f"{name:13} {value:.3f}\n")
    for name, told in (("as told", shown), ("with these weights", with_weights(shown, weights))):
        found = reliability(told)
        sys.stdout.write(f"\n{name}: error {found.error:.4f}, Brier {found.brier:.4f}\n")
        for band in found.bands:
            span = f"over {band.low:g} to {band.high:g}"
            sys.stdout.write(f"{span:18} {band.mean:.3f} {band.share:.3f} {band.right:5} of {band.facts}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
