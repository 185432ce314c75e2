"""A conversation while it is being read: every message is used or skipped, so the ledger adds up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from fullpass.exports.cleaning import clean
from fullpass.exports.reasons import Skip, Unread
from fullpass.exports.redaction import redact
from fullpass.exports.results import SYNTHETIC_IDS, ReadResult, Tally
from fullpass.exports.values import digest, identifier, label
from fullpass.pipeline.types import Conversation, Message, Role


def unread(identity: str, reason: Unread, messages: int = 0, skip: Skip = Skip.DO_NOT_REMEMBER) -> ReadResult:
    """The result for a conversation that is not given; its `messages` count as skipped for `skip`."""
    skipped = {skip.value: messages} if messages else {}
    return ReadResult(identity, None, reason.value, Tally(messages, 0, skipped))


class Draft:
    """Collects the messages of one conversation in order, cleans and redacts them, and keeps the tally."""

    def __init__(self) -> None:
        self.secrets: Counter[str] = Counter()
        self._messages: list[Message] = []
        self._ids: set[str] = set()
        self._found = 0
        self._used = 0
        self._skipped: Counter[str] = Counter()

    def use(self, message_id: str, role: Role, text: str, at: datetime | None) -> bool:
        """Take a message over; False, and it is not counted yet, when no text is left after cleaning.

        A missing or repeated id is replaced by one from its position, which is the same in every export.
        """
        if not (final := self._final(text)):
            return False
        self.use_elsewhere()
        while not message_id or message_id in self._ids:
            message_id = digest(f"{message_id}#{self._found}")
        self._ids.add(message_id)
        self._messages.append(Message(message_id, role, final, at))
        return True

    def use_elsewhere(self) -> None:
        """Count a message as used whose text goes into a synthetic conversation."""
        self._found += 1
        self._used += 1

    def skip(self, reason: Skip) -> None:
        self._found += 1
        self._skipped[reason.value] += 1

    def result(
        self,
        identity: str,
        title: Any,
        created_at: datetime | None,
        updated_at: datetime | None,
        archived: bool = False,
    ) -> ReadResult:
        """The finished conversation with its tally."""
        conversation = Conversation(
            id=identity,
            title=self._final(label(title)),
            created_at=created_at,
            updated_at=updated_at,
            messages=tuple(self._messages),
            archived=archived,
        )
        tally = Tally(self._found, self._used, dict(self._skipped), dict(self.secrets))
        return ReadResult(identity, conversation, "", tally)

    def _final(self, text: str) -> str:
        final, secrets = redact(clean(text))
        self.secrets.update(secrets)
        return final


def conversation_id(raw: dict[str, Any], *names: str) -> str:
    """The id under one of `names`, or one derived from the content: the same in every export.

    One that is a synthetic conversation's is replaced by its hash.
    """
    named = identifier(*map(raw.get, names)) or f"derived-{digest(canonical(raw))}"
    return digest(named) if named in SYNTHETIC_IDS else named


def canonical(value: Any) -> str:
    """A value in one form only, whatever the order of its keys; without recursion, however deeply nested."""
    parts: list[str] = []
    todo: list[Any] = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, dict):
            parts.append(f"{{{len(item)}")
            for key in sorted(item):
                todo += [item[key], key]
        elif isinstance(item, list):
            parts.append(f"[{len(item)}")
            todo += item
        else:
            parts.append(repr(item))
    return " ".join(parts)


def span(times: Iterable[datetime | None]) -> tuple[datetime | None, datetime | None]:
    """The earliest and the latest of the times that are known."""
    known = [at for at in times if at]
    return min(known, default=None), max(known, default=None)
