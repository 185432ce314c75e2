"""The clauses of a text word by word, as rules that only doubt a statement read them."""

from __future__ import annotations

import re
from functools import lru_cache

from fullpass.pipeline.language import words
from fullpass.pipeline.marked import in_plain
from fullpass.pipeline.words import listed

Clause = tuple[str, ...]

_END = re.compile(r"[,;:()–—!?。，、；：！？\n]|\.(?=\s|$)|\s-\s")
_PARTS = frozenset(
    listed(
        """but because since after although though while whereas so that if when who which aber sondern weil da
        obwohl wahrend dass wenn pero sino porque aunque mientras que mais parce car si quand mas perche"""
    )
)
_ADDS = frozenset(listed("and und y e et"))


@lru_cache(maxsize=64)
def spoken_clauses(text: str, *, parts_at_and: bool = True) -> tuple[Clause, ...]:
    """Give the clauses as words in lower case, parted at marks and where a word begins another."""
    found: list[list[str]] = []
    begins = _PARTS | _ADDS if parts_at_and else _PARTS
    for part in _END.split(in_plain(text)):
        found.append([])
        for word in words(part):
            if word in begins and found[-1]:
                found.append([])
            found[-1].append(word)
    return tuple(tuple(clause) for clause in found if clause)
