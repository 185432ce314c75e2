"""The form of a French clause that the rules are written for: lower case, nothing left out."""

from __future__ import annotations

import re
from functools import lru_cache

_SPOKEN = (
    (re.compile(r"^l'utilisat(?:eur|rice) (?:est)\b"), "je suis"),
    (re.compile(r"^l'utilisat(?:eur|rice) "), "je "),
    (re.compile(r"\b(?:chuis|chui|j'suis|jsuis|jesuis)\b"), "je suis"),
    (re.compile(r"\bjai\b"), "j'ai"),
    (re.compile(r"\bj'(?=[bcdfgjklmnpqrstvwxz])"), "je "),
    (re.compile(r"\bt'es\b"), "tu es"),
    (re.compile(r"\by a\b"), "il y a"),
    (re.compile(r"\barrete"), "arrête"),
    (re.compile(r"\bprefere"), "préfère"),
    (re.compile(r"\b(?:stp|svp|s'il te plaît|s'il vous plaît|stop plait)\b[ ,]*"), ""),
    # "j'ai pas", "on mange jamais": the "ne" that speech leaves out
    (
        re.compile(r"\bj'([aeéêiouyh]\w*) (?=(?:pas|jamais|plus|rien|aucune?|que (?:du|de|des|le|la))\b)"),
        r"je n'\1 ",
    ),
    (
        re.compile(
            r"\b(je|on|nous) (?!ne\b|n'|me\b|m'|suis (?:plus|pas) (?:grand|petit))(\w+) "
            r"(?=(?:pas|jamais|plus|rien|aucune?)\b(?! (?:(?:de )?\w+ que|confiance|souvent|volontiers|grand|"
            r"vieux|petit|tard|tôt|que)))"
        ),
        r"\1 ne \2 ",
    ),
)
_SPACES = re.compile(r"\s+")


@lru_cache(maxsize=1_024)
def normalise(clause: str) -> str:
    """Give a French clause in lower case, with what speech leaves out put back."""
    text = clause.lower().replace("’", "'")
    for pattern, whole in _SPOKEN:
        text = pattern.sub(whole, text)
    return _SPACES.sub(" ", text).strip(" .!…;:-–—,\"'()")
