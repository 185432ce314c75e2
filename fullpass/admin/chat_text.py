"""What was said, as a page shows it: message by message, with every quote marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fullpass.models import Chunk, Evidence, Fact
from fullpass.pipeline.marking import Mark, Piece, marked_pieces, surroundings
from fullpass.pipeline.types import Role, Span

MARGIN = 300  # characters shown before and after a quote
MOST_QUOTES = 1_000  # marked in one chunk

ROLES = {
    Role.USER: "User",
    Role.ASSISTANT: "Assistant",
    Role.CUSTOM_INSTRUCTIONS: "Custom instructions",
    Role.SAVED_MEMORY: "Saved memory",
}


def spoken_by(evidence: Evidence) -> str:
    """Whose message a quote is from, in words."""
    return ROLES[Role(evidence.role)]


@dataclass(frozen=True)
class Quote:
    """A quote in a chunk, with the number that its fact has on the page."""

    evidence: Evidence
    number: int


@dataclass(frozen=True)
class ShownPiece:
    """A part of a message, and the quotes that cover it, begin and end with it.

    `anchors` are those whose place in the page this is.
    """

    text: str
    quotes: Sequence[Quote] = ()
    ends: Sequence[Quote] = ()
    anchors: Sequence[Quote] = ()


@dataclass(frozen=True)
class Said:
    """A message, or what a chunk holds of it."""

    message_id: str
    role: str
    at: datetime | None
    continued: bool
    length: int
    pieces: Sequence[ShownPiece]


@dataclass(frozen=True)
class ChunkText:
    """What a chunk repeats of the one before, what it adds, and the facts that are told in it, by number."""

    overlap: Sequence[Said]
    body: Sequence[Said]
    facts: Sequence[Fact]


def text_of(chunk: Chunk) -> ChunkText:
    """A chunk with all quotes in its messages, also those that were found when a neighbour was read.

    Reads `conversation` and `previous`: select them along.
    """
    plain = chunk.to_chunk(0)
    messages = {span.message_id for span in plain.spans}
    quotes = Evidence.objects.filter(conversation_id=chunk.conversation_id, message_id__in=messages)
    marking = _Marking(quotes.order_by("message_id", "start", "pk").select_related("fact")[:MOST_QUOTES])
    body = [marking.said(span) for span in plain.body]
    overlap = [marking.said(span) for span in plain.overlap]
    return ChunkText(overlap, body, marking.facts)


@dataclass(frozen=True)
class Place:
    """A piece of evidence inside the text around it; `pieces` is empty where that is not stored any more."""

    evidence: Evidence
    pieces: Sequence[Piece] = ()
    is_cut_before: bool = False
    is_cut_after: bool = False

    @property
    def spoken_by(self) -> str:
        return spoken_by(self.evidence)


def place_of(evidence: Evidence) -> Place:
    """A quote marked in its message, with some lines of it before and after.

    Reads `chunk`, its `conversation` and `previous`: select them along.
    """
    end = evidence.start + len(evidence.quote)
    for span in evidence.chunk.to_chunk(0).spans:
        if span.message_id == evidence.message_id and span.start <= evidence.start and end <= span.end:
            start, end = evidence.start - span.start, end - span.start
            first, last = surroundings(span.text, start, end, margin=MARGIN)
            mark = Mark(start - first, end - first, str(evidence.pk))
            pieces = marked_pieces(span.text[first:last], [mark])
            return Place(evidence, pieces, is_cut_before=first > 0, is_cut_after=last < len(span.text))
    return Place(evidence)


class _Marking:
    """Marks quotes in spans, and numbers the facts in the order in which they are met."""

    def __init__(self, quotes: Iterable[Evidence]) -> None:
        self._of_message: defaultdict[str, list[Evidence]] = defaultdict(list)
        for quote in quotes:
            self._of_message[quote.message_id].append(quote)
        self._facts: dict[UUID, Fact] = {}
        self._numbers: dict[UUID, int] = {}
        self._anchored: set[int] = set()

    @property
    def facts(self) -> list[Fact]:
        """The facts that were met, the first has number 1."""
        return list(self._facts.values())

    def said(self, span: Span) -> Said:
        quotes = {str(quote.pk): quote for quote in self._of_message[span.message_id]}
        marks = [
            Mark(quote.start - span.start, quote.start - span.start + len(quote.quote), name)
            for name, quote in quotes.items()
        ]
        pieces = [self._shown(piece, quotes) for piece in marked_pieces(span.text, marks)]
        return Said(span.message_id, ROLES[span.role], span.at, span.start > 0, len(span.text), pieces)

    def _shown(self, piece: Piece, quotes: dict[str, Evidence]) -> ShownPiece:
        found = {name: self._numbered(quotes[name]) for name in piece.marks}
        return ShownPiece(
            piece.text,
            quotes=list(found.values()),
            ends=[found[name] for name in piece.ends],
            anchors=list(self._first([found[name] for name in piece.begins])),
        )

    def _numbered(self, evidence: Evidence) -> Quote:
        self._facts.setdefault(evidence.fact_id, evidence.fact)
        number = self._numbers.setdefault(evidence.fact_id, len(self._numbers) + 1)
        return Quote(evidence, number)

    def _first(self, quotes: Sequence[Quote]) -> Iterator[Quote]:
        """Those that begin here for the first time: a quote that two spans share begins twice."""
        for quote in quotes:
            if quote.evidence.pk not in self._anchored:
                self._anchored.add(quote.evidence.pk)
                yield quote
