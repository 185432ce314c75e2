"""Facts to rows and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from fullpass.models import Chunk, Conversation, Evidence, Fact, FullPassRun
from fullpass.pipeline import types
from fullpass.pipeline.merging import in_order

ROWS_AT_ONCE = 500


def store_facts(run: FullPassRun, facts: Sequence[types.Fact]) -> None:
    """Make the profile's facts those of this run; facts that it did not meet stay, marked as vanished.

    Call it inside one transaction: readers see the old facts or the new ones.
    """
    profile_id = run.profile_id
    for batch in _batched(facts):
        Fact.objects.bulk_create(
            [_fact_row(run, fact) for fact in batch],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=[f.name for f in Fact._meta.concrete_fields if f.name not in ("id", "corrected")],
        )
    Fact.objects.filter(profile_id=profile_id).exclude(run=run).update(vanished=True)
    Evidence.objects.filter(fact__run=run).delete()
    for batch in _batched(facts):
        Evidence.objects.bulk_create(
            _evidence_row(profile_id, fact, evidence) for fact in batch for evidence in fact.evidence
        )


def _batched(facts: Sequence[types.Fact]) -> Iterator[Sequence[types.Fact]]:
    for start in range(0, len(facts), ROWS_AT_ONCE):
        yield facts[start : start + ROWS_AT_ONCE]


def load_facts_of(run: FullPassRun) -> list[types.Fact]:
    """The facts of a run as its consolidation left them, with their evidence, in the order of their keys."""
    evidence: dict[UUID, list[types.Evidence]] = {}
    rows = Evidence.objects.filter(fact__run=run).order_by("chunk_id", "id")
    columns = (
        "quote",
        "conversation__external_id",
        "message_id",
        "role",
        "observed_at",
        "chunk__content_hash",
    )
    seen: dict[str, str] = {}
    chunk = None
    for chunk_id, fact_id, *values in rows.values_list("chunk_id", "fact_id", *columns, "start").iterator():
        if chunk_id != chunk:
            seen, chunk = {}, chunk_id
        evidence.setdefault(fact_id, []).append(sharing(seen, types.Evidence(*values)))
    keys = dict(run.facts.filter(supersedes__isnull=False).values_list("id", "key"))
    return [_to_fact(row, evidence.pop(row.id, []), keys) for row in run.facts.order_by("key").iterator()]


def sharing(seen: dict[str, str], evidence: types.Evidence) -> types.Evidence:
    """The same evidence, its ids the objects in `seen`: a hundred thousand pieces repeat few of them."""
    return replace(
        evidence,
        role=types.Role(evidence.role),
        conversation_id=seen.setdefault(evidence.conversation_id, evidence.conversation_id),
        message_id=seen.setdefault(evidence.message_id, evidence.message_id),
        chunk_hash=seen.setdefault(evidence.chunk_hash, evidence.chunk_hash),
    )


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
        first_seen=fact.first_seen,
        last_seen=fact.last_seen,
    )


def _evidence_row(profile_id: int, fact: types.Fact, evidence: types.Evidence) -> Evidence:
    return Evidence(
        fact_id=Fact.id_for(profile_id, fact.id),
        chunk_id=Chunk.id_for(profile_id, evidence.conversation_id, evidence.chunk_hash),
        conversation_id=Conversation.id_for(profile_id, evidence.conversation_id),
        message_id=evidence.message_id,
        role=evidence.role,
        observed_at=evidence.observed_at,
        quote=evidence.quote,
        start=evidence.start,
    )


def _to_fact(row: Fact, evidence: Iterable[types.Evidence], keys: dict[UUID, str]) -> types.Fact:
    return types.Fact(
        id=row.key,
        category=row.category,
        statement=row.statement,
        certainty=types.Certainty(row.certainty),
        source=types.FactSource(row.source),
        evidence=in_order(evidence),
        status=types.FactStatus(row.status),
        details=row.details,
        confidence=row.confidence,
        superseded_by=keys.get(row.superseded_by_id) if row.superseded_by_id else None,
        quarantine_reason=row.quarantine_reason,
    )
