"""Many patterns over one short text: only those are tried of which the text holds a piece that they need.

Every match of `\\b(?:i|we) (?:bake|cook)\\b` holds "bake" or "cook". One look finds all such pieces of all
patterns in a text, and few patterns are left to be tried. What is found stays the same.

What a pattern needs is read with Python's own parser of patterns, which has no public name or types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_MARKS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)  # of groups and alternatives
_DEPTH = {"(": 1, ")": -1}
_REFERS_BACK = re.compile(r"\(\?P=|\(\?\(|\\[1-9]")  # to a group, which may be in another alternative
Pattern = re.Pattern[str]
Pieces = frozenset[str]

_ODD_CASES = str.maketrans("ıſİ", "isi")  # taken for these letters where case does not count
_TELLS_LITTLE = (9.0, 1.0, 0.5, 0.1, 0.02, 0.006, 0.002)  # how often a piece of 0, 1 … letters is met
_MOST_CHOICES = 4  # characters of a set that are pieces of their own


@dataclass
class _Part:
    """An alternative of the pattern with that number; made when it is tried first, as most never are."""

    number: int
    source: str
    flags: int

    @cached_property
    def pattern(self) -> Pattern:
        return re.compile(self.source, self.flags)


class Sieve:
    """Patterns in their order; `tried_on` gives those that a text may match."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._patterns = tuple(patterns)

    def matches(self, text: str) -> bool:
        """Say whether any of the patterns is found in the text."""
        return any(part.search(text) for _, parts in self.tried_on(text) for part in parts)

    def tried_on(self, text: str) -> Iterator[tuple[int, Sequence[Pattern]]]:
        """Give, in order, the numbers of the patterns that may be found in the text, each with the patterns
        of which one is found exactly when it is.
        """
        held = self._always
        of_piece = self._of_piece
        for piece in self._pieces.findall(_plain(text)):
            held |= of_piece[piece]
        parts: list[Pattern] = []
        number = -1
        while held:
            lowest = held & -held
            held ^= lowest
            part = self._parts[lowest.bit_length() - 1]
            if part.number != number and parts:
                yield number, parts
                parts = []
            number = part.number
            parts.append(part.pattern)
        if parts:
            yield number, parts

    @cached_property
    def _parts(self) -> list[_Part]:
        return [
            _Part(number, source, pattern.flags & ~re.UNICODE)
            for number, pattern in enumerate(self._patterns)
            for source in alternatives(pattern)
        ]

    @cached_property
    def _needed(self) -> list[Pieces]:
        return [needed_pieces(part.source, part.flags) for part in self._parts]

    @cached_property
    def _always(self) -> int:
        """The bits of those parts of which nothing is known that they need."""
        return sum(1 << at for at, pieces in enumerate(self._needed) if not pieces)

    @cached_property
    def _of_piece(self) -> dict[str, int]:
        """A piece → the bits of the parts that need it, or need what it begins with."""
        own: dict[str, int] = {}
        for at, pieces in enumerate(self._needed):
            for piece in pieces:
                own[piece] = own.get(piece, 0) | 1 << at
        return {piece: _bits(own.get(piece[:end], 0) for end in range(1, len(piece) + 1)) for piece in own}

    @cached_property
    def _pieces(self) -> Pattern:
        """Finds at each place the longest piece that begins there."""
        return re.compile(f"(?=({_any_of(self._of_piece)}))" if self._of_piece else "(?!)")


def alternatives(pattern: Pattern) -> list[str]:
    """Give the sources of patterns of which one is found in a text exactly when `pattern` is: what "|" parts
    in it.
    """
    source, depth, starts = pattern.pattern, 0, [0]
    for mark in _MARKS.finditer(source):
        depth += _DEPTH.get(mark[0], 0)
        if mark[0] == "|" and not depth:
            starts.append(mark.end())
    if len(starts) == 1 or _REFERS_BACK.search(source):
        return [source]
    ends = [start - 1 for start in starts[1:]]
    return [source[start:end] for start, end in zip(starts, [*ends, len(source)], strict=True)]


def needed_pieces(source: str, flags: int = 0) -> Pieces:
    """Give texts of which every match holds at least one, as `_plain` writes them; none when nothing is
    known.
    """
    return _needed_by(parser.parse(source, flags))


def _needed_by(items: Iterable[tuple[Any, Any]]) -> Pieces:
    """The most telling of what the items of a sequence need."""
    found: list[Pieces] = []
    run = ""
    for op, value in items:
        if op is ops.LITERAL and _is_plain(char := chr(value)):
            run += _plain(char)
            continue
        if op is ops.AT or op is ops.ASSERT_NOT:
            continue
        found.append(frozenset([run]))
        run = ""
        if op is ops.SUBPATTERN:
            found.append(_needed_by(value[3]))
        elif op is ops.ASSERT:
            found.append(_needed_by(value[1]))
        elif op is ops.ATOMIC_GROUP:
            found.append(_needed_by(value))
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT) and value[0]:
            found.append(_needed_by(value[2]))
        elif op is ops.BRANCH:
            branches = [_needed_by(branch) for branch in value[1]]
            found.append(_shortest(frozenset().union(*branches)) if all(branches) else frozenset())
        elif op is ops.IN and len(value) <= _MOST_CHOICES and all(each is ops.LITERAL for each, _ in value):
            chars = [chr(code) for _, code in value]
            found.append(frozenset(map(_plain, chars)) if all(map(_is_plain, chars)) else frozenset())
    found.append(frozenset([run]))
    return min((pieces for pieces in found if pieces and "" not in pieces), key=_often, default=frozenset())


def _shortest(pieces: Pieces) -> Pieces:
    """Give the pieces that do not begin with another one: what holds "started" holds "start"."""
    return frozenset(each for each in pieces if not any(each[:end] in pieces for end in range(1, len(each))))


def _often(pieces: Pieces) -> float:
    return sum(_TELLS_LITTLE[min(len(piece.strip()), len(_TELLS_LITTLE) - 1)] for piece in pieces)


def _plain(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_ODD_CASES).lower()


def _is_plain(char: str) -> bool:
    """Say whether all that a pattern may take for this character is written alike by `_plain`."""
    return char.isascii() or "À" <= char < "ƀ" or char >= "⺀"


def _bits(each: Iterable[int]) -> int:
    held = 0
    for bits in each:
        held |= bits
    return held


def _any_of(pieces: Iterable[str]) -> str:
    """Give a pattern for the longest of the pieces that begins at a place."""
    tree: dict[str, Any] = {}
    for piece in pieces:
        branch = tree
        for char in piece:
            branch = branch.setdefault(char, {})
        branch[""] = {}
    return _written(tree)


def _written(tree: dict[str, Any]) -> str:
    choices = [re.escape(char) + _written(branch) for char, branch in sorted(tree.items()) if char]
    if not choices:
        return ""
    together = f"(?:{'|'.join(choices)})"
    return f"{together}?" if "" in tree else together
