"""What people reviewed and still stands in the chats of a run, whether it is found there again or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from fullpass.models import Conversation, Fact, FullPassRun
from fullpass.models import Evidence as EvidenceRow
from fullpass.pipeline.types import Certainty, Evidence, FactSource, Finding, Role, Span
from fullpass.runner.conversations import chunks_of

Slices = Sequence[tuple[Span, str]]  # of a message, in order, each with the hash of the chunk that adds it


def still_said(run: FullPassRun) -> Iterator[Finding]:
    """Each reviewed fact whose words still stand in a conversation that the run has read, as it was found.

    Its evidence are the places that are left of it, in the chunks of this run. A fact that a person accepted
    although its quote was found nowhere is kept while the conversation is there that it was claimed of. Facts
    of categories that the run does not have are left out.
    """
    reviewed = run.profile.facts.filter(
        key__in=run.profile.reviews.values("fact_key"),
        category__in=[category.name for category in run.categories],
    )
    places = _places(run)
    for fact in reviewed.order_by("key").iterator():
        evidence = places.get(fact.key, [])
        if evidence or _is_claimed_of(run, fact):
            yield _finding(fact, evidence)


def _places(run: FullPassRun) -> dict[str, list[Evidence]]:
    """Where reviewed facts are said in the run, by the ids of the facts."""
    rows = EvidenceRow.objects.filter(
        fact__profile_id=run.profile_id,
        fact__key__in=run.profile.reviews.values("fact_key"),
        conversation__last_run=run,
    )
    in_order = rows.select_related("fact", "conversation").order_by(
        "conversation_id", "message_id", "start", "id"
    )
    found: defaultdict[str, list[Evidence]] = defaultdict(list)
    for conversation, evidence in groupby(in_order.iterator(), key=lambda row: row.conversation):
        messages = _messages(run, conversation)
        for row in evidence:
            if place := _place(row, messages):
                found[row.fact.key].append(place)
    return found


def _messages(run: FullPassRun, conversation: Conversation) -> Mapping[str, Slices]:
    chunks = chunks_of(run).filter(conversation=conversation).order_by("chunk_index")
    messages: defaultdict[str, list[tuple[Span, str]]] = defaultdict(list)
    for chunk in chunks:
        for span in chunk.body():
            messages[span.message_id].append((span, chunk.content_hash))
    return messages


def _place(row: EvidenceRow, messages: Mapping[str, Slices]) -> Evidence | None:
    """The same words in the message as it is now, None where they are not in it any more."""
    slices = messages.get(row.message_id, ())
    text = "".join(span.text for span, _ in slices)
    start = row.start if text.startswith(row.quote, row.start) else text.find(row.quote)
    if start < 0:
        return None
    end = start + len(row.quote)
    return Evidence(
        quote=row.quote,
        conversation_id=row.conversation.external_id,
        message_id=row.message_id,
        role=Role(row.role),
        observed_at=row.observed_at,
        chunk_hash=next(content for span, content in slices if span.end >= end),
        start=start,
    )


def _is_claimed_of(run: FullPassRun, fact: Fact) -> bool:
    """Whether a fact without evidence was claimed of a conversation of the run."""
    claimed = fact.details.get("claimed_message", "")
    ends = [at for at, char in enumerate(claimed) if char == "/"]
    if not ends or fact.evidence.exists():
        return False
    return run.conversations.filter(external_id__in=[claimed[:end] for end in ends]).exists()


def _finding(fact: Fact, evidence: Sequence[Evidence]) -> Finding:
    return Finding(
        id=fact.key,
        category=fact.category,
        statement=fact.statement,
        certainty=Certainty(fact.certainty),
        source=FactSource(fact.source),
        evidence=tuple(evidence),
        details=fact.details,
    )
