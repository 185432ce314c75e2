"""The opposite of what was done: "launched it" for "shelved it", "sold" for "bought"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from fullpass.pipeline.clauses import Clause, content_of, read_clauses
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.groups import Groups, Hit, as_written, forms, read_places, romance_forms
from fullpass.pipeline.language import UNSPACED_RUN, fold, unspaced_terms
from fullpass.pipeline.lexicon import chinese, english, french, german, others, spanish
from fullpass.pipeline.words import DISLIKES, NEGATORS, STOPS

_ACTS = Groups(
    (english.ACTS, forms),
    (german.ACTS, as_written),
    *((language.ACTS, romance_forms) for language in (french, spanish, others)),
)
_UNSPACED = read_places(chinese.ACTS)
_OF_HABITS = re.compile("戒烟|戒酒|抽烟|喝酒")  # acts that name their object themselves
_NEGATES_UNSPACED = re.compile(r"不|没|沒|未|ない|ません|なかった")
_ANDS = frozenset({"and", "und", "et", "y", "e", "en", "и"})
_NEGATES = NEGATORS | DISLIKES | STOPS
# "Taught me" is learned, for who tells it.
_TAUGHT_ME = re.compile(
    r"(?i)\b(?:taught|teach(?:es|ing)?)(?= (?:me|us|myself|(?:the )?user)\b)|\b(?:me|nos) ensen\w+|"
    r"\btaught by\b|\bm'a appris|\b(?:hat|haben) (?:mir|uns)\b(?=.*\bbeigebracht\b)|\bmi ha insegnato|"
    r"\bme ensin\w+"
)
# "Taught them" may be what "taught me" becomes in the third person, and may not.
_TAUGHT_THEM = re.compile(
    r"(?i)\b(?:taught|teach(?:es|ing)?)(?= (?:them|him|her|themselves|himself|herself)\b)"
)
# Who lends to the person is borrowed from, and who learns from the person is taught: no opposites.
_TO_ME = re.compile(
    r"(?i)\b(?:lent|lends?|lending|loan(?:s|ed)?|sold|sells?)(?= (?:me|us)\b)|\b(?:me|nos) (?:prest|vend)\w+|"
    r"\bm'(?:a |ont |avait )?(?:prete|vend)\w*|(?<=\bmir)\b.*\b(?:geliehen|verkauft)\b|"
    r"\b(?:learn|borrow|buy|bought)\w*(?= .*\bfrom (?:the )?user\b)|"
    r"\b(?:aprend|compr)\w+(?= .*\bdel? (?:la )?usuari)|"
    r"\b(?:apprend|emprunt|achet)\w+(?= .*\b(?:de|a) l'utilisat)|\blernt\b(?= .*\bvo[nm] .*nutzer)"
)
_ALMOST = re.compile(  # what was not done
    r"(?i)\b(?:almost|nearly|casi|failli|presque)\s(?:(?:me|nos|lo|la|le)\s)?\w+|\b(?:fast|beinahe)\b[^,;.!?]*"
)
_NO_ACT = re.compile(
    r"(?i)\b((?:my|the|her|his|have|has|is|are) )left\b(?! (?!is\b|are\b)\w)|\b((?:my|the|her|his) )left\b"
)


class _Act(NamedTuple):
    group: int
    place: int
    negated: bool
    about: frozenset[str]  # content stems of its clause


def says_the_opposite(statement: str, quote: str) -> bool:
    """Say whether an act of the statement undoes the one that the quote tells of the same thing.

    Both have to be affirmed, or both negated, and the quote must not tell of the act itself as well.
    """
    return _in_words(statement, quote) or _in_characters(statement, quote)


def denies_the_opposite(statement: str, quote: str) -> bool:
    """Say whether the statement negates the act that the quote's undoes: "did not accept" for "declined"."""
    if _denies_the_opposite_written(statement, quote):
        return True
    said = _acts(quote)
    places = {(each.group, each.place) for each in said}
    return any(
        act.negated and not each.negated and act.group == each.group and act.place != each.place
        for act in _acts(statement)
        if (act.group, act.place) not in places
        for each in said
        if act.group not in _ACTS.apart
    )


def _in_words(statement: str, quote: str) -> bool:
    said, claimed = _acts(quote), _acts(statement)
    for act in claimed if said else ():
        same_kind = [each for each in said if each.group == act.group]
        told = {each.place for each in claimed if each.group == act.group}
        if any(each.place in told for each in same_kind):
            continue
        if any(_undoes(act, each) and _of_one_thing(act, each) for each in same_kind):
            return True
    return False


def _undoes(act: _Act, other: _Act) -> bool:
    return act.negated == other.negated or (act.group in _ACTS.apart and not act.negated)


def _of_one_thing(act: _Act, other: _Act) -> bool:
    return not act.about or not other.about or bool(borne_out(act.about, other.about))


@lru_cache(maxsize=64)
def _acts(text: str) -> tuple[_Act, ...]:
    plain = _ALMOST.sub(" ", _TO_ME.sub(" ", _NO_ACT.sub("side", fold(text))))
    plain = _TAUGHT_THEM.sub("told", _TAUGHT_ME.sub("learned from", plain))
    found: list[_Act] = []
    for clause in read_clauses(plain):
        hits = _ACTS.found_in(clause.words)
        found += [_act(hit, hits, clause) for hit in hits]
    return tuple(found)


def _act(hit: Hit, hits: Iterable[Hit], clause: Clause) -> _Act:
    backwards = clause.language in ("de", "nl")
    begins = max((at for at in range(hit.at) if clause.words[at] in _ANDS), default=-1) + 1
    reach = clause.words[begins:] if backwards else clause.words[begins : hit.at]
    negated = any(word in _NEGATES and begins + at != hit.at for at, word in enumerate(reach))
    acts = {each.at for each in hits}
    rest = [word for at, word in enumerate(clause.words) if at not in acts]
    return _Act(hit.group, hit.place, negated, frozenset(content_of(rest, clause.language)))


def _in_characters(statement: str, quote: str) -> bool:
    if not UNSPACED_RUN.search(statement):
        return False
    claimed, said = _acts_written(statement), _acts_written(quote)
    shared = unspaced_terms(statement) & unspaced_terms(quote) or _OF_HABITS.search(quote)
    alike = bool(_NEGATES_UNSPACED.search(statement)) == bool(_NEGATES_UNSPACED.search(quote))
    return bool(shared) and alike and _exclude(claimed, said)


def _denies_the_opposite_written(statement: str, quote: str) -> bool:
    if not UNSPACED_RUN.search(statement):
        return False
    alike = bool(_NEGATES_UNSPACED.search(statement)) == bool(_NEGATES_UNSPACED.search(quote))
    return not alike and _exclude(_acts_written(statement), _acts_written(quote))


def _acts_written(text: str) -> set[tuple[int, int]]:
    return {(group, place) for written, group, place in _UNSPACED if written in text}


def _exclude(claimed: set[tuple[int, int]], said: Iterable[tuple[int, int]]) -> bool:
    groups: dict[int, set[int]] = {}
    for group, place in said:
        groups.setdefault(group, set()).add(place)
    return any(group in groups and place not in groups[group] for group, place in claimed)
