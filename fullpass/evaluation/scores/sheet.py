"""What all figures are computed from, and the sheet on which they are written down."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from fullpass.evaluation.matching import rests_on, why_not_said
from fullpass.evaluation.planted.truth import Planted, PlantedFact
from fullpass.evaluation.reliability import Told, reliability
from fullpass.evaluation.results import FoundEvidence, FoundFact, Results

# The nearer to 1 the better.
SHARES = (
    "recall",
    "precision",
    "passing",
    "attribution",
    "sources",
    "dates",
    "supersessions",
    "states",
    "repeats",
    "paraphrases",
    "merges",
    "memory_coverage",
    "citations",
    "section_sources",
)
DIVIDED = ("recall", "precision")  # also by language, category and place
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

    def as_json(self) -> dict[str, Any]:
        value = self.value
        return {"value": None if value is None else round(value, 4), "right": self.right, "of": self.of}


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

    `parts` divides recall and precision: figure → "language", "category" or "place" → part → share.
    `told` holds for each fact that holds its confidence, and whether it is right and in the right state.
    `carried` counts the facts that lines of MEMORY name.
    """

    shares: dict[str, Share] = field(default_factory=lambda: {name: Share() for name in SHARES})
    faults: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FAULTS, 0))
    parts: dict[str, dict[str, dict[str, Share]]] = field(
        default_factory=lambda: {name: {} for name in DIVIDED}
    )
    told: list[Told] = field(default_factory=list)
    carried: int = 0
    left_out: int = 0
    quarantined: dict[str, int] = field(default_factory=dict)
    in_own_words: int = 0
    misses: list[Miss] = field(default_factory=list)

    def figure(self, name: str) -> Share | None:
        """Give a share by its name: `states`, or `recall.en` for a part; None when there is no such."""
        whole, _, part = name.partition(".")
        if not part:
            return self.shares.get(whole)
        groups = self.parts.get(whole, {}).values()
        return next((group[part] for group in groups if part in group), None)

    def as_json(self) -> dict[str, Any]:
        return {
            "shares": {name: share.as_json() for name, share in self.shares.items()},
            "faults": self.faults,
            **{f"{whole}_by": _parts(groups) for whole, groups in self.parts.items()},
            "confidence": reliability(self.told).as_json(),
            "told": [asdict(each) for each in self.told],
            "memory_facts": {"carried": self.carried, "left_out": self.left_out},
            "quarantined": self.quarantined,
            "in_own_words": self.in_own_words,
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
        near = self._planted_in[evidence.conversation_id]
        return [planted for planted in near if rests_on(evidence, planted)]

    def expected_status(self, planted: PlantedFact) -> str:
        """Give the state in which a planted fact should be."""
        if planted in self._superseded:
            return "superseded"
        return "conflicting" if planted in self._conflicting else "active"

    @cached_property
    def _superseded(self) -> frozenset[PlantedFact]:
        return frozenset(self.planted.superseded)

    @cached_property
    def _conflicting(self) -> frozenset[PlantedFact]:
        return frozenset(fact for pair in self.planted.conflicts for fact in pair)

    def planted_near(self, fact: FoundFact) -> list[PlantedFact]:
        """Give the planted facts under its quotes, else those of the same conversations."""
        under = [planted for evidence in fact.evidence for planted in self.planted_under(evidence)]
        if under:
            return under
        rooms = [evidence.conversation_id for evidence in fact.evidence]
        return [near for room in rooms for near in (*self._passing_in[room], *self._planted_in[room])]

    def passing_under(self, evidence: FoundEvidence) -> list[PlantedFact]:
        """Give the sentences without anything lasting from which a quote is."""
        near = self._passing_in[evidence.conversation_id]
        return [passing for passing in near if rests_on(evidence, passing)]

    def _near(self, planted: PlantedFact) -> list[FoundFact]:
        return self._facts_in[planted.heard_in]

    @cached_property
    def _facts_in(self) -> dict[str, list[FoundFact]]:
        found: dict[str, list[FoundFact]] = defaultdict(list)
        for fact in self.results.held:
            for conversation_id in sorted({each.conversation_id for each in fact.evidence}):
                found[conversation_id].append(fact)
        return found

    @cached_property
    def _planted_in(self) -> dict[str, list[PlantedFact]]:
        found: dict[str, list[PlantedFact]] = defaultdict(list)
        for planted in self.planted.facts:
            found[planted.heard_in].append(planted)
        return found

    @cached_property
    def _passing_in(self) -> dict[str, list[PlantedFact]]:
        found: dict[str, list[PlantedFact]] = defaultdict(list)
        for passing in self.planted.passing:
            found[passing.heard_in].append(passing)
        return found


def _parts(groups: dict[str, dict[str, Share]]) -> dict[str, Any]:
    return {
        group: {name: share.as_json() for name, share in sorted(parts.items())}
        for group, parts in groups.items()
    }
