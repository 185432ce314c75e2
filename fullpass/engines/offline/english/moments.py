"""What ties an English clause to the moment, or to the task at hand: then it tells nothing that lasts."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.anything import PASSING
from fullpass.engines.offline.english.skeleton import Skeleton, skeleton
from fullpass.engines.offline.english.verbs import KIND
from fullpass.engines.offline.english.words import AT_HAND, TASK_THING

_LEAD = re.compile(
    r"(?:(?:together |along |only |not )?(?:after|at|in|on|for|since|during|over|by|every|each|most|last|"
    r"next|"
    r"with|due|thanks|because|outside|apart|besides|ever|until|till|before|where|back|as|from|given|deep|"
    r"when|"
    r"whenever|once|while|despite|unlike|within|throughout|without|out|to|being|having|nowadays|these|this|"
    r"weekends|mornings|years|of|like|through|around|between|beyond|instead|unless|wherever|all|against|"
    r"despite|up|generally|born|my|our|me|whatever|starting|beginning|so far|of)\b[^:;?]*|[\w'-]+(?: "
    r"[\w'-]+)? and)?"
)
MOMENT = re.compile(
    rf"{PASSING.pattern}|\b(?:at this point|this (?:task|email|example)|just now|a (?:minute|moment|"
    rf"second) ago|"
    r"yours|here is|maybe|perhaps|who knows|my (?:code|turn|message|data|dataset)|no idea|rolled|scenario|"
    r"as an example|keep \w+ing|"
    r"simulate)\b|[?\"=<>{}\\|]"
)
TODAY = re.compile(
    rf"{TASK_THING.pattern}|\b(?:today|tonight|right now|yesterday|tomorrow|this (?!year|month|week|spring|"
    rf"summer|autumn|winter|season|"
    r"country|city|town|village|house|flat|apartment|area|region|company|job|world|society|day)\w+|last "
    r"night|in a hurry|(?<!\bi )(?<!\bwe )questions?|below|above|attached|minutes?|seconds?|"
    r"screenshot|following|option|question \w+|homework|exercise|essay|assignment|maybe|perhaps|who knows|"
    r"at this point|just now|"
    r"my (?:code|turn|message|data|dataset))\b|[?\"=<>{}\\|]"
)
ADDRESSED = re.compile(r"\b(?:you|your|yours)\b")
_HARMLESS = re.compile(  # words that speak of a task elsewhere
    r"\b(?:first|second|new|next|latest|alpha|beta) (?:version|draft|edition) of (?!the|this|it\b)|"
    r"under version control|can not function\b|"
    r"^(?:for|when|whenever) (?!the\b|this\b|that\b|my\b|some\b)[\w -]+?(?= i\b| we\b)"
)
_SUBORDINATE = tuple(
    f" {word}"
    for word in (
        "before",
        "when",
        "while",
        "until",
        "once",
        "after",
        "since",
        "as",
        "because",
        "where",
        "unless",
    )
)
_OBJECT_AT_HAND = re.compile(
    rf"(?!it is (?:\w+ )?\w+ (?:to|that|when|for) )(?!(?:\w+ )?the idea (?:that|of)\b)(?!one (?:should|"
    rf"must|ought|can|has) )"
    rf"(?!the (?:first|second|new|next|latest|final|last) (?:version|draft|edition|release|chapter|part) "
    rf"of (?!the\b|this\b|it\b))"
    rf"(?!in this (?:flat|house|apartment|city|town|village|country|area|street|region|company|"
    rf"job)\b)(?:(?:in|on|with|for|about|of|to|at|that|from|using|up|out|over) )?{AT_HAND}|(?:what|how|why|"
    rf"where|if|"
    r"whether|because|but|and)\b|$"
)
_OF_A_RULE = re.compile(
    r"(?:by |in |with )?the (?:rule|principle|idea|motto|view|belief|saying) (?:that|of)\b"
)
_SPOKEN = ("belief", "view")  # what follows "that" is a clause: "I believe that libraries …"


def own(normal: str, moment: re.Pattern[str]) -> Skeleton | None:
    """Give the skeleton of a statement that is not of the moment, by this pattern, nor of what is at hand."""
    found = skeleton(normal)
    if found is None or not _LEAD.fullmatch(found.lead) or f" {found.lead}".endswith(_SUBORDINATE):
        return None
    kind = KIND.get(found.verb, "")
    spoken = kind in _SPOKEN or "learn" in found.verb or _OF_A_RULE.match(found.rest) is not None
    if ADDRESSED.search(found.lead if spoken else normal):
        return None
    rest = found.rest.removeprefix("that ") if spoken else found.rest
    asks = kind == "work" and rest.startswith(("how ", "why ", "what ", "whether "))
    if _OBJECT_AT_HAND.match(rest) and not asks:
        return None
    return None if moment.search(_HARMLESS.sub("", normal)) else found
