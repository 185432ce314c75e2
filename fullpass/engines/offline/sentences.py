"""Sentences of a message and clauses of a sentence, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fullpass.engines.offline.languages import Language
from fullpass.engines.offline.own_words import BLANK


@dataclass(frozen=True, slots=True)
class Slice:
    """`text` is the slice of the message that begins at `start`."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


_BREAK = re.compile(
    rf"(?<=[.!?])[\"')\]]*\s+|(?<=[。！？])|\n+|{BLANK}+|(?<=[!?])(?=[A-ZÄÖÜ])|(?<=,) *(?=\n)",
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|etc|approx|bzw|ca|cf|dr|mr|mrs|ms|prof|st|nr|no|vs|usw|inkl|jr|sr|p\.\s?ej|av)"
    r"|\b[a-zäöü]|\b\d{1,2})\.$",
    re.IGNORECASE,
)
_CONTINUES = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|semester|geburtstag|\d|[a-zäöü])",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+|[ \t]+")
_LINE_WRAP = 60  # characters after which a line that ends without a mark was wrapped, not ended


def sentences(own: str) -> Iterator[Slice]:
    """Give the sentences of a message whose foreign parts are blanked out. List marks are left off."""
    start = 0
    for match in _BREAK.finditer(own):
        if not _ends_here(own, start, match):
            continue
        yield from _trimmed(own, start, match.start())
        start = match.end()
    yield from _trimmed(own, start, len(own))


def _ends_here(own: str, start: int, match: re.Match[str]) -> bool:
    before = own[start : match.start()]
    gap = match.group()
    if BLANK in gap:
        return True
    if "\n" in gap:
        wrapped = gap.count("\n") == 1 and len(before) - before.rfind("\n") > _LINE_WRAP
        return not (wrapped and own[match.end() : match.end() + 1].islower() and before[-1:] not in ".!?:;")
    if before.endswith("."):
        return not (_ABBREVIATED.search(before[-12:]) and _CONTINUES.match(own, match.end()))
    return True


def _trimmed(own: str, start: int, end: int) -> Iterator[Slice]:
    bullet = _BULLET.match(own, start, end)
    if bullet:
        start = bullet.end()
    text = own[start:end]
    stripped = text.rstrip()
    if len(stripped) > 1:
        yield Slice(start, stripped)


_LONG = 12  # words after which a sentence without inner punctuation is taken as running on
_INNER_MARK = re.compile(r"[,;:–—]")


def clauses(sentence: Slice, language: Language) -> list[Slice]:
    """Cut a sentence where a new statement or question begins; a run-on is cut without punctuation, too."""
    cuts = [match.end() for match in language.clause_start.finditer(sentence.text)]
    parts = _cut(sentence, cuts)
    result: list[Slice] = []
    for part in parts:
        runs_on = len(part.text.split()) >= _LONG or not _INNER_MARK.search(part.text)
        loose = [m.end() for m in language.loose_clause_start.finditer(part.text)] if runs_on else []
        result.extend(_cut(part, loose))
    return result


def _cut(whole: Slice, cuts: list[int]) -> list[Slice]:
    parts = []
    start = 0
    for cut in [*cuts, len(whole.text)]:
        text = whole.text[start:cut]
        if text.strip():
            lead = len(text) - len(text.lstrip())
            parts.append(Slice(whole.start + start + lead, text.strip()))
        start = cut
    return parts
