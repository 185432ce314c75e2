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
    rf"(?<=[.!?])[\"')\]]*\s+|(?<=[。！？])|\n+|{BLANK}+|(?<=[!?])(?=[A-ZÄÖÜ\u4e00-\u9fff])|"
    rf"(?<=[\U0001f300-\U0001faff])\s+(?=[A-ZÄÖÜ])|(?<=,) *(?=\n)",
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|etc|approx|bzw|ca|cf|dr|mr|mrs|ms|prof|"
    r"st|nr|no|vs|usw|inkl|jr|sr|p\.\s?ej|av)"
    r"|\b[a-zäöü]|(?<![/\d])\b\d{1,2})\.$",
    re.IGNORECASE,
)
_CONTINUES = re.compile(
    r"(?i:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|januar|februar|märz|"
    r"mai|juni|juli|oktober|dezember|semester|geburtstag)|\d|[a-zäöü]"
)
_BULLET = re.compile(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+|[ \t]+")
_ASIDE = re.compile(r"\(([^()\n]{1,200})\)\s+(?=\S)")  # "(a garden shed) We decided …"
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
    if aside := _ASIDE.match(own, start, end):
        yield Slice(aside.start(1), aside[1])
        start = aside.end()
    elif own.startswith("(", start) and own.find(")", start, end) < 0:  # "(I'm vegan.)" ends at its full stop
        start += 1
    text = own[start:end]
    stripped = text.rstrip()
    if len(stripped) > 1:
        yield Slice(start, stripped)


_LONG = 25  # words after which a sentence without inner punctuation is taken as running on
_TOO_LONG = 32  # words after which a clause is cut at any conjunction
_INNER_MARK = re.compile(r"[,;:–—]")
_CLOSED = tuple(".!?。！？…")
_SUBJECT_ALONE = re.compile(r"(?:my|our|meine?|unsere?|mi|mon|ma) (?:[\w'-]+ ){0,2}[\w'-]+ ", re.IGNORECASE)
_CONJUNCTION = re.compile(
    r"\s+(?=(?:and|but|so|because|which|und|aber|weil|denn|y|pero|porque|et|mais|parce que|car)\s)",
    re.IGNORECASE,
)


def clauses(sentence: Slice, language: Language) -> list[Slice]:
    """Cut a sentence where a new statement or question begins; a run-on is cut without punctuation, too."""
    result: list[Slice] = []
    for part in _cut(sentence, _ends(language.clause_start, sentence, language)):
        words = len(part.text.split())
        open_end = not part.text.endswith(_CLOSED) and not sentence.text.endswith(_CLOSED)
        runs_on = not _INNER_MARK.search(part.text) and (open_end or words >= _LONG)
        pattern = language.loose_clause_start if runs_on else language.asked_clause_start
        for piece in _cut(part, _ends(pattern, part)):
            too_long = len(piece.text.split()) > _TOO_LONG
            result.extend(_cut(piece, _ends(_CONJUNCTION, piece)) if too_long else [piece])
    return result


def _ends(pattern: re.Pattern[str], part: Slice, language: Language | None = None) -> list[int]:
    ends = [match.end() for match in pattern.finditer(part.text)]
    if language and language.opening:
        starts = [0, *ends]
        ends = [
            end
            for start, end in zip(starts, ends, strict=False)
            if not _opens(part.text[start:end], language)
        ]
    first = part.text[: ends[0]] if ends else ""
    if _SUBJECT_ALONE.fullmatch(first):  # "my wife and I": one subject
        return ends[1:]
    if language and language.label.fullmatch(first.lower().rstrip()):
        return ends[1:]
    return ends


def _opens(text: str, language: Language) -> bool:
    """Say whether a piece belongs to the clause behind it: "Since last year, I"."""
    lead = language.lead_in.match(text)
    return bool(language.opening and language.opening.fullmatch(text[lead.end() if lead else 0 :]))


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
