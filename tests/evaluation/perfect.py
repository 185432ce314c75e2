"""What a pass leaves behind that makes no mistake, built from the truth; tests spoil it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace
from typing import Any

from fullpass.evaluation.planted.truth import Planted, PlantedFact
from fullpass.evaluation.results import FoundEvidence, FoundFact, FoundLine, Results, Usage
from fullpass.evaluation.scores.extraction import SOURCE_OF


def perfect(planted: Planted) -> Results:
    """Every fact once, with all its evidence, in the state that it should have."""
    groups: dict[Any, list[PlantedFact]] = defaultdict(list)
    for fact in planted.facts:
        groups[_same(fact)].append(fact)
    ids = {fact: f"id{number}" for number, group in enumerate(groups.values()) for fact in group}
    followers = {ids[older]: ids[newer] for older, newer in planted.evolutions}
    conflicting = {ids[fact] for pair in planted.conflicts for fact in pair}
    facts = tuple(_found(ids[group[0]], group, followers, conflicting) for group in groups.values())
    lines = [FoundLine(fact.statement, (fact.id,)) for fact in facts if fact.status != "superseded"]
    memory = "# MEMORY\n" + "".join(f"- {line.text}\n" for line in lines[1:])
    return Results(
        engine="offline",
        model="rules",
        facts=facts,
        lines=tuple(lines[1:]),
        left_out=lines[0].facts,
        memory=memory,
        sections=json.dumps(_sections(facts), ensure_ascii=False),
        ledger={},
        in_own_words=0,
        usage=Usage(0, 0, 0, 0.0, 1.0),
        texts={"MEMORY.md": memory},
    )


def _sections(facts: tuple[FoundFact, ...]) -> dict[str, Any]:
    """What is said of the person, resting on a fact and on a message; the assistant's name on nothing."""
    first = facts[0]
    message = [first.evidence[0].conversation_id, first.evidence[0].message_id]
    return {
        "soul": {"humor_style": "not enough data", "personality_traits": []},
        "identity": {"ai_name": "Lumen"},
        "user": {"life_context": first.statement, "interests": [first.evidence[0].quote]},
        "sources": {"user.life_context": [first.id], "user.interests": [message]},
    }


def with_fact(results: Results, changed: FoundFact) -> Results:
    """The same with one fact changed, or with one more."""
    others = tuple(fact for fact in results.facts if fact.id != changed.id)
    return replace(results, facts=(*others, changed))


def fact_of(results: Results, planted: PlantedFact) -> FoundFact:
    """The fact that has evidence from that planted sentence."""
    return next(
        fact
        for fact in results.facts
        for each in fact.evidence
        if (each.quote, each.conversation_id) == (planted.sentence, planted.heard_in)
    )


def _same(fact: PlantedFact) -> Any:
    return fact.category, fact.topic, fact.denies, tuple(sorted(fact.keywords))


def _found(
    fact_id: str, group: list[PlantedFact], followers: dict[str, str], conflicting: set[str]
) -> FoundFact:
    evidence = tuple(
        FoundEvidence(fact.sentence, fact.heard_in, fact.message_id or "digest", fact.role, fact.said_at)
        for fact in group
    )
    roles = {fact.role for fact in group}
    source = next(SOURCE_OF[role] for role in SOURCE_OF if role in roles)
    moments = [fact.said_at for fact in group if fact.said_at is not None]
    status = "active"
    if fact_id in followers:
        status = "superseded"
    elif fact_id in conflicting:
        status = "conflicting"
    return FoundFact(
        id=fact_id,
        category=group[0].category,
        statement=group[0].statement + ".",
        status=status,
        reason="",
        confidence=0.95,
        certainty="stated",
        source=source,
        superseded_by=followers.get(fact_id),
        first_seen=min(moments, default=None),
        last_seen=max(moments, default=None),
        evidence=evidence,
    )
