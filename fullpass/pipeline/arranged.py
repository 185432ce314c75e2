"""The same words in another order: "cancelled Spotify and kept Netflix" where somebody cancelled Netflix."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from fullpass.pipeline.exclusive_words import MEMBER_OF, OF_TIME
from fullpass.pipeline.forms import is_form_of
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
from fullpass.pipeline.replaced import replaced_alike
from fullpass.pipeline.words import COMMON_ABBREVIATIONS, GENERIC_WORDS, PERSON_WORDS, listed, small_words
from fullpass.pipeline.wrong_time import is_past

MOST_WORDS = 80  # of a sentence that are read
_REACH = 3  # words back to the preposition of a phrase, or from a verb to who does it
_BETWEEN = frozenset(
    [",", "a", "an", "the", "my", "their", "die", "der", "das", "el", "la", "le", "les", "los", "las"]
)
_NEAR_ME = 5  # words: "me and my flatmate Jonas"
_OF = frozenset(listed("of de von du des"))
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
class _Text:
    words: tuple[Word, ...]
    pointing: frozenset[int]  # clauses with "it"
    tokens: tuple[str, ...]
    is_of_person: bool  # the first clause tells of the person


Pair = tuple[Word, Word]


def arranged_otherwise(statement: str, sentence: str) -> bool:
    """Say whether two things that both speak of come in the other order, and no phrase was just put in front.

    A phrase may move with its preposition, a clause as a whole, what is listed may come in any order, and so
    may the person's own verb and what it is done to.
    """
    claimed, said = _read(statement), _read(sentence)
    places = _places(claimed.words, said.words)
    found = [word for word in claimed.words if word.at in places]
    replaced = [each.new | each.old for each in replaced_alike(statement, sentence)]
    for one, other in combinations(found, 2):
        there = places[one.at], places[other.at]
        if there[0].at < there[1].at or not (one.stays and other.stays):
            continue
        if any({one.stem, other.stem} <= each for each in replaced):
            continue
        if not _may_move((one, other), there, claimed, said) and not _clauses_move(
            (one, other), found, places
        ):
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


def _may_move(here: Pair, there: Pair, claimed: _Text, said: _Text) -> bool:
    (one, other), (first, second) = here, there
    with_preposition = any(
        word.preposition and word.preposition == place.preposition
        for word, place in zip(here, there, strict=True)
    )
    is_noun_of = other.preposition in _OF and not one.preposition and one.run + 1 < other.run
    own_verb = claimed.is_of_person and any(place.is_mine for place in there)
    is_equation = (one.side, other.side, second.side, first.side) == (0, 1, 0, 1)
    return (
        with_preposition
        or is_noun_of
        or (_is_listed(claimed.tokens, one, other) and _is_listed(said.tokens, second, first))
        or own_verb
        or one.run == other.run
        or first.run == second.run
        or other.is_passive
        or first.is_passive
        or any(word.is_with_me or word.is_name for word in (*here, *there))
        or is_equation
        or (first.clause != second.clause and first.clause in said.pointing)
    )


def _is_listed(tokens: Sequence[str], one: Word, other: Word) -> bool:
    """Say whether nothing but "and" and commas stands between two things."""
    return (LISTS | _BETWEEN).issuperset(tokens[one.at + 1 : other.at])


def _clauses_move(here: Pair, found: Sequence[Word], places: Mapping[int, Word]) -> bool:
    """Say whether the clauses of the two only change places: each is in one clause of the sentence."""
    if here[0].clause == here[1].clause:
        return False
    for word in here:
        place = places[word.at]
        if word.preposition and place.preposition and word.preposition != place.preposition:
            return False
        if any(each.clause == word.clause and places[each.at].clause != place.clause for each in found):
            return False
    return True


@lru_cache(maxsize=64)
def _read(text: str) -> _Text:
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
    return _Text(tuple(found), frozenset(pointing), tuple(spoken), _is_of_person(spoken))


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
