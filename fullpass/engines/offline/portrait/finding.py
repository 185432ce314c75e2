"""What a field says and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fullpass.pipeline.sections import NOT_ENOUGH_DATA
from fullpass.pipeline.types import FieldValue, Source

MOST_SOURCES, MOST_OF_AN_ITEM = 24, 3  # of one field, and of an item of a list


@dataclass(frozen=True, slots=True)
class Finding:
    """The value of a field and its sources, the most telling first."""

    value: FieldValue
    sources: tuple[Source, ...] = ()


NOTHING = Finding(NOT_ENOUGH_DATA)
NO_ITEMS = Finding(())


def finding(value: str, sources: Iterable[Source]) -> Finding:
    """Give a finding for a string; an empty one is not enough data."""
    return Finding(value, _bounded(sources)) if value else NOTHING


def items(found: Sequence[tuple[str, Iterable[Source]]]) -> Finding:
    """Give a finding for a list, with the sources of each item in turn; items whose sources find no room are
    left out.
    """
    told: dict[str, None] = {}
    named: dict[Source, None] = {}
    for text, sources in found:
        own = list(sources)[:MOST_OF_AN_ITEM]
        if len(named.keys() | set(own)) > MOST_SOURCES:
            break
        told.setdefault(text)
        named.update(dict.fromkeys(own))
    return Finding(tuple(told), tuple(named))


def share(part: int, whole: int) -> str:
    """Give a share as people read it: "12 of 40 (30%)"."""
    return f"{part} of {whole} ({round(100 * part / whole)}%)" if whole else "0 of 0"


def _bounded(sources: Iterable[Source]) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(sources))[:MOST_SOURCES]
