"""What a number limits: "under 200 words" is not "over 200 words", and "before 9" not "after 9"."""

from __future__ import annotations

import re
from functools import lru_cache

from fullpass.pipeline.figures import WORD_VALUES, plain_number
from fullpass.pipeline.language import fold, spelled_out, stem, words

_LIMITS = {
    "below": r"under|below|less than|fewer than|shorter than|at most|no more than|not more than|"
    r"max(?:imum)?|up to|"
    r"within|unter|weniger als|hochstens|maximal|bis zu|nicht mehr als|moins de|au plus|menos de|como maximo|"
    r"meno di|al massimo",
    "above": r"over|above|more than|longer than|at least|no less than|not less than|min(?:imum)?|exceeding|"
    r"uber|"
    r"mehr als|mindestens|plus de|au moins|mas de|por lo menos|al menos|como minimo|piu di|almeno",
    "before": r"before|earlier than|vor(?=\s\d+\suhr)|avant|antes de(?: las?)?|prima delle?",
    "after": r"after|later than|nach|apres|despues de(?: las?)?|dopo le",
}
_EXCLUDES = {"below": "above", "above": "below", "before": "after", "after": "before"}
_LIMITED = {
    kind: re.compile(
        rf"(?i)(?<!not )(?<!no )\b(?:{said})\s(?:the\s|about\s|around\s|[$€£])?"
        r"(\d+(?:[.,]\d+)*|[^\W\d_]+)"
    )
    for kind, said in _LIMITS.items()
}


_SMALL = 2  # letters of a word that says nothing
_NOT_UNTIL = re.compile(
    r"(?i)\b(?:no|not|never|wont|dont|nicht|kein\w*|nie|ne|nunca|non)\b[^;.!?]*\b(?:until|till|before|bis|bevor|"
    r"hasta|antes|avant|fino|prima)\b(?P<limit>[^,;.!?]*)"
)
_AFTERWARDS = re.compile(
    r"(?i)\b(?:after|once|when|as soon as|from|only|erst|nach|nachdem|sobald|wenn|ab|despues|cuando|a partir|"
    r"apres|quand|des que|dopo|quando)\b(?P<limit>[^,;.!?]*)"
)


def other_limit(statement: str, quote: str) -> bool:
    """Say whether the statement puts what is limited on the other side of the same number."""
    claimed = _limits(statement)
    said = _limits(quote) if claimed else frozenset()
    return any((_EXCLUDES[kind], number) in said and (kind, number) not in said for kind, number in claimed)


def waits_for(statement: str, quote: str) -> bool:
    """Say whether the statement tells for after a limit what the quote denies until then: "won't move until
    the kids finish" is "moves once the kids have finished"."""
    after, before = _AFTERWARDS.search(fold(statement)), _NOT_UNTIL.search(spelled_out(fold(quote)))
    if after is None or before is None:
        return False
    one, other = ({stem(word) for word in words(match["limit"])} for match in (after, before))
    return any(len(term) > _SMALL for term in one & other)


@lru_cache(maxsize=32)
def _limits(text: str) -> frozenset[tuple[str, str]]:
    folded = fold(text)
    found = ((kind, match[1]) for kind, pattern in _LIMITED.items() for match in pattern.finditer(folded))
    return frozenset((kind, number) for kind, said in found if (number := _number(said)))


def _number(said: str) -> str:
    return plain_number(said) if said[0].isdigit() else str(WORD_VALUES.get(said.casefold(), ""))
