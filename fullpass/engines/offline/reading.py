"""From a sentence to what the person states in it about themselves, each with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fullpass.engines.offline.calendar import names_a_date
from fullpass.engines.offline.fragments import says_nothing, tells_what
from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.scenes import speaks_for_another
from fullpass.engines.offline.sentences import Slice, clauses
from fullpass.pipeline.types import Certainty, Role

_LONGEST_STATEMENT = 320  # characters; a longer clause is cut at its last comma before
_LONGEST_JOINED = 200  # characters of a clause with those that it needs, or that speak of it
_LONGEST_LEAD = 12  # characters before what is stated in the clause after a reason
_SYMBOLS = re.compile(r"[^\w\"“„«(¿¡'‘]+")
_EDGE = " \t\n,;:–—-.!?…。，；？"
_OWN_SUBJECT = re.compile(r"^(?:i|we|my|our|ich|mein|yo|mi|je|mon|我)\b")
_NOTE_BY_PRONOUN = re.compile(r"^(?:She|He|They) (?=[a-z]+s\b)")  # in a note: the person it is about
_NOTE_WITHOUT_SUBJECT = re.compile(r"(?:[Ii]s|[Hh]as|[Ww]as|[A-Z][a-z]+ed|(?!.*'s)[A-Za-z]+[^s\W]s) ")
_REDACTED = "[redacted"
_MACHINE = re.compile(r"[=<>{}\\|]|\w\.\w+_\w|\w\(\)|://")  # settings in code, not wishes
_WHEN_THEN = re.compile(
    r"(?:when(?:ever)?|if) [^,]+, (?:please )?(?:tell|ask|use|give|avoid|remind|call|do not|never|always|"
    r"keep|say)\b"
)
_ENOUGH_WORDS = {Role.CUSTOM_INSTRUCTIONS: 2, Role.SAVED_MEMORY: 4}

Kind = tuple[str, Certainty]  # category, and how plainly it was said


def read(sentence: Slice, language: Language, role: Role) -> Iterator[tuple[Slice, Kind, str]]:
    """Give (quote, kind, statement) for each clause in which the person speaks of themselves.

    What follows a clause and speaks of it is part of it: "…, and it is half finished".
    """
    if role is Role.USER:
        if not language.worth_reading.search(sentence.text) or speaks_for_another(sentence.text):
            return
        normal = language.normalise(sentence.text)
        if language.hypothetical.match(normal) or language.is_supposed(normal):
            return
    parts = clauses(sentence, language)
    beside_secret = _REDACTED in sentence.text
    asked = sentence.text.rstrip().endswith(("?", "？"))
    questions = (
        _questions(parts, language, asked=asked) if role is not Role.SAVED_MEMORY else [False] * len(parts)
    )
    joined = 0  # parts before this number are told already
    stated = [False] * len(parts)
    for number, part in enumerate(parts):
        if number < joined:
            continue
        told = False
        for piece in _pieces(part, language, is_question=questions[number]):
            if _is_of_others(piece, language, sentence):
                continue
            text = _restored(piece, language, sentence)
            kind = _kind(text, language, role, beside_secret=beside_secret)
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
                    text = _restored(piece, language, sentence)
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
                yield piece, kind, _statement(text, language)


def _questions(parts: list[Slice], language: Language, *, asked: bool) -> list[bool]:
    """Say of each clause whether it asks; the mark at the end belongs to an earlier clause that asks, if the
    last one tells: "What can I bring, I'm vegetarian?"
    """
    questions = [_asks(part, language) and not language.request.search(part.text) for part in parts]
    if (
        asked
        and not language.request.search(parts[-1].text)
        and not (any(questions[:-1]) and _OWN_SUBJECT.search(language.normalise(parts[-1].text)))
    ):
        questions[-1] = True
    return questions


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
        own = _pieces(part, language, is_question=False)
        kinds = [(piece, _kind(piece.text, language, role)) for piece in own]
        if any(kind and kind[0] == "dates" for _, kind in kinds):
            break
        if not language.reason.match(part.text) and any(
            kind and _OWN_SUBJECT.search(language.normalise(piece.text)) for piece, kind in kinds
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


def _asks(part: Slice, language: Language) -> bool:
    return bool(language.question.search(language.normalise(part.text)))


def _pieces(part: Slice, language: Language, *, is_question: bool) -> list[Slice]:
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


def _restored(piece: Slice, language: Language, sentence: Slice) -> str:
    """Give the text of a piece, with the subject that was left out after "and", "but" or a comma."""
    before = sentence.text[: piece.start - sentence.start].split()
    if before:
        for left_out, pattern in language.elided:
            if pattern.search(f"{before[-1]} {piece.text}"):
                return f"{left_out} {piece.text}"
    return piece.text


def _is_of_others(piece: Slice, language: Language, sentence: Slice) -> bool:
    """Say whether the subject that was left out is somebody else: "he has gone vegan and never had b12"."""
    before = sentence.text[: piece.start - sentence.start]
    subjects = language.subject.findall(before.lower())
    if not subjects or subjects[-1] not in language.others:
        return False
    last = f"{before.split()[-1]} {piece.text}"
    return any(pattern.search(last) for _, pattern in language.elided)


def _kind(text: str, language: Language, role: Role, *, beside_secret: bool = False) -> Kind | None:
    """Give category and certainty by the first rule that holds; None for no durable own statement.

    What stands beside a redacted secret needs a rule, in settings and notes too.
    """
    if role is Role.SAVED_MEMORY and _NOTE_WITHOUT_SUBJECT.match(text):
        text = f"User {text}"
    if role is Role.SAVED_MEMORY:
        text = _NOTE_BY_PRONOUN.sub("User ", text)
    normal = language.normalise(text)
    if not normal:
        return None
    if role is Role.USER and (language.hypothetical.search(normal) or language.not_own.search(normal)):
        return None
    dated = names_a_date(text, language.code)
    for rule in language.rules:
        if rule.holds(normal, dated):
            return rule.category, rule.certainty
    return None if beside_secret else _default(normal, role)


def _default(normal: str, role: Role) -> Kind | None:
    """Settings and saved notes are durable by nature: what no rule knows is an instruction or context."""
    if role is Role.USER or len(normal.split()) < _ENOUGH_WORDS[role] or _MACHINE.search(normal):
        return None
    if _WHEN_THEN.match(normal):
        return "preferences", Certainty.STATED
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
