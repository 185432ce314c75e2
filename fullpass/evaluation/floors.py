"""Whether the figures are good enough."""

from __future__ import annotations

from collections.abc import Iterable

from fullpass.evaluation.planted.truth import Planted
from fullpass.evaluation.scores import DIVIDED, SHARES, Score

Floor = tuple[str, float]  # the name of a figure, and the least that it may be


class UnusableFloor(ValueError):
    """What was given is no floor of any figure; the text says why."""


def read_floor(text: str, planted: Planted) -> Floor:
    """Read `recall=0.85`, or `recall.en=0.85` for a language, category or place.

    Raises UnusableFloor.
    """
    name, _, least = text.partition("=")
    try:
        floor = float(least)
    except ValueError:
        floor = -1.0
    if not 0 <= floor <= 1:
        raise UnusableFloor(f"{text!r} is no floor; it looks like recall=0.85, with a number from 0 to 1.")
    parts = {part for fact in planted.facts for part in (fact.language, fact.category, fact.place)}
    whole, _, part = name.partition(".")
    if name not in SHARES and not (whole in DIVIDED and part in parts):
        known = ", ".join(SHARES)
        raise UnusableFloor(f"There is no figure {name!r}; use one of {known}, or a part such as recall.en.")
    return name, floor


def broken(score: Score, floors: Iterable[Floor]) -> list[str]:
    """Say which floors are broken, and which faults there are, of which none is allowed."""
    found = [f"{number} {name.replace('_', ' ')}" for name, number in score.faults.items() if number]
    for name, floor in floors:
        share = score.figure(name)
        if share is not None and share.value is not None and share.value < floor:
            found.append(f"{name} is {share.value:.3f}, below {floor:g}")
    return found
