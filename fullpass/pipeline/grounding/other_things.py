"""Another thing of the same kind: "teaches cello" for "I teach violin", or the opposite quality."""

from __future__ import annotations

from functools import lru_cache

from fullpass.pipeline.clauses import clauses
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.groups import Groups, Hit, as_written, plurals, read_places, with_endings
from fullpass.pipeline.language import UNSPACED_RUN, fold, stem
from fullpass.pipeline.lexicon import chinese, english, french, german, others, spanish
from fullpass.pipeline.lexicon.kin import KIN
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import strong_terms

_THINGS = Groups(
    (english.THINGS, plurals),
    (german.THINGS, with_endings("e", "n", "en", "s", "er")),
    (french.THINGS, with_endings("s", "x")),
    (spanish.THINGS, with_endings("s", "es")),
    (others.THINGS, with_endings("s")),
)
_KIN = Groups(*((table, as_written) for table in KIN))
_QUALITIES = Groups(
    (english.QUALITIES, as_written),
    (german.QUALITIES, with_endings("e", "en", "er", "es", "em")),
    (french.QUALITIES, with_endings("s")),
    (spanish.QUALITIES, with_endings("s")),
    (others.QUALITIES, as_written),
)
_UNSPACED_THINGS = read_places(chinese.THINGS + chinese.QUALITIES)
LEAST_SHARED = 0.6  # of a statement's other content, for a quality to be that of the same thing

Places = set[tuple[int, int]]


def tells_of_another_kind(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement names a thing that `text` nowhere has, and the quote another of its kind that
    the statement lacks; or the opposite of a quality, of much the same."""
    if UNSPACED_RUN.search(statement) and _in_characters(statement, quote, text):
        return True
    if _another(_THINGS, statement, quote, text) or _other_quality(statement, quote):
        return True
    return len({hit.at for hit in _hits(_KIN, quote)}) == 1 and _another(_KIN, statement, quote, text)


def _another(groups: Groups, statement: str, quote: str, text: str) -> bool:
    claimed = _hits(groups, statement)
    if not claimed:
        return False
    said, here = _places(_hits(groups, quote)), _places(claimed)
    told = said | _places(_hits(groups, text)) if said else said
    return any(
        hit.replaces
        and (hit.group, hit.place) not in told
        and any(group == hit.group and (group, place) not in here for group, place in said)
        for hit in claimed
    )


def _other_quality(statement: str, quote: str) -> bool:
    if not _another(_QUALITIES, statement, quote, quote) or has_negation(statement) != has_negation(quote):
        return False
    spoken = _spoken(statement)
    qualities = {stem(spoken[hit.at]) for hit in _hits(_QUALITIES, statement)}
    rest = strong_terms(statement) - qualities
    return len(borne_out(rest, strong_terms(quote))) >= LEAST_SHARED * len(rest)


def _in_characters(statement: str, quote: str, text: str) -> bool:
    claimed, said = _written(statement), _written(quote)
    told = said | _written(text)
    return any(
        (group, place) not in told and any(g == group and (g, p) not in claimed for g, p in said)
        for group, place in claimed
    )


def _written(text: str) -> Places:
    plain = fold(text)
    return {(group, place) for written, group, place in _UNSPACED_THINGS if written in plain}


def _places(hits: tuple[Hit, ...]) -> Places:
    return {(hit.group, hit.place) for hit in hits}


@lru_cache(maxsize=128)
def _hits(groups: Groups, text: str) -> tuple[Hit, ...]:
    return tuple(groups.found_in(_spoken(text)))


@lru_cache(maxsize=128)
def _spoken(text: str) -> tuple[str, ...]:
    return tuple(word for clause in clauses(text) for word in clause)
