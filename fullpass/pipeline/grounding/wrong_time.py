"""The wrong time: a plan told as done ("moved" for "I want to move"), what is over told as so now."""

from __future__ import annotations

import re

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import fold, spelled_out, stem, words
from fullpass.pipeline.polarity import NO_LONGER, has_negation
from fullpass.pipeline.similarity import strong_terms
from fullpass.pipeline.words import GENERIC_WORDS, listed

_PLANNED = re.compile(
    r"(?i)\b(?:wants?|wanna|plan|planning|hope|hoping|wish|dreams?|dreaming|thinking|might|may|could|going|"
    r"gonna|considering|intend|tempted|(?:would|'d) (?:like|love)|should|trying)\s+(?:(?:to|of|about|on)\s+)?"
    r"(?P<verb>[a-z]{3,})"
)
_STILL_PLANNED = frozenset(
    listed(
        """want wants wanted plan plans planned planning hope hopes hoped wish wishes dream dreams dreamed
        think thinks thought consider considers considered might may could would will intend intends intended
        going aim aims aimed look looks tempted try tries tried interested decided agreed ruled against"""
    )
)
_PAST = re.compile(r"[a-z]{2,}ed$")
_IRREGULAR_PAST = frozenset(
    listed(
        """bought sold built wrote written left lost began begun chose chosen ran spoke drove rode told sent
        spent gave took became quit taught met grew went got saw made came did had been flew read won swam"""
    )
)

_CLAUSE_END = re.compile(r"(?i)[,;:()–—!?\n]|\.(?=\s|$)|\b(?:but|now|sondern|mais|pero|sino|ma)\b")
_SO_NOW = re.compile(r"(?i)(?:the user )?(?:is|are|[a-z]+s)\b")
_USED_TO = re.compile(r"(?i)\b(?:i|we|he|she|they)\s(?:\w+\s)?used to\b(?!\s\w+ing\b)")
_USED_TO_THINK = re.compile(r"(?i)\bused to (?:think|believe|say|feel|assume)\b")
_THINKS = re.compile(r"(?i)\b(?:think|believe|say|feel|assume|consider|regard|find|hold|view)s?\b")
_AND = re.compile(r"(?i)\b(?:and|so|because|bc)\b")
_STILL = re.compile(r"(?i)\b(?:still|again)\b")
_WAS_SO = frozenset(
    listed(
        """former formerly used previously until ex past once before stopped quit left given gave dropped
        ditched abandoned switched"""
    )
)


def told_as_done(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement tells in the past what the quote only plans and the message nowhere has done.

    Of English alone: other languages tell the past in ways that rules mistake too easily.
    """
    planned = {stem(match["verb"].casefold()) for match in _PLANNED.finditer(spelled_out(fold(quote)))}
    claimed = [word.casefold() for word in words(fold(statement))]
    if not planned or not _STILL_PLANNED.isdisjoint(claimed):
        return False
    done = {stem(word) for word in claimed if is_past(word)}
    told = {stem(word) for each in words(fold(text)) if is_past(word := each.casefold())}
    return bool(borne_out(done, planned) - told - {stem(word) for word in GENERIC_WORDS})


def told_as_so_now(statement: str, quote: str) -> bool:
    """Say whether the statement tells as so now what the quote says is so no longer. Of English alone."""
    claimed = fold(statement)
    tells_of_past = not _WAS_SO.isdisjoint(word.casefold() for word in words(claimed))
    if not _SO_NOW.match(claimed) or tells_of_past or has_negation(statement):
        return False
    told = _CLAUSE_END.split(spelled_out(fold(quote)))
    over = [_from_last_and(clause, over) for clause in told if (over := NO_LONGER.search(clause))]
    if not _STILL.search(quote):
        over += [clause for clause in told if _USED_TO.search(clause) and _thinks_alike(claimed, clause)]
    return any(not strong_terms(statement).isdisjoint(strong_terms(clause)) for clause in over)


def _thinks_alike(statement: str, clause: str) -> bool:
    """Say whether what somebody used to think is told as thought now, where thinking is what is over."""
    return not _USED_TO_THINK.search(clause) or _THINKS.search(statement) is not None


def _from_last_and(clause: str, over: re.Match[str]) -> str:
    """Give the part that is over: "I've been on nights and my body isn't coping anymore" tells of a body."""
    begins = [match.end() for match in _AND.finditer(clause, 0, over.start())]
    return clause[begins[-1] :] if begins else clause


def is_past(word: str) -> bool:
    """Say whether an English word looks like a verb in the past."""
    return bool(_PAST.match(word)) or word in _IRREGULAR_PAST
