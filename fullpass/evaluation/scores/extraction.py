"""Was everything found, is everything true that was found, and does it rest where it was said?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from fullpass.evaluation.matching import rests_on, why_not_said
from fullpass.evaluation.planted.truth import PlantedFact
from fullpass.evaluation.reliability import Told
from fullpass.evaluation.results import FoundEvidence, FoundFact
from fullpass.evaluation.scores.sheet import Share, Sheet
from fullpass.pipeline.weighing import recency_at

SAME_MOMENT = 1.0  # seconds
SOURCE_OF = {
    "user": "said",
    "custom_instructions": "custom_instructions",
    "saved_memory": "saved_memory",
}  # best first


GROUPS = ("language", "category", "place")
NOWHERE = "nothing planted"  # language or place of a fact from a conversation without any


def score_extraction(sheet: Sheet) -> None:
    """Write down recall, precision, passing, attribution, sources, dates, and what confidence foretells."""
    right: dict[str, list[PlantedFact]] = defaultdict(list)
    for planted, facts in sheet.right.items():
        for fact in facts:
            right[fact.id].append(planted)
    _recall(sheet)
    _precision(sheet, right)
    _passing(sheet)
    _evidence(sheet, right)
    _confidence(sheet, right)
    quarantined = Counter(fact.reason for fact in sheet.results.facts if fact.status == "quarantined")
    sheet.score.quarantined = dict(quarantined)
    sheet.score.in_own_words = sheet.results.in_own_words


def _recall(sheet: Sheet) -> None:
    for planted in sheet.planted.facts:
        found = bool(sheet.right[planted])
        sheet.count("recall", "" if found else _why_missed(sheet, planted), planted)
        for group in GROUPS:
            _part(sheet, "recall", group, getattr(planted, group)).count(found)


def _precision(sheet: Sheet, right: Collection[str]) -> None:
    for fact in sheet.results.held:
        sheet.count("precision", "" if fact.id in right else _why_wrong(sheet, fact), found=fact)
        near = sheet.planted_near(fact)
        _part(sheet, "precision", "category", fact.category).count(fact.id in right)
        for group in ("language", "place"):
            part = getattr(near[0], group).partition(":")[0] if near else NOWHERE
            _part(sheet, "precision", group, part).count(fact.id in right)


def _passing(sheet: Sheet) -> None:
    """Look at what says nothing lasting: is it left alone?"""
    taken: dict[PlantedFact, str] = {}
    for fact in sheet.results.held:
        for evidence in fact.evidence:
            taken |= dict.fromkeys(sheet.passing_under(evidence), f"taken for: {fact.statement}")
    for passing in sheet.planted.passing:
        sheet.count("passing", taken.get(passing, ""), passing)


def _confidence(sheet: Sheet, right: Mapping[str, list[PlantedFact]]) -> None:
    newest = max((fact.last_seen for fact in sheet.results.held if fact.last_seen), default=None)
    for fact in sheet.results.held:
        says = right.get(fact.id, [])
        sheet.score.told.append(
            Told(
                confidence=fact.confidence,
                right=any(fact.status == sheet.expected_status(planted) for planted in says),
                certainty=fact.certainty,
                source=fact.source,
                messages=len({(each.conversation_id, each.message_id) for each in fact.evidence}),
                recency=round(recency_at(_moment(fact.last_seen), _moment(newest)), 4),
            )
        )


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _part(sheet: Sheet, figure: str, group: str, part: str) -> Share:
    return sheet.score.parts[figure].setdefault(group, {}).setdefault(part, Share())


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
    passing = [each.place for evidence in fact.evidence for each in sheet.passing_under(evidence)]
    return "; ".join([*reasons, *passing]) or f"nothing was planted there: {_quotes(fact.evidence)}"


def _evidence(sheet: Sheet, right: Collection[str]) -> None:
    """Look at the quotes under right facts: each has to stand in a message that says that fact."""
    for fact in sheet.results.held:
        if fact.id not in right:
            continue
        said: list[PlantedFact] = []
        for evidence in fact.evidence:
            origins = [each for each in sheet.planted_under(evidence) if not why_not_said(fact, each)]
            why = "" if origins else f"something else is said there: {evidence.quote}"
            if not _stands(sheet, evidence):
                why = f"the quote is not in that message: {evidence.quote}"
            sheet.count("attribution", why, found=fact)
            for origin in origins[:1]:
                said.append(origin)
                why = "" if evidence.role == origin.role else f"a quote by {evidence.role}, not {origin.role}"
                sheet.count("sources", why, origin, fact)
                _date(sheet, fact, evidence.observed_at, origin.said_at, "observed_at")
        if len(said) == len(fact.evidence):
            best = SOURCE_OF[min((each.role for each in said), key=list(SOURCE_OF).index)]
            sheet.count("sources", "" if fact.source == best else f"{fact.source}, not {best}", found=fact)
            moments = [each.said_at for each in said if each.said_at is not None]
            _date(sheet, fact, fact.first_seen, min(moments, default=None), "first_seen")
            _date(sheet, fact, fact.last_seen, max(moments, default=None), "last_seen")


def _date(sheet: Sheet, fact: FoundFact, found: float | None, wanted: float | None, name: str) -> None:
    is_right = found is wanted is None or (
        found is not None and wanted is not None and abs(found - wanted) <= SAME_MOMENT
    )
    sheet.count("dates", "" if is_right else f"{name} is {found}, not {wanted}", found=fact)


def _stands(sheet: Sheet, evidence: FoundEvidence) -> bool:
    text = sheet.planted.text_of(evidence.conversation_id, evidence.message_id)
    return " ".join(evidence.quote.split()) in " ".join(text.split())


def _quotes(evidence: Iterable[FoundEvidence]) -> str:
    return " | ".join(each.quote for each in evidence)
