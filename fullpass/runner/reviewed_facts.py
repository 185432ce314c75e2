"""The facts that a person said something of, as later findings are held against them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from fullpass.models import Evidence, Fact, Profile, Review
from fullpass.pipeline.reviewing import Place, ReviewedFact


def reviewed_facts(profile: Profile) -> list[ReviewedFact]:
    """Each reviewed fact as its newest review left it."""
    reviews: defaultdict[str, list[Review]] = defaultdict(list)
    for review in profile.reviews.order_by("id"):
        reviews[review.fact_key].append(review)
    facts = {fact.key: fact for fact in profile.facts.filter(key__in=reviews)}
    return [_reviewed(facts[key], said) for key, said in reviews.items() if key in facts]


def _reviewed(fact: Fact, reviews: list[Review]) -> ReviewedFact:
    newest = reviews[-1]
    worded = [fact.statement, *(text for each in reviews for text in (each.statement, each.statement_before))]
    places = tuple({Place(*place): None for review in reviews for place in review.evidence_keys})
    return ReviewedFact(
        id=fact.key,
        category=fact.category,
        holds=newest.verdict != Review.Verdict.REJECTED,
        confirmed=newest.status == Fact.Status.ACTIVE,
        statement=fact.statement if fact.corrected else "",
        at=newest.created_at,
        known_as=tuple(dict.fromkeys(filter(None, worded))),
        places=places,
        beside=_beside(fact, places),
    )


def _beside(fact: Fact, places: Iterable[Place]) -> Mapping[str, str]:
    """What other facts of the category say that rest on the same words; those that were rejected apart."""
    found: dict[str, str] = {}
    for place in places:
        there = Evidence.objects.filter(
            fact__profile_id=fact.profile_id,
            fact__category=fact.category,
            conversation__external_id=place.conversation_id,
            conversation__profile_id=fact.profile_id,
            message_id=place.message_id,
            start__lt=place.end,
        ).exclude(fact=fact)
        for evidence in there.exclude(fact__status=Fact.Status.REJECTED).select_related("fact"):
            if evidence.start + len(evidence.quote) > place.start:
                found[evidence.fact.key] = evidence.fact.statement
    return found
