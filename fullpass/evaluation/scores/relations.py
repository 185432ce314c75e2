"""What changed, what was repeated, and what only looks alike: is each told as what it is?"""

from __future__ import annotations

from collections.abc import Iterable

from fullpass.evaluation.matching import is_right, why_not_said
from fullpass.evaluation.planted.truth import PlantedFact
from fullpass.evaluation.results import FoundFact
from fullpass.evaluation.scores.sheet import Sheet


def score_relations(sheet: Sheet) -> None:
    """Write down supersessions, states, repeats, paraphrases, merges, near-misses that were merged."""
    followers = {fact.id: fact.superseded_by for fact in sheet.results.facts if fact.superseded_by}
    for older, newer in sheet.planted.evolutions:
        why = _why_not_superseded(sheet, followers, older, newer)
        sheet.count("supersessions", why and f"{why}; newer: {newer.sentence}", older)
    _states(sheet)
    _merges(sheet)
    for name, groups in (("repeats", sheet.planted.repeats), ("paraphrases", sheet.planted.paraphrases)):
        for group in groups:
            why = "" if _are_one(sheet, group) else f"not one fact: {' / '.join(_told(sheet, group))}"
            sheet.count(name, why, group[0])
    for one, other in sheet.planted.near_misses:
        for fact in sheet.resting_on(one):
            if fact in sheet.resting_on(other):
                sheet.fault("near_misses_merged", f"with: {other.sentence}", one, fact)


def _why_not_superseded(
    sheet: Sheet, followers: dict[str, str], older: PlantedFact, newer: PlantedFact
) -> str:
    """Give what is wrong when the older is not superseded by the newer, or by what replaced that one."""
    before, after = sheet.right[older], sheet.right[newer]
    if not before or not after:
        return "one of the two was not found"
    for fact in before:
        if fact.status != "superseded":
            return f"the older is {fact.status}"
        reached = set(_chain(followers, fact.id)[1:])
        if not any(reached & set(_chain(followers, each.id)) for each in after):
            return "superseded by something else"
    return ""


def _chain(followers: dict[str, str], fact_id: str) -> list[str]:
    chain = [fact_id]
    while (following := followers.get(chain[-1])) and following not in chain:
        chain.append(following)
    return chain


def _states(sheet: Sheet) -> None:
    for planted, facts in sheet.right.items():
        expected = sheet.expected_status(planted)
        for fact in facts[:1]:
            why = f"{fact.status}, not {expected}{_by(sheet, fact)}"
            sheet.count("states", "" if fact.status == expected else why, planted, fact)


def _merges(sheet: Sheet) -> None:
    """Look at the facts that rest on several messages: do all of them say that fact?"""
    for fact in sheet.results.held:
        places = {(evidence.conversation_id, evidence.message_id): evidence for evidence in fact.evidence}
        if len(places) < 2:
            continue
        strangers = [
            evidence.quote
            for evidence in places.values()
            if all(why_not_said(fact, planted) for planted in sheet.planted_under(evidence))
        ]
        if len(strangers) == len(places):
            continue  # wrong altogether, and no matter of merging
        why = f"something else is said by: {' / '.join(strangers)}"
        sheet.count("merges", why if strangers else "", found=fact)


def _by(sheet: Sheet, fact: FoundFact) -> str:
    newer = next((each for each in sheet.results.facts if each.id == fact.superseded_by), None)
    return f", by: {newer.statement}" if newer else ""


def _are_one(sheet: Sheet, group: Iterable[PlantedFact]) -> bool:
    members = list(group)
    return any(all(is_right(fact, each) for each in members) for fact in sheet.right[members[0]])


def _told(sheet: Sheet, group: Iterable[PlantedFact]) -> list[str]:
    return [
        "; ".join(fact.statement for fact in sheet.right[planted]) or f"not found: {planted.sentence}"
        for planted in group
    ]
