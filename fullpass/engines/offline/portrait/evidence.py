"""What a portrait rests on: the person's messages, what is stated in them, and what MEMORY keeps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fullpass.engines.offline.evolution import current_part
from fullpass.engines.offline.extraction import extract_span
from fullpass.engines.offline.languages import language_of
from fullpass.engines.offline.own_words import BLANK, own_words
from fullpass.pipeline.facts import normalised
from fullpass.pipeline.types import Conversation, Memory, Message, MessageRef, Role, Source, Span

ENOUGH = 5  # messages; below, nothing is measured
_MOST_REFERENCES = 5
_END_MARKS = ".。"
_BLANKS = re.compile(f"{BLANK}+")


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the person; `own` is its text without code, quotations and pasted texts."""

    conversation_id: str
    title: str
    message: Message
    own: str
    language: str

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def source(self) -> MessageRef:
        return MessageRef(self.conversation_id, self.message.id)


@dataclass(frozen=True, slots=True)
class Statement:
    """Something the person stated, the words that tell it, and where."""

    text: str
    category: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything the sections are written from."""

    said: tuple[Said, ...]
    conversations: int
    statements: tuple[Statement, ...]
    remembered: int  # how many of the statements are lines of MEMORY

    @property
    def enough(self) -> bool:
        return len(self.said) >= ENOUGH

    def having(self, pattern: re.Pattern[str]) -> tuple[Said, ...]:
        """Give the messages whose own words match."""
        return tuple(each for each in self.said if pattern.search(each.own))

    def stating(self, pattern: re.Pattern[str], *categories: str) -> tuple[Statement, ...]:
        """Give the statements that match, of these categories or of any."""
        wanted = categories or None
        return tuple(
            each
            for each in self.statements
            if (wanted is None or each.category in wanted) and pattern.search(each.text)
        )


def references(said: Sequence[Said]) -> tuple[Source, ...]:
    """Give a few messages as sources, spread over all of them."""
    step = max(1, len(said) // _MOST_REFERENCES)
    return tuple(each.source for each in said[::step][:_MOST_REFERENCES])


def gather(conversations: Sequence[Conversation], memory: Memory | None) -> Evidence:
    """Give the evidence of a portrait.

    Its statements are those of MEMORY; what MEMORY does not tell was replaced, rejected or says too little.
    Without MEMORY they are those of the messages, the latest first.
    """
    said = []
    found: list[tuple[float, Statement]] = []
    for conversation in conversations:
        for message in conversation.messages:
            if message.role is Role.ASSISTANT:
                continue
            if message.role is Role.USER:
                own = _BLANKS.sub(" ", own_words(message.text)).strip()
                said.append(Said(conversation.id, conversation.title, message, own, language_of(own)))
            if memory is None:
                at = message.at.timestamp() if message.at else 0.0
                found += [(at, statement) for statement in _stated(conversation.id, message)]
    remembered = _remembered(memory)
    latest_first = [statement for _, statement in sorted(found, key=lambda pair: -pair[0])]
    distinct: dict[str, Statement] = {}
    for statement in latest_first if memory is None else remembered:
        distinct.setdefault(normalised(statement.text), statement)
    return Evidence(tuple(said), len(conversations), tuple(distinct.values()), len(remembered))


def _stated(conversation_id: str, message: Message) -> list[Statement]:
    span = Span(message.id, message.role, message.at, 0, message.text)
    source = MessageRef(conversation_id, message.id)
    return [
        Statement(fact.details.get("dated", fact.statement), fact.category, (source,))
        for _, fact in extract_span(span)
    ]


def _remembered(memory: Memory | None) -> list[Statement]:
    found: list[Statement] = []
    for category, lines in (memory.lines if memory else {}).items():
        for line in lines:
            parts = line.text.split("; ")
            if len(parts) == len(line.facts) > 1 and current_part(line.text) == line.text:
                found += [
                    Statement(f"{part.rstrip(_END_MARKS)}.", category, (fact,))
                    for part, fact in zip(parts, line.facts, strict=True)
                ]
            else:
                found.append(Statement(current_part(line.text), category, line.facts))
    return found
