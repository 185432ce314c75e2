"""Which kind of statement a piece of text is, by the first rule that holds, and the sentence made of it."""

from __future__ import annotations

import re

from fullpass.engines.offline.calendar import names_a_date
from fullpass.engines.offline.languages import Kind, Language
from fullpass.engines.offline.pieces import OWN_SUBJECT
from fullpass.pipeline.types import Certainty, Role

_LONGEST_STATEMENT = 320  # characters; a longer clause is cut at its last comma before
_NOTE_BY_PRONOUN = re.compile(r"^(?:She|He|They) (?=[a-z]+s\b)")  # in a note: the person it is about
_NOTE_WITHOUT_SUBJECT = re.compile(r"(?:[Ii]s|[Hh]as|[Ww]as|[A-Z][a-z]+ed|(?!.*'s)[A-Za-z]+[^s\W]s) ")
_MACHINE = re.compile(r"[=<>{}\\|]|\w\.\w+_\w|\w\(\)|://")  # settings in code, not wishes
_WHEN_THEN = re.compile(
    r"(?:when(?:ever)?|if) [^,]+, (?:please )?(?:tell|ask|use|give|avoid|remind|call|do not|never|always|"
    r"keep|say)\b"
)
_SPEECH = re.compile(r"[\"“„«「‘].*[\"“”»」’]\W*|[^\[]*\].*")  # nothing but a quotation; a piece of brackets
_ENOUGH_WORDS = {Role.CUSTOM_INSTRUCTIONS: 2, Role.SAVED_MEMORY: 4}


def kind_of(text: str, language: Language, role: Role, *, beside_secret: bool = False) -> Kind | None:
    """Give category and certainty by the first rule that holds; None for no durable own statement.

    What stands beside a redacted secret needs a rule, in settings and notes too.
    """
    if role is Role.SAVED_MEMORY and _NOTE_WITHOUT_SUBJECT.match(text):
        text = f"User {text}"
    if role is Role.SAVED_MEMORY:
        text = _NOTE_BY_PRONOUN.sub("User ", text)
    normal = language.normalise(text)
    if not normal or (role is Role.USER and _SPEECH.fullmatch(text)):
        return None
    if role is Role.USER and language.is_vetoed(normal):
        return None
    dated = names_a_date(text, language.code)
    if plain := language.plain(normal, dated):
        return plain
    if rule := language.first_rule(normal, dated):
        return rule.category, rule.certainty
    return None if beside_secret else language.otherwise(normal, dated) or _default(normal, role)


def _default(normal: str, role: Role) -> Kind | None:
    """Settings and saved notes are durable by nature: what no rule knows is an instruction or context."""
    if role is Role.USER or len(normal.split()) < _ENOUGH_WORDS[role] or _MACHINE.search(normal):
        return None
    if _WHEN_THEN.match(normal):
        return "preferences", Certainty.STATED
    if role is Role.SAVED_MEMORY or OWN_SUBJECT.search(normal):
        return "decisions", Certainty.STATED
    return "preferences", Certainty.STATED


def statement_of(text: str, language: Language) -> str:
    """Make one sentence of the person's own words, shortened at a comma when very long."""
    text = " ".join(text.split())
    if len(text) > _LONGEST_STATEMENT:
        cut = max(text.rfind(mark, 0, _LONGEST_STATEMENT) for mark in (", ", "; ", " "))
        text = text[:cut]
    text = text[0].upper() + text[1:]
    closing = "。" if language.code == "zh" else "."
    return text if text.endswith(tuple(".!?。！？")) else text + closing
