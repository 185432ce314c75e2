"""Words of a statement that nobody said: what an engine put in of its own."""

from __future__ import annotations

from functools import lru_cache

from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import fold, guess_language, stem, words
from fullpass.pipeline.lexicon import reporting
from fullpass.pipeline.number_words import DAY_WORDS, MONTH_WORDS, MONTHS, ORDINALS, WEEK_WORDS
from fullpass.pipeline.sharing import in_other_words, named
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.words import listed, small_words

_SHORTEST_PART = 3  # letters of a word within a longer one: "bee" in "beekeeper"
_TIMES = frozenset(stem(word) for word in (*MONTHS, *DAY_WORDS, *WEEK_WORDS, *MONTH_WORDS, *ORDINALS))


def unheard(statement: str, text: str) -> frozenset[str]:
    """Give the content stems of the statement that the text has in no form and in no word for the same.

    Numbers and dates are held against the text elsewhere. What only tells that something is told of a person
    (`lexicon.reporting`) needs no saying.
    """
    said = terms(text)
    language = guess_language(words(statement)) or guess_language(words(text))
    claimed = frozenset(
        term for term in strong_terms(statement) if not term[0].isdigit() and not _adds_nothing(term, language)
    )
    heard = borne_out(claimed, said) | in_other_words(claimed, said) | named(statement, text)
    return frozenset(term for term in claimed - heard if not _is_made_of(term, said, language))


@lru_cache(maxsize=20_000)
def _adds_nothing(term: str, language: str) -> bool:
    return term in _TIMES or term in _reporting(language)


@lru_cache(maxsize=None)
def _reporting(language: str) -> frozenset[str]:
    spoken = listed(fold(reporting.BY_LANGUAGE.get(language, "")))
    return frozenset(stem(word) for word in (*spoken, *small_words(language)))


def _is_made_of(term: str, said: frozenset[str], language: str) -> bool:
    """Say whether a compound is made of what was said: "beekeeper" of one who keeps bees."""
    for at in range(_SHORTEST_PART, len(term) - _SHORTEST_PART + 1):
        first, second = term[:at], term[at:]
        if all(part in said or _adds_nothing(part, language) for part in (first, stem(second))):
            return True
    return False
