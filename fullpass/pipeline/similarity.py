"""How alike two statements are in what they speak of, in any language, without a model."""

from __future__ import annotations

from functools import lru_cache

from fullpass.pipeline.figures import figures
from fullpass.pipeline.language import fold, guess_language, stem, unspaced_terms, words
from fullpass.pipeline.names import unknown_names
from fullpass.pipeline.number_words import NUMBER_WORDS
from fullpass.pipeline.polarity import contradicts, has_negation
from fullpass.pipeline.words import GENERIC_WORDS, PERSON_WORDS, STOP_WORDS, listed

GENERIC_WEIGHT = 0.25  # what a shared "likes" counts against a shared "pottery"
_SHORT = 300  # characters; longer is a message, of which only the last few are remembered
_GENERIC_STEMS = frozenset(stem(verb) for verb in GENERIC_WORDS)
_ORDER_MATTERS = frozenset(listed("from than over instead rather von statt als de da desde"))


def terms(text: str) -> frozenset[str]:
    """Give the content terms: stems without small words, numbers as digits, pairs of Han, kana, Hangul.

    Small words are those of the language that the text seems to be in (`words.STOP_WORDS`), and what names
    the person ("the user"). A single character of those scripts that stands alone is a term too.
    """
    return _terms_of_statement(text) if len(text) <= _SHORT else _terms_of_message(text)


def _terms(text: str) -> frozenset[str]:
    spaced = [word.casefold() for word in words(text)]
    language = guess_language(spaced)
    dropped = STOP_WORDS.get(language, frozenset()) | PERSON_WORDS
    numbers = NUMBER_WORDS.get(language or "en", {})
    found = {str(numbers[word]) if word in numbers else stem(word) for word in spaced if word not in dropped}
    return frozenset(found | unspaced_terms(text))


_terms_of_statement = lru_cache(maxsize=4_096)(_terms)
_terms_of_message = lru_cache(maxsize=32)(_terms)


def strong_terms(text: str) -> frozenset[str]:
    """Give the terms less the verbs that half of all statements share (like, have, use, live, work)."""
    return terms(text) - _GENERIC_STEMS


def similarity(a: str, b: str) -> float:
    """Give 0 (nothing in common) to 1 (the same terms); generic verbs weigh lightly."""
    one, other = terms(a), terms(b)
    if not one or not other:
        return float(fold(a).casefold().split() == fold(b).casefold().split())
    return _weight(one & other) / _weight(one | other)


@lru_cache(maxsize=4_096)
def differs_in_substance(a: str, b: str) -> bool:
    """Say whether two statements differ in a number, a name or a negation: they never are the same fact.

    Symmetrical, and careful: what cannot be told is taken as different, since facts kept apart lose nothing.
    """
    if figures(a) != figures(b) or has_negation(a) != has_negation(b):
        return True
    if unknown_names(a, b) or unknown_names(b, a) or _swapped(a, b):
        return True
    return contradicts(a, b) or contradicts(b, a)


def _swapped(a: str, b: str) -> bool:
    """Say whether the same words stand in another order around "from" or "over": there and back again."""
    one, other = ([stem(word) for word in words(text) if stem(word) in strong_terms(text)] for text in (a, b))
    directed = any(word.casefold() in _ORDER_MATTERS for word in words(f"{a} {b}"))
    return directed and one != other and sorted(one) == sorted(other)


def _weight(found: frozenset[str]) -> float:
    return sum(GENERIC_WEIGHT if term in _GENERIC_STEMS else 1.0 for term in found)
