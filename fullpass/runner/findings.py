"""What was found in the chunks of a run, read back."""

from __future__ import annotations

from collections.abc import Iterator

from fullpass.models import EngineResult, FullPassRun
from fullpass.pipeline.types import Finding
from fullpass.records import load_findings
from fullpass.runner.freed import give_back_memory

CHUNKS_AT_ONCE = 200


def findings_of(run: FullPassRun) -> Iterator[Finding]:
    """Every finding of this run, conversation by conversation; only a few chunks are held at a time."""
    found = run.run_chunks.filter(result__isnull=False, facts_extracted__gt=0)
    in_order = found.order_by("chunk__conversation_id", "id").values_list("result_id", flat=True)
    ids = list(in_order)
    for start in range(0, len(ids), CHUNKS_AT_ONCE):
        page = ids[start : start + CHUNKS_AT_ONCE]
        results = EngineResult.objects.in_bulk(page)
        for pk in page:
            yield from load_findings(results.pop(pk).result)
        give_back_memory()
