"""Was everything found, is everything true that was found, and does it rest where it was said?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from itertools import pairwise

from fullpass.evaluation.matching import rests_on, why_not_said
from fullpass.evaluation.planted.truth import PlantedFact
from fullpass.evaluation.results import FoundEvidence, FoundFact
from fullpass.evaluation.scores.sheet import Share, Sheet

BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)  # of confidence; each includes its upper bound
SAME_MOMENT = 1.0  # seconds


def score_extraction(sheet: Sheet) -> None:
    """Write down recall, precision, attribution, dates, and how well confidence foretells what is right."""
    _recall(sheet)
    right = {fact.id for facts in sheet.right.values() for fact in facts}
    for fact in sheet.results.held:
        sheet.count("precision", "" if fact.id in right else _why_wrong(sheet, fact), found=fact)
    _evidence(sheet, right)
    _calibration(sheet, right)
    quarantined = Counter(fact.reason for fact in sheet.results.facts if fact.status == "quarantined")
    sheet.score.quarantined = dict(quarantined)


def _recall(sheet: Sheet) -> None:
    by = sheet.score.recall_by
    for planted in sheet.planted.facts:
        found = bool(sheet.right[planted])
        sheet.count("recall", "" if found else _why_missed(sheet, planted), planted)
        for group in ("language", "category", "place"):
            by.setdefault(group, {}).setdefault(getattr(planted, group), Share()).count(found)


def _why_missed(sheet: Sheet, planted: PlantedFact) -> str:
    """Give what became of a planted sentence that was not found."""
    reasons = []
    for fact in sheet.results.facts:
        if any(rests_on(evidence, planted) for evidence in fact.evidence):
            why = fact.reason if fact.status == "quarantined" else why_not_said(fact, planted)
            reasons.append(f"{fact.status}: {why or 'right, but it does not hold'} ({fact.statement})")
        elif fact.status != "quarantined" and not why_not_said(fact, planted):
            reasons.append(f"{fact.status}: rests on another message ({fact.statement})")
    return "; ".join(reasons) or "not extracted"


def _why_wrong(sheet: Sheet, fact: FoundFact) -> str:
    under = [planted for evidence in fact.evidence for planted in sheet.planted_under(evidence)]
    reasons = dict.fromkeys(f"{why_not_said(fact, planted)} ({planted.sentence})" for planted in under)
    return "; ".join(reasons) or f"nothing was planted there: {_quotes(fact.evidence)}"


def _evidence(sheet: Sheet, right: Collection[str]) -> None:
    """Look at the quotes under right facts: each has to stand in a message that says that fact."""
    texts = _texts(sheet)
    for fact in sheet.results.held:
        if fact.id not in right:
            continue
        said: list[PlantedFact] = []
        for evidence in fact.evidence:
            origins = [each for each in sheet.planted_under(evidence) if not why_not_said(fact, each)]
            why = "" if origins else f"something else is said there: {evidence.quote}"
            if not _stands(evidence, texts):
                why = f"the quote is not in that message: {evidence.quote}"
            sheet.count("attribution", why, found=fact)
            for origin in origins[:1]:
                said.append(origin)
                _date(sheet, fact, evidence.observed_at, origin.said_at, "observed_at")
        if len(said) == len(fact.evidence):
            moments = [each.said_at for each in said if each.said_at is not None]
            _date(sheet, fact, fact.first_seen, min(moments, default=None), "first_seen")
            _date(sheet, fact, fact.last_seen, max(moments, default=None), "last_seen")


def _date(sheet: Sheet, fact: FoundFact, found: float | None, wanted: float | None, name: str) -> None:
    is_right = found is wanted is None or (
        found is not None and wanted is not None and abs(found - wanted) <= SAME_MOMENT
    )
    sheet.count("dates", "" if is_right else f"{name} is {found}, not {wanted}", found=fact)


def _texts(sheet: Sheet) -> dict[str, str]:
    """Give the text of every message by its id, and all custom instructions as one."""
    texts: dict[str, str] = {"custom_instructions": ""}
    for raw in sheet.planted.export:
        for node in raw["mapping"].values():
            content = (node["message"] or {}).get("content", {})
            parts = [
                part if isinstance(part, str) else part.get("text", "") for part in content.get("parts", ())
            ]
            if parts:
                texts[node["message"]["id"]] = "\n".join(parts)
            texts["custom_instructions"] += content.get("user_profile", "")
    return texts


def _stands(evidence: FoundEvidence, texts: dict[str, str]) -> bool:
    key = "custom_instructions" if evidence.role == "custom_instructions" else evidence.message_id
    return " ".join(evidence.quote.split()) in " ".join(texts.get(key, "").split())


def _calibration(sheet: Sheet, right: set[str]) -> None:
    for low, high in pairwise(BANDS):
        share = Share()
        for fact in sheet.results.held:
            if low < fact.confidence <= high or (low == 0.0 == fact.confidence):
                share.count(fact.id in right)
        if share.of:
            sheet.score.calibration.append((low, high, share))


def _quotes(evidence: Iterable[FoundEvidence]) -> str:
    return " | ".join(each.quote for each in evidence)
