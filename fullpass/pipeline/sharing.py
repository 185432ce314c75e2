"""Whether a statement is about what its quote is about: how many content terms they share."""

from __future__ import annotations

import re

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import fold, guess_language, stem, words
from fullpass.pipeline.names import known_names
from fullpass.pipeline.number_words import DAY_WORDS, MONTHS, WEEK_WORDS
from fullpass.pipeline.similarity import strong_terms, terms

LEAST_SHARE = 0.2  # of a statement's content terms that must stand near its quote
MANY_TERMS, LEAST_SHARE_OF_MANY = 4, 0.25  # of so many, months and days apart, it must have more than this
LEAST_FIGURES = 2  # of two digits or more, that a statement shares with its quote where it has other words
_TIMES = frozenset(stem(word) for word in (*MONTHS, *DAY_WORDS, *WEEK_WORDS))
_POINTS_BACK = re.compile(
    r"(?i)\b(?:it|that|this|them|those|these|one|es|das|ca|cela|lo|eso|isso|questo)\b|[它这那]|それ|これ"
)


def shares(statement: str, quote: str, around: str, text: str) -> bool:
    """Say whether the quote shares enough: one that only points back ("I love it") through its message."""
    said = strong_terms(quote)
    if not said and not _POINTS_BACK.search(fold(quote)):
        return bool(_telling(terms(statement)) & terms(quote))
    said = said or strong_terms(around) or strong_terms(text)
    claimed = _telling(strong_terms(statement) or terms(statement))
    found = borne_out(claimed, said | terms(quote)) | named(statement, quote)
    figures = {term for term in terms(statement) & terms(quote) if term.isdigit()}
    if sum(len(figure) > 1 for figure in figures) >= LEAST_FIGURES or (found and figures):
        return True
    if named(statement, quote) and guess_language(words(quote)) != "de":  # where nouns look like names
        return True
    return bool(found) and shares_enough(statement, text)


def shares_enough(statement: str, text: str) -> bool:
    """Say whether the text has as many of the statement's content terms as a true statement would take up."""
    claimed = _telling(strong_terms(statement) or terms(statement))
    found = borne_out(claimed, terms(text)) | named(statement, text)
    untimed = claimed - _TIMES
    if len(untimed) >= MANY_TERMS and len(found - _TIMES) <= LEAST_SHARE_OF_MANY * len(untimed):
        return False
    return len(found) >= LEAST_SHARE * len(claimed)


def named(statement: str, text: str) -> set[str]:
    return {stem(name) for name in known_names(statement, text)}


def _telling(found: frozenset[str]) -> frozenset[str]:
    """Give the terms less the numbers: what is shared by three cats and three years, or by all of 2019?

    Where there are only numbers ("is 78"), they tell.
    """
    return frozenset(term for term in found if not term.isdigit()) or found
