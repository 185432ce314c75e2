"""Conversations put together again from the chunks they are stored in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from fullpass.models import Chunk, FullPassRun
from fullpass.models import Conversation as ConversationRow
from fullpass.pipeline.sampling import ConversationSummary, choose_sample, shorten
from fullpass.pipeline.types import Conversation, Message, Span
from fullpass.runner.freed import give_back_memory
from fullpass.runner.remember import digest


def sampled(
    run: FullPassRun,
    *,
    max_conversations: int,
    budget_tokens: int,
    min_conversations: int = 0,
    max_message_chars: int | None = None,
) -> list[Conversation]:
    """The richest conversations of a run, shortened to their shares; only what is chosen is loaded."""
    chosen = choose_sample(
        Summaries(run),
        max_conversations=max_conversations,
        budget_tokens=budget_tokens,
        min_conversations=min_conversations,
    )
    give_back_memory()
    chosen_ids = [selection.id for selection in chosen]
    rows = {row.external_id: row for row in run.conversations.filter(external_id__in=chosen_ids)}
    return [
        shorten(
            load_conversation(run, rows[selection.id]),
            selection.tokens,
            max_message_chars=max_message_chars,
        )
        for selection in chosen
    ]


def content_marks(run: FullPassRun, ids: Iterable[str]) -> dict[str, str]:
    """A mark for each of the conversations, which changes with what is said in it."""
    rows = [ConversationRow.id_for(run.profile_id, each) for each in ids]
    chunks = chunks_of(run).filter(conversation__in=rows).order_by("chunk_index")
    hashes: dict[str, list[str]] = {}
    for chat, content in chunks.values_list("conversation__external_id", "content_hash"):
        hashes.setdefault(chat, []).append(content)
    return {chat: digest(each)[:16] for chat, each in hashes.items()}


class Summaries:
    """What sampling needs to know of every conversation that holds text, in a fixed order.

    It is read anew each time, since there may be very many.
    """

    def __init__(self, run: FullPassRun) -> None:
        self.run = run

    def __iter__(self) -> Iterator[ConversationSummary]:
        rows = self.run.conversations.filter(message_count__gt=0).order_by("id")
        columns = (
            "external_id", "message_count", "user_messages", "assistant_messages", "user_text_score",
            "token_count",
        )  # fmt: skip
        last_at = Coalesce("updated_at", "created_at")
        return (ConversationSummary(*row) for row in rows.values_list(*columns, last_at).iterator())


def load_conversation(run: FullPassRun, row: ConversationRow) -> Conversation:
    """A stored conversation with all its messages."""
    chunks = chunks_of(run).filter(conversation=row).order_by("chunk_index")
    return Conversation(
        id=row.external_id,
        title=row.title,
        created_at=row.created_at,
        updated_at=row.updated_at,
        messages=tuple(_messages(span for chunk in chunks for span in chunk.body())),
        archived=row.archived,
    )


def chunks_of(run: FullPassRun) -> QuerySet[Chunk]:
    """The chunks of a run, to be narrowed down.

    A database finds those of a conversation by its index; of a join it would go through the whole run.
    """
    return Chunk.objects.filter(Exists(run.run_chunks.filter(chunk=OuterRef("pk"))))


def _messages(spans: Iterable[Span]) -> list[Message]:
    """Messages from the bodies of consecutive chunks: slices of one message are joined."""
    messages: list[Message] = []
    for span in spans:
        if span.start and messages and messages[-1].id == span.message_id:
            last = messages[-1]
            messages[-1] = Message(last.id, last.role, last.text + span.text, last.at)
        else:
            messages.append(Message(span.message_id, span.role, span.text, span.at))
    return messages
