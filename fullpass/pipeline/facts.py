"""From what an engine claims to a fact with evidence: quote and statement are checked."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping

from fullpass.pipeline.grounding.follows import says_no_more
from fullpass.pipeline.grounding.own_words import gives_way, own_words
from fullpass.pipeline.grounding.support import UNSUPPORTED, statement_problem
from fullpass.pipeline.language import one_line
from fullpass.pipeline.planted_orders import is_planted_order
from fullpass.pipeline.quotes import locate_quote
from fullpass.pipeline.types import (
    CATEGORIES,
    Category,
    Chunk,
    Evidence,
    ExtractedFact,
    FactSource,
    FactStatus,
    Finding,
    Role,
    Span,
)

QUOTE_NOT_FOUND = "quote_not_found"
ASSISTANT_WORDS = "assistant_words"
PLANTED_ORDER = "planted_order"
UNKNOWN_CATEGORY = "unknown_category"
NO_CATEGORY = "(unknown)"  # where a fact of an unknown category is kept: no name that can be configured
EMPTY_STATEMENT = "empty_statement"
STATEMENT_TOO_LONG = "statement_too_long"

LONGEST_STATEMENT = 1_000  # characters: one clear sentence was asked for
MOST_DETAILS = 12
LONGEST_DETAIL = 500  # characters

_SOURCES = {
    Role.USER: FactSource.SAID,
    Role.CUSTOM_INSTRUCTIONS: FactSource.CUSTOM_INSTRUCTIONS,
    Role.SAVED_MEMORY: FactSource.SAVED_MEMORY,
    Role.ASSISTANT: FactSource.SAID,  # such a fact is quarantined
}
_STRAIGHT = str.maketrans({**dict.fromkeys("‘’ʼ`´", "'"), **dict.fromkeys("“”„«»", '"')})


def check_fact(
    extracted: ExtractedFact, chunk: Chunk, categories: Iterable[Category] = CATEGORIES
) -> Finding:
    """Give the finding with its evidence; quarantined, with a stable reason, when something does not hold.

    The quote is looked up in the message that was named, then in the person's other messages of the chunk
    (models mix ids up), last in the assistant's. A statement in another language than its quote, and one that
    cannot be shown to say no more than the person did, gives way to the person's own sentence, unless its
    numbers or names speak against it; `claimed` then keeps what the engine said. A question states nothing.
    Reasons, the first that holds: `empty_statement`, `statement_too_long` (over 1,000 characters),
    `unknown_category`, `quote_not_found`, `assistant_words`, `planted_order` (see `planted_orders`), and
    those of `support.statement_problem`.
    Without evidence the quarantined fact keeps what was claimed in the details `claimed_quote` and
    `claimed_message`; one of an unknown category stands under `NO_CATEGORY` and keeps `claimed_category`.
    """
    statement = one_line(extracted.statement)
    names = {known.name for known in categories}
    category = one_line(extracted.category).casefold()
    category = category if category in names else NO_CATEGORY
    found = _find_quote(extracted, chunk)
    evidence = (_evidence(*found, chunk),) if found else ()
    reason = _problem(statement, category, found, chunk)
    details = _bounded(extracted.details)
    claimed = ""
    quoted = (found[0].text, *found[1:]) if found else None
    title = chunk.conversation_title
    if quoted and gives_way(statement, reason, *quoted, title=title):
        own = own_words(*quoted)[:LONGEST_STATEMENT]
        reason = "" if own else UNSUPPORTED
        if own:
            claimed, statement = statement, own
            details = {
                key: value for key, value in details.items() if says_no_more(value, *quoted, title=title)
            }
    if not found:
        place = f"{chunk.conversation_id}/{extracted.message_id}"
        details |= _bounded({"claimed_quote": extracted.quote, "claimed_message": place})
    if category == NO_CATEGORY:
        details |= _bounded({"claimed_category": extracted.category})
    return Finding(
        id=_quarantined_id(reason, extracted, chunk) if reason else fact_id(category, statement),
        category=category,
        statement=statement,
        certainty=extracted.certainty,
        source=_SOURCES[found[0].role] if found else FactSource.SAID,
        evidence=evidence,
        status=FactStatus.QUARANTINED if reason else FactStatus.ACTIVE,
        details=details,
        quarantine_reason=reason,
        claimed=claimed,
    )


def fact_id(category: str, statement: str) -> str:
    """Give the id of a fact: 16 hex digits of SHA-256 over category and normalised statement.

    Case, white space, typographic quotes and final punctuation make no other fact.
    """
    return _hashed("fact", category, normalised(statement))


def normalised(statement: str) -> str:
    """Give the form in which two statements are the same in so many words."""
    folded = unicodedata.normalize("NFKC", statement).translate(_STRAIGHT).casefold()
    return one_line(folded).rstrip(" .!;,。！；，")


def _problem(
    statement: str,
    category: str,
    found: tuple[Span, int, int] | None,
    chunk: Chunk,
) -> str:
    if not any(char.isalnum() for char in statement):
        return EMPTY_STATEMENT
    if len(statement) > LONGEST_STATEMENT:
        return STATEMENT_TOO_LONG
    if category == NO_CATEGORY:
        return UNKNOWN_CATEGORY
    if found is None:
        return QUOTE_NOT_FOUND
    span, start, end = found
    if span.role is Role.ASSISTANT:
        return ASSISTANT_WORDS
    if is_planted_order(span.text, start, end, tells_of_user=span.role is not Role.USER):
        return PLANTED_ORDER
    return statement_problem(statement, span.text, start, end, title=chunk.conversation_title, at=span.at)


def _find_quote(extracted: ExtractedFact, chunk: Chunk) -> tuple[Span, int, int] | None:
    def preference(span: Span) -> tuple[bool, bool]:
        return span.role is Role.ASSISTANT, span.message_id != extracted.message_id

    for span in sorted(chunk.spans, key=preference):
        place = locate_quote(extracted.quote, span.text)
        if place:
            return span, *place
    return None


def _evidence(span: Span, start: int, end: int, chunk: Chunk) -> Evidence:
    return Evidence(
        quote=span.text[start:end],
        conversation_id=chunk.conversation_id,
        message_id=span.message_id,
        role=span.role,
        observed_at=span.at or chunk.started_at,
        chunk_hash=chunk.content_hash,
        start=span.start + start,
    )


def _bounded(details: Mapping[str, str]) -> dict[str, str]:
    kept = {one_line(key)[:64]: one_line(value)[:LONGEST_DETAIL] for key, value in sorted(details.items())}
    return dict([(key, value) for key, value in kept.items() if key and value][:MOST_DETAILS])


def _quarantined_id(reason: str, extracted: ExtractedFact, chunk: Chunk) -> str:
    return _hashed(
        "quarantined",
        reason,
        extracted.category,
        normalised(extracted.statement),
        chunk.conversation_id,
        extracted.message_id,
        extracted.quote,
    )


def _hashed(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
