"""From a sentence to what the person states in it about themselves, each with the words that say so."""

from __future__ import annotations

from collections.abc import Iterator

from fullpass.engines.offline.fragments import says_nothing, tells_what
from fullpass.engines.offline.kinds import kind_of, statement_of
from fullpass.engines.offline.languages import Kind, Language
from fullpass.engines.offline.pieces import (
    OWN_SUBJECT,
    is_of_others,
    pieces_of,
    questions_among,
    restored,
    trimmed,
)
from fullpass.engines.offline.scenes import speaks_for_another
from fullpass.engines.offline.sentences import Slice, clauses
from fullpass.pipeline.types import Role

_LONGEST_JOINED = 200  # characters of a clause with those that it needs, or that speak of it
_LONGEST_LEAD = 12  # characters before what is stated in the clause after a reason
_REDACTED = "[redacted"


def read(sentence: Slice, language: Language, role: Role) -> Iterator[tuple[Slice, Kind, str]]:
    """Give (quote, kind, statement) for each clause in which the person speaks of themselves.

    What follows a clause and speaks of it is part of it: "…, and it is half finished".
    """
    if role is Role.USER:
        if not language.may_tell(sentence.text) or speaks_for_another(sentence.text):
            return
        normal = language.normalise(sentence.text)
        if language.hypothetical.match(normal) or language.is_supposed(normal):
            return
    parts = clauses(sentence, language)
    beside_secret = _REDACTED in sentence.text
    asked = sentence.text.rstrip().endswith(("?", "？"))
    questions = (
        questions_among(parts, language, asked=asked)
        if role is not Role.SAVED_MEMORY
        else [False] * len(parts)
    )
    joined = 0  # parts before this number are told already
    stated = [False] * len(parts)
    for number, part in enumerate(parts):
        if number < joined:
            continue
        told = False
        for piece in pieces_of(part, language, is_question=questions[number]):
            if is_of_others(piece, language, sentence):
                continue
            text = restored(piece, language, sentence)
            kind = kind_of(text, language, role, beside_secret=beside_secret)
            if kind is None or (told and kind[0] == "decisions"):
                continue
            told = True
            if role is Role.USER and language.dangling.search(language.normalise(text)):
                if number == 0:
                    continue
                piece = _between(sentence, parts[number - 1].start, piece.end, language)
                text = piece.text
                if len(text) > _LONGEST_JOINED:
                    continue
            elif (
                role is Role.USER
                and number
                and not stated[number - 1]
                and _frames(parts[number - 1], part, piece, language)
            ):
                start = parts[number - 1].start
                piece = Slice(start, sentence.text[start - sentence.start : piece.end - sentence.start])
                text = piece.text
            elif piece.end >= part.end - 3:
                last = _last_that_follows(parts, questions, number, piece.start, language, role)
                if last > number:
                    joined = last + 1
                    piece = _between(sentence, piece.start, parts[last].end, language)
                    text = restored(piece, language, sentence)
            if (
                number
                and says_nothing(text, language)
                and not stated[number - 1]
                and not questions[number - 1]
            ):
                before = parts[number - 1]
                if (
                    before.text.endswith(",")
                    and tells_what(before.text)
                    and piece.end - before.start <= _LONGEST_JOINED
                ):
                    piece = _between(sentence, before.start, piece.end, language)
                    text = piece.text
            if not says_nothing(text, language):
                stated[number] = True
                yield piece, kind, statement_of(text, language)


def _last_that_follows(
    parts: list[Slice], questions: list[bool], number: int, start: int, language: Language, role: Role
) -> int:
    """Give the number of the last clause after this one that speaks of the same thing, else this one's."""
    last = number
    for following in range(number + 1, len(parts)):
        part = parts[following]
        if questions[following] or part.end - start > _LONGEST_JOINED:
            break
        if not language.follows.search(part.text.lower().replace("’", "'")) or language.trailing.search(
            f" {part.text}"
        ):
            break
        own = pieces_of(part, language, is_question=False)
        kinds = [(piece, kind_of(piece.text, language, role)) for piece in own]
        if any(kind and kind[0] == "dates" for _, kind in kinds):
            break
        if not language.reason.match(part.text) and any(
            kind and OWN_SUBJECT.search(language.normalise(piece.text)) for piece, kind in kinds
        ):
            break
        last = following
    return last


def _frames(before: Slice, part: Slice, piece: Slice, language: Language) -> bool:
    """Say whether the clause before says why or when: "Since the sea was missing, I adopted a dog"."""
    return (
        piece.start - part.start <= _LONGEST_LEAD
        and piece.end - before.start <= _LONGEST_JOINED
        and language.frame.match(before.text.lower().replace("’", "'")) is not None
    )


def _between(sentence: Slice, start: int, end: int, language: Language) -> Slice:
    return trimmed(sentence, start - sentence.start, end - sentence.start, language)
