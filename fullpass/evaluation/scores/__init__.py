"""The figures of an evaluation, each of them defined in docs/evaluation.md."""

from fullpass.evaluation.scores.extraction import score_extraction
from fullpass.evaluation.scores.memory import score_memory
from fullpass.evaluation.scores.relations import score_relations
from fullpass.evaluation.scores.safety import score_safety
from fullpass.evaluation.scores.sections import score_sections
from fullpass.evaluation.scores.sheet import DIVIDED, FAULTS, SHARES, Score, Share, Sheet

__all__ = ["DIVIDED", "FAULTS", "SHARES", "Score", "Share", "Sheet", "score_everything"]


def score_everything(sheet: Sheet) -> Score:
    """Compare what was found with what was planted."""
    for part in (score_extraction, score_relations, score_memory, score_sections, score_safety):
        part(sheet)
    return sheet.score
