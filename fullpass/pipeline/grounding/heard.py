"""The words of a text, looked up in whatever form a statement may tell them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import cache

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.grounding.inflection import keys, without_prefix
from fullpass.pipeline.grounding.same_sense import Sense, name_of, senses
from fullpass.pipeline.language import fold, stem, words
from fullpass.pipeline.lexicon.endings import ENDINGS
from fullpass.pipeline.lexicon.following import FOLLOWS
from fullpass.pipeline.lexicon.same_words import BY_LANGUAGE
from fullpass.pipeline.lexicon.sayings import SAYINGS
from fullpass.pipeline.synonyms import acts
from fullpass.pipeline.words import NEGATORS, STOP_WORDS, listed

_BEGINNING = 4  # letters by which stems are sorted: forms of one word have at least so many in common
_SHORTEST_END = 4  # letters of a word that ends a compound: "planung" of "hochzeitsplanung"
_LONGEST_ENDING = 3  # letters that are left of an ending in a stem
_SOME_NUMBER = "#"  # how `lexicon.following` writes that a number was said
_SIGNS = {"$": " dollar ", "€": " euro ", "£": " pound ", "%": " percent ", "¥": " yuan "}
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SIGN = re.compile("[$€£%¥]")


def _names_of(listed_words: str) -> frozenset[str]:
    return frozenset(map(name_of, listed(listed_words)))


def with_signs(text: str) -> str:
    """Give the text with signs of money and shares in words, so that "$5" is heard in "5 dollars"."""
    return _SIGN.sub(lambda sign: _SIGNS[sign[0]], text)


def languages_of(lower_words: Iterable[str]) -> frozenset[str]:
    """Give the codes of the languages whose small words are most often there, several if need be."""
    said = frozenset(lower_words)
    if any(_CYRILLIC.match(word) for word in said):
        return frozenset(["ru"])
    hits = {language: len(small & said) for language, small in STOP_WORDS.items()}
    most = max(hits.values())
    return frozenset(language for language, count in hits.items() if most and count == most)


class Heard:
    """What has been said in a text."""

    def __init__(self, text: str) -> None:
        folded = with_signs(fold(text)).casefold()
        self._words = frozenset(word.casefold() for word in words(folded))
        self._every_word = " ".join(self._words) + " "
        self._stems = frozenset(map(stem, self._words))
        self._phrased = _in_phrases(folded)
        self._named = frozenset(map(name_of, self._words)) | self._phrased
        if any(char.isdigit() for char in folded):
            self._named |= {_SOME_NUMBER}
        self._acts = frozenset(act for act in acts(self._stems) if not act.startswith("~"))
        self._by_beginning: dict[str, list[str]] = {}
        for each in self._stems:
            self._by_beginning.setdefault(each[:_BEGINNING], []).append(each)
        self._keys: dict[str, frozenset[str]] = {}
        self._senses: dict[str, frozenset[Sense]] = {}
        self.denies = not self._words.isdisjoint(NEGATORS)
        self.languages = languages_of(self._words)

    def has(self, word: str, languages: Set[str]) -> bool:
        """Say whether a folded word in lower case was said, in some form or in a word for the same."""
        root = stem(word)
        if self.has_exactly(word, languages) or (len(root) >= _BEGINNING and root in self._stems):
            return True
        if languages.isdisjoint(ENDINGS) and any(
            _is_form_of(root, other) for other in self._by_beginning.get(root[:_BEGINNING], ())
        ):  # where endings are known, "tidepoll" is no form of "tidepool"
            return True
        act = acts([root])
        if root not in act and act <= self._acts:
            return True
        return self.has_form(word, languages) or self._ends_with(word)

    def has_form(self, word: str, languages: Set[str]) -> bool:
        """Say whether a form of the word was said."""
        return any(self._has_form(word, language) for language in languages)

    def has_exactly(self, word: str, languages: Set[str]) -> bool:
        """Say whether the word itself was said, one of the same sense, or one from which it follows."""
        name = name_of(word)
        if word in self._words or name in self._named:
            return True
        meant = senses(word, languages)
        if any(not meant.isdisjoint(self._senses_in(language)) for language in languages or BY_LANGUAGE):
            return True
        return not self._named.isdisjoint(_follows().get(name, ()))

    def _senses_in(self, language: str) -> frozenset[Sense]:
        if language not in self._senses:
            said = (senses(word, {language}) for word in (*self._words, *self._phrased))
            self._senses[language] = frozenset[Sense]().union(*said)
        return self._senses[language]

    def _has_form(self, word: str, language: str) -> bool:
        said = self._keys_in(language)
        if not keys(word, language).isdisjoint(said):
            return True
        prefix, rest = without_prefix(word, language)
        return bool(prefix) and prefix in self._words and not keys(rest, language).isdisjoint(said)

    def _keys_in(self, language: str) -> frozenset[str]:
        if language not in self._keys:
            parts = [rest for word in self._words if (rest := without_prefix(word, language)[1])]
            every = (keys(word, language) for word in (*self._words, *parts))
            self._keys[language] = frozenset[str]().union(*every)
        return self._keys[language]

    def _ends_with(self, word: str) -> bool:
        return len(word) >= _SHORTEST_END and f"{word} " in self._every_word


def _is_form_of(root: str, said: str) -> bool:
    """Say whether a stem is a form of one that was said, and no compound with it ("gartenhaus")."""
    return len(root) - len(said) <= _LONGEST_ENDING and is_form_of(root, said)


@cache
def _follows() -> dict[str, frozenset[str]]:
    """Give for each word those from which it follows."""
    found: dict[str, frozenset[str]] = {}
    for line in FOLLOWS.strip().splitlines():
        claimed, said = map(_names_of, line.split("<"))
        for name in claimed:
            found[name] = found.get(name, frozenset()) | said
    return found


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    lines = (line.split(" = ") for line in SAYINGS.strip().splitlines())
    return tuple((re.compile(rf"\b(?:{said})\b"), _names_of(meant)) for said, meant in lines)


def _in_phrases(text: str) -> frozenset[str]:
    return frozenset[str]().union(*(meant for said, meant in _phrases() if said.search(text)))
