"""The declarative pieces of a clause, without what carries nothing, and with a subject that was left out."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.sentences import Slice

_SYMBOLS = re.compile(r"[^\w\"“„«(¿¡'‘]+")
_EDGE = " \t\n,;:–—-.!?…。，；？"
OWN_SUBJECT = re.compile(r"^(?:i|we|my|our|ich|mein|yo|mi|je|mon|我)\b")


def questions_among(parts: list[Slice], language: Language, *, asked: bool) -> list[bool]:
    """Say of each clause whether it asks; the mark at the end belongs to an earlier clause that asks, if the
    last one tells: "What can I bring, I'm vegetarian?"
    """
    questions = [_asks(part, language) and not language.request.search(part.text) for part in parts]
    if (
        asked
        and not language.request.search(parts[-1].text)
        and not (any(questions[:-1]) and OWN_SUBJECT.search(language.normalise(parts[-1].text)))
    ):
        questions[-1] = True
    return questions


def _asks(part: Slice, language: Language) -> bool:
    return bool(language.question.search(language.normalise(part.text)))


def pieces_of(part: Slice, language: Language, *, is_question: bool) -> list[Slice]:
    """Give the declarative pieces of a clause: itself, and the reason that it (or a question) gives."""
    reason = language.reason.search(part.text)
    tail = [trimmed(part, reason.end(), len(part.text), language)] if reason else []
    if not is_question:
        tail.insert(0, trimmed(part, 0, len(part.text), language))
    return [piece for piece in tail if piece.text]


def trimmed(part: Slice, start: int, end: int, language: Language) -> Slice:
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


def restored(piece: Slice, language: Language, sentence: Slice) -> str:
    """Give the text of a piece, with the subject that was left out after "and", "but" or a comma."""
    before = sentence.text[: piece.start - sentence.start].split()
    if before:
        for left_out, pattern in language.elided:
            if pattern.search(f"{before[-1]} {piece.text}"):
                return f"{left_out} {piece.text}"
    return piece.text


def is_of_others(piece: Slice, language: Language, sentence: Slice) -> bool:
    """Say whether the subject that was left out is somebody else: "he has gone vegan and never had b12"."""
    before = sentence.text[: piece.start - sentence.start]
    subjects = language.subject.findall(before.lower())
    if not subjects or subjects[-1] not in language.others:
        return False
    last = f"{before.split()[-1]} {piece.text}"
    return any(pattern.search(last) for _, pattern in language.elided)
