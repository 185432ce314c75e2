"""What a person says of a fact: rejected, corrected, or right after all."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from fullpass.exports.redaction import redact
from fullpass.models import Fact, Profile, ProfileVersion, Review
from fullpass.pipeline.facts import LONGEST_STATEMENT
from fullpass.pipeline.language import one_line
from fullpass.pipeline.types import CATEGORIES
from fullpass.runner.reviewed import mended_copy, original_statements, says_the_same

LONGEST_NOTE = 2_000  # characters
Status = Fact.Status


class ReviewInvalid(ValueError):
    """What was said makes no sense, whatever the fact is. The message is for the caller."""


class ReviewRefused(Exception):
    """The fact is not in a state in which that can be said of it. The message is for the caller."""


@dataclass(frozen=True)
class Reviewed:
    """The fact as it is now, and the version that was published for it; None when no version had it."""

    fact: Fact
    version: ProfileVersion | None


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
    if status not in (None, Status.ACTIVE, Status.REJECTED):
        raise ReviewInvalid("A status is active or rejected.")
    if status == Status.REJECTED and statement is not None:
        raise ReviewInvalid("A fact is rejected or corrected, not both: leave out the statement.")
    text = None if statement is None else clean_statement(statement)
    with transaction.atomic():
        profile.lock()
        fact = profile.facts.get(key=key)
        new_status, new_statement = _allowed(fact, status, text)
        review = _review(fact, new_status, new_statement, corrects=text is not None)
        review.note, review.reviewer = clean_note(note), reviewer
        if not _is_said_already(review):
            _change(fact, review)
            review.save()
        return Reviewed(fact, _publish(profile, reviewer))


def clean_statement(statement: str) -> str:
    """The statement on one line, without secrets. Raises ReviewInvalid unless 1 to 1,000 characters say
    something.
    """
    text = one_line(redact(statement)[0])
    if not any(char.isalnum() for char in text):
        raise ReviewInvalid("A statement holds at least one letter or digit.")
    if len(text) > LONGEST_STATEMENT:
        raise ReviewInvalid(f"A statement has at most {LONGEST_STATEMENT:,} characters.")
    return text


def clean_note(note: str) -> str:
    """The note without secrets. Raises ReviewInvalid above 2,000 characters."""
    if len(note) > LONGEST_NOTE:
        raise ReviewInvalid(f"A note has at most {LONGEST_NOTE:,} characters.")
    return redact(note)[0].replace("\0", "")


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


def _review(fact: Fact, status: str, statement: str, *, corrects: bool) -> Review:
    if status == Status.REJECTED:
        verdict = Review.Verdict.REJECTED
    else:
        verdict = Review.Verdict.CORRECTED if corrects else Review.Verdict.ACCEPTED
    evidence = fact.evidence.order_by("conversation__external_id", "message_id", "start")
    return Review(
        profile_id=fact.profile_id,
        run_id=fact.run_id,
        fact_key=fact.key,
        category=fact.category,
        evidence_keys=[
            [each.conversation.external_id, each.message_id, each.start, each.start + len(each.quote)]
            for each in evidence.select_related("conversation")
        ],
        verdict=verdict,
        status_before=fact.status,
        status=status,
        statement_before=fact.statement if corrects else "",
        statement=statement if corrects else "",
    )


def _is_said_already(review: Review) -> bool:
    """Whether the newest review of the fact says the same, and the fact is as it left it."""
    newest = Review.objects.filter(profile_id=review.profile_id, fact_key=review.fact_key).order_by("-id")
    last = newest.first()
    if last is None or review.status_before != review.status:
        return False
    same = all(getattr(last, name) == getattr(review, name) for name in ("verdict", "statement", "note"))
    return same and review.statement_before == review.statement


def _change(fact: Fact, review: Review) -> None:
    fact.status = review.status
    if review.status == Status.ACTIVE:
        fact.superseded_by = None
    if review.verdict == Review.Verdict.CORRECTED:
        original = original_statements(fact.profile).get(fact.key, review.statement_before)
        fact.statement, fact.corrected = review.statement, review.statement != original
    fact.save(update_fields=["status", "superseded_by", "statement", "corrected"])


def _publish(profile: Profile, reviewer: str) -> ProfileVersion | None:
    """Make the version that the reviews leave, unless readers have it already; None when there is none.

    It is mended from the version that was published before any review, so that what is taken back leaves no
    trace.
    """
    current = profile.current_version
    if current is None:
        return None
    fields = mended_copy(profile, current.origin)
    if says_the_same(current, fields):
        return current
    return profile.publish(
        kind=ProfileVersion.Kind.REVIEW, copied_from=current.origin, made_by=reviewer, **fields
    )
