"""What a date bears out: what was begun then holds since, what is to be then will be."""

from __future__ import annotations

import re

from fullpass.pipeline.grounding.wrong_time import is_past
from fullpass.pipeline.language import words
from fullpass.pipeline.number_words import MONTHS

_MONTHS = "|".join(sorted(month for month in MONTHS if len(month) > 2))
_DATE = re.compile(
    rf"\b(?:{_MONTHS})\b|\b(?:on|am|el|le|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"\b(?:on|by|until|before|in) (?:the )?\d+(?:st|nd|rd|th)?\b|\b20\d\d\b|[月号日]|\d\s?[号日年]"
)
_TIME = re.compile(
    rf"\b(?:{_MONTHS})\b|\b(?:19|20)\d\d\b|\b(?:last|letzte[nsmr]?|ago|vor|hace|pasad[oa]|derniere?|"
    r"il y a)\b|"
    r"去年|前年|年前|月前|上个?月|今年|年"
)
_BEGAN = re.compile(
    r"\b(?:moved|switched|changed|began|begun|started|joined|became|quit|left|took (?:up|over)|got|bought|"
    r"stopped|gave up|married|adopted|hired|opened|founded|settled|converted|retired|went|"
    r"gezogen|umgezogen|umgestiegen|gewechselt|angefangen|aufgehort|begonnen|gekauft|geheiratet|"
    r"gekommen|geworden|gegrundet|eroffnet|eingestiegen|beigetreten|gestartet|"
    r"mude|mudamos|cambi[eo]|cambiamos|cambiado|pase|pasamos|empece|empezamos|empezado|comence|comenzamos|"
    r"deje|dejamos|entre|llegue|llegamos|compre|compramos|case|casamos|abri|abrimos|fui|mudado|"
    r"(?:ai|a|avons|suis|est|sommes)(?: \w+)? (?:demenage|quitte|passe|arrete|installe|commence|"
    r"change|rejoint|achete|ouvert|marie|arrive|devenu|parti|adopte|debute|lance)e?s?|etes)\b|"
    r"[搬换改入买开][\u4e00-\u9fff]{0,2}|戒|加入|结婚|开始|成为|来到|离开|辞"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLAUSE_ENDS = re.compile(r"[,;，。；]| (?:and|but|und|aber|y(?! a )|pero|et|mais) ")
_WAS = re.compile(
    r"\b(?:was|were|had|did|(?:i|we|he|she|they|who) (?:\w+ )?left|"
    r"habe?|haben|hatte\w*|bin|war(?:en)?|wurde\w*|fui|fue(?:ron)?|hemos|he|"
    r"(?:j'ai|avons|ont|suis|est) \w{2,}(?:e|i|u)e?s?|etait|\w{3,}aba|"
    r"pase|mude|empece|comence|deje|llegue|case|abri|sali|vendi|"
    r"compre|acabe|termino|\w{2,}(?:aron|ieron))\b|[了过]|去年|昨|上个?[周月]"
)


def began_then(said: str, claimed: str) -> bool:
    """Say whether plain text tells of a change that was made at a time, that of `claimed` where it names a
    year: what the change led to holds since."""
    years = {*_YEAR.findall(claimed)} & {*_YEAR.findall(said)}
    return any(
        _TIME.search(clause) and _BEGAN.search(clause) and years <= {*_YEAR.findall(clause)}
        for clause in _CLAUSE_ENDS.split(said)
    )


def is_to_be_then(said: str) -> bool:
    """Say whether plain text has a date and nothing that is past, so that it may be told as what will be."""
    return (
        _DATE.search(said) is not None
        and _WAS.search(said) is None
        and not any(is_past(word) and word != "left" for word in words(said))
    )
