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
    r"(?!.*(?:\b(?:is|are|was|were|include|includes)\b|:))"
)
_CUT_OFF = re.compile(
    r"\b(?:without|the|an?|and|or|but|because|my|our|than|every|whose|comes? from|came from)$"
)
_PLACE_OF_THE_MOMENT = re.compile(  # as written: on a journey, or at home? Nobody can tell
    r"(?:I(?:['’ ]?a?m)|We(?:['’]| a)re) (?:now |back |here |already )?in [A-Z][\w-]+(?: [A-Z][\w-]+)?[.!]?"
)
_TIME_TO_PLAN = re.compile(
    r"planning (?:the|my|our|this|next|our) (?:\w+ )?(?:day|week|weekend|month|year|spring|summer|autumn|"
    r"fall|"
    r"winter|evening|holidays?)"
)
_THAT = r"(?<!idea )(?<!view )(?<!belief )(?<!principle )(?<!rule )that"  # "the idea that" points nowhere
_POINTS_ELSEWHERE = re.compile(
    rf"^(?:i|we) (?:\w+ ){{1,5}}?(?:it|this|{_THAT}|them|these|those|there|so|here|otherwise)"
    r"(?: (?:all|too|again|anyway|around|off|out|up|down|on|over|back|at home|all the same|either|at all|"
    r"before|once|twice|myself|ourselves|yet|properly|like that|with \w+))*$"
    rf"|^(?:i|we) (?:\w+ ){{1,4}}?(?:it|this|{_THAT}|them|those|these|one|him|her)(?: too)?"
    r"(?: (?:on|in|at|by|until|since|for|from|last|next|every) (?:[\w']+ ?){1,4})?$"
    r"|^(?:i|we) (?:am|are|was|were) (?:\w+ ){0,4}?(?:with|about|of|at|to|for|on) (?:it|this|that|them)\b"
    r"|^(?:i|we) (?:have )?(?:kept|keep|had|have|bought|got|made|built|used|use) one (?!of\b|day\b|"
    r"\w*(?:dog|cat|son|"
    r"daughter|child|kid|brother|sister)\b)(?:by|since|in|on|at|for|with|from|every|too|myself)\b"
    r"|^(?:i|we) (?:bake|cook|paint|sew|knit|make|draw|fix|write|build|carve|do|brew|bring|get|take) the \w+$"
    r"|^(?:my|our)(?: [\w-]+){1,2}$"
    r"|^(?:i|we) (?:want|need) (?:a|an|the|some|more) \w+$"
    r"|^(?:i|we) (?:am|are|have) \w+(?:ing|ed)?, (?:is|are|was|were)\b"
    r"|^(?:i|we) have been (?:asked|told|given|sent|handed|invited)\b"
    r"|^(?:i|we) (?:have )?(?:agreed|settled|decided) on (?:both|it|that|this|them|one)\b"
    r"|^(?:i|we) (?:stood|sat|walked|ran|stopped|waited|looked|stared|leaned) (?:at|in|on|by|there|to|up|"
    r"out|near)\b"
    r"|^(?:my|our) \w+ (?:is|are) (?:t?here|like (?:this|that)|over|done|gone)$"
    r"|^(?:i|we) (?:am|are|was|were) (?:\w+ )?(?:living |sitting |standing )?(?:next to|near|with|in|at) "
    r"(?:it|that|this|them|the (?:stuff|thing|things|place|lot))\b"
)


_NO_ANTECEDENT = re.compile(
    r"^(?:thanks?|thank you|yes|no|ok|okay|well|great|nice|cool|sorry|wow)\b|\b(?:you|your|this|that|it|"
    r"these|those|"
    r"they|he|she|today|tonight|yesterday)\b",
    re.IGNORECASE,
)


def tells_what(before: str) -> bool:
    """Say whether a clause may name what the next one points to: "Looked at the book, I have kept one"."""
    return len(terms(before)) >= 2 and not _NO_ANTECEDENT.search(before)


def says_nothing(text: str, language: Language) -> bool:
    """Say whether a statement has no content of its own, is no whole sentence, or breaks off."""
    if language.lead_in.fullmatch(text) or not terms(text):
        return True
    normal = language.normalise(text)
    if language.code != "en":
        return language.breaks_off.search(normal) is not None
    return bool(
        _SUBORDINATE.search(normal)
        or _HEAD_ONLY.search(normal)
        or _CUT_OFF.search(text.lower())
        or _POINTS_ELSEWHERE.search(normal)
        or _PLACE_OF_THE_MOMENT.fullmatch(text)
        or _TIME_TO_PLAN.fullmatch(normal)
    )
