"""What the pages of a chunk and of a conversation show."""

from __future__ import annotations

import json
from typing import Any

from fullpass.admin.chat_text import text_of
from fullpass.admin.masking import is_revealed
from fullpass.models import Chunk, Conversation, Evidence, Fact

SHOWN = 50  # runs, calls
MOST_CHUNKS, MOST_FACTS = 500, 200  # of a conversation


def chunk_page(chunk: Chunk) -> dict[str, Any]:
    """A chunk's text with its quotes, what runs made of it, the model's calls and what it answered."""
    rows = chunk.run_chunks.select_related("run", "result").order_by("-run__created_at")[:SHOWN]
    readings = list(rows)
    kept = {row.result.pk: row.result for row in readings if row.result}.values()
    return {
        "chunk": chunk,
        "text": text_of(chunk),
        "readings": readings,
        "of_how_many": readings[0].total_chunks if readings else None,
        "following": Chunk.objects.filter(previous=chunk).defer("text", "spans").first(),
        "calls": list(chunk.model_calls.select_related("run").order_by("-started_at")[:SHOWN]),
        "answers": [(each, json.dumps(each.result, ensure_ascii=False, indent=2)) for each in kept],
        "is_readable": is_revealed(chunk.profile_id),
    }


def conversation_page(conversation: Conversation) -> dict[str, Any]:
    """A conversation with its chunks and with the facts that were said in it."""
    chunks = conversation.chunks.order_by("chunk_index", "pk").defer("text", "spans")[:MOST_CHUNKS]
    told = Evidence.objects.filter(conversation=conversation).order_by().values_list("fact_id", flat=True)
    ids = list(told.distinct()[: MOST_FACTS + 1])
    facts = Fact.objects.filter(pk__in=ids[:MOST_FACTS]).order_by("category", "-last_seen", "pk")
    return {
        "conversation": conversation,
        "chunks": list(chunks),
        "facts": list(facts),
        "are_more": len(ids) > MOST_FACTS,
    }
