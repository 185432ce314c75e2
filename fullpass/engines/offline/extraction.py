"""From a chunk to the facts that the person states in it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from fullpass.engines.offline.dated import restated
from fullpass.engines.offline.details import details_of
from fullpass.engines.offline.languages import Kind, Language, language_of
from fullpass.engines.offline.naming import with_name
from fullpass.engines.offline.own_words import own_words
from fullpass.engines.offline.reading import read
from fullpass.engines.offline.registry import LANGUAGES
from fullpass.engines.offline.run_ons import is_run_on, own_parts
from fullpass.engines.offline.scenes import ends_game, is_scene, opens_game
from fullpass.engines.offline.sentences import Slice, sentences
from fullpass.pipeline.types import Chunk, ChunkOutcome, ExtractedFact, Outcome, Role, Span

_NAMED_NEXT = ("projects", "decisions")  # what may get its name in the next sentence
_SPOKEN = (Role.USER, Role.CUSTOM_INSTRUCTIONS, Role.SAVED_MEMORY)


def extract_chunk(chunk: Chunk) -> ChunkOutcome:
    """Give the facts of this chunk's own part; what only its overlap says, the chunk before gave."""
    facts: list[ExtractedFact] = []
    body_start = {span.message_id: span.start for span in reversed(chunk.body)}
    in_game = False
    for span in chunk.spans:
        if span.role not in _SPOKEN or span.message_id not in body_start:
            continue
        if span.role is Role.USER:
            in_game = not ends_game(span.text) if in_game else opens_game(span.text)
            if in_game:
                continue
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
    parted = list(sentences(own_words(span.text)))
    for sentence, following in zip_longest(parted, parted[1:]):
        language = LANGUAGES[language_of(sentence.text, otherwise=whole)]
        for quote, (category, certainty), statement in _stated(sentence, language, span.role):
            if following and category in _NAMED_NEXT and quote.end >= sentence.end - 1:
                quote, statement = with_name(span.text, quote, statement, following)
            if statement.casefold() in seen:
                continue
            seen.add(statement.casefold())
            details = details_of(category, statement, span.at, language.code)
            if dated := restated(statement, language.code, span.at):
                details = {**details, "dated": dated}
            yield quote, ExtractedFact(category, statement, quote.text, span.message_id, certainty, details)


def _stated(sentence: Slice, language: Language, role: Role) -> Iterator[tuple[Slice, Kind, str]]:
    if language.code == "en" and is_run_on(sentence):
        for part in own_parts(sentence):
            yield from read(part, language, role)
    else:
        yield from read(sentence, language, role)
