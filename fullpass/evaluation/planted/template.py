"""What a planted sentence is made of, and how it is recognised in a text."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cached_property

from fullpass.evaluation.planted.vocabulary import SLOTS

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Template:
    """`said` is how a person says it, `statement` the fact that it makes, without a subject.

    Two sentences of one `topic` with the same values say the same, unless one `denies`. `about` names the
    slots that tell what the sentence is about: the same there and other values elsewhere contradict each
    other. With `about` None two such facts never contradict each other, with () they always do. `distinct`
    names the slots by which a reader tells two such facts apart. What is not `drawn` stands in pairs only.
    """

    topic: str
    category: str
    said: str
    statement: str
    language: str = "en"
    about: tuple[str, ...] | None = None
    details: tuple[tuple[str, str], ...] = ()
    distinct: tuple[str, ...] | None = None
    also: tuple[str, ...] = ()
    drawn: bool = True
    denies: bool | None = None

    @property
    def slots(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_PLACEHOLDER.findall(self.said)))

    def draw(self, rng: random.Random) -> dict[str, str]:
        return {slot: SLOTS[slot].draw(rng) for slot in self.slots}

    @cached_property
    def said_pattern(self) -> re.Pattern[str]:
        return _pattern(self.said)

    @cached_property
    def statement_pattern(self) -> re.Pattern[str]:
        return _pattern(self.statement)


@dataclass(frozen=True)
class Found:
    """A sentence found in a text: its template, its own words, and the values of its slots."""

    template: Template
    words: str
    values: dict[str, str]
    start: int = 0

    @property
    def statement(self) -> str:
        return self.template.statement.format(**self.values)

    @property
    def details(self) -> dict[str, str]:
        return {key: text.format(**self.values) for key, text in self.template.details}


def _pattern(sentence: str) -> re.Pattern[str]:
    pieces = _PLACEHOLDER.split(sentence)
    written: list[str] = []
    seen: set[str] = set()
    for position, piece in enumerate(pieces):
        if position % 2 == 0:
            written.append(re.escape(piece).replace(r"\ ", r"\s+"))
        elif piece in seen:
            written.append(f"(?P={piece})")
        else:
            seen.add(piece)
            written.append(f"(?P<{piece}>{SLOTS[piece].pattern})")
    pattern = "".join(written)
    if sentence[0].isascii() and sentence[0].isalpha():  # a sentence may begin with a capital or not
        pattern = f"[{sentence[0].upper()}{sentence[0].lower()}]{pattern[1:]}"
    return re.compile(pattern)
