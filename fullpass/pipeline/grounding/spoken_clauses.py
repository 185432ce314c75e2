"""The clauses of a text word by word, as rules that only doubt a statement read them."""

from __future__ import annotations

import re
from functools import lru_cache

from fullpass.pipeline.language import fold, spelled_out, words
from fullpass.pipeline.words import listed

Clause = tuple[str, ...]
MOST_CLAUSES = 60  # of a text that are read

_END = re.compile(
    r"(?<!\d),|,(?!\d)|[;:()–—!?。，、；：！？\n]|(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bst)(?<!\bmrs)(?<!\b\d)(?<!\b\d\d)\."
    r"(?=\s|$)|\s-\s"
)
_PARTS = frozenset(
    listed(
        """and but because since after although though while whereas so that if when who which und aber
        sondern weil da obwohl wahrend dass wenn y e pero sino porque aunque mientras que et mais parce car
        si quand mas perche"""
    )
)
_SAYS_NOTHING = re.compile(
    r"\b(?:after all|at all|all right|first of all|above all|in all|not only|over all|each other)\b"
)
_NAMED = re.compile(
    r"\b((?:my|our|meine?|unsere?|mi|nuestr[oa]|mon|ma|notre) \w+), (\w+), (?!and\b|und\b|y\b|et\b|or\b)"
)  # "my mum, Ruth, …"
_RUN_TOGETHER = re.compile(r"\b(do|does|did|is|was|are|wo|would|should|could|has|have|ca)nt\b")


@lru_cache(maxsize=64)
def in_plain(text: str) -> str:
    """Give the text folded, in lower case, with its negations spelled out."""
    plain = _RUN_TOGETHER.sub(r"\1 not", spelled_out(fold(text)).casefold().replace("œ", "oe"))
    return _SAYS_NOTHING.sub(" ", _NAMED.sub(r"\1 \2 ", plain))


@lru_cache(maxsize=128)
def spoken_clauses(text: str, aside: frozenset[str] = frozenset()) -> tuple[Clause, ...]:
    """Give the clauses as words in lower case, parted at marks and what begins another, but for `aside`."""
    found: list[list[str]] = []
    begins = _PARTS - aside
    for part in _END.split(in_plain(text)):
        found.append([])
        for word in words(part):
            if word in begins and found[-1]:
                found.append([])
            found[-1].append(word)
    return tuple(tuple(clause) for clause in found if clause)[:MOST_CLAUSES]
