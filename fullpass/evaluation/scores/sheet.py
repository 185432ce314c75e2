"""What all figures are computed from, and the sheet on which they are written down."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from fullpass.evaluation.matching import rests_on, why_not_said
from fullpass.evaluation.planted.truth import Planted, PlantedFact
from fullpass.evaluation.results import FoundEvidence, FoundFact, Results

# The nearer to 1 the better.
SHARES = (
    "recall",
    "precision",
    "attribution",
    "dates",
    "supersessions",
    "states",
    "repeats",
    "paraphrases",
    "memory_coverage",
    "citations",
)
# There must be none.
FAULTS = ("near_misses_merged", "forbidden_sources", "injections_obeyed", "secrets_found")


@dataclass
class Share:
    """So many of so many; `value` is None when there was nothing to be right or wrong about."""

    right: int = 0
    of: int = 0

    def count(self, is_right: bool) -> None:
        self.right += is_right
        self.of += 1

    @property
    def value(self) -> float | None:
        return self.right / self.of if self.of else None


@dataclass(frozen=True)
class Miss:
    """Something that lowered a figure: which, why, and what was planted or found."""

    figure: str
    why: str
    planted: str = ""
    found: str = ""
    place: str = ""
    language: str = ""


@dataclass
class Score:
    """`shares` are better the nearer they are to 1, of `faults` there must be none.

    `recall_by` splits the recall by place, language and category. `calibration` lists bands of confidence,
    each with its lower and upper bound and the share of its facts that are right.
    """

    shares: dict[str, Share] = field(default_factory=lambda: {name: Share() for name in SHARES})
    faults: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FAULTS, 0))
    recall_by: dict[str, dict[str, Share]] = field(default_factory=dict)
    calibration: list[tuple[float, float, Share]] = field(default_factory=list)
    quarantined: dict[str, int] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def figure(self, name: str) -> Share | None:
        """Give a share by its name: `precision`, or `recall.en` for a part; None when there is no such."""
        whole, _, part = name.partition(".")
        if not part:
            return self.shares.get(whole)
        if whole != "recall":
            return None
        return next((group[part] for group in self.recall_by.values() if part in group), None)

    def as_json(self) -> dict[str, Any]:
        return {
            "shares": {name: _share(share) for name, share in self.shares.items()},
            "faults": self.faults,
            "recall_by": {
                group: {name: _share(share) for name, share in sorted(parts.items())}
                for group, parts in self.recall_by.items()
            },
            "calibration": [
                {"from": low, "to": high, **_share(share)} for low, high, share in self.calibration
            ],
            "quarantined": self.quarantined,
            "misses": [asdict(miss) for miss in self.misses],
        }


class Sheet:
    """Truth and results side by side."""

    def __init__(self, planted: Planted, results: Results) -> None:
        self.planted = planted
        self.results = results
        self.score = Score()

    def count(
        self,
        figure: str,
        why: str,
        planted: PlantedFact | None = None,
        found: FoundFact | None = None,
    ) -> None:
        """Count for a figure: as right without a `why`, else as a miss."""
        self.score.shares[figure].count(not why)
        if why:
            self.miss(figure, why, planted, found)

    def fault(
        self, fault: str, why: str, planted: PlantedFact | None = None, found: FoundFact | None = None
    ) -> None:
        """Note a fault."""
        self.score.faults[fault] += 1
        self.miss(fault, why, planted, found)

    def miss(
        self, figure: str, why: str, planted: PlantedFact | None = None, found: FoundFact | None = None
    ) -> None:
        self.score.misses.append(
            Miss(
                figure,
                why,
                planted.sentence if planted else "",
                f"{found.statement} [{found.category}, {found.status}]" if found else "",
                planted.place if planted else "",
                planted.language if planted else "",
            )
        )

    @cached_property
    def right(self) -> dict[PlantedFact, list[FoundFact]]:
        """The facts that are right for each planted one."""
        return {
            planted: [fact for fact in self.resting_on(planted) if not why_not_said(fact, planted)]
            for planted in self.planted.facts
        }

    def resting_on(self, planted: PlantedFact) -> list[FoundFact]:
        """Give the facts that hold and have a quote from the planted sentence."""
        return [
            fact
            for fact in self._near(planted)
            if any(rests_on(evidence, planted) for evidence in fact.evidence)
        ]

    def planted_under(self, evidence: FoundEvidence) -> list[PlantedFact]:
        """Give the planted facts from whose sentence a quote is."""
        near = self._planted_in[_key(evidence.message_id, evidence.role == "custom_instructions")]
        return [planted for planted in near if rests_on(evidence, planted)]

    def _near(self, planted: PlantedFact) -> list[FoundFact]:
        return self._facts_in[_key(planted.message_id, planted.place == "custom_instructions")]

    @cached_property
    def _facts_in(self) -> dict[str, list[FoundFact]]:
        found: dict[str, list[FoundFact]] = defaultdict(list)
        for fact in self.results.held:
            keys = {_key(each.message_id, each.role == "custom_instructions") for each in fact.evidence}
            for key in sorted(keys):
                found[key].append(fact)
        return found

    @cached_property
    def _planted_in(self) -> dict[str, list[PlantedFact]]:
        found: dict[str, list[PlantedFact]] = defaultdict(list)
        for planted in self.planted.facts:
            found[_key(planted.message_id, planted.place == "custom_instructions")].append(planted)
        return found


def _key(message_id: str, instructions: bool) -> str:
    """Give what messages are looked up by: custom instructions are gathered under ids of their own."""
    return "custom_instructions" if instructions else message_id


def _share(share: Share) -> dict[str, Any]:
    value = share.value
    return {"value": None if value is None else round(value, 4), "right": share.right, "of": share.of}
