"""The same words in another order: "cancelled Spotify and kept Netflix" where somebody cancelled Netflix."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.language import WORD, fold, guess_language, spelled_out, stem
from fullpass.pipeline.number_words import DAY_WORDS, MONTHS, NUMBER_WORDS
from fullpass.pipeline.relatives import SAYS_I
from fullpass.pipeline.words import GENERIC_WORDS, PERSON_WORDS, listed, small_words
from fullpass.pipeline.wrong_time import is_past

MOST_WORDS = 80  # of a sentence that are read
_REACH = 3  # words back to the preposition of a phrase, or from a verb to who does it
_TOKEN = re.compile(rf"{WORD.pattern}|[,;:()–—!?.\n]")
_BEGINS = frozenset(
    listed(
        """but because since although while whereas so and or that which who if when whether though however
        aber sondern weil da obwohl wahrend und oder dass wenn ob pero sino porque aunque mientras que y e o
        mais parce car quoique tandis et ou si quand"""
    )
)
_PREPOSITIONS = frozenset(
    listed(
        """use uses using for to from of in on at by with without about over under than into onto off out
        after before until till since through against between around near during as instead not like
        fur zu zum zur von vom aus in im ins an am auf bei beim mit ohne uber unter als nach vor bis seit
        durch gegen zwischen um wegen statt
        para a al de del en con sin sobre por desde hasta contra entre como antes
        pour au aux du des dans sur chez avec sans par depuis vers contre entre comme"""
    )
)
_SAME = dict.fromkeys(listed("to in at on into onto use uses using with"), "at")
_BE = frozenset(
    listed("is are was were been being be got get gets ist sind war wird wurde es son fue est sont")
)
_LISTS = frozenset(listed("and or & plus und oder sowie y e o u et ou as well s"))
_TIMES = frozenset(stem(word) for word in (*MONTHS, *DAY_WORDS)) | frozenset(
    stem(word) for numbers in NUMBER_WORDS.values() for word in numbers
)
_NOUNS_IN_CAPITALS = frozenset({"de"})


@dataclass(frozen=True, slots=True)
class Word:
    """A content word: its stem, its place, the run of such words and the clause it stands in."""

    stem: str
    at: int
    run: int
    clause: int
    preposition: str  # of its phrase
    is_mine: bool  # a verb right behind the person
    is_passive: bool
    side: int  # of "is" in its clause: 0 before, 1 behind, -1 where there is none


def arranged_otherwise(statement: str, sentence: str) -> bool:
    """Say whether two things that both speak of come in the other order, and no phrase was just put in front.

    A phrase may move with its preposition, a clause as a whole, what is listed may come in any order, and so
    may the person's own verb and what it is done to.
    """
    claimed, said = content(statement), content(sentence)
    places = _places(claimed, said)
    for one, other in combinations([word for word in claimed if word.at in places], 2):
        first, second = places[one.at], places[other.at]
        if first.at > second.at and not _may_move(one, other, first, second, claimed, places):
            return True
    return False


def _places(claimed: Sequence[Word], said: Sequence[Word]) -> dict[int, Word]:
    """Give where in the sentence the words of the statement stand that both have once."""
    found: dict[int, Word] = {}
    for word in claimed:
        there = [each for each in said if each.stem == word.stem] or [
            each for each in said if is_form_of(word.stem, each.stem)
        ]
        alike = [each for each in claimed if each.stem == word.stem]
        if len(there) == len(alike) == 1:
            found[word.at] = there[0]
    return found


def _may_move(
    one: Word, other: Word, first: Word, second: Word, claimed: Sequence[Word], places: dict[int, Word]
) -> bool:
    moved_along = any(
        here.preposition and here.preposition == there.preposition
        for here, there in ((one, first), (other, second))
    )
    own_verb = (one.is_mine and first.is_mine) or (other.is_mine and second.is_mine)
    beside = one.run == other.run or first.run == second.run
    is_equation = (one.side, other.side, second.side, first.side) == (0, 1, 0, 1)
    if moved_along or own_verb or beside or other.is_passive or first.is_passive or is_equation:
        return True
    return one.clause != other.clause and all(
        places[each.at].clause == there.clause
        for here, there in ((one, first), (other, second))
        for each in claimed
        if each.clause == here.clause and each.at in places
    )


@lru_cache(maxsize=32)
def content(text: str) -> tuple[Word, ...]:
    """Give the content words of a text in order. Of German, those with a capital: its verbs move about."""
    tokens = _TOKEN.findall(spelled_out(fold(text)))[:MOST_WORDS]
    spoken = [token.casefold() for token in tokens]
    language = guess_language(spoken)
    small = small_words(language) | GENERIC_WORDS | _PREPOSITIONS | _BEGINS | _LISTS
    found, clause, begins, run = list[Word](), 0, 0, 0
    for place, word in enumerate(spoken):
        if not word[0].isalnum() or word in _BEGINS:
            clause, begins = clause + 1, place + 1
        root = stem(word)
        if word in small or not word.isalpha() or len(word) < 2 or root in _TIMES:
            run += word not in _LISTS
            continue
        if language in _NOUNS_IN_CAPITALS and not tokens[place][0].isupper():
            run += 1
            continue
        back = spoken[max(begins, place - _REACH) : place]
        found.append(
            Word(
                stem=root,
                at=place,
                run=run,
                clause=clause,
                preposition=next(
                    (_SAME.get(each, each) for each in reversed(back) if each in _PREPOSITIONS), ""
                ),
                is_mine=_is_mine(spoken, place, begins),
                is_passive=not _BE.isdisjoint(back[-1:]) and is_past(word),
                side=_side(spoken, place, begins),
            )
        )
    return tuple(found)


def _side(spoken: Sequence[str], place: int, begins: int) -> int:
    if not _BE.isdisjoint(spoken[begins:place]):
        return 1
    end = next((at for at in range(place, len(spoken)) if not spoken[at][0].isalnum()), len(spoken))
    return -1 if _BE.isdisjoint(spoken[place:end]) else 0


def _is_mine(spoken: Sequence[str], place: int, begins: int) -> bool:
    """Say whether a word stands right behind what names the person, or begins the text."""
    back = spoken[max(begins, place - _REACH) : place]
    named = next((at for at, word in enumerate(back) if word in SAYS_I or word in PERSON_WORDS), None)
    if named is None:
        return place == 0
    return back[named + 1 : named + 2] != ["s"]
