"""Reading the data blocks of a request, by the contract's description of the wire and nothing else."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

_CONVERSATIONS = re.compile(r"<conversations>(.*?)</conversations>", re.DOTALL)
_CONVERSATION = re.compile(
    r'<conversation id="(c\d+)" title="([^"<>\n]*)" date="(\d{4}-\d\d-\d\d|)">'
    r"(.*?)</conversation>",
    re.DOTALL,
)
_MESSAGE = re.compile(
    r'<message id="(m\d+)" role="(user|assistant|custom_instructions|saved_memory)"'
    r' date="(\d{4}-\d\d-\d\d|)">(.*?)</message>',
    re.DOTALL,
)
_FACTS = re.compile(r"<facts>\n(.*?)\n?</facts>", re.DOTALL)
_MEMORY = re.compile(r"<memory>\n(.*?)\n?</memory>", re.DOTALL)
_BULLET = re.compile(r"- (.*) \[((?:f\d+(?: f\d+)*)?)\]")
_ANY_DELIMITER = re.compile(r"<\s*/?\s*(conversation|message|facts|memory)", re.IGNORECASE)


class BrokenContractError(Exception):
    """The request does not keep the contract; the text says how."""


@dataclass(frozen=True)
class Message:
    id: str
    role: str
    date: str
    text: str


@dataclass(frozen=True)
class Conversation:
    id: str
    title: str
    date: str
    messages: tuple[Message, ...]

    @property
    def digest(self) -> str:
        """Tells this part from others in any request: local ids are left out."""
        said = [[message.role, message.date, message.text] for message in self.messages]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Bullet:
    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Data:
    """All that a request holds. A kind that it does not hold is empty."""

    conversations: tuple[Conversation, ...]
    facts: tuple[dict[str, Any], ...]
    memory: tuple[Bullet, ...]

    @property
    def messages(self) -> list[Message]:
        return [message for conversation in self.conversations for message in conversation.messages]


def read_blocks(text: str) -> Data:
    """Read the blocks of a user message. Raises BrokenContractError when anything in them is out of form."""
    found = [_one(pattern, text) for pattern in (_CONVERSATIONS, _FACTS, _MEMORY)]
    if all(block is None for block in found):
        raise BrokenContractError("no data block")
    outside = text
    for pattern in (_CONVERSATIONS, _FACTS, _MEMORY):
        outside = pattern.sub("", outside, count=1)
    if _ANY_DELIMITER.search(outside):
        raise BrokenContractError("a delimiter outside of the data blocks")
    conversations, facts, memory = found
    return Data(_conversations(conversations or ""), _facts(facts or ""), _bullets(memory or ""))


def _one(pattern: re.Pattern[str], text: str) -> str | None:
    matches: list[str] = pattern.findall(text)
    if len(matches) > 1:
        raise BrokenContractError(f"a block stands twice: {pattern.pattern}")
    return matches[0] if matches else None


def _conversations(block: str) -> tuple[Conversation, ...]:
    if _CONVERSATION.sub("", block).strip():
        raise BrokenContractError("text between conversations")
    conversations = tuple(
        Conversation(id_, title, date, _messages(body))
        for id_, title, date, body in _CONVERSATION.findall(block)
    )
    ids = [message.id for conversation in conversations for message in conversation.messages]
    if len(set(ids)) != len(ids):
        raise BrokenContractError("message ids are not unique over the request")
    return conversations


def _messages(body: str) -> tuple[Message, ...]:
    if _MESSAGE.sub("", body).strip():
        raise BrokenContractError("text between messages")
    messages = tuple(Message(*found) for found in _MESSAGE.findall(body))
    if any(_ANY_DELIMITER.search(message.text) for message in messages):
        raise BrokenContractError("a delimiter in the text of a message")
    return messages


def _facts(block: str) -> tuple[dict[str, Any], ...]:
    facts = []
    for line in block.splitlines():
        try:
            fact = json.loads(line)
        except ValueError as error:
            raise BrokenContractError("a line of facts is no JSON object") from error
        if not {"id", "category", "statement", "date", "times_seen"} <= fact.keys():
            raise BrokenContractError(f"a fact lacks a key: {sorted(fact)}")
        facts.append(fact)
    return tuple(facts)


def _bullets(block: str) -> tuple[Bullet, ...]:
    bullets = []
    for line in block.splitlines():
        match = _BULLET.fullmatch(line)
        if not match:
            raise BrokenContractError("a line of memory is no bullet with ids")
        bullets.append(Bullet(match[1], tuple(match[2].split())))
    return tuple(bullets)
