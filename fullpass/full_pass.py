"""The full pass without a database: for notebooks, experiments and whoever embeds the core."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from fullpass.engines.extraction import extract_facts_parallel
from fullpass.engines.protocol import Engine
from fullpass.pipeline.chunking import chunk_conversations
from fullpass.pipeline.consolidation import consolidate_facts
from fullpass.pipeline.evidence import gather_evidence
from fullpass.pipeline.facts import check_fact
from fullpass.pipeline.main_language import main_language, spoken_language
from fullpass.pipeline.memory import generate_memory_section, memory_markdown
from fullpass.pipeline.reduction import REDUCE_ABOVE_TOKENS
from fullpass.pipeline.sampling import (
    SECTIONS_CONVERSATIONS,
    SECTIONS_MESSAGE_CHARS,
    SECTIONS_TOKENS,
    sample_conversations,
)
from fullpass.pipeline.sections import regenerate_sections_v2
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import (
    CATEGORIES,
    Category,
    Conversation,
    Evidence,
    Fact,
    Finding,
    Memory,
    Outcome,
    Sections,
)


@dataclass(frozen=True)
class FullPassResult:
    """What is known: facts, MEMORY and the sections, each with its sources. `outcomes` counts the chunks,
    `evidence` holds by fact id where each fact was said."""

    outcomes: Mapping[Outcome, int]
    facts: tuple[Fact, ...]
    evidence: Mapping[str, tuple[Evidence, ...]]
    memory: Memory
    memory_markdown: str
    sections: Sections
    soulprint_text: str


def run_full_pass_pipeline(
    conversations: Iterable[Conversation],
    engine: Engine,
    *,
    categories: Sequence[Category] = CATEGORIES,
    concurrency: int = 10,
) -> FullPassResult:
    """Chunk, extract, consolidate, write MEMORY and the sections, all in memory.

    `categories` are those that the engine was made with. Chunks that the engine refuses or fails on are
    counted and left out. Raises EngineError when the service is at fault.
    """
    everything = list(conversations)
    outcomes, findings = _found(everything, engine, categories, concurrency)
    done = consolidate_facts(findings, engine.consolidate, input_tokens=engine.consolidate_input_tokens)
    facts = done.facts
    evidence: dict[str, tuple[Evidence, ...]] = {}
    for fact_id, each in gather_evidence(findings, done.joined_into):
        evidence[fact_id] = (*evidence.get(fact_id, ()), each)
    language = main_language(fact.statement for fact in facts)
    memory = generate_memory_section(
        facts,
        lambda source, budget: engine.memory(source, budget_tokens=budget, language=language),
        input_tokens=min(REDUCE_ABOVE_TOKENS, engine.memory_input_tokens),
        categories=categories,
    )
    markdown = memory_markdown(memory, categories, written_by=f"{engine.name} ({engine.model})")
    sample = sample_conversations(
        everything,
        max_conversations=SECTIONS_CONVERSATIONS,
        budget_tokens=min(SECTIONS_TOKENS, engine.sections_input_tokens),
        min_conversations=0,
        max_message_chars=SECTIONS_MESSAGE_CHARS,
    )
    sections = regenerate_sections_v2(
        sample, memory, partial(engine.sections, language=spoken_language(sample))
    )
    return FullPassResult(
        outcomes, facts, evidence, memory, markdown, sections, sections_to_soulprint_text(sections, markdown)
    )


def _found(
    conversations: Sequence[Conversation], engine: Engine, categories: Sequence[Category], concurrency: int
) -> tuple[Counter[Outcome], list[Finding]]:
    """What became of the chunks, and the findings, conversation by conversation."""
    outcomes: Counter[Outcome] = Counter()
    findings: list[Finding] = []
    chunks = chunk_conversations(conversations)
    for result in extract_facts_parallel(engine, chunks, concurrency=concurrency, stop=threading.Event()):
        if result.error is not None:
            raise result.error
        for chunk, answer in zip(result.chunks, result.outcomes, strict=True):
            outcomes[answer.outcome] += 1
            findings += (check_fact(fact, chunk, categories) for fact in answer.facts)
    findings.sort(key=lambda finding: [each.conversation_id for each in finding.evidence])
    return outcomes, findings
