"""What a person says of a fact: rejected, corrected, or right after all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Prefetch, QuerySet

from fullpass.models import Evidence, Fact, Profile, ProfileVersion, Review
from fullpass.pipeline.types import CATEGORIES
from fullpass.review_rules import LONGEST_NOTE, ReviewInvalid, ReviewRefused, clean_note, clean_statement
from fullpass.runner.reviewed import mended_copy, original_statements, says_the_same

__all__ = ["LONGEST_NOTE", "ReviewInvalid", "ReviewRefused", "review_fact", "review_facts"]

MOST_AT_ONCE = 1_000  # facts
Status = Fact.Status
_CHANGED = ["status", "superseded_by", "statement", "corrected"]


@dataclass(frozen=True)
class Reviewed:
    """The fact as it is now, and the version that readers have now; None when there is none.

    `published` says whether that version was made for it; `reviews` are the ids of what was written down.
    """

    fact: Fact
    version: ProfileVersion | None
    published: bool = False
    reviews: tuple[int, ...] = ()


@dataclass(frozen=True)
class ReviewedFacts:
    """The ids of the facts that stand as was said, and why others do not, by their ids. The rest as above."""

    keys: tuple[str, ...]
    refused: Mapping[str, str] = field(default_factory=dict)
    version: ProfileVersion | None = None
    published: bool = False
    reviews: tuple[int, ...] = ()


def review_fact(
    profile: Profile,
    key: str,
    *,
    status: str | None = None,
    statement: str | None = None,
    note: str = "",
    reviewer: str = "",
) -> Reviewed:
    """Write down what was said of a fact, change the fact, and publish the profile mended, all or nothing.

    `rejected` takes any fact away. `active` brings one back, whatever it was. A `statement` corrects a fact;
    one that does not hold is corrected together with `active`. Saying the same again changes nothing.
    Raises Profile.DoesNotExist, Fact.DoesNotExist, ReviewInvalid and ReviewRefused.
    """
    if status is None and statement is None:
        raise ReviewInvalid("Give a status, a statement, or both.")
    if status == Status.REJECTED and statement is not None:
        raise ReviewInvalid("A fact is rejected or corrected, not both: leave out the statement.")
    said = _Said(status, None if statement is None else clean_statement(statement), note, reviewer)
    with transaction.atomic():
        profile.lock()
        fact = _with_evidence(profile).get(key=key)
        refused, written = _say(profile, [fact], said)
        for refusal in refused.values():
            raise refusal
        return Reviewed(fact, *_publish(profile, reviewer), written)


def review_facts(
    profile: Profile, keys: Sequence[str], *, status: str, note: str = "", reviewer: str = ""
) -> ReviewedFacts:
    """Say the same of several facts of one person at once, in one transaction and with one version.

    Facts of which that cannot be said stay as they are and are named with the reason; so are ids that are
    none of this person's. Raises Profile.DoesNotExist, and ReviewInvalid, also for more than 1,000 ids.
    """
    if len(keys) > MOST_AT_ONCE:
        raise ReviewInvalid(f"At most {MOST_AT_ONCE:,} facts at once, not {len(keys):,}.")
    said = _Said(status, None, note, reviewer)
    with transaction.atomic():
        profile.lock()
        facts = list(_with_evidence(profile).filter(key__in=keys))
        refusals, written = _say(profile, facts, said)
        refused = {key: str(refusal) for key, refusal in refusals.items()}
        unknown = set(keys) - {fact.key for fact in facts}
        refused |= dict.fromkeys(sorted(unknown), "This person has no such fact.")
        stand = tuple(fact.key for fact in facts if fact.key not in refused)
        return ReviewedFacts(stand, refused, *_publish(profile, reviewer), written)


class _Said:
    """What somebody says of facts, checked. Raises ReviewInvalid."""

    def __init__(self, status: str | None, statement: str | None, note: str, reviewer: str) -> None:
        if status not in (None, Status.ACTIVE, Status.REJECTED):
            raise ReviewInvalid("A status is active or rejected.")
        self.status, self.statement, self.reviewer = status, statement, reviewer
        self.note = clean_note(note)


def _with_evidence(profile: Profile) -> QuerySet[Fact]:
    """The person's facts, each with its run, and with its evidence in an order of its own."""
    places = Evidence.objects.order_by("conversation__external_id", "message_id", "start")
    evidence = Prefetch("evidence", queryset=places.select_related("conversation"))
    return profile.facts.prefetch_related("run", evidence)


