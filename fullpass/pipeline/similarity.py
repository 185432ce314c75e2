"""How alike two statements are in what they speak of, in any language, without a model."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from fullpass.pipeline.figures import figures
from fullpass.pipeline.grounding.exclusive_words import exclude_each_other
from fullpass.pipeline.language import UNSPACED_RUN, fold, guess_language, stem, unspaced_terms, words
from fullpass.pipeline.names import unknown_names
from fullpass.pipeline.number_words import NUMBER_WORDS
from fullpass.pipeline.polarity import contradicts, has_negation
from fullpass.pipeline.synonyms import acts, is_little, persons
from fullpass.pipeline.words import GENERIC_WORDS, UNSPACED_FILLERS, listed, small_words

IN_THE_SAME_WORDS_FROM = 0.5  # share of the words of two statements that stand in the same order
GENERIC_WEIGHT = 0.25  # what a shared "likes" counts against a shared "pottery"
_SHORT = 300  # characters; longer is a message, of which only the last few are remembered
_GENERIC_STEMS = frozenset(stem(verb) for verb in GENERIC_WORDS) - {stem("son")}  # not "sono"
_ORDER_MATTERS = dict.fromkeys(listed("from von de da desde"), "from") | dict.fromkeys(
    listed("than over instead rather statt als"), "against"
)


def terms(text: str) -> frozenset[str]:
    """Give the content terms: stems without small words, numbers as digits, pairs of Han, kana, Hangul.

    Small words are those of the language that the text seems to be in (`words.STOP_WORDS`), and what names
    the person ("the user"). A single character of those scripts that stands alone is a term too.
    """
    return _terms_of_statement(text) if len(text) <= _SHORT else _terms_of_message(text)


def _terms(text: str) -> frozenset[str]:
    spaced = [word.casefold() for word in words(text)]
    language = guess_language(spaced)
    dropped = small_words(language)
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
    """Say whether two statements differ in a number, name or negation, or in one thing alone: they are never
    the same fact.

    Symmetrical, and careful: what cannot be told is taken as different, since facts kept apart lose nothing.
    """
    if figures(a) != figures(b) or has_negation(a) != has_negation(b):
        return True
    if unknown_names(a, b) or unknown_names(b, a) or _of_others(a, b):
        return True
    if _swapped(a, b) or _differs_in_one_thing(a, b) or _excludes(a, b):
        return True
    return contradicts(a, b) or contradicts(b, a)


def _differs_in_one_thing(a: str, b: str) -> bool:
    """Say whether two statements say the same in the same words but for one thing: tea here, coffee there."""
    one, other = (_parts(text) for text in (a, b))
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < IN_THE_SAME_WORDS_FROM:
        return False
    for operation, a_from, a_to, b_from, b_to in matcher.get_opcodes():
        if operation == "replace":
            said, instead = (
                _telling(one[a_from:a_to], a) - terms(b),
                _telling(other[b_from:b_to], b) - terms(a),
            )
            if said and instead and _tell_different_things(acts(said), acts(instead)):
                return True
    return False


def _excludes(a: str, b: str) -> bool:
    """Say whether each has a word that cannot stand for one of the other: the evening here, noon there."""
    one, other = ({stem(word) for word in words(text)} for text in (a, b))
    return any(exclude_each_other(*pair) for pair in product(one - other, other - one))


def _tell_different_things(said: frozenset[str], instead: frozenset[str]) -> bool:
    """Say whether other words stand for other things, not for the same act or for what says little."""
    return said != instead and not all(map(_says_little, said | instead))


def _says_little(act: str) -> bool:
    return is_little(act) or act in _GENERIC_STEMS


def _of_others(a: str, b: str) -> bool:
    """Say whether two statements speak of different relatives: a sister here, a cousin there."""
    one, other = persons(terms(a)), persons(terms(b))
    return bool(one and other) and one.isdisjoint(other)


def _parts(text: str) -> list[str]:
    """Give the words of a statement, and the characters of what is written without spaces."""
    spaced = [word.casefold() for word in words(text)]
    return spaced + [char for run in UNSPACED_RUN.findall(fold(text)) for char in run]


def _telling(parts: Sequence[str], text: str) -> frozenset[str]:
    """Give the terms among the words, or the run of characters when it says more than fillers do."""
    run = UNSPACED_FILLERS.sub("", "".join(part for part in parts if UNSPACED_RUN.fullmatch(part)))
    return (frozenset(map(stem, parts)) & terms(text)) | (frozenset([run]) if len(run) > 1 else frozenset())


def _swapped(a: str, b: str) -> bool:
    """Say whether two things have changed places around "from" or "over": there and back again."""
    one, other = _after_marks(a), _after_marks(b)
    return any(
        one[mark] != other[mark] and one[mark] <= terms(b) and other[mark] <= terms(a)
        for mark in one.keys() & other.keys()
        if one[mark] and other[mark]
    )


def _after_marks(text: str) -> dict[str, frozenset[str]]:
    """Give, by kind of mark, the content term that comes next after each."""
    stems = [stem(word) for word in words(text)]
    content = strong_terms(text)
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words(text)):
        if kind := _ORDER_MATTERS.get(word.casefold()):
            found.setdefault(kind, set()).update(next(([s] for s in stems[at + 1 :] if s in content), []))
    return {kind: frozenset(after) for kind, after in found.items()}


def _weight(found: frozenset[str]) -> float:
    return sum(GENERIC_WEIGHT if term in _GENERIC_STEMS else 1.0 for term in found)
