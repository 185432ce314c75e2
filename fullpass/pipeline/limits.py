"""What a number limits: "under 200 words" is "no more than 200", not "over 200"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from fullpass.pipeline.figures import WORD_VALUES, plain_number
from fullpass.pipeline.language import fold, spelled_out, stem, words
from fullpass.pipeline.words import NEGATORS

_LIMITS = {
    "below": r"under|below|less than|fewer than|shorter than|at most|max(?:imum)?|up to|"
    r"within|unter|weniger als|hochstens|maximal|bis zu|moins de|au plus|menos de|como maximo|"
    r"meno di|al massimo",
    "above": r"over|above|more than|longer than|at least|min(?:imum)?|exceeding|"
    r"uber|"
    r"mehr als|mindestens|plus de|au moins|mas de|por lo menos|al menos|como minimo|piu di|almeno",
    "before": r"before|earlier than|vor(?=\s\d+\suhr)|avant|antes de(?: las?)?|prima delle?",
    "after": r"after|later than|nach|apres|despues de(?: las?)?|dopo le",
}
_EXCLUDES = {"below": "above", "above": "below", "before": "after", "after": "before"}
_LIMITED = {
    kind: re.compile(
        rf"(?i)\b(?:{said})\s(?:the\s|about\s|around\s|[$€£])?"
        r"(\d+(?:[.,]\d+)*|[^\W\d_]+)"
    )
    for kind, said in _LIMITS.items()
}
_NEGATED = rf"\b(?:{'|'.join(sorted(NEGATORS))})\b"
_BEHIND = {
    "below": re.compile(
        r"(?i)\b(\d+)(?: \w+)? (?:at (?:the )?most|max(?:imum)?|or (?:less|fewer|under)|hochstens|maximal|"
        r"como maximo|maximum|au (?:plus|maximum))\b"
    ),
    "above": re.compile(
        r"(?i)\b(\d+)(?: \w+)? (?:at (?:the )?least|min(?:imum)?|or (?:more|over)|mindestens|minimal|"
        r"como minimo|por lo menos|au (?:moins|minimum))\b"
    ),
}
_RIGHT_BEFORE = re.compile(rf"(?i){_NEGATED}(?:\s\w+)?\s$")
_IN_CLAUSE = re.compile(rf"(?i){_NEGATED}(?:(?!\b(?:and|but|und|aber|y|pero|et|mais)\b)[^,;:.!?])*$")
_SMALL = 2  # letters of a word that says nothing
_NOT_UNTIL = re.compile(
    r"(?i)\b(?:no|not|never|wont|dont|nicht|kein\w*|nie|ne|nunca|non)\b[^;.!?]*\b(?:until|till|before|bis|bevor|"
    r"hasta|antes|avant|fino|prima)\b(?P<limit>[^,;.!?]*)"
)
_AFTERWARDS = re.compile(
    r"(?i)\b(?:after|once|when|as soon as|from|only|erst|nach|nachdem|sobald|wenn|ab|despues|cuando|a partir|"
    r"apres|quand|des que|dopo|quando)\b(?P<limit>[^,;.!?]*)"
)


class _Limit(NamedTuple):
    kind: str
    number: str
    denied: bool


def other_limit(statement: str, quote: str) -> bool:
    """Say whether the statement puts what is limited on the other side of the same number.

    "Never more than 3" is at most 3. What else is denied is held only against what is denied too: "avoids
    coffee after 2" is "no coffee after 2".
    """
    claimed = _limits(statement)
    said = _limits(quote) if claimed else frozenset()
    return any(each._replace(kind=_EXCLUDES[each.kind]) in said and each not in said for each in claimed)


def waits_for(statement: str, quote: str) -> bool:
    """Say whether the statement tells for after a limit what the quote denies until then: "won't move until
    the kids finish" is "moves once the kids have finished"."""
    after, before = _AFTERWARDS.search(fold(statement)), _NOT_UNTIL.search(spelled_out(fold(quote)))
    if after is None or before is None:
        return False
    one, other = ({stem(word) for word in words(match["limit"])} for match in (after, before))
    return any(len(term) > _SMALL for term in one & other)


@lru_cache(maxsize=32)
def _limits(text: str) -> frozenset[_Limit]:
    folded = spelled_out(fold(text))
    return frozenset(
        _limit(kind, number, folded[: match.start()])
        for kind, pattern in (*_LIMITED.items(), *_BEHIND.items())
        for match in pattern.finditer(folded)
        if (number := _number(match[1]))
    )


def _limit(kind: str, number: str, before: str) -> _Limit:
    if kind in ("below", "above") and _RIGHT_BEFORE.search(before):
        return _Limit(_EXCLUDES[kind], number, denied=False)
    return _Limit(kind, number, denied=_IN_CLAUSE.search(before) is not None)


def _number(said: str) -> str:
    return plain_number(said) if said[0].isdigit() else str(WORD_VALUES.get(said.casefold(), ""))
