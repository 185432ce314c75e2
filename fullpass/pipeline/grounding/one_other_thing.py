"""One thing in the place of another: "believes wind power is needed" where somebody said "nuclear power"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.other_modifier import may_be_noun
from fullpass.pipeline.grounding.unheard import unheard
from fullpass.pipeline.language import fold, spelled_out, stem
from fullpass.pipeline.lexicon.near_things import NEAR
from fullpass.pipeline.words import NEGATORS, PERSON_WORDS, listed, small_words

MOST_WORDS_OF_THING = 2
LEAST_LETTERS = 4  # of a thing that is not told, though a form of it may be: "deberes", "deberían"
_BORDER = ""
_TOKEN = re.compile(r"[^\W_]+|[,;:.!?()\"“”]")
_JOINS = frozenset(listed("and und et y e but aber mais pero when because weil porque que dass that s"))
_DETERMINERS = frozenset(
    listed(
        """the an my our his her their der die das den dem des ein eine einen einem einer mein meine
        meinen meinem meiner unser unsere unseren seine ihre el la los las un una mi mis nuestro nuestra su
        sus le les une mon ma mes notre nos son sa ses l"""
    )
)
_PREPOSITIONS = frozenset(
    listed(
        """in at from with for of about on by without out off up against into aus auf bei fur mit nach
        von vom im am ohne gegen zum zur beim chez dans en pour sur avec sans con sin para por con en"""
    )
)
_NAMING = frozenset(
    listed(
        """called named titled nicknamed dubbed namens genannt heisst heißt heisse heiße llamado llamada llama
        llaman appele appelee appelle nomme nommee"""
    )
)
_IS = frozenset(listed("is am m are s ist bin es soy suis est"))
_OPINES = frozenset(
    listed("think thinks believe believes reckon reckons view that opinion consider considers")
)
_NO_THINGS = re.compile(r"(?i).*(?:ing|ly|ed)$")  # acts and adverbs
_ACTS = re.compile(r"(?i).*(?:mente|ment|ando|iendo|ant|(?:ar|er|ir|re)(?:se|lo|la|le)?)$")
_OF_TRADES = re.compile(
    r"(?i).{2,}(?:er[oa]|ista|or|ora|olog[oa]|ari[oa]|euta|e?nte|ier|iere|er|ere|eur|euse|rice|iste|ien|ienne|"
    r"aire|logue)$"
)


class _Place(NamedTuple):
    """A run of words, what stands before it and after it ("" at the border of a clause), and how it is
    written."""

    words: tuple[str, ...]
    before: str
    after: str
    written: str


def names_another_thing(statement: str, quote: str, text: str) -> bool:
    """Say whether all that the statement has beyond the message `text` is one thing, where the quote has
    another in the same place that the statement lacks."""
    new = unheard(statement, text)
    if not 0 < len(new) <= MOST_WORDS_OF_THING:
        return False
    claimed, said = _spoken(statement), _spoken(quote)
    languages = languages_of(map(str.casefold, claimed)) & languages_of(map(str.casefold, said))
    if not languages:
        return False
    mine = [place for place in _places(claimed, new) if {*place.words} == new]
    told = {word.casefold() for word in claimed} | small_words(min(languages)) | NEGATORS | PERSON_WORDS
    untold = {word for each in said if len(word := each.casefold()) >= LEAST_LETTERS and word not in told}
    theirs = [
        *_places(said, unheard(quote, statement)),
        *(place for word in untold for place in _places(said, {word})),
    ]
    return any(_is_replaced(one, other, languages=languages) for one, other in product(mine, theirs))


def _is_replaced(one: _Place, other: _Place, *, languages: Set[str]) -> bool:
    if one.before in _NAMING and other.before in _NAMING:
        return True
    if any(are_near(stem(word), stem(each)) for word, each in product(one.words, other.words)):
        return False
    determiners = _DETERMINERS | ({"a"} if "en" in languages else set())
    both_determined = {one.before, other.before} <= determiners
    if one.before == _BORDER or not (both_determined or _stands_alike(one.before, other.before)):
        return False
    if not _stands_alike(one.after, other.after):
        return False
    if "de" in languages:
        return one.written[0].isupper() and other.written[0].isupper()
    if one.before in _IS:
        return all(_OF_TRADES.match(place.words[-1]) and place.after == _BORDER for place in (one, other))
    if both_determined or one.before in _OPINES:
        before_noun = "en" in languages and one.after not in small_words("en") | {_BORDER}
        return not before_noun or all(map(may_be_noun, (one.words[-1], other.words[-1])))
    if any(
        (_NO_THINGS if "en" in languages else _ACTS).match(word) for word in (*one.words, *other.words[-1:])
    ):
        return False
    return one.before in _PREPOSITIONS or one.before != other.before


def are_near(one: str, other: str) -> bool:
    """Say whether two stems are of words so near each other that one may honestly be told as the other."""
    return not _near().get(one, frozenset()).isdisjoint(_near().get(other, ()))


@cache
def _near() -> dict[str, frozenset[int]]:
    """Give for each stem the groups of `lexicon.near_things` that have it."""
    found: dict[str, frozenset[int]] = {}
    for group, line in enumerate(NEAR.strip().splitlines()):
        for word in listed(line):
            found[stem(word)] = found.get(stem(word), frozenset()) | {group}
    return found


def _stands_alike(one: str, other: str) -> bool:
    if stem(one) == stem(other) or any(
        one in same and other in same for same in (_DETERMINERS, _IS, _OPINES)
    ):
        return True
    return bool(one and other) and is_form_of(stem(one), stem(other))


@lru_cache(maxsize=64)
def _spoken(text: str) -> tuple[str, ...]:
    """Give the words and the marks of a text."""
    return tuple(_TOKEN.findall(spelled_out(fold(text))))


def _places(spoken: tuple[str, ...], of: Set[str]) -> Iterator[_Place]:
    keys = [word.casefold() for word in spoken]
    at = 0
    while at < len(keys):
        end = at
        while end < len(keys) and keys[end] in of:
            end += 1
        if at < end <= at + MOST_WORDS_OF_THING:
            before = _beside(keys[at - 1]) if at else _BORDER
            after = _beside(keys[end]) if end < len(keys) else _BORDER
            yield _Place(tuple(keys[at:end]), before, after, spoken[end - 1])
        at = max(end, at + 1)


def _beside(word: str) -> str:
    return word if word.isalnum() and word not in _JOINS else _BORDER
