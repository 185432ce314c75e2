"""The content words of a text, each with what its place says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fullpass.pipeline.grounding.exclusive_words import MEMBER_OF, OF_TIME
from fullpass.pipeline.grounding.wrong_time import is_past
from fullpass.pipeline.language import WORD, fold, guess_language, spelled_out, stem
from fullpass.pipeline.lexicon.phrases import (
    ALIKE,
    AUXILIARIES,
    BE,
    BEGINS_CLAUSE,
    CALLED,
    LISTS,
    POINTS_BACK,
    PREPOSITIONS,
)
from fullpass.pipeline.number_words import DAY_WORDS, MONTHS, NUMBER_WORDS
from fullpass.pipeline.relatives import SAYS_I
from fullpass.pipeline.words import COMMON_ABBREVIATIONS, GENERIC_WORDS, PERSON_WORDS, listed, small_words

MOST_WORDS = 80  # of a sentence that are read
_REACH = 3  # words back to the preposition of a phrase, or from a verb to who does it
_NEAR_ME = 5  # words: "me and my flatmate Jonas"
_TOKEN = re.compile(rf"{WORD.pattern}|[,;:()–—!?.\n]")
_TIMES = frozenset((*MONTHS, *DAY_WORDS)) | frozenset(
    word for numbers in NUMBER_WORDS.values() for word in numbers
)
_NO_THINGS = _TIMES | COMMON_ABBREVIATIONS | frozenset(listed("next last every week month year"))
_ME = SAYS_I | frozenset(listed("me us mich mir uns moi yo mi"))
_VERBS_MOVE = frozenset({"de"})  # there, only what has a capital is held against its place


@dataclass(frozen=True, slots=True)
class Word:
    """A content word of a text, and what its place says of it."""

    stem: str
    at: int
    run: int  # of words that follow each other with nothing small between
    clause: int
    preposition: str  # of its phrase
    is_mine: bool  # a verb right behind the person, or that begins
    is_passive: bool
    is_with_me: bool  # "Ben and I"
    is_name: bool  # "called Ben"
    side: int  # of "is" in its clause: 0 before, 1 behind, -1 where there is none
    stays: bool  # no verb of a language whose verbs move about


@dataclass(frozen=True, slots=True)
class Text:
    """A text word by word."""

    words: tuple[Word, ...]
    pointing: frozenset[int]  # clauses with "it"
    tokens: tuple[str, ...]
    is_of_person: bool  # the first clause tells of the person


@lru_cache(maxsize=64)
def read(text: str) -> Text:
    """Give the content words of a text, of its first 80 words."""
    tokens = _TOKEN.findall(spelled_out(fold(text)))[:MOST_WORDS]
    spoken = [token.casefold() for token in tokens]
    language = guess_language(spoken)
    prepositions = PREPOSITIONS.get(language, frozenset())
    small = small_words(language) | GENERIC_WORDS | prepositions | BEGINS_CLAUSE | LISTS | _NO_THINGS
    found, pointing, clause, begins, run = list[Word](), set[int](), 0, 0, 0
    for place, word in enumerate(spoken):
        if not word[0].isalnum() or word in BEGINS_CLAUSE:
            clause, begins = clause + 1, place + 1
        if word in POINTS_BACK and (word != "it" or spoken[place + 1 : place + 2] not in (["s"], ["is"])):
            pointing.add(clause)
        if word in small or not word.isalpha() or len(word) < 2 or _is_time(word):
            run += word != "s" and not _is_time(word)
            continue
        back, ahead = spoken[max(begins, place - _REACH) : place], spoken[place + 1 : place + 3]
        phrase = next((each for each in reversed(back) if each in prepositions), "")
        found.append(
            Word(
                stem=stem(word),
                at=place,
                run=run,
                clause=clause,
                preposition=ALIKE.get(phrase, phrase),
                is_mine=_is_mine(spoken, place, begins),
                is_passive=not BE.isdisjoint(back[-1:]) and is_past(word),
                is_with_me=_is_with_me(spoken[max(0, place - _NEAR_ME) : place], ahead),
                is_name=not CALLED.isdisjoint(back[-1:]),
                side=_side(spoken, place, begins),
                stays=language not in _VERBS_MOVE or (place > 0 and tokens[place][0].isupper()),
            )
        )
    return Text(tuple(found), frozenset(pointing), tuple(spoken), _is_of_person(spoken))


def _is_time(word: str) -> bool:
    return any(group < OF_TIME for group, _ in MEMBER_OF.get(stem(word), ()))


def _side(spoken: Sequence[str], place: int, begins: int) -> int:
    if not BE.isdisjoint(spoken[begins:place]):
        return 1
    end = next((at for at in range(place, len(spoken)) if not spoken[at][0].isalnum()), len(spoken))
    return -1 if BE.isdisjoint(spoken[place:end]) else 0


def _is_with_me(back: Sequence[str], ahead: Sequence[str]) -> bool:
    behind = len(ahead) > 1 and ahead[0] in LISTS and ahead[1] in _ME
    before = any(
        word in _ME | PERSON_WORDS and back[at + 1 : at + 2] in (["and"], ["und"])
        for at, word in enumerate(back)
    )
    return behind or before


def _is_of_person(spoken: Sequence[str]) -> bool:
    """Say whether a statement begins with the person, or with what they do."""
    if spoken[:1] and (spoken[0] in AUXILIARIES or is_past(spoken[0]) or spoken[0].endswith("s")):
        return True
    named = next((at for at, word in enumerate(spoken[:3]) if word in PERSON_WORDS), None)
    return named is not None and spoken[named + 1 : named + 2] != ["s"]


def _is_mine(spoken: Sequence[str], place: int, begins: int) -> bool:
    """Say whether a word stands right behind what names the person, or begins a clause."""
    back = spoken[max(begins, place - _REACH) : place]
    named = next((at for at, word in enumerate(back) if word in SAYS_I or word in PERSON_WORDS), None)
    if named is None:
        is_verb = spoken[place].endswith("ing") or is_past(spoken[place]) or begins < place
        return is_verb and AUXILIARIES.issuperset(spoken[begins:place])
    return AUXILIARIES.issuperset(back[named + 1 :])
