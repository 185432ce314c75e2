"""One thing put in the place of another: "allergic to nuts" where somebody said "allergic to cats"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher

from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.language import guess_language, stem, words
from fullpass.pipeline.number_words import DAY_WORDS, MONTH_WORDS, MONTHS, WEEK_WORDS
from fullpass.pipeline.words import PERSON_WORDS, STOP_WORDS, listed, small_words

_PREPOSITIONS = frozenset(
    listed(
        """to in at from with for of about on as by als an auf aus bei fur mit nach uber von zu a au aux
        chez dans de du en pour sur con para por da em di per aan met naar op voor"""
    )
)
# "To" mostly comes before a verb ("wants to go"); after these a thing follows.
_BEFORE_TO = frozenset(
    listed(
        """allergic addicted intolerant sensitive married engaged related close moved moving relocated
        emigrated immigrated belongs"""
    )
)
_REASONS = frozenset(listed("because due thanks"))  # "because of", "due to"
_PARTS = re.compile(r"[,;:.!?]|\bund\b|\baber\b")
_TIMES = (
    DAY_WORDS | WEEK_WORDS | MONTH_WORDS | WORD_VALUES.keys() | frozenset(listed("mid early late year years"))
)

_NO_NOUNS = PERSON_WORDS | STOP_WORDS["de"] | frozenset(listed("nutzers benutzers"))
IN_THE_SAME_WORDS_FROM = 0.5  # share of the words that stand in the same order

Place = tuple[str, str]  # the stem of a content word, and the preposition after it


def substituted(statement: str, quote: str) -> frozenset[str]:
    """Give the stems that stand where the quote has something else, which the statement lacks.

    A place is a content word with a preposition ("allergic to"); what stands there is the next content word.
    """
    claimed, said = _by_place(statement), _by_place(quote)
    everything = {stem(word) for word in words(statement)}
    return frozenset(
        term
        for place, found in claimed.items()
        for term in found
        if place in said and term not in said[place] and not said[place] & everything
    )


def replaced_noun(statement: str, quote: str) -> bool:
    """Say whether a German statement says the quote in its words but for a noun or name in another's place.

    German writes every noun with a capital, so names cannot be told by that.
    """
    claimed, spoken = words(statement), words(quote)
    if guess_language(claimed) != "de" or guess_language(spoken) != "de":
        return False
    parts = [part for each in _PARTS.split(quote) if len(part := words(each)) > 2]
    return any(_noun_in_place(claimed, said, spoken) for said in (spoken, *parts))


def _noun_in_place(claimed: Sequence[str], said: Sequence[str], spoken: Sequence[str]) -> bool:
    one, other = [stem(word) for word in claimed], [stem(word) for word in said]
    everything = [stem(word) for word in spoken]
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < IN_THE_SAME_WORDS_FROM:
        return False
    return any(
        operation == "replace"
        and _nouns(claimed[max(a, 1) : b], everything)  # what begins a sentence has a capital anyway
        and _nouns(said[max(c, 1) : d], one)
        for operation, a, b, c, d in matcher.get_opcodes()
    )


def _nouns(written: Sequence[str], elsewhere: Collection[str]) -> list[str]:
    """Give the capitalised words that the other text has in no form."""
    nouns = [stem(word) for word in written if word[0].isupper() and word.casefold() not in _NO_NOUNS]
    said = [each for each in elsewhere if each not in _NO_NOUNS]
    return [noun for noun in nouns if not any(noun in each or each in noun for each in said)]


def _by_place(text: str) -> dict[Place, set[str]]:
    written = words(text)
    spoken = [word.casefold() for word in written]
    if "à" not in text and guess_language(spoken) == "fr":
        spoken = ["ai" if word == "a" else word for word in spoken]  # "a rejoint": no preposition
    language = guess_language(spoken)
    small = small_words(language)
    places: dict[Place, set[str]] = {}
    for at in range(1, len(spoken) - 1):
        before, preposition = spoken[at - 1], spoken[at]
        after = next(
            (word for word in spoken[at + 1 : at + 4] if word not in small or word in _PREPOSITIONS), None
        )
        if (
            preposition not in _PREPOSITIONS - ({"a"} if language == "en" else set())
            or after is None
            or (before in small and before not in _REASONS)
        ):
            continue
        if written[at + 1] == "us":  # not "US"
            continue
        if after in _PREPOSITIONS or _is_time(after):
            continue
        if preposition != "to" or before in _BEFORE_TO | _REASONS:
            places.setdefault((stem(before), preposition), set()).add(stem(after))
    return places


def _is_time(word: str) -> bool:
    return word[0].isdigit() or word in MONTHS or word in _TIMES
