"""How conversations, facts and lines of MEMORY are written into a request, with local ids.

Data stands between delimiters. Inside the data the delimiters themselves are neutralised, so that nothing
that somebody once wrote in a chat can close a block or open another one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fullpass.pipeline.types import Chunk, Conversation, Fact, Memory, MemoryLines, Role

TITLE_CHARACTERS = 200  # a title is a hint for the reader; a longer one is cut

_INVISIBLE = r"[\s\u200b-\u200f\u2060\ufeff]*"
_DELIMITER_NAMES = r"(?:conversation|message|facts|memory)"
_OPENS_DELIMITER = re.compile(rf"<(?={_INVISIBLE}/?{_INVISIBLE}{_DELIMITER_NAMES})", re.IGNORECASE)
_NEUTRALISED = re.compile(rf"‹(?={_INVISIBLE}/?{_INVISIBLE}{_DELIMITER_NAMES})", re.IGNORECASE)
_SURROGATES = re.compile(r"[\ud800-\udfff]")  # cannot be sent as UTF-8
_FOR_ATTRIBUTES = str.maketrans({'"': "”", "<": "‹", ">": "›"})


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message, or a slice of one, as it was before it went on the wire."""

    part: int  # which chunk or conversation of the request it belongs to, from 0
    conversation_id: str
    message_id: str
    text: str

    def original_quote(self, quote: str) -> str:
        """Give a quote as it stands in the stored text: delimiters that were neutralised are restored."""
        return quote if quote in self.text else restore(quote)

    def holds(self, quote: str) -> bool:
        """Say whether a quote, if it is any, stands in the text word for word."""
        return bool(quote.strip()) and self.original_quote(quote) in self.text


@dataclass(frozen=True, slots=True)
class ConversationsBlock:
    """The text of the block, and what its local message ids stand for."""

    text: str
    messages: Mapping[str, SentMessage]


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """The text of a block of facts or of MEMORY lines, and the fact ids its local ids stand for."""

    text: str
    fact_ids: Mapping[str, str]

    def real_ids(self, local_ids: Iterable[str]) -> tuple[str, ...]:
        """Give the fact ids, each once, in order; unknown local ids are dropped."""
        known = (self.fact_ids[local] for local in local_ids if local in self.fact_ids)
        return tuple(dict.fromkeys(known))


def neutralise(text: str) -> str:
    """Write `‹` for the `<` of anything that could be read as a delimiter; all other text stays as it is."""
    return _SURROGATES.sub("\ufffd", _OPENS_DELIMITER.sub("‹", text))


def restore(text: str) -> str:
    """Undo `neutralise`."""
    return _NEUTRALISED.sub("<", text)


def chunks_block(chunks: Sequence[Chunk]) -> ConversationsBlock:
    """Write one conversation element per chunk; the part of a message is the index of its chunk."""
    return _conversations_block(
        _Element(
            chunk.conversation_id,
            chunk.conversation_title,
            chunk.started_at,
            [_Line(span.message_id, span.role, span.at, span.text) for span in chunk.spans],
        )
        for chunk in chunks
    )


def conversations_block(conversations: Sequence[Conversation]) -> ConversationsBlock:
    """Write whole conversations; the part of a message is the index of its conversation."""
    return _conversations_block(
        _Element(
            conversation.id,
            conversation.title,
            conversation.created_at,
            [_Line(message.id, message.role, message.at, message.text) for message in conversation.messages],
        )
        for conversation in conversations
    )


def facts_block(facts: Sequence[Fact]) -> FactsBlock:
    """Write facts, one JSON object a line. `date` is the day on which the fact was last said."""
    local_ids = {fact.id: f"f{number}" for number, fact in enumerate(facts, start=1)}
    lines = []
    for fact in facts:
        row: dict[str, str | int] = {
            "id": local_ids[fact.id],
            "category": fact.category,
            "statement": _one_line(fact.statement),
            "date": _day(fact.last_seen),
            "times_seen": fact.times_said,
        }
        if fact.superseded_by in local_ids:
            row["superseded_by"] = local_ids[fact.superseded_by]
        lines.append(json.dumps(row, ensure_ascii=False))
    return FactsBlock(_enclosed("facts", lines), {local: real for real, local in local_ids.items()})


def memory_block(memory: Memory | MemoryLines) -> FactsBlock:
    """Write the lines of MEMORY, or of a lower level of it, one bullet a line with its fact ids."""
    by_category = memory.lines if isinstance(memory, Memory) else memory
    local_ids: dict[str, str] = {}
    bullets = []
    for line in (line for lines in by_category.values() for line in lines):
        ids = [local_ids.setdefault(fact, f"f{len(local_ids) + 1}") for fact in line.facts]
        bullets.append(f"- {_one_line(line.text)} [{' '.join(ids)}]")
    return FactsBlock(_enclosed("memory", bullets), {local: real for real, local in local_ids.items()})


@dataclass(frozen=True, slots=True)
class _Line:
    message_id: str
    role: Role
    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class _Element:
    conversation_id: str
    title: str
    at: datetime | None
    lines: Sequence[_Line]


def _conversations_block(elements: Iterable[_Element]) -> ConversationsBlock:
    messages: dict[str, SentMessage] = {}
    written: list[str] = []
    for part, element in enumerate(elements):
        title = _attribute(element.title)
        written.append(f'<conversation id="c{part + 1}" title="{title}" date="{_day(element.at)}">')
        for line in element.lines:
            local_id = f"m{len(messages) + 1}"
            messages[local_id] = SentMessage(part, element.conversation_id, line.message_id, line.text)
            written.append(
                f'<message id="{local_id}" role="{line.role.value}" date="{_day(line.at)}">'
                f"{neutralise(line.text)}</message>"
            )
        written.append("</conversation>")
    return ConversationsBlock(_enclosed("conversations", written), messages)


def _enclosed(name: str, lines: Sequence[str]) -> str:
    return "\n".join([f"<{name}>", *lines, f"</{name}>"])


def _day(at: datetime | None) -> str:
    return at.date().isoformat() if at else ""


def _one_line(text: str) -> str:
    return neutralise(" ".join(text.split()))


def _attribute(title: str) -> str:
    line = _one_line(title.translate(_FOR_ATTRIBUTES))
    return line if len(line) <= TITLE_CHARACTERS else line[: TITLE_CHARACTERS - 1] + "…"
