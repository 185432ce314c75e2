"""The chunks that are still to be read, and those that an earlier run has read already."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

from fullpass.engines.protocol import Act
from fullpass.models import EngineResult, RunChunk
from fullpass.models.work import NO_FACTS
from fullpass.pipeline.types import Chunk, FactStatus, Outcome
from fullpass.runner.progress import Reading
from fullpass.runner.remember import digest, engine_identity
from fullpass.runner.session import Session

ROWS_AT_ONCE = 200  # chunks read, or linked to earlier answers, in one query


class PendingChunks:
    """Gives the pending chunks of a run, a page of rows at a time, until the slice is over.

    A chunk that an earlier run has an answer for is linked to it on the way, and not given.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.session.reading = self.reading = Reading.counted(session.run)
        self.no_more = threading.Event()
        self._under_way: dict[tuple[str, str], RunChunk] = {}

    def __iter__(self) -> Iterator[Chunk]:
        for rows in self._pages():
            link_known_answers(self.session, rows)
            self.count_done(rows)
            for row in rows:
                if self._is_over:
                    return
                if row.outcome == Outcome.PENDING:
                    chunk = row.chunk.to_chunk(row.total_chunks)
                    self._under_way[chunk.conversation_id, chunk.content_hash] = row
                    self.reading.under_way += row.token_count + 1
                    yield chunk

    def take(self, chunks: Sequence[Chunk]) -> list[RunChunk]:
        """The rows of chunks that were given and have come back."""
        rows = [self._under_way.pop((chunk.conversation_id, chunk.content_hash)) for chunk in chunks]
        self.reading.under_way -= sum(row.token_count + 1 for row in rows)
        return rows

    def count_done(self, rows: Sequence[RunChunk]) -> None:
        """Add those of the rows that are pending no longer, and tell how far the run is."""
        self.reading.move(row for row in rows if row.outcome != Outcome.PENDING)
        chunks = self.reading.chunks
        total = sum(chunks.values())
        self.session.progress(total - chunks[Outcome.PENDING], total)

    @property
    def _is_over(self) -> bool:
        return self.session.is_over or self.no_more.is_set()

    def _pages(self) -> Iterator[list[RunChunk]]:
        pending = self.session.run.run_chunks.pending().order_by("id")
        pending = pending.select_related("chunk__conversation", "chunk__previous")
        after = 0
        while not self._is_over and (rows := list(pending.filter(id__gt=after)[:ROWS_AT_ONCE])):
            yield rows
            after = rows[-1].id


def link_known_answers(session: Session, rows: Sequence[RunChunk]) -> None:
    """Give pending chunks the answers that were paid for earlier."""
    asked = [input_hash_of(row) for row in rows]
    identity = {**engine_identity(session), "act": Act.EXTRACT, "set_aside": False}
    results = EngineResult.objects.filter(**identity, input_hash__in=asked)
    kept = {result.input_hash: result for result in results}
    found = [(row, kept[key]) for row, key in zip(rows, asked, strict=True) if key in kept]
    if not found:
        return
    for row, result in found:
        row.result, row.reused = result, True
        count_facts(row, result.result)
    with session.checkpoint():
        store_outcomes(
            [row for row, _ in found],
            ["result", "reused", "outcome", *NO_FACTS],
        )


def store_outcomes(rows: Sequence[RunChunk], fields: Sequence[str]) -> None:
    """Write these fields of rows that the run has. Call it inside a checkpoint: they must not be gone.

    They are inserts that become updates: one update, with a case for each row and field, takes ten times as
    long.
    """
    RunChunk.objects.bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=fields)


def input_hash_of(row: RunChunk) -> str:
    """What an extraction is found again by."""
    return extraction_hash(row.chunk.conversation.external_id, row.chunk.content_hash)


def extraction_hash(external_id: str, content_hash: str) -> str:
    """The same for the chunk of that content of the conversation with that id in the export."""
    return digest([external_id, content_hash])


def count_facts(row: RunChunk, facts: list[dict[str, object]]) -> None:
    """Note the outcome of a chunk that was read, with these facts in it."""
    row.outcome = RunChunk.Outcome.EXTRACTED if facts else RunChunk.Outcome.EMPTY
    row.facts_extracted = len(facts)
    row.facts_quarantined = sum(fact["status"] == FactStatus.QUARANTINED for fact in facts)
    row.facts_in_own_words = sum(bool(fact.get("claimed")) for fact in facts)
