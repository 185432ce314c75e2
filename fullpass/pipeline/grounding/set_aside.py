"""What somebody sets aside for something else, told as what they took: "not on the 4th, on the 11th"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from fullpass.pipeline.clauses import read_clauses
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.denying_words import may_deny
from fullpass.pipeline.language import fold, spelled_out, stem, words
from fullpass.pipeline.polarity import NO_LONGER, has_negation
from fullpass.pipeline.words import GENERIC_WORDS, NEGATORS, PERSON_WORDS, STOP_WORDS, listed

_PHRASE = r"(?:[^,;:.!?()]|(?<=\d)\.)+"
_NO_VERB = r"(?!(?:i|we|ich|wir|je|j|yo|me|se|te|lo|le|nos|only|just|even|nur|solo|seulement)\b)"
_BEHIND = (  # what is taken stands before
    rf"(?:,? (?:instead of|rather than|in place of|statt|anstatt|anstelle von|en vez del?|"
    rf"en lugar del?|au lieu d[eu]s?|plutot qu?e?)|(?:,? (?:and|und|y|et)|,) (?:not|nicht|no|pas|non)|"
    rf" not(?= (?-i:[A-Z])))[ ']{_NO_VERB}(?P<aside>{_PHRASE})",
    r" (?:und gegen|and against|y contra|et contre) (?P<aside>\w+)",
)
_NOW = r"(?:ahora|maintenant|now|jetzt|nun|stattdessen)\b"
_BEFORE = (  # what is taken stands last
    rf"\bnicht mehr (?P<aside>{_PHRASE}?)[,;](?! oder\b)(?P<kept>{_PHRASE})",
    rf"(?:\bno longer|\bya no|\bn(?:e |')\w+ plus) (?P<aside>{_PHRASE}?)"
    rf"(?:[,;](?! (?:ni|nor|or)\b)| (?={_NOW}))(?P<kept>{_PHRASE})",
    rf"\bnot (?P<aside>{_PHRASE}?) any ?more,? (?P<kept>{_PHRASE})",
    rf"\b(?P<aside>\w+) nicht mehr,? (?:\w+ ){{0,5}}{_NOW}(?P<kept>{_PHRASE})",
    rf"\b(?:not|nicht|no|pas) (?P<aside>{_PHRASE}),? (?:but (?!i\b|we\b)|sondern|sino) (?P<kept>{_PHRASE})",
)
_MARK = re.compile(r"[,;:!?()]|(?<!\d)\.")
_ENDS = re.compile(r"(?i)\b(?:because|since|but|for the|so|weil|da|aber|porque|pero|parce|mais|car)\b")
_LEAVES = re.compile(
    r"(?i)\b(?:was|were|used|former\w*|previous\w*|original\w*|until|initially|at first|war|ursprunglich|"
    r"fruher|zuerst|era|antes|hasta|etait|avant|jusqu\w*|than|als|"
    r"against|down|declin\w+|refus\w+|reject\w+|left|leav\w+|quit\w*|dropp?\w*|up|stopp?\w*|lost|los(?:es|ing)|"
    r"skip\w*|un\w{5,}|gegen|abgelehnt|abgesagt|verl\w+|contra|rechaz\w+|dej\w+|perd\w+|contre|arret\w+)\b"
)
_FROM = frozenset({"from", "vom", "von", "del", "de", "du", "des", "desde"})
_ARTICLES = frozenset(listed("the my der die das dem den el la los las le les"))
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|er)")
_SIDES = frozenset(listed("gegen against contra contre too trop demasiado"))
_NEAREST = 4  # words behind "now" that tell what is taken
_DATE = 3  # words of a date


class Aside(NamedTuple):
    """The terms of what is taken, and of what it takes the place of; neither has those of the other."""

    kept: frozenset[str]
    aside: frozenset[str]


def takes_what_is_set_aside(statement: str, quote: str) -> bool:
    """Say whether the statement has only what the quote sets aside, sets aside what the quote takes, or
    denies that."""
    said = _asides(quote)
    if not said:
        return False
    claimed, told = _asides(statement), frozenset(_terms(statement))
    if claimed:
        return any(
            _meets(one.aside, each.kept) and not _meets(one.aside, each.aside)
            for one in claimed
            for each in said
        )
    if has_negation(statement):
        if may_deny({word.casefold() for word in words(quote)} - _SIDES):
            return False
        denied = frozenset[str]().union(*(clause.negated for clause in read_clauses(statement)))
        return any(each.kept <= denied and not _meets(each.aside, told) for each in said)
    leaves = {word.casefold() for word in _LEAVES.findall(fold(statement))}
    if leaves - {word.casefold() for word in words(quote)}:
        return False
    return any(
        each.aside <= told and not _meets(each.kept, told) and not _is_left(statement, each.aside)
        for each in said
    )


def without_asides(statement: str, quote: str) -> tuple[str, str]:
    """Give both without what they set aside, where the statement tells what the quote takes instead."""
    said, claimed, told = _asides(quote), _asides(statement), frozenset(_terms(statement))
    tells = claimed or NO_LONGER.search(spelled_out(fold(statement)))
    taken = any(
        _meets(each.kept, told) and (tells or not each.aside <= told or _is_left(statement, each.aside))
        for each in said
    )
    return (_plain(statement), _plain(quote)) if taken else (statement, quote)


def _plain(text: str) -> str:
    plain = spelled_out(fold(text))
    for pattern in _BEHIND:
        plain = re.sub(pattern, "", plain, flags=re.I)
    for pattern in _BEFORE:
        plain = re.sub(pattern, r"\g<kept>", plain, flags=re.I)
    return plain


def _meets(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(borne_out(one, other))


def _is_left(statement: str, aside: frozenset[str]) -> bool:
    """Say whether the statement comes from what is set aside: "moved from the 4th"."""
    spoken = [word.casefold() for word in words(fold(statement))]
    spoken = [word for word in spoken if word not in _ARTICLES]
    return any(_term(word) in aside and before in _FROM for before, word in pairwise(spoken))


@lru_cache(maxsize=64)
def _asides(text: str) -> tuple[Aside, ...]:
    return tuple(each for each in _found(spelled_out(fold(text))) if each.kept and each.aside)


def _found(plain: str) -> Iterator[Aside]:
    for pattern in _BEHIND:
        for match in re.finditer(pattern, plain, re.I):
            before = _MARK.split(plain[: match.start()])[-1]
            yield _parted(_terms(before)[::-1], _ENDS.split(match["aside"])[0], least=1)
    for pattern in _BEFORE:
        for match in re.finditer(pattern, plain, re.I):
            yield _parted(_terms(_ENDS.split(match["kept"])[0]), match["aside"], least=_NEAREST)


def _parted(taken: list[str], left: str, *, least: int) -> Aside:
    """Give as much of what is taken, the nearest first, as is set aside; of two dates the days."""
    aside = _terms(left)
    days, left_days = ([*filter(_is_day, terms)] for terms in (taken[:_DATE], aside))
    if days and left_days:
        taken, aside = days[:1], left_days
    shared = {*taken} & {*aside}
    kept = [term for term in taken if term not in shared][: max(least, len({*aside} - shared))]
    return Aside(frozenset(kept), frozenset(aside) - shared)


def _is_day(term: str) -> bool:
    return term.isdigit() and len(term) <= 2


def _terms(text: str) -> list[str]:
    small = _small()
    return [_term(word) for each in words(text) if (word := each.casefold()) not in small]


def _term(word: str) -> str:
    ordinal = _ORDINAL.fullmatch(word)
    return ordinal[1] if ordinal else stem(word)


@cache
def _small() -> frozenset[str]:
    return frozenset[str]().union(*STOP_WORDS.values()) | PERSON_WORDS | NEGATORS | GENERIC_WORDS
