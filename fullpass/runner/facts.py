"""Facts to rows and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TypeVar

from fullpass.models import Chunk, Conversation, Evidence, Fact, FullPassRun
from fullpass.pipeline import types

ROWS_AT_ONCE = 500

_NOTHING: Mapping[str, str] = {}  # one for all: most facts have no details

T = TypeVar("T")


def store_facts(run: FullPassRun, facts: Iterable[types.Fact]) -> None:
    """Make the profile's facts those of this run; facts that it did not meet stay, marked as vanished.

    What this run itself had found before and does not find again is gone, unless a person said something of
    it: that is among `facts` as long as it stands in the chats (see `still_said`). Call it inside one
    transaction: readers see the old facts or the new ones.
    """
    before = set(run.facts.values_list("key", flat=True))
    for batch in _batched(facts):
        before.difference_update(fact.id for fact in batch)
        Fact.objects.bulk_create(
            [_fact_row(run, fact) for fact in batch],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=[f.name for f in Fact._meta.concrete_fields if f.name not in ("id", "corrected")],
        )
    for keys in _batched(sorted(before)):
        not_again = run.profile.facts.filter(key__in=keys)
        not_again.exclude(key__in=run.profile.reviews.values("fact_key")).delete()
        not_again.update(run=None)
    Fact.objects.filter(profile_id=run.profile_id).exclude(run=run).update(vanished=True)


def store_evidence(run: FullPassRun, evidence: Iterable[tuple[str, types.Evidence]]) -> None:
    """Make this the evidence of the run's facts, each piece with the key of its fact. As `store_facts`."""
    Evidence.objects.filter(fact__run=run).delete()
    for batch in _batched(evidence):
        Evidence.objects.bulk_create(_evidence_row(run.profile_id, key, each) for key, each in batch)


def _batched(items: Iterable[T]) -> Iterator[list[T]]:
    stream = iter(items)
    while batch := list(islice(stream, ROWS_AT_ONCE)):
        yield batch


def load_facts_of(run: FullPassRun) -> list[types.Fact]:
    """The facts of a run as its consolidation left them, in the order of their keys."""
    keys = dict(run.facts.filter(supersedes__isnull=False).values_list("id", "key"))
    facts = [
        types.Fact(
            id=row.key,
            category=row.category,
            statement=row.statement,
            certainty=types.Certainty(row.certainty),
            source=types.FactSource(row.source),
            first_seen=row.first_seen,
            last_seen=row.last_seen,
            times_said=row.times_said,
            status=types.FactStatus(row.status),
            details=row.details or _NOTHING,
            confidence=row.confidence,
            superseded_by=keys.get(row.superseded_by_id) if row.superseded_by_id else None,
            conflicts_with=tuple(row.conflicts_with),
            quarantine_reason=row.quarantine_reason,
        )
        for row in run.facts.order_by().iterator()
    ]
    return sorted(facts, key=lambda fact: fact.id)  # a database would hold every row whole to sort them


def _fact_row(run: FullPassRun, fact: types.Fact) -> Fact:
    successor = Fact.id_for(run.profile_id, fact.superseded_by) if fact.superseded_by else None
    return Fact(
        id=Fact.id_for(run.profile_id, fact.id),
        profile_id=run.profile_id,
        run=run,
        key=fact.id,
        category=fact.category,
        statement=fact.statement,
        details=dict(fact.details),
        confidence=fact.confidence,
        certainty=fact.certainty,
        source=fact.source,
        status=fact.status,
        quarantine_reason=fact.quarantine_reason,
        vanished=False,
        superseded_by_id=successor,
        conflicts_with=list(fact.conflicts_with),
        first_seen=fact.first_seen,
        last_seen=fact.last_seen,
        times_said=fact.times_said,
    )


def _evidence_row(profile_id: int, fact_key: str, evidence: types.Evidence) -> Evidence:
    return Evidence(
        fact_id=Fact.id_for(profile_id, fact_key),
        chunk_id=Chunk.id_for(profile_id, evidence.conversation_id, evidence.chunk_hash),
        conversation_id=Conversation.id_for(profile_id, evidence.conversation_id),
        message_id=evidence.message_id,
        role=evidence.role,
        observed_at=evidence.observed_at,
        quote=evidence.quote,
        start=evidence.start,
    )
