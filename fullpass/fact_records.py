"""Facts as everyone outside sees them, with the places where they were said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

from django.db.models import QuerySet, Window
from django.db.models.functions import RowNumber

from fullpass.models import Evidence, Fact, ProfileVersion
from fullpass.runner.reviewed import original_statements

FACTS_AT_ONCE = 500
KEYS_AT_ONCE = 5_000
Record = dict[str, Any]


def fact_records(facts: Iterable[Fact], *, most_quotes: int | None = None) -> Iterator[Record]:
    """Each fact with its evidence, the first `most_quotes` pieces where given, as JSON-able data.

    One query a few hundred facts; select `superseded_by` along.
    """
    stream = iter(facts)
    while batch := list(islice(stream, FACTS_AT_ONCE)):
        places = _places(batch, most_quotes)
        for fact in batch:
            yield {**_record(fact), "evidence": places.get(fact.pk, [])}


def as_of(version: ProfileVersion, fact: Fact, originals: Mapping[str, str]) -> Fact:
    """A fact with the status and the statement that it had in a version that froze it.

    `originals` is what facts said before they were corrected (`original_statements`).
    """
    fact.status = version.fact_states[fact.key]
    fact.corrected = fact.key in version.statements
    fact.statement = version.statements.get(fact.key) or originals.get(fact.key, fact.statement)
    return fact


def facts_named(version: ProfileVersion, keys: Iterable[str]) -> Iterator[Fact]:
    """Those of these facts that the version froze, as it froze them; what is no longer kept is left out."""
    originals = original_statements(version.profile)
    wanted = sorted(set(keys))
    for start in range(0, len(wanted), KEYS_AT_ONCE):
        facts = version.profile.facts.filter(key__in=wanted[start : start + KEYS_AT_ONCE])
        for fact in facts.select_related("superseded_by"):
            if fact.key in version.fact_states:
                yield as_of(version, fact, originals)


def iso(moment: Any) -> str | None:
    """A moment as in `2026-11-20T08:30:00Z`, None without one."""
    return moment.isoformat().replace("+00:00", "Z") if moment else None


def _record(fact: Fact) -> Record:
    is_quarantined = fact.status == Fact.Status.QUARANTINED
    return {
        "id": fact.key,
        "category": fact.category,
        "statement": fact.statement,
        "details": fact.details,
        "confidence": fact.confidence,
        "certainty": fact.certainty,
        "source": fact.source,
        "status": fact.status,
        "quarantine_reason": (is_quarantined and fact.quarantine_reason) or None,
        "corrected": fact.corrected,
        "vanished": fact.vanished,
        "superseded_by": fact.superseded_by.key if fact.superseded_by else None,
        "first_seen": iso(fact.first_seen),
        "last_seen": iso(fact.last_seen),
        "times_said": fact.times_said,
    }


def _places(facts: Sequence[Fact], most: int | None) -> dict[UUID, list[Record]]:
    """The evidence of each fact, in the order in which it was said."""
    order = ["observed_at", "conversation__external_id", "message_id", "start"]
    rows: QuerySet[Evidence] = Evidence.objects.filter(fact__in=facts).order_by("fact", *order)
    if most is not None:
        nth = Window(RowNumber(), partition_by="fact_id", order_by=order)
        rows = rows.annotate(nth=nth).filter(nth__lte=most)
    places: defaultdict[UUID, list[Record]] = defaultdict(list)
    columns = (
        "fact_id", "quote", "conversation__external_id", "conversation__title", "message_id", "role",
        "observed_at", "chunk_id",
    )  # fmt: skip
    for fact_id, quote, conversation_id, title, message_id, role, at, chunk_id in rows.values_list(*columns):
        places[fact_id].append(
            {
                "quote": quote,
                "conversation_id": conversation_id,
                "conversation_title": title,
                "message_id": message_id,
                "role": role,
                "observed_at": iso(at),
                "chunk_id": str(chunk_id),
            }
        )
    return places
