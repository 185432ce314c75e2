"""From an answer that keeps its schema to the project's own types: local ids become real ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from itertools import combinations
from typing import Any

from fullpass.engines.anthropic.failures import AnswerError
from fullpass.engines.anthropic.wire import ConversationsBlock, FactsBlock, SentMessage, restore
from fullpass.pipeline.sections import SectionsInvalid, check_sections
from fullpass.pipeline.types import (
    Certainty,
    ExtractedFact,
    MemoryLine,
    MemoryLines,
    MessageRef,
    Relations,
    Sections,
    Source,
)

Answer = Mapping[str, Any]

_IDS_IN_TEXT = re.compile(r"\s*\[f\d+(?:[\s,]+f\d+)*\]\s*$")


def extracted_facts(answer: Answer, block: ConversationsBlock, parts: int) -> list[tuple[ExtractedFact, ...]]:
    """Give the facts of each part of the request.

    A fact goes to the message that it names, or to the one that holds its quote when that is another. Where
    there is neither, it stays with the first part under the id it came with: counted and quarantined by the
    check that follows, not lost.
    """
    facts: list[list[ExtractedFact]] = [[] for _ in range(parts)]
    for raw in answer["facts"]:
        quote = raw["quote"]
        message = _message_of(raw, block)
        facts[message.part if message else 0].append(
            ExtractedFact(
                category=raw["category"],
                statement=" ".join(restore(raw["statement"]).split()),
                quote=message.original_quote(quote) if message else quote,
                message_id=message.message_id if message else raw["message_id"],
                certainty=Certainty(raw["certainty"]),
                details={detail["key"]: detail["value"] for detail in raw["details"]},
            )
        )
    return [tuple(part) for part in facts]


def _message_of(raw: Answer, block: ConversationsBlock) -> SentMessage | None:
    named = block.messages.get(raw["message_id"])
    candidates = [named, *block.messages.values()] if named else list(block.messages.values())
    return next((sent for sent in candidates if sent.holds(raw["quote"])), named)


def relations(answer: Answer, block: FactsBlock) -> Relations:
    """Give the relations between known facts; unknown ids, and what then relates to nothing, are dropped."""
    same = [block.real_ids(group) for group in answer["same"]]
    supersedes = [block.real_ids((pair["newer"], pair["older"])) for pair in answer["supersedes"]]
    conflicts = [pair for group in answer["conflicts"] for pair in combinations(block.real_ids(group), 2)]
    return Relations(
        same=tuple(group for group in same if len(group) > 1),
        supersedes=tuple((pair[0], pair[1]) for pair in supersedes if len(pair) == 2),
        conflicts=tuple(conflicts),
    )


def memory_lines(
    answer: Answer, block: FactsBlock, category_of: Mapping[str, Collection[str]]
) -> MemoryLines:
    """Give the lines by category. `category_of` names, by fact id, the categories a fact stands under.

    A line whose facts all stand under other categories than the one it was written into moves to the most
    common of theirs: bullets of a lower level do not carry their category on the wire.
    """
    lines: dict[str, list[MemoryLine]] = {category: [] for category in answer}
    for written_under, rows in answer.items():
        for row in rows:
            facts = block.real_ids(row["facts"])
            text = _IDS_IN_TEXT.sub("", " ".join(restore(row["text"]).split()))
            homes = Counter(home for fact in facts for home in sorted(category_of.get(fact, ())))
            home = written_under if written_under in homes or not homes else homes.most_common(1)[0][0]
            if text:
                lines[home].append(MemoryLine(text, facts))
    return {category: tuple(rows) for category, rows in lines.items()}


def sections(answer: Answer, messages: ConversationsBlock, memory: FactsBlock | None) -> Sections:
    """Give the sections with real sources. Raises AnswerError when they break their rules."""
    facts = memory.fact_ids if memory else {}
    sources: dict[str, list[Source]] = {}
    for source in answer["sources"]:
        found = sources.setdefault(source["field"], [])
        for local_id in source["ids"]:
            if sent := messages.messages.get(local_id):
                found.append(MessageRef(sent.conversation_id, sent.message_id))
            elif local_id in facts:
                found.append(facts[local_id])
    try:
        return check_sections(answer, sources)
    except SectionsInvalid as invalid:
        raise AnswerError("invalid_answer", "; ".join(invalid.problems)) from invalid
