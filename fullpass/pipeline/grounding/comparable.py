"""Two texts without what only looks like a negation or is set against something: "rather than tea"."""

from __future__ import annotations

import re

from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.language import fold, spelled_out

_COMPARES = re.compile(
    r"(?i)\b(?:over|than|instead of|in place of|statt|anstatt|anstelle von|plutot que|au lieu de|en lugar de|"
    r"en vez de|invece di|(?:lieber|eher|mehr|weniger|"
    r"besser|wichtiger|schlechter|anders)\s(?:\w+\s){0,5}?als)\b.*?(?=[,;.!?]|\b(?:but|pero|aber|mais|ma|for|because|mostly)\b|$)|"
    r"(?P<preferred>\bpref[ei]\w+\s(?!to\b)(?:\w+\s){1,5}?)(?:a|au|aux|al|to)\s.*"
)
_LEFT = re.compile(r"(?i)\b(?:from|von|de|desde)\s(?:\w+\s){1,2}?(?=(?:to|into|auf|zu|a|hasta)\s)")
_MORE_THAN = re.compile(  # what is limited is not denied
    r"(?i)\b(?:ne?[ '](?:\w+\s)?(?:jamais|pas)|no|not|never|nicht|nie|nunca|"
    r"jamais)\b(?:\s\w+){0,2}?\s(?:more|less|fewer|longer|mehr|weniger|mas|menos|plus|moins)\s(?:than|als|de|que)"
    rf"(?=\s(?:\d|(?:{'|'.join(sorted(WORD_VALUES))})\b))"
)
_UNLESS = re.compile(
    r"(?i)\b(?:unless|except (?:if|when)|es sei denn|au(?:ss|ß)er wenn|a menos que|salvo que|"
    r"a moins que|sauf si)\b[^,;.!?]*"
)
_UNASKED = re.compile(
    r"(?i)\b(?:without (?:being )?ask\w+|unasked|unprompted|ungefragt|unaufgefordert|"
    r"ohne (?:zu fragen|nachfrage)|sin (?:preguntar\w*|pedir\w*|que se lo pida\w*)|"
    r"sans (?:demander|qu'on le demande))\b"
)
_CONDITION = re.compile(
    r"(?i)\b(?:unless|if|when|only|except|until|request\w*|asked|wenn|nur|au(?:ss|ß)er|si|salvo|solo|cuando|sauf|"
    r"seulement|quand|que si)\b"
)


def comparable(statement: str, quote: str) -> tuple[str, str]:
    """Give both without what is only compared or limited, the statement without what is left for something
    else, and, where it names no condition, the quote without "unless"."""
    claimed, said = _UNASKED.sub("", _without_compared(statement)), _without_compared(quote)
    if not _CONDITION.search(claimed):
        said = _UNLESS.sub("", said)
    return _LEFT.sub("", claimed), said


def _without_compared(text: str) -> str:
    return _COMPARES.sub(lambda match: match["preferred"] or "", _MORE_THAN.sub("", spelled_out(fold(text))))
