"""The four acts, performed by rules."""

from __future__ import annotations

from collections.abc import Sequence

from fullpass.engines.offline.extraction import extract_chunk
from fullpass.engines.offline.memory import lines_from_facts, lines_from_lines
from fullpass.engines.offline.portrait import write_sections
from fullpass.engines.offline.relations import relate
from fullpass.pipeline.types import (
    Chunk,
    ChunkOutcome,
    Conversation,
    Fact,
    Memory,
    MemoryLines,
    Relations,
    Sections,
)

_NO_LIMIT = 100_000_000  # tokens: rules read everything at once


class OfflineEngine:
    """Thinks without a model. It calls nobody, fails never, and gives the same answer to the same input."""

    name = "offline"
    model = "rules"
    prompt_version = "rules-2"
    segment_tokens = 40_000
    memory_input_tokens = _NO_LIMIT
    consolidate_input_tokens = _NO_LIMIT
    sections_input_tokens = 1_000_000

    def extract(self, chunks: Sequence[Chunk]) -> list[ChunkOutcome]:
        """Give the outcome of each chunk, in order: the person's own durable statements, or none."""
        return [extract_chunk(chunk) for chunk in chunks]

    def consolidate(self, facts: Sequence[Fact]) -> Relations:
        """Relate facts that say the same, and facts of which only one can hold."""
        return relate(facts)

    def memory(self, source: Sequence[Fact] | MemoryLines, *, budget_tokens: int) -> MemoryLines:
        """Write lines in the person's own words; from lines, keep the best that fit."""
        if isinstance(source, Sequence):
            return lines_from_facts(source, budget_tokens)
        return lines_from_lines(source, budget_tokens)

    def sections(self, conversations: Sequence[Conversation], memory: Memory | None) -> Sections:
        """Write the five sections from what can be measured in the messages and read in MEMORY."""
        return write_sections(conversations, memory)
