"""Which groups of words that say the same (`lexicon.same_words`) a word belongs to, in all its forms."""

from __future__ import annotations

from collections.abc import Set
from functools import cache, lru_cache

from fullpass.pipeline.grounding.inflection import keys
from fullpass.pipeline.language import stem
from fullpass.pipeline.lexicon.same_words import BY_LANGUAGE
from fullpass.pipeline.words import listed

_SHORTEST_STEM = 4  # letters of a stem that tells which word it is of
_SHORTEST_INFLECTED = 4  # letters of a word that is known by the keys of its forms
_SHORTEST_KEY = 3

Sense = tuple[str, int]
"""A language and the number of a group in it."""


def name_of(word: str) -> str:
    """Give by what the tables know a word: its stem, or itself where that is too short ("car", "cares")."""
    root = stem(word)
    return root if len(root) >= _SHORTEST_STEM else word


def senses(word: str, languages: Set[str]) -> frozenset[Sense]:
    """Give the groups of a folded word in lower case, in these languages (in all if there are none)."""
    return frozenset[Sense]().union(*(_senses(word, each) for each in languages or BY_LANGUAGE))


@lru_cache(maxsize=50_000)
def _senses(word: str, language: str) -> frozenset[Sense]:
    groups = _groups(language)
    return frozenset((language, group) for form in _forms(word, language) for group in groups.get(form, ()))


def _forms(word: str, language: str) -> frozenset[str]:
    if len(word) < _SHORTEST_INFLECTED:
        return frozenset([word])
    return frozenset(key for key in keys(word, language) if len(key) >= _SHORTEST_KEY) | {name_of(word)}


@cache
def _groups(language: str) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for group, line in enumerate(BY_LANGUAGE.get(language, "").split("/")):
        for form in frozenset[str]().union(*(_forms(word, language) for word in listed(line))):
            found[form] = found.get(form, frozenset()) | {group}
    return found
