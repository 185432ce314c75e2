"""Stage memory: MEMORY is written from the facts and published as soon as it exists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fullpass.engines.protocol import Act
from fullpass.models import ProfileVersion
from fullpass.pipeline.main_language import main_language
from fullpass.pipeline.memory import MEMORY_TOKENS, NOTHING_WRITTEN, generate_memory_section, written_memory
from fullpass.pipeline.types import Fact, MemoryLines
from fullpass.records import dump_lines, dump_written, load_lines, load_written
from fullpass.runner.facts import load_facts_of
from fullpass.runner.freed import give_back_memory
from fullpass.runner.remember import keep_so_far, kept_so_far, remembered
from fullpass.runner.session import Session
from fullpass.runner.versions import NewMemory, publish_version


def memory(session: Session) -> None:
    """Write MEMORY from the run's facts, in its language or the person's; the sections stay as they are."""
    run = session.run
    facts = load_facts_of(run)
    give_back_memory()
    language = run.language or main_language(fact.statement for fact in facts)

    def write(source: Sequence[Fact] | MemoryLines, budget_tokens: int) -> MemoryLines:
        return remembered(
            session,
            Act.MEMORY,
            [_asked(source), budget_tokens, language],
            lambda: session.engine.memory(source, budget_tokens=budget_tokens, language=language),
            dump_lines,
            load_lines,
        )

    above = min(run.options["reduce_above_tokens"], session.engine.memory_input_tokens)
    of = [language, [category.name for category in run.categories]]
    kept = kept_so_far(session, Act.MEMORY, of)
    written = generate_memory_section(
        facts,
        write,
        input_tokens=above,
        budget_tokens=MEMORY_TOKENS,
        categories=run.categories,
        earlier=load_written(kept) if kept else NOTHING_WRITTEN,
    )
    lines = sum(len(group) for group in written.lines.values())
    counts = {"lines": lines, "left_out": len(written.left_out), "dropped": written.dropped_lines}
    with session.completing(counts):
        keep_so_far(session, Act.MEMORY, lambda: dump_written(written_memory(written, facts)), of)
        publish_version(session, ProfileVersion.Kind.MEMORY, memory=NewMemory(written, facts))


def _asked(source: Sequence[Fact] | MemoryLines) -> Any:
    if isinstance(source, Sequence):
        return [
            [f.id, f.statement, f.status, f.superseded_by, str(f.last_seen), f.times_said] for f in source
        ]
    return dump_lines(source)
