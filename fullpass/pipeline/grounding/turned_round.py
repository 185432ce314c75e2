"""Two things that changed places: "moved from Rome to Berlin" where somebody moved from Berlin to Rome."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from fullpass.pipeline.clauses import clauses
from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.language import fold, stem
from fullpass.pipeline.words import GENERIC_WORDS, NEGATORS, PERSON_WORDS, STOP_WORDS, listed

# What parts the two things, by what it says of them.
_PARTS = {
    "more": frozenset(listed("than over instead rather als statt anstatt plutot lieu que vez")),
    "before": frozenset(listed("before bevor avant antes prima")),
    "after": frozenset(listed("after nachdem apres despues dopo")),
}
_FROM, _TO = frozenset(listed("from von aus depuis desde")), frozenset(listed("to into nach zu a vers para"))
_MOVES = {
    stem(word)
    for word in listed(
        """fly move drive travel go come return relocate commute back trip fliege fliegt ziehe zieht umziehen
        reise reist vuelo vuela viajo viaja mudarse pars part voyage"""
    )
}
_RATHER = re.compile(r"(?i)\b(?:rather|prefer(?:s|red)?(?: to)?|lieber)\s(\w{3,})")
_RATHER_THAN = re.compile(
    r"(?i)\b(?:rather|prefer(?:s|red)?(?: to)?|lieber)\s(?P<chosen>\w{3,})\b[^,.;]*?\b(?:than|over|to|"
    r"als)\s(?P<left>\w{3,})"
)
_LESS = frozenset(listed("less fewer worse weniger moins menos"))
_PREFERS = frozenset(listed("prefer prefers preferred"))
_SMALL = (
    frozenset[str]().union(*STOP_WORDS.values()) | PERSON_WORDS | GENERIC_WORDS | NEGATORS | _LESS | _PREFERS
)

Sides = tuple[str, frozenset[str], frozenset[str]]


def turned_round(statement: str, quote: str) -> bool:
    """Say whether two things stand the other way round: "A rather than B", "from A to B", "A before B"."""
    said = list(_sides(clauses(quote)))
    return any(
        part == other and bool(one & after - before) and bool(two & before - after)
        for part, one, two in _sides(clauses(statement))
        for other, before, after in said
    )


def prefers_the_other(statement: str, quote: str) -> bool:
    """Say whether the statement sets against something what the quote would rather have: "rather call than
    text" for "I'd rather text"."""
    claimed = [match.groupdict() for match in _RATHER_THAN.finditer(fold(statement).casefold())]
    chosen = {stem(match[1]) for match in _RATHER.finditer(fold(quote).casefold())} if claimed else set()
    return any(stem(each["left"]) in chosen and stem(each["chosen"]) not in chosen for each in claimed)


def goes_the_other_way(statement: str, quote: str) -> bool:
    """Say whether the statement comes from where the quote goes, or goes where it comes from."""
    said = clauses(quote)
    claimed = clauses(statement)
    if all(_MOVES.isdisjoint(stem(word) for word in clause) for clause in (*claimed, *said)):
        return False
    (came, went), (from_there, to_there) = _ways(claimed), _ways(said)
    return bool(came & to_there - went - from_there or went & from_there - came - to_there)


def _ways(found: Iterable[list[str]]) -> tuple[set[str], set[str]]:
    """Give what stands right after "from", and what after "to"."""
    came, went = set[str](), set[str]()
    for clause in found:
        for word, after in pairwise(clause if NEGATORS.isdisjoint(clause) else ()):
            if after not in _SMALL:
                (came if word in _FROM else went if word in _TO else set[str]()).add(stem(after))
    return came, went


def _sides(found: Iterable[list[str]]) -> Iterator[Sides]:
    """Give what parts a clause, and the stems on either side of it."""
    for clause in found:
        if not _LESS.isdisjoint(clause):
            continue
        for at, word in enumerate(clause):
            part = next((name for name, parts in _PARTS.items() if word in parts), "")
            if word in _TO and not _FROM.isdisjoint(clause[:at]):
                part = "from"
            elif word == "to" and not _PREFERS.isdisjoint(clause[:at]):
                part = "more"
            if part and not _is_number(clause[at + 1 : at + 2]):  # "more than 3" sets nothing against it
                yield part, _content(clause[:at]), _content(clause[at + 1 :])


def _is_number(after: list[str]) -> bool:
    return bool(after) and (after[0].isdigit() or after[0] in WORD_VALUES)


def _content(listed_words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in listed_words if word not in _SMALL)
