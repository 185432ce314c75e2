"""Facts made anew from what was found in the chunks that are left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db.models import Max, Q

from fullpass.engines.protocol import Act
from fullpass.models import EngineResult, Evidence, Fact, Profile
from fullpass.pipeline import types
from fullpass.pipeline.facts import LONGEST_STATEMENT
from fullpass.pipeline.language import one_line
from fullpass.pipeline.merging import join, merge_duplicates
from fullpass.pipeline.types import Certainty, FactSource, Finding
from fullpass.pipeline.weighing import confidence
from fullpass.records import load_findings
from fullpass.runner.pending import extraction_hash
from fullpass.runner.reviewed import original_statements

REBUILT = (
    "statement", "details", "certainty", "source", "confidence", "first_seen", "last_seen", "times_said",
)  # fmt: skip
_WEIGHED = (Fact.Status.ACTIVE, Fact.Status.SUPERSEDED, Fact.Status.CONFLICTING)


def rebuild(profile: Profile, facts: Iterable[Fact]) -> list[Fact]:
    """Make facts what the evidence that is left says, and give those that say something else now.

    The words are those of the best finding with that evidence; where none is kept any more, those of the
    earliest quote. A corrected fact keeps the person's words; what it had said before is made anew.
    """
    facts = list(facts)
    originals = original_statements(profile)
    told = {fact.key: _told(profile, fact) for fact in facts}
    changed = [fact for fact in facts if _reword(fact, told[fact.key], originals.get(fact.key, ""))]
    for fact in facts:
        fact.first_seen, fact.last_seen = told[fact.key].first_seen, told[fact.key].last_seen
        fact.times_said = told[fact.key].times_said
    newest = _newest(profile, facts)
    for fact in facts:
        if fact.status in _WEIGHED and not _is_confirmed(fact):
            fact.confidence = confidence(told[fact.key], newest)
    Fact.objects.bulk_update(facts, REBUILT, batch_size=200)
    return changed


def _reword(fact: Fact, told: types.Fact, original: str) -> bool:
    """Give the fact the words that are told, and its reviews; whether these are others than before."""
    before = original if fact.corrected else fact.statement
    is_other = (before, fact.details) != (told.statement, dict(told.details))
    if before != told.statement:
        reviews = fact.profile.reviews.filter(fact_key=fact.key)
        reviews.filter(statement_before=before).update(statement_before=told.statement)
        reviews.filter(statement=before).update(statement=told.statement)
    if not fact.corrected:
        fact.statement = told.statement
    fact.details, fact.certainty, fact.source = dict(told.details), str(told.certainty), str(told.source)
    return is_other


def _told(profile: Profile, fact: Fact) -> types.Fact:
    """The fact as the findings of its evidence tell it, or else its quotes."""
    evidence = list(fact.evidence.select_related("conversation", "chunk").order_by("observed_at", "id"))
    found = _findings(profile, fact, evidence) or _quoted(fact, evidence)
    distinct, said_in = merge_duplicates(found)
    return join(sorted(distinct, key=lambda each: each.id != fact.key), said_in)


def _findings(profile: Profile, fact: Fact, evidence: Sequence[Evidence]) -> list[Finding]:
    """What engines found there that became this fact; of engines that read it one after the other, the last
    one's."""
    asked = {extraction_hash(each.conversation.external_id, each.chunk.content_hash) for each in evidence}
    answers = profile.engine_results.filter(act=Act.EXTRACT, set_aside=False, input_hash__in=asked)
    if fact.run:
        run = fact.run
        answers = answers.filter(engine=run.engine, model=run.model, prompt_version=run.prompt_version)
    newest: dict[str, EngineResult] = {each.input_hash: each for each in answers.order_by("created_at", "id")}
    places = {(each.conversation.external_id, each.message_id, each.start) for each in evidence}
    found = [
        finding
        for answer in newest.values()
        for finding in load_findings(answer.result)
        if finding.category == fact.category
        and any((e.conversation_id, e.message_id, e.start) in places for e in finding.evidence)
    ]
    named = {finding.id for finding in found}
    others = set(profile.facts.filter(key__in=named).exclude(pk=fact.pk).values_list("key", flat=True))
    return [finding for finding in found if finding.id not in others]


def _quoted(fact: Fact, evidence: Sequence[Evidence]) -> list[Finding]:
    return [
        Finding(
            id=fact.key,
            category=fact.category,
            statement=one_line(each.quote)[:LONGEST_STATEMENT],
            certainty=Certainty.STATED,
            source=FactSource(each.role) if each.role in set(FactSource) else FactSource.SAID,
            evidence=(_as_evidence(each),),
        )
        for each in evidence
    ]


def _as_evidence(row: Evidence) -> types.Evidence:
    return types.Evidence(
        quote=row.quote,
        conversation_id=row.conversation.external_id,
        message_id=row.message_id,
        role=types.Role(row.role),
        observed_at=row.observed_at,
        chunk_hash=row.chunk.content_hash,
        start=row.start,
    )


def _newest(profile: Profile, rebuilt: Iterable[Fact]) -> datetime | None:
    live = profile.facts.filter(Q(status__in=_WEIGHED, vanished=False))
    others = live.exclude(pk__in=[fact.pk for fact in rebuilt]).aggregate(at=Max("last_seen"))["at"]
    dates = [others, *(fact.last_seen for fact in rebuilt if fact.status in _WEIGHED)]
    return max(filter(None, dates), default=None)


def _is_confirmed(fact: Fact) -> bool:
    return fact.confidence == 1.0 and fact.profile.reviews.filter(fact_key=fact.key).exists()
