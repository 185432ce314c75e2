"""English statements of an event and its day, whoever it happens to: "our flight leaves on 17 April"."""

from __future__ import annotations

import re

from fullpass.engines.offline.english.lexicon import KIN
from fullpass.engines.offline.english.words import DAY_OF_MONTH

_KIN_ONCE = re.compile(
    rf"^(?:my|our) (?:(?:[\w'-]+ ){{0,2}}?(?:{KIN}|youngest|eldest|oldest)(?: [\w-]+)?|(?:[\w'-]+ "
    rf"){{1,3}}?(?=was)) "
    rf"(?:\w+ed|split|got|had|was|were|left|came|went|died|met|began|became|won|lost|bought|sold) .*"
    rf"\b(?:in|since|on) (?:\w+ ){{0,2}}(?:19|20)\d\d$"
)
_BORN = re.compile(r"^(?:my|our) [\w' -]+ (?:was|were) born\b")
_COMES = (
    r"(?:is|are|will|takes?|starts?|begins?|ends?|opens?|closes?|runs?|lasts?|expires?|falls?|leaves?|"
    r"departs?|"
    r"arrives?|lands?|kicks? off|happens?|finishes|goes|moves?|celebrates?|meets?|has|have|turns?|plays?|"
    r"gets?|"
    r"graduates?|returns?|visits?|comes?|performs?|launches|ships|marries|retires?)"
)
_EVENT = re.compile(
    rf"^(?:every|on|in|from|each|next)? ?.*?\b(?:the|my|our|[\w-]+'s|[a-z]+ (?=day)) [\w' -]*?{_COMES} "
    rf".*(?:{DAY_OF_MONTH})"
    rf"|^(?:every|on|each|from) .*(?:{DAY_OF_MONTH}).*\b(?:my|our|we|i)\b"
    rf"|^[\w' -]{{2,30}} (?:goes live|launches|ships|opens|closes|starts|begins|ends|expires|comes out|"
    rf"leaves|arrives) .*(?:{DAY_OF_MONTH})"
    r"|^(?:the|our|my|[\w-]+'s) (?:[\w'-]+ ){1,7}?(?:is|are|was|has been) (?:now )?(?:planned|scheduled|"
    r"due|expected|set|"
    r"fixed|postponed|moved|booked|supposed to \w+|going to \w+) (?:for|in|on|to|at|by|until|from) "
)
_OF_OTHERS = re.compile(
    r"^(?:his|her|their|your)\b|\b(?:neighbou?r|(?<!my )(?<!best )friend|colleague|boss|client|customer|"
    r"coworker|teacher|roommate)(?:'s)?\b|"
    r"\b(?:was|were) (?:invented|discovered|born|founded|built|released|elected|written)\b"
)


def has_its_day(normal: str) -> bool:
    """Say whether a clause that names a date tells when something is, that is not of other people."""
    return bool(_EVENT.search(normal.replace(",", ""))) and not _OF_OTHERS.search(normal)


def was_long_ago(normal: str) -> bool:
    """Say whether a clause that names a date tells in which year something happened to one's own."""
    flat = normal.replace(",", "")
    return bool(_KIN_ONCE.match(flat) or _BORN.match(flat))
