"""What messages say, read back from the chunks that they are stored in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import QuerySet

from fullpass.models import Chunk
from fullpass.pipeline.language import unspaced_terms, words
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.types import MessageRef, Role, Source


def texts_of(chunks: QuerySet[Chunk], messages: Iterable[MessageRef]) -> dict[Source, str]:
    """The texts of those of the messages that lie in these chunks."""
    sought = set(messages)
    conversations = sorted({message.conversation_id for message in sought})
    found: defaultdict[MessageRef, list[str]] = defaultdict(list)
    stored = chunks.filter(conversation__external_id__in=conversations).select_related("conversation")
    for chunk in stored.order_by("conversation", "chunk_index").iterator(chunk_size=200):
        for span in chunk.body():
            message = MessageRef(chunk.conversation.external_id, span.message_id)
            if message in sought:
                found[message].append(span.text)
    return {message: "".join(texts) for message, texts in found.items()}


def own_terms(chunks: QuerySet[Chunk]) -> frozenset[str]:
    """The content terms of what the person said in these chunks, common verbs left out."""
    bodies = (chunk.body() for chunk in chunks.order_by("chunk_index").iterator(chunk_size=200))
    texts = (span.text for body in bodies for span in body if span.role is not Role.ASSISTANT)
    return frozenset(term for text in texts for term in strong_terms(text))


def said_nowhere(candidates: Iterable[str], chunks: QuerySet[Chunk]) -> frozenset[str]:
    """The content terms of those of the words that none of the chunks says."""
    by_term: defaultdict[str, set[str]] = defaultdict(set)
    for candidate in candidates:
        for word in words(candidate):
            for term in terms(word):
                by_term[term].add(word)
        for pair in unspaced_terms(candidate):
            by_term[pair].add(pair)
    return frozenset(
        term
        for term, spelled in by_term.items()
        if not any(_is_said(term, word, chunks) for word in sorted(spelled))
    )


def _is_said(term: str, word: str, chunks: QuerySet[Chunk]) -> bool:
    texts = chunks.filter(text__icontains=word).values_list("text", flat=True)
    return any(term in terms(text) for text in texts.iterator(chunk_size=50))
