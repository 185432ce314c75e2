"""An evaluation from seed to figures."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fullpass.evaluation.planted.forms import write_export
from fullpass.evaluation.planted.truth import Planted
from fullpass.evaluation.planted.whole import plant_everything
from fullpass.evaluation.results import Results
from fullpass.evaluation.running import Passes
from fullpass.evaluation.scores import Score, Sheet, score_everything


@dataclass(frozen=True)
class Evaluation:
    """A planted export, what a full pass made of it, and the figures."""

    seed: int
    planted: Planted
    results: Results
    score: Score

    def as_json(self) -> dict[str, Any]:
        results = self.results
        return {
            "seed": self.seed,
            "date": datetime.now(UTC).date().isoformat(),
            "engine": results.engine,
            "model": results.model,
            "format": self.planted.form,
            "conversations": len(self.planted.export),
            "planted": {
                "facts": len(self.planted.facts),
                "passing": len(self.planted.passing),
                "forbidden": len(self.planted.forbidden),
                "secrets": len(self.planted.secrets),
                "injections": len(self.planted.injections),
            },
            **self.score.as_json(),
            "usage": asdict(results.usage),
            "ledger": dict(results.ledger),
        }


@dataclass(frozen=True)
class Prepared:
    """A planted export as a file, in a folder that is gone afterwards."""

    seed: int
    planted: Planted
    export: Path

    def evaluate(self, engine: str, manage: Path, settings: Mapping[str, str]) -> Evaluation:
        """Run the full pass with that engine and score it. Raises PassFailed."""
        folder = self.export.parent
        results = Passes(manage, folder, settings).full_pass(self.export, engine)
        return Evaluation(self.seed, self.planted, results, score_everything(Sheet(self.planted, results)))


@contextmanager
def prepared(seed: int, conversations: int, form: str) -> Iterator[Prepared]:
    """Plant an export and write it down. Raises UnfitNumber."""
    planted = plant_everything(seed, conversations, form)
    with tempfile.TemporaryDirectory(prefix="soulprint-evaluation-") as folder:
        export = write_export(Path(folder), planted.export, planted.others)
        yield Prepared(seed, planted, export)
