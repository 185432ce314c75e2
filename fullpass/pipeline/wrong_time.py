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
        going aim aims aimed look looks tempted try tries tried interested decided agreed"""
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
_STILL = re.compile(r"(?i)\b(?:still|again)\b")
_WAS_SO = frozenset(listed("former formerly used previously until ex past once before stopped quit left"))


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
    over = [clause for clause in told if NO_LONGER.search(clause)]
    if not _STILL.search(quote):
        over += [clause for clause in told if _USED_TO.search(clause)]
    return any(not strong_terms(statement).isdisjoint(strong_terms(clause)) for clause in over)


def is_past(word: str) -> bool:
    """Say whether an English word looks like a verb in the past."""
    return bool(_PAST.match(word)) or word in _IRREGULAR_PAST
