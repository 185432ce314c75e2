"""The form of a German clause that the rules are written for: lower case, spoken endings made whole."""

from __future__ import annotations

import re
from functools import lru_cache

_NOTE = (
    (re.compile(r"^(?:der )?(?:nutzer|benutzer|user)(?:in)? (\w+?)t\b"), r"ich \1e"),
    (re.compile(r"^(?:der )?(?:nutzer|benutzer|user)(?:in)? (?:ist|hat)\b"), "ich bin"),
)
# what loses its ending where people write as they speak: "ich hab ne", "grad", "gibts"
_STEMS = (
    "hab|wohn|arbeit|spiel|leb|mach|geh|ess|trink|les|hör|schreib|lern|brauch|find|glaub|denk|fahr|lieb|"
    "hass|koch|"
    "nutz|benutz|kauf|bau|plan|sing|tanz|lauf|jogg|schwimm|reit|zocke?l|sammel|sammle|bekomm|komm|steh|"
    "versteh|"
    "vertrag|mein|such|zahl|pendel|studier|trainier|programmier|unterricht|pfleg|züchte?|strick|näh|mal|"
    "leit|führ"
)
_SPOKEN = (
    (re.compile(rf"\bich ({_STEMS})(?=[ ,]|$)"), r"ich \1e"),
    (re.compile(rf"\b({_STEMS}) ich\b"), r"\1e ich"),
    (re.compile(r"(?<!\w)'?nen\b"), "einen"),
    (re.compile(r"(?<!\w)'?ne\b"), "eine"),
    (re.compile(r"(?<!\w)'?nem\b"), "einem"),
    (re.compile(r"(?<!\w)'?ner\b"), "einer"),
    (re.compile(r"\bgrad\b"), "gerade"),
    (re.compile(r"\b(gibt|geht|ist|hab|wird)['’]?s\b"), r"\1 es"),
    (re.compile(r"\bnich\b"), "nicht"),
)
# a verb of the first person at the start, its subject left out: "hab zwei Kater", "bin Vegetarierin"
_LEFT_OUT = re.compile(
    rf"^(?:(?!mein)(?:{_STEMS})e|hab|wohn|arbeit|leb|fahr|ess|trink|studier|pendel|bin|mag|möchte|war) "
    r"(?!ich\b|"
    rf"wir\b|du\b|er\b|sie\b|es\b|man\b|ihr\b|mir\b|mal\b|bitte\b|"
    r"(?:gerade|grad|in|im|am|auf|unterwegs|hier|da|noch|schon|so|müde|gleich|zurück|kurz|dran|fertig|"
    r"dabei|nicht sicher)\b|(?:das|den|die|dir|dich|uns|mich)\b(?! (?:gegen|für|entschieden)))"
)
_SPACES = re.compile(r"\s+")


@lru_cache(maxsize=1_024)
def normalise(clause: str) -> str:
    """Give a German clause in lower case, with the endings and the subject that speech leaves out."""
    text = clause.lower()
    for pattern, whole in _NOTE:
        text = pattern.sub(whole, text)
    text = _SPACES.sub(" ", text.replace("’", "'")).strip(" .!…;:-–—,\"'()")
    if left_out := _LEFT_OUT.match(text):
        verb = left_out.group().strip()
        rest = text[left_out.end() :]
        text = f"ich {verb} {rest}"
    for pattern, whole in _SPOKEN:
        text = pattern.sub(whole, text)
    return text
