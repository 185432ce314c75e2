"""From what an engine claims to a fact with evidence: quote and statement are checked."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping

from fullpass.pipeline.follows import says_no_more
from fullpass.pipeline.language import one_line, sentence_around
from fullpass.pipeline.main_language import clear_language, in_other_language
from fullpass.pipeline.planted_orders import is_planted_order
from fullpass.pipeline.quotes import locate_quote
from fullpass.pipeline.similarity import terms
from fullpass.pipeline.support import UNSUPPORTED, statement_problem
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
LONGEST_OWN_SENTENCE = 250  # characters: what is longer is dictated or a list, and tells of much else
QUESTION_MARKS = ("?", "？")
MOST_DETAILS = 12
LONGEST_DETAIL = 500  # characters

_Place = tuple[Span, int, int]  # where a quote stands: in its message from one character to another

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
    if found and _gives_way(statement, reason, found, chunk):
        if own := _own_words(*found):
            claimed, statement, reason = statement, own, ""
            details = _heard(details, found, chunk)
        else:
            reason = UNSUPPORTED
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
    found: _Place | None,
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


def _gives_way(statement: str, reason: str, found: _Place, chunk: Chunk) -> bool:
    if reason in ("", UNSUPPORTED) and _is_translated(statement, *found):
        return True
    return not reason and not _says_no_more(statement, found, chunk)


def _heard(details: Mapping[str, str], found: _Place, chunk: Chunk) -> dict[str, str]:
    return {key: value for key, value in details.items() if _says_no_more(value, found, chunk)}


def _says_no_more(statement: str, found: _Place, chunk: Chunk) -> bool:
    span, start, end = found
    return says_no_more(statement, span.text, start, end, title=chunk.conversation_title)


def _is_translated(statement: str, span: Span, start: int, end: int) -> bool:
    """Say whether the statement is clearly in another language than the quote, or than its sentence where
    the quote alone does not tell and is not in the statement's words either."""
    quote = span.text[start:end]
    if clear_language(quote):
        return in_other_language(statement, quote)
    said, shared = terms(statement), terms(statement) & terms(quote)
    return 2 * len(shared) < len(said) and in_other_language(
        statement, sentence_around(span.text, start, end)
    )


def _own_words(span: Span, start: int, end: int) -> str:
    """Give the sentence that the quote stands in, or the quote where that sentence has no end for long,
    ends in a question or goes on in another language; "" for a question, which states nothing."""
    quote = one_line(span.text[start:end])
    sentence = one_line(sentence_around(span.text, start, end))
    if sentence.endswith(QUESTION_MARKS):
        return (
            "" if quote.rstrip("?？ ") == sentence.rstrip("?？ ") or quote.endswith(QUESTION_MARKS) else quote
        )
    spoken = clear_language(quote)
    mixed = bool(spoken) and clear_language(sentence) != spoken
    return (quote if mixed or len(sentence) > LONGEST_OWN_SENTENCE else sentence)[:LONGEST_STATEMENT]


def _find_quote(extracted: ExtractedFact, chunk: Chunk) -> _Place | None:
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
