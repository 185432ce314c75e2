"""Stage consolidate: what was found in the chunks becomes the facts of the person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from fullpass.engines.protocol import Act
from fullpass.models import FullPassRun
from fullpass.pipeline.consolidation import consolidate_facts
from fullpass.pipeline.types import Fact, Relations
from fullpass.records import dump_relations, load_facts, load_relations
from fullpass.runner.facts import sharing, store_facts
from fullpass.runner.ledger import FACT_GROUPS
from fullpass.runner.remember import remembered
from fullpass.runner.session import Session


def consolidate(session: Session) -> None:
    """Merge and relate the facts of all chunks, and make them the facts of the profile."""
    run = session.run

    def relate(facts: Sequence[Fact]) -> Relations:
        asked = [[f.id, f.statement, str(f.last_seen), len(f.evidence)] for f in facts]
        return remembered(
            session,
            Act.CONSOLIDATE,
            asked,
            lambda: session.engine.consolidate(facts),
            dump_relations,
            load_relations,
        )

    done = consolidate_facts(
        extracted_facts(run), relate, input_tokens=session.engine.consolidate_input_tokens
    )
    counts = {"extracted": len(done.facts) + done.merged, **dict.fromkeys(FACT_GROUPS, 0)}
    counts |= Counter(str(fact.status) for fact in done.facts) | {"merged": done.merged}
    with session.completing(counts):
        store_facts(run, done.facts)
        run.counts = {**run.counts, "facts": counts}
        FullPassRun.objects.filter(pk=run.pk).update(counts=run.counts)


def extracted_facts(run: FullPassRun) -> Iterator[Fact]:
    """Every fact that was extracted from a chunk of this run, checked, in the order of the chunks."""
    results = run.run_chunks.filter(result__isnull=False, facts_extracted__gt=0).order_by("id")
    for kept in results.values_list("result__result", flat=True).iterator(chunk_size=500):
        seen: dict[str, str] = {}
        for fact in load_facts(kept):
            yield replace(fact, evidence=tuple(sharing(seen, each) for each in fact.evidence))
