"""The same words in another order: "cancelled Spotify and kept Netflix" where somebody cancelled Netflix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.grounding.placed_words import Text, Word, read
from fullpass.pipeline.grounding.replaced import replaced_alike
from fullpass.pipeline.lexicon.phrases import LISTS
from fullpass.pipeline.words import listed

_BETWEEN = frozenset(
    [",", "a", "an", "the", "my", "their", "die", "der", "das", "el", "la", "le", "les", "los", "las"]
)
_OF = frozenset(listed("of de von du des"))

Pair = tuple[Word, Word]


def arranged_otherwise(statement: str, sentence: str) -> bool:
    """Say whether two things that both speak of come in the other order, and no phrase was just put in front.

    A phrase may move with its preposition, a clause as a whole, what is listed may come in any order, and so
    may the person's own verb and what it is done to.
    """
    claimed, said = read(statement), read(sentence)
    places = _places(claimed.words, said.words)
    found = [word for word in claimed.words if word.at in places]
    replaced = [each.new | each.old for each in replaced_alike(statement, sentence)]
    for one, other in combinations(found, 2):
        there = places[one.at], places[other.at]
        if there[0].at < there[1].at or not (one.stays and other.stays):
            continue
        if any({one.stem, other.stem} <= each for each in replaced):
            continue
        if _goes_with_head(one, other, found, places):
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


def _may_move(here: Pair, there: Pair, claimed: Text, said: Text) -> bool:
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


def _goes_with_head(one: Word, other: Word, found: Sequence[Word], places: Mapping[int, Word]) -> bool:
    """Say whether a word that had a preposition stands right before what it belongs to: "bike commute"."""
    head = next((word for word in found if word.at == one.at + 1 and word is not other), None)
    if head is None or not places[one.at].preposition:
        return False
    return places[head.at].at < places[other.at].at


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
