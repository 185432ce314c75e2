"""The four acts, performed by rules."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace

from fullpass.engines.offline.extraction import extract_chunk
from fullpass.engines.offline.memory import lines_from_facts, lines_from_lines
from fullpass.engines.offline.portrait import write_sections
from fullpass.engines.offline.relations import relate
from fullpass.pipeline.types import (
    CATEGORIES,
    Category,
    Chunk,
    ChunkOutcome,
    Conversation,
    Fact,
    Memory,
    MemoryLines,
    Outcome,
    Relations,
    Sections,
)

RULES = "rules-5"  # what the rules are called; changes whenever the same chat may get other facts
_NO_LIMIT = 100_000_000  # tokens: rules read everything at once


class OfflineEngine:
    """Thinks without a model. It calls nobody, fails never, and gives the same answer to the same input.

    Its rules know the five default categories: of others that are configured it finds nothing, and of the
    five it reports those that are configured.
    """

    name = "offline"
    model = "rules"
    costs = False
    most_at_once = 2  # one reads while what another read is written down; rules wait for nobody
    segment_tokens = 40_000
    memory_input_tokens = _NO_LIMIT
    consolidate_input_tokens = _NO_LIMIT
    sections_input_tokens = 1_000_000

    def __init__(self, categories: Sequence[Category] = CATEGORIES) -> None:
        self.categories = tuple(categories)
        self._names = frozenset(category.name for category in categories)
        self.prompt_version = _version(self._names)

    def extract(self, chunks: Sequence[Chunk]) -> list[ChunkOutcome]:
        """Give the outcome of each chunk, in order: the person's own durable statements, or none."""
        return [_of_categories(extract_chunk(chunk), self._names) for chunk in chunks]

    def consolidate(self, facts: Sequence[Fact]) -> Relations:
        """Relate facts that say the same, and facts of which only one can hold."""
        return relate(facts)

    def memory(
        self, source: Sequence[Fact] | MemoryLines, *, budget_tokens: int, language: str = ""
    ) -> MemoryLines:
        """Write lines in the person's own words; from lines, keep the best that fit."""
        if isinstance(source, Sequence):
            return lines_from_facts(source, budget_tokens, self.categories)
        return lines_from_lines(source, budget_tokens)

    def sections(
        self, conversations: Sequence[Conversation], memory: Memory | None, *, language: str = ""
    ) -> Sections:
        """Write the five sections from what can be measured in the messages and read in MEMORY."""
        return write_sections(conversations, memory)


def _version(names: frozenset[str]) -> str:
    """Give the name of the rules, with a digest of the categories where these are not the default."""
    if names == {category.name for category in CATEGORIES}:
        return RULES
    digest = hashlib.sha256(json.dumps(sorted(names)).encode()).hexdigest()
    return f"{RULES}-{digest[:8]}"


def _of_categories(answer: ChunkOutcome, names: frozenset[str]) -> ChunkOutcome:
    facts = tuple(fact for fact in answer.facts if fact.category in names)
    if len(facts) == len(answer.facts):
        return answer
    return replace(answer, outcome=answer.outcome if facts else Outcome.EMPTY, facts=facts)
