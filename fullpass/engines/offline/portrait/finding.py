"""What a field says and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fullpass.pipeline.sections import NOT_ENOUGH_DATA
from fullpass.pipeline.types import FieldValue, Source

MOST_SOURCES = 12  # of one field


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
    """Give a finding for a list, with the sources of each item in turn."""
    texts = tuple(dict.fromkeys(text for text, _ in found))
    return Finding(texts, _bounded(source for _, sources in found for source in list(sources)[:2]))


def share(part: int, whole: int) -> str:
    """Give a share as people read it: "12 of 40 (30%)"."""
    return f"{part} of {whole} ({round(100 * part / whole)}%)" if whole else "0 of 0"


def _bounded(sources: Iterable[Source]) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(sources))[:MOST_SOURCES]
