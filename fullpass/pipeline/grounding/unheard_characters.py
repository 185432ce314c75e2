"""Han characters, katakana and Hangul of a statement that nobody said."""

from __future__ import annotations

import re
from functools import cache

from fullpass.pipeline.language import fold, unspaced_terms
from fullpass.pipeline.lexicon.reporting import CHINESE, JAPANESE, KOREAN
from fullpass.pipeline.lexicon.same_words import CHINESE as SAME_IN_CHINESE
from fullpass.pipeline.plain_chinese import SIMPLIFIED, THE_PERSON, in_plain_chinese
from fullpass.pipeline.words import listed

_HAN = re.compile("[\u2e80-\u2fff\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_KANA = re.compile("[\u3040-\u30ff]")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30ff]{2,}")
_HANGUL = re.compile("[\uac00-\ud7af]+")
# Characters with which a word begins that was said in another form:
_LEAST_OF_KATAKANA, _LEAST_OF_HANGUL = 3, 2
_OTHERS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # Thai, Lao, Burmese, Khmer


def unheard_characters(statement: str, text: str) -> frozenset[str]:
    """Give the runs of characters of the statement that the text has nowhere and that add something."""
    if statement.isascii():
        return frozenset()
    claimed, said = fold(statement), fold(text)
    if not _KANA.search(claimed):
        claimed, said = (
            in_plain_chinese(claimed),
            f"{said.translate(SIMPLIFIED)}\n{in_plain_chinese(said)}{THE_PERSON}",
        )
    found = _unheard_han(claimed, said, JAPANESE if _KANA.search(claimed) else CHINESE)
    found |= {word for word in _KATAKANA.findall(claimed) if not _has_katakana(word, said)}
    found |= {word for word in _HANGUL.findall(claimed) if not _has_hangul(word, said)}
    if _OTHERS.search(claimed):
        found |= {term for term in unspaced_terms(claimed) - unspaced_terms(said) if _OTHERS.match(term)}
    return frozenset(found)


def _unheard_han(claimed: str, said: str, adds_nothing: str) -> set[str]:
    characters = frozenset(said)
    found = set()
    for run in _HAN.findall(claimed):
        new = [char not in characters for char in run]
        if any(new):
            _take_away(new, run, said, adds_nothing)
        found |= set("".join(char if is_new else " " for char, is_new in zip(run, new, strict=True)).split())
    return found


def _take_away(new: list[bool], run: str, said: str, adds_nothing: str) -> None:
    """Mark as not new what adds nothing, and what the text has another word for."""
    known = _listed_as_set(adds_nothing)
    for at in range(len(run)):
        for end in range(at + 1, min(len(run), at + _longest(adds_nothing)) + 1):
            word = run[at:end]
            if word in known or any(other in said for other in _same().get(word, ())):
                new[at:end] = [False] * (end - at)


def _has_katakana(word: str, said: str) -> bool:
    return word in said or word[:_LEAST_OF_KATAKANA] in said or word in _listed_as_set(JAPANESE)


def _has_hangul(word: str, said: str) -> bool:
    return word[:_LEAST_OF_HANGUL] in said or word.startswith(tuple(_listed_as_set(KOREAN)))


@cache
def _listed_as_set(text: str) -> frozenset[str]:
    return frozenset(listed(fold(text)))


@cache
def _longest(text: str) -> int:
    return max(map(len, _listed_as_set(text)))


@cache
def _same() -> dict[str, frozenset[str]]:
    """Give for each word those that say the same."""
    found: dict[str, frozenset[str]] = {}
    for line in SAME_IN_CHINESE.split("/"):
        for word in listed(line):
            found[word] = found.get(word, frozenset()) | frozenset(listed(line)) - {word}
    return found
