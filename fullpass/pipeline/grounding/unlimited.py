"""A never or always without its limit: "never takes calls" for "I never take calls after 8"."""

from __future__ import annotations

import re

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import fold, spelled_out
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import strong_terms, terms

_LIMITED = re.compile(
    r"(?i)\b(?P<all>never|nie|niemals|jamais|nunca|mai|always|immer|toujours|siempre|"
    r"sempre)\b(?P<what>[^,;.!?]*?)"
    r"\b(?:after|before|during|unless|except|when|while|nach|vor|wahrend|wenn|außer|apres|avant|pendant|"
    r"quand|sauf|"
    r"despues de|antes de|durante|cuando|salvo|dopo|prima di|quando)\s"
    r"(?!you\b|du\b|sie mir\b|tu\b|vous\b|me (?:hables|escribas|contestes|respondas)\b|(?:reply|answer|"
    r"respond|writ|talk)ing\b)(?P<limit>\w+)"  # "when you write to me" is no limit
)
_ALL = re.compile(
    r"(?i)\b(?:never|nie|niemals|jamais|nunca|mai|always|immer|toujours|siempre|sempre|not|nicht|keine?n?)\b"
)
_DENIED_UNTIL = re.compile(
    r"(?i)\b(?:no|not|never|nicht|kein\w*|nie|ne|nunca|non)\b(?P<what>[^;.!?]*?)"
    r"\b(?:until|till|before|bis|hasta que|hasta|antes de|avant|jusqu'a|fino a|prima di)\s"
    r"(?P<limit>[^;,.!?]+)"
)
_BEFORE = re.compile(r"(?i)\b(?:before|by|vor|antes de|avant|prima di)\s(?P<limit>[^;,.!?]+)")
_LIMITS = re.compile(
    r"(?i)\b(?:after|before|during|unless|except|when|while|past|until|since|if|in|on|at|with|without|for|"
    r"as|because|"
    r"nach|vor|wahrend|wenn|außer|bei|mit|ohne|im|am|als|weil|apres|avant|pendant|quand|sauf|si|en|dans|"
    r"avec|sans|pour|"
    r"despues|antes|durante|cuando|salvo|con|sin|por|como|dopo|prima|senza|quando|nel|per|a)\b"
)


def told_without_limit(statement: str, quote: str) -> bool:
    """Say whether the statement says of all what the quote says under a limit, in the same words, or of the
    time before a limit what the quote denies for then."""
    if _allowed_before_limit(statement, quote):
        return True
    claimed = fold(statement)
    if not _ALL.search(claimed) or _LIMITS.search(claimed):
        return False
    told = strong_terms(statement)
    return any(
        bool(told) and borne_out(told, strong_terms(match["what"])) == told
        for match in _LIMITED.finditer(fold(quote))
    )


def _allowed_before_limit(statement: str, quote: str) -> bool:
    """Say whether the statement tells "may have it before 13" for "no such thing until 13"."""
    before = _BEFORE.search(fold(statement))
    if before is None or has_negation(statement):
        return False
    told = strong_terms(statement)
    return any(
        bool(borne_out(told, strong_terms(match["what"])))
        and bool(terms(before["limit"]) & terms(match["limit"]))
        for match in _DENIED_UNTIL.finditer(spelled_out(fold(quote)))
    )
