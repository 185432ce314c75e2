"""The evidence of facts, gathered from findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from fullpass.pipeline.types import Evidence, Finding


def gather_evidence(
    findings: Iterable[Finding], joined_into: Mapping[str, str]
) -> Iterator[tuple[str, Evidence]]:
    """Give each place where a fact was said once, with the id of the fact and the longest quote.

    `joined_into` maps the ids of facts that were joined into another to that one's. `findings` may be a
    stream that comes conversation by conversation: only one conversation is held at a time. Inside of it
    the evidence comes in the order of messages and places, whatever the order of its findings.
    """
    said = (
        (joined_into.get(finding.id, finding.id), evidence)
        for finding in findings
        for evidence in finding.evidence
    )
    for _, of_conversation in groupby(said, key=lambda pair: pair[1].conversation_id):
        places: dict[tuple[str, int, str], Evidence] = {}
        for fact_id, evidence in of_conversation:
            place = (evidence.message_id, evidence.start, fact_id)
            places[place] = min(places.get(place, evidence), evidence, key=_longest_first)
        for place in sorted(places):
            yield place[2], places[place]


def among(findings: Iterable[Finding], added: Sequence[Finding]) -> Iterator[Finding]:
    """Give a stream that comes conversation by conversation, with what was added put where it belongs."""
    waiting: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in added:
        for evidence in finding.evidence:
            waiting[evidence.conversation_id].append(replace(finding, evidence=(evidence,)))
    for conversation, said in groupby(findings, key=_conversation):
        yield from said
        yield from waiting.pop(conversation, ())
    for rest in waiting.values():
        yield from rest


def _conversation(finding: Finding) -> str:
    return finding.evidence[0].conversation_id if finding.evidence else ""


def _longest_first(evidence: Evidence) -> tuple[int, str]:
    return -len(evidence.quote), evidence.chunk_hash
