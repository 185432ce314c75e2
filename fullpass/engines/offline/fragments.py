"""Sentences that tell nothing by themselves: fragments, what was cut in the middle, words without content."""

from __future__ import annotations

import re

from fullpass.engines.offline.languages import Language
from fullpass.pipeline.similarity import terms

_SUBORDINATE = re.compile(
    r"^(?:\w+ )?as (?:long|far|much|soon|often|little|many|well) as (?:i|we)\b(?!.*[,;])"
    r"|^(?:because|until|unless|whenever|than) (?:i|we)\b(?!.*,)"
)
_HEAD_ONLY = re.compile(  # "things that I've always had": a noun and what is said of it, no main clause
    r"^(?:(?:the|a|an|some|all|those|these|many|most|few|only) )?"
    r"(?:things?|stuff|something|everything|anything|nothing|someone|somebody|everyone|places?|people|"
    r"days?|nights?|times?|moments?|years?|ones?|reasons?|words?|songs?|books?|memories|memory|a lot)"
    r"(?: [\w'-]+){0,2}? (?:that |which |who |where |when )?(?:i|we) "
    r"(?!.*\b(?:is|are|was|were|include|includes)\b)"
)
_CUT_OFF = re.compile(
    r"\b(?:without|the|an?|and|or|but|because|my|our|than|every|whose|comes? from|came from)$"
)
_POINTS_ELSEWHERE = re.compile(
    r"^(?:i|we) (?:\w+ ){1,4}?(?:it|this|that|them|these|those|there|so|here)"
    r"(?: (?:all|too|again|anyway|around|off|out|up|down|on|over|back|at home|all the same|either|at all|"
    r"before|once|twice|myself|ourselves|yet|properly|like that|with \w+))*$"
    r"|^(?:my|our)(?: [\w-]+){1,2}$"
    r"|^(?:my|our) \w+ (?:is|are) (?:t?here|like (?:this|that)|over|done|gone)$"
    r"|^(?:i|we) (?:am|are|was|were) (?:\w+ )?(?:living |sitting |standing )?(?:next to|near|with|in|at) "
    r"(?:it|that|this|them|the (?:stuff|thing|things|place|lot))\b"
)


def says_nothing(text: str, language: Language) -> bool:
    """Say whether a statement has no content of its own, is no whole sentence, or breaks off."""
    if language.lead_in.fullmatch(text) or not terms(text):
        return True
    if language.code != "en":
        return False
    normal = language.normalise(text)
    return bool(
        _SUBORDINATE.search(normal)
        or _HEAD_ONLY.search(normal)
        or _CUT_OFF.search(text.lower())
        or _POINTS_ELSEWHERE.search(normal)
    )