def _say(
    profile: Profile, facts: Sequence[Fact], said: _Said
) -> tuple[dict[str, ReviewRefused], tuple[int, ...]]:
    """Write it down for each fact of which it can be said, and change these.

    Gives why not of the others, by their ids, and the ids of what was written.
    """
    refused: dict[str, ReviewRefused] = {}
    reviews: list[Review] = []
    changed: list[Fact] = []
    newest = _newest_reviews(profile, facts)
    originals = original_statements(profile) if said.statement is not None else {}
    for fact in facts:
        try:
            review = _review(fact, said)
        except ReviewRefused as refusal:
            refused[fact.key] = refusal
            continue
        if not _is_said_already(review, newest.get(fact.key)):
            _change(fact, review, originals)
            reviews.append(review)
            changed.append(fact)
    Fact.objects.bulk_update(changed, _CHANGED)
    written = Review.objects.bulk_create(reviews)
    return refused, tuple(review.pk for review in written)


def _newest_reviews(profile: Profile, facts: Sequence[Fact]) -> dict[str, Review]:
    said = profile.reviews.filter(fact_key__in=[fact.key for fact in facts]).order_by("id")
    return {review.fact_key: review for review in said}


def _allowed(fact: Fact, status: str | None, statement: str | None) -> tuple[str, str]:
    """The status and the statement that the fact is to have. Raises ReviewRefused."""
    if status is None and fact.status in (Status.REJECTED, Status.QUARANTINED):
        raise ReviewRefused(f"The fact is {fact.status}: to correct it, send the status active along.")
    new_status, new_statement = status or fact.status, statement or fact.statement
    if new_status == Status.ACTIVE and fact.status == Status.QUARANTINED:
        categories = fact.run.categories if fact.run else CATEGORIES
        if fact.category not in {category.name for category in categories}:
            raise ReviewRefused("The fact has no known category, so MEMORY has no place for it.")
        try:
            clean_statement(new_statement)
        except ReviewInvalid as error:
            raise ReviewRefused(f"The fact needs another statement to be active. {error}") from error
    return new_status, new_statement


def _review(fact: Fact, said: _Said) -> Review:
    """What is written down. Raises ReviewRefused."""
    corrects = said.statement is not None
    status, statement = _allowed(fact, said.status, said.statement)
    if status == Status.REJECTED:
        verdict = Review.Verdict.REJECTED
    else:
        verdict = Review.Verdict.CORRECTED if corrects else Review.Verdict.ACCEPTED
    return Review(
        profile_id=fact.profile_id,
        run_id=fact.run_id,
        fact_key=fact.key,
        category=fact.category,
        evidence_keys=[
            [each.conversation.external_id, each.message_id, each.start, each.start + len(each.quote)]
            for each in fact.evidence.all()
        ],
        verdict=verdict,
        status_before=fact.status,
        status=status,
        statement_before=fact.statement if corrects else "",
        statement=statement if corrects else "",
        note=said.note,
        reviewer=said.reviewer,
    )


def _is_said_already(review: Review, last: Review | None) -> bool:
    """Whether the newest review of the fact says the same, and the fact is as it left it."""
    if last is None or review.status_before != review.status:
        return False
    same = all(getattr(last, name) == getattr(review, name) for name in ("verdict", "statement", "note"))
    return same and review.statement_before == review.statement


def _change(fact: Fact, review: Review, originals: Mapping[str, str]) -> None:
    """`originals` is what facts said before they were first corrected, by their ids."""
    fact.status = review.status
    if review.status == Status.ACTIVE:
        fact.superseded_by = None
    if review.verdict == Review.Verdict.CORRECTED:
        original = originals.get(fact.key, review.statement_before)
        fact.statement, fact.corrected = review.statement, review.statement != original


def _publish(profile: Profile, reviewer: str) -> tuple[ProfileVersion | None, bool]:
    """Make the version that the reviews leave, unless readers have it already; and whether it was made.

    It is mended from the version that was published before any review, so that what is taken back leaves no
    trace.
    """
    current = profile.current_version
    if current is None:
        return None, False
    fields = mended_copy(profile, current.origin)
    if says_the_same(current, fields):
        return current, False
    made = profile.publish(
        kind=ProfileVersion.Kind.REVIEW, copied_from=current.origin, made_by=reviewer, **fields
    )
    return made, True
