"""From a chunk to the facts that the person states in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from fullpass.engines.offline.calendar import names_a_date
from fullpass.engines.offline.details import details_of
from fullpass.engines.offline.languages import Language, language_of
from fullpass.engines.offline.own_words import own_words
from fullpass.engines.offline.registry import LANGUAGES
from fullpass.engines.offline.scenes import is_scene, opens_game, speaks_for_another
from fullpass.engines.offline.sentences import Slice, clauses, sentences
from fullpass.pipeline.types import Certainty, Chunk, ChunkOutcome, ExtractedFact, Outcome, Role, Span

_LONGEST_STATEMENT = 320  # characters; a longer clause is cut at its last comma before
_EDGE = " \t\n,;:–—-.!…。，；"
_SPOKEN = (Role.USER, Role.CUSTOM_INSTRUCTIONS, Role.SAVED_MEMORY)


def extract_chunk(chunk: Chunk) -> ChunkOutcome:
    """Give the facts that rest on this chunk's own part; what only its overlap says, the chunk before gave."""
    facts: list[ExtractedFact] = []
    body_start = {span.message_id: span.start for span in reversed(chunk.body)}
    for span in chunk.spans:
        if span.role not in _SPOKEN or span.message_id not in body_start:
            continue
        if span.role is Role.USER and opens_game(span.text):
            break
        for quote, fact in extract_span(span):
            if span.start + quote.end > body_start[span.message_id]:
                facts.append(fact)
    return ChunkOutcome(Outcome.EXTRACTED if facts else Outcome.EMPTY, tuple(facts))


def extract_span(span: Span) -> Iterator[tuple[Slice, ExtractedFact]]:
    """Give every fact of one message with the place of its quote in `span.text`."""
    if span.role is Role.USER and is_scene(span.text):
        return
    whole = language_of(span.text)
    seen: set[str] = set()
    for sentence in sentences(own_words(span.text)):
        own = language_of(sentence.text)
        language = LANGUAGES.get(own if own != "en" else whole, LANGUAGES["en"])
        for quote, category, statement in _read(sentence, language, span.role, span.at):
            if statement.casefold() in seen:
                continue
            seen.add(statement.casefold())
            certainty = Certainty.STATED
            yield (
                quote,
                ExtractedFact(
                    category=category,
                    statement=statement,
                    quote=quote.text,
                    message_id=span.message_id,
                    certainty=certainty,
                    details=details_of(category, statement, span.at, language.code),
                ),
            )


def _read(
    sentence: Slice, language: Language, role: Role, at: datetime | None
) -> Iterator[tuple[Slice, str, str]]:
    """Give (quote, category, statement) for each clause of a sentence in which the person speaks of themselves."""
    if role is Role.USER and not language.worth_reading.search(sentence.text):
        return
    whole = language.normalise(sentence.text)
    if language.hypothetical.search(whole) and language.hypothetical.match(whole):
        return
    if role is Role.USER and speaks_for_another(sentence.text):
        return
    parts = clauses(sentence, language)
    asked = sentence.text.rstrip().endswith(("?", "？"))
    for number, part in enumerate(parts):
        is_question = asked and number == len(parts) - 1
        for piece in _pieces(part, language, is_question):
            category = _category(piece, language, role)
            if category is None:
                continue
            quote = piece
            if language.dangling.search(language.normalise(piece.text)) and len(parts) > 1:
                quote = _slice(sentence, 0, piece.end - sentence.start, language)
            statement = _statement(quote, language, sentence)
            if statement:
                yield quote, category, statement


def _pieces(part: Slice, language: Language, is_question: bool) -> list[Slice]:
    """Give the declarative pieces of a clause: itself, or the reason that a question or request gives."""
    normal = language.normalise(part.text)
    reason = language.reason.search(part.text)
    tail = _slice(part, reason.end(), len(part.text), language) if reason else None
    if is_question or language.question.search(normal):
        if tail is None:
            return []
        return [tail]
    trimmed = _slice(part, 0, len(part.text), language)
    return [piece for piece in (trimmed, tail) if piece is not None and piece.text]


def _slice(part: Slice, start: int, end: int, language: Language) -> Slice:
    """Cut a slice without the words at its edges that carry nothing."""
    text = part.text[start:end]
    lead = language.lead_in.match(text)
    if lead and lead.end() < len(text):
        start += lead.end()
        text = part.text[start:end]
    trailing = language.trailing.search(text)
    if trailing and trailing.start() > 0:
        text = text[: trailing.start()]
    stripped = text.strip(_EDGE)
    start += text.find(stripped) if stripped else 0
    return Slice(part.start + start, stripped)


def _category(piece: Slice, language: Language, role: Role) -> str | None:
    normal = language.normalise(piece.text)
    if not normal or language.hypothetical.search(normal):
        return None
    if role is Role.USER and language.not_own.search(normal):
        return None
    dated = names_a_date(piece.text, language.code)
    for rule in language.rules:
        if rule.holds(normal, dated):
            return rule.category
    return _default(normal, role)


_INSTRUCTION = re.compile(r"^(?:i|we|my|our|ich|mein|yo|mi|je|mon|我)\b")
_ENOUGH_WORDS = 3


def _default(normal: str, role: Role) -> str | None:
    """Settings and saved notes are durable by nature: what no rule knows is an instruction or context."""
    if role is Role.USER or len(normal.split()) < _ENOUGH_WORDS:
        return None
    if role is Role.SAVED_MEMORY:
        return "decisions"
    return "decisions" if _INSTRUCTION.search(normal) else "preferences"


def _statement(quote: Slice, language: Language, sentence: Slice) -> str:
    """Make one sentence of the person's own words, shortened at a comma when very long."""
    text = " ".join(quote.text.split())
    if len(text) > _LONGEST_STATEMENT:
        cut = max(text.rfind(mark, 0, _LONGEST_STATEMENT) for mark in (", ", "; ", " "))
        text = text[:cut]
    if language.elided is not None:
        before = sentence.text[: quote.start - sentence.start]
        gap = before[-16:].lstrip() + quote.text[:12]
        if before and language.elided.search(re.sub(r"^.*?(?=\b(?:and|but)\b)", "", gap)):
            text = f"{language.restored_subject} {text}"
    text = text[0].upper() + text[1:]
    closing = "。" if language.code == "zh" else "."
    return text if text.endswith(tuple(".!?。！？")) else text + closing
