"""From a chunk to the facts that the person states in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fullpass.engines.offline.calendar import names_a_date
from fullpass.engines.offline.details import details_of
from fullpass.engines.offline.languages import Language, language_of
from fullpass.engines.offline.own_words import own_words
from fullpass.engines.offline.registry import LANGUAGES
from fullpass.engines.offline.scenes import is_scene, opens_game, speaks_for_another
from fullpass.engines.offline.sentences import Slice, clauses, sentences
from fullpass.pipeline.types import Certainty, Chunk, ChunkOutcome, ExtractedFact, Outcome, Role, Span

_LONGEST_STATEMENT = 320  # characters; a longer clause is cut at its last comma before
_LONGEST_JOINED = 200  # characters of a clause with the one before that it needs
_SYMBOLS = re.compile(r"[^\w\"“„«(¿¡'‘]+")
_EDGE = " \t\n,;:–—-.!?…。，；？"
_SPOKEN = (Role.USER, Role.CUSTOM_INSTRUCTIONS, Role.SAVED_MEMORY)
_OWN_SUBJECT = re.compile(r"^(?:i|we|my|our|ich|mein|yo|mi|je|mon|我)\b")
_NOTE_WITHOUT_SUBJECT = re.compile(r"(?:[Ii]s|[Hh]as|[Ww]as|(?!.*'s)[A-Za-z]+[^s\W]s) ")
_ENOUGH_WORDS = {Role.CUSTOM_INSTRUCTIONS: 2, Role.SAVED_MEMORY: 4}

_Kind = tuple[str, Certainty]  # category, and how plainly it was said


def extract_chunk(chunk: Chunk) -> ChunkOutcome:
    """Give the facts of this chunk's own part; what only its overlap says, the chunk before gave."""
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
        language = LANGUAGES[language_of(sentence.text, otherwise=whole)]
        for quote, (category, certainty), statement in _read(sentence, language, span.role):
            if statement.casefold() in seen:
                continue
            seen.add(statement.casefold())
            details = details_of(category, statement, span.at, language.code)
            yield quote, ExtractedFact(category, statement, quote.text, span.message_id, certainty, details)


def _read(sentence: Slice, language: Language, role: Role) -> Iterator[tuple[Slice, _Kind, str]]:
    """Give (quote, kind, statement) for each clause in which the person speaks of themselves."""
    if role is Role.USER:
        if not language.worth_reading.search(sentence.text) or speaks_for_another(sentence.text):
            return
        if language.hypothetical.match(language.normalise(sentence.text)):
            return
    parts = clauses(sentence, language)
    asked = sentence.text.rstrip().endswith(("?", "？"))
    for number, part in enumerate(parts):
        told = False
        last_asked = asked and number == len(parts) - 1
        is_question = role is not Role.SAVED_MEMORY and (last_asked or _asks(part, language))
        for piece in _pieces(part, language, is_question=is_question):
            text = _restored(piece, language, sentence)
            kind = _kind(text, language, role)
            if kind is None or (told and kind[0] == "decisions"):
                continue
            told = True
            if role is Role.USER and language.dangling.search(language.normalise(text)):
                if number == 0:
                    continue
                piece = _trimmed(
                    sentence, parts[number - 1].start - sentence.start, piece.end - sentence.start, language
                )
                text = piece.text
                if len(text) > _LONGEST_JOINED:
                    continue
            yield piece, kind, _statement(text, language)


def _asks(part: Slice, language: Language) -> bool:
    return bool(language.question.search(language.normalise(part.text)))


def _pieces(part: Slice, language: Language, *, is_question: bool) -> list[Slice]:
    """Give the declarative pieces of a clause: itself, and the reason that it (or a question) gives."""
    reason = language.reason.search(part.text)
    tail = [_trimmed(part, reason.end(), len(part.text), language)] if reason else []
    if not is_question:
        tail.insert(0, _trimmed(part, 0, len(part.text), language))
    return [piece for piece in tail if piece.text]


def _trimmed(part: Slice, start: int, end: int, language: Language) -> Slice:
    """Cut a slice without the words at its edges that carry nothing."""
    text = part.text[start:end]
    lead = language.lead_in.match(text)
    if lead and lead.end() < len(text):
        start += lead.end()
        text = part.text[start:end]
    symbols = _SYMBOLS.match(text)
    if symbols and symbols.end() < len(text):
        start += symbols.end()
        text = part.text[start:end]
    trailing = language.trailing.search(text)
    if trailing and trailing.start() > 0:
        text = text[: trailing.start()]
    stripped = text.strip(_EDGE)
    return Slice(part.start + start + text.find(stripped), stripped)


def _restored(piece: Slice, language: Language, sentence: Slice) -> str:
    """Give the text of a piece, with the subject that was left out after "and", "but" or a comma."""
    before = sentence.text[: piece.start - sentence.start].split()
    if before:
        for left_out, pattern in language.elided:
            if pattern.search(f"{before[-1]} {piece.text}"):
                return f"{left_out} {piece.text}"
    return piece.text


def _kind(text: str, language: Language, role: Role) -> _Kind | None:
    """Give category and certainty by the first rule that holds; None for no durable own statement."""
    if role is Role.SAVED_MEMORY and _NOTE_WITHOUT_SUBJECT.match(text):
        text = f"User {text}"
    normal = language.normalise(text)
    if not normal:
        return None
    if role is Role.USER and (language.hypothetical.search(normal) or language.not_own.search(normal)):
        return None
    dated = names_a_date(text, language.code)
    for rule in language.rules:
        if rule.holds(normal, dated):
            return rule.category, rule.certainty
    return _default(normal, role)


def _default(normal: str, role: Role) -> _Kind | None:
    """Settings and saved notes are durable by nature: what no rule knows is an instruction or context."""
    if role is Role.USER or len(normal.split()) < _ENOUGH_WORDS[role]:
        return None
    if role is Role.SAVED_MEMORY or _OWN_SUBJECT.search(normal):
        return "decisions", Certainty.STATED
    return "preferences", Certainty.STATED


def _statement(text: str, language: Language) -> str:
    """Make one sentence of the person's own words, shortened at a comma when very long."""
    text = " ".join(text.split())
    if len(text) > _LONGEST_STATEMENT:
        cut = max(text.rfind(mark, 0, _LONGEST_STATEMENT) for mark in (", ", "; ", " "))
        text = text[:cut]
    text = text[0].upper() + text[1:]
    closing = "。" if language.code == "zh" else "."
    return text if text.endswith(tuple(".!?。！？")) else text + closing
