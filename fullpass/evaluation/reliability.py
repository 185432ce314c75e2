"""Whether confidence means what it says: of facts told with 0.9, nine of ten should be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)  # of confidence; each includes its upper bound


@dataclass(frozen=True)
class Told:
    """A fact as an evaluation sees it: how sure the pass was, whether the fact is right and in the state that
    it should have, and what confidence is made of.
    """

    confidence: float
    right: bool
    certainty: str = "stated"
    source: str = "said"
    messages: int = 1
    recency: float = 1.0


@dataclass(frozen=True)
class Band:
    """The facts whose confidence is above `low`, up to `high`."""

    low: float
    high: float
    facts: int
    right: int
    mean: float  # of their confidence

    @property
    def share(self) -> float:
        return self.right / self.facts


@dataclass(frozen=True)
class Reliability:
    """Bands that hold a fact, the lowest first.

    `error` is the expected calibration error: the distance between the mean confidence of a band and the
    share of it that is right, weighed by its facts. `brier` is the mean square of what confidence was off by.
    Both are 0 at best, and None without facts.
    """

    bands: tuple[Band, ...]
    error: float | None
    brier: float | None

    def as_json(self) -> dict[str, Any]:
        return {
            "bands": [
                {
                    "above": band.low,
                    "up_to": band.high,
                    "facts": band.facts,
                    "right": band.right,
                    "mean": round(band.mean, 4),
                    "share": round(band.share, 4),
                }
                for band in self.bands
            ],
            "error": _rounded(self.error),
            "brier": _rounded(self.brier),
        }


def reliability(told: Sequence[Told]) -> Reliability:
    """Hold confidence against the truth, band by band."""
    bands = [band for low, high in pairwise(BANDS) if (band := _band(low, high, told))]
    if not told:
        return Reliability((), None, None)
    error = sum(band.facts * abs(band.mean - band.share) for band in bands) / len(told)
    brier = sum((each.confidence - each.right) ** 2 for each in told) / len(told)
    return Reliability(tuple(bands), error, brier)


def _band(low: float, high: float, told: Iterable[Told]) -> Band | None:
    within = [each for each in told if low < each.confidence <= high or low == 0.0 == each.confidence]
    if not within:
        return None
    mean = sum(each.confidence for each in within) / len(within)
    return Band(low, high, len(within), sum(each.right for each in within), mean)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
