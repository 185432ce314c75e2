"""Stage ingest: the export becomes conversations and chunks, visible only when whole.

Nothing is stored before the whole export was read once without error, so that a bad one leaves no trace.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.db import connection, models

from fullpass.exports import open_export
from fullpass.models import Chunk, Client, Conversation, FullPassRun, RunChunk
from fullpass.pipeline import types
from fullpass.pipeline.chunking import chunk_conversation
from fullpass.pipeline.sampling import summarize
from fullpass.runner.export_files import export_file, limits, sha256
from fullpass.runner.failures import RunFailure
from fullpass.runner.progress import Reading
from fullpass.runner.session import Session
from fullpass.runner.tallies import IngestCount

TITLE_CHARS = 500

Options = dict[str, Any]  # of `bulk_create`


@dataclass(frozen=True)
class Inspected:
    """What is known of an export that was found to be readable to its end."""

    format: str
    conversations: int


def inspect_export(path: str, client: Client) -> Inspected:
    """Go through an export to its end without keeping anything. Raises ExportError and RunFailure."""
    with export_file(path, client) as file, open_export(file, limits()) as export:
        return Inspected(export.format, export.check())


def ingest(session: Session) -> None:
    """Store every conversation of the export and its chunks.

    Interrupted in the middle it begins again: the same content gets the same rows. Raises ExportError.
    """
    run, client = session.run, session.run.profile.client
    if "expected" not in run.counts:
        inspected = inspect_export(run.export_path, client)
        known = {"expected": inspected.conversations}
        with session.checkpoint(export_format=inspected.format, counts=known):
            pass
    expected = run.counts["expected"]
    count, writer = IngestCount(_forgotten(run)), ConversationWriter(session)
    with _same_file(run, client) as file, open_export(file, limits()) as export:
        for result in export.read():
            replaces = not result.synthetic and count.has_read(result.id)
            if count.add(result) and result.conversation is not None:
                writer.add(result.conversation, synthetic=result.synthetic, replaces=replaces)
            session.progress(count.found, expected)
            if session.stop.is_set():
                return
        warnings = list(export.warnings)
    writer.flush()
    counts = count.as_counts()
    session.reading = Reading.counted(run)
    stored = {
        "conversations": counts["conversations"]["read"],
        "chunks": sum(session.reading.chunks.values()),
    }
    with session.completing(stored):
        FullPassRun.objects.filter(pk=run.pk).update(counts=counts, export_warnings=warnings)
    run.counts = counts


def _forgotten(run: FullPassRun) -> frozenset[str]:
    return frozenset(run.profile.forgotten_conversations.values_list("external_id", flat=True))


@contextmanager
def _same_file(run: FullPassRun, client: Client) -> Iterator[BinaryIO]:
    """The export as it was handed in. Raises RunFailure when another file lies in its place by now."""
    with export_file(run.export_path, client) as file:
        if run.export_sha256 and sha256(file) != run.export_sha256:
            raise RunFailure(
                "export_changed", "The export is not the file that was handed in; hand it in again."
            )
        yield file


class ConversationWriter:
    """Gathers rows and stores them in transactions of a size that lets others write too."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rows_at_once = 100 if connection.vendor == "sqlite" else 1000
        self._conversations: list[Conversation] = []
        self._chunks: list[Chunk] = []
        self._run_chunks: list[RunChunk] = []

    def add(self, conversation: types.Conversation, *, synthetic: bool, replaces: bool) -> None:
        """Take a conversation in; with `replaces`, in place of the copy that this run took in before."""
        run = self.session.run
        if replaces:
            self.flush()
            replaced = Conversation.id_for(run.profile_id, conversation.id)
            with self.session.checkpoint():
                run.run_chunks.filter(chunk__conversation_id=replaced).delete()
        budget, overlap = run.options["chunk_tokens"], run.options["chunk_overlap_tokens"]
        chunks = deque(chunk_conversation(conversation, budget=budget, overlap=overlap))
        self._conversations.append(self._conversation_row(conversation, synthetic))
        previous, total = None, len(chunks)
        while chunks:  # each is let go of, since a conversation may be very long
            previous = Chunk.from_chunk(run.profile_id, chunks.popleft(), previous)
            self._chunks.append(previous)
            self._run_chunks.append(
                RunChunk(
                    run=run,
                    chunk_id=previous.id,
                    total_chunks=total,
                    token_count=previous.token_count,
                )
            )
            self._flush_what_is_enough()
        self._flush_what_is_enough()

    def _flush_what_is_enough(self) -> None:
        if len(self._conversations) + 2 * len(self._chunks) >= self.rows_at_once:
            self.flush()

    def flush(self) -> None:
        """Store what was gathered: conversations first, since chunks point to them."""
        updated = [field.name for field in Conversation._meta.concrete_fields if field.name != "id"]
        replace: Options = {"update_conflicts": True, "unique_fields": ["id"], "update_fields": updated}
        keep: Options = {"ignore_conflicts": True}
        self._store([(self._conversations, replace), (self._chunks, keep), (self._run_chunks, keep)])
        self._conversations, self._chunks, self._run_chunks = [], [], []

    def _store(self, gathered: list[tuple[list[Any], Options]]) -> None:
        """Store rows in their order, in as few transactions as their size allows."""
        batches: list[tuple[list[Any], Options]] = []
        room = self.rows_at_once
        for rows, options in gathered:
            while rows:
                batches.append((rows[:room], options))
                rows, room = rows[room:], room - min(room, len(rows))
                if not room:
                    self._store_together(batches)
                    batches, room = [], self.rows_at_once
        if batches:
            self._store_together(batches)

    def _store_together(self, batches: list[tuple[list[Any], Options]]) -> None:
        with self.session.checkpoint():
            for rows, options in batches:
                model: type[models.Model] = type(rows[0])
                model._default_manager.bulk_create(rows, **options)

    def _conversation_row(self, conversation: types.Conversation, synthetic: bool) -> Conversation:
        run, summary = self.session.run, summarize(conversation)
        return Conversation(
            id=Conversation.id_for(run.profile_id, conversation.id),
            profile_id=run.profile_id,
            last_run=run,
            external_id=conversation.id,
            title=conversation.title[:TITLE_CHARS],
            created_at=conversation.created_at,
            updated_at=conversation.updated_at,
            archived=conversation.archived,
            synthetic=synthetic,
            message_count=summary.messages,
            user_messages=summary.user_messages,
            assistant_messages=summary.assistant_messages,
            user_text_score=summary.user_text_score,
            token_count=summary.tokens,
        )
