"""Texts that exports repeat in conversation after conversation: each is kept once, with its earliest date."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

from fullpass.exports.cleaning import clean
from fullpass.exports.draft import span
from fullpass.exports.redaction import redact
from fullpass.exports.results import CUSTOM_INSTRUCTIONS, PROJECTS, SAVED_MEMORY, ReadResult, Tally
from fullpass.exports.values import digest
from fullpass.pipeline.types import Conversation, Message, Role

NO_DATE = datetime.max.replace(tzinfo=UTC)


@dataclass
class _Kept:
    text: str
    at: datetime | None


class KeptOnce:
    """Distinct texts of one role, which in the end make one synthetic conversation."""

    def __init__(self, identity: str, title: str, role: Role) -> None:
        self._identity, self._title, self._role = identity, title, role
        self._kept: dict[str, _Kept] = {}
        self._secrets: Counter[str] = Counter()

    def add(self, text: str, at: datetime | None, secrets: Counter[str] | None = None) -> bool:
        """Keep a text and say whether it is new; white space makes no difference.

        A text met again only mends the date. `secrets`, of the conversation that carries the text, is told
        what was redacted from a new one; without it the synthetic conversation counts that itself.
        """
        cleaned = clean(text)
        key = digest(" ".join(cleaned.split()))
        if not cleaned:
            return False
        if known := self._kept.get(key):
            known.at = span([known.at, at])[0]
            return False
        final, found = redact(cleaned)
        (self._secrets if secrets is None else secrets).update(found)
        self._kept[key] = _Kept(final, at)
        return True

    def result(self) -> ReadResult | None:
        """The synthetic conversation, its messages in order of their dates; None when there are no texts."""
        if not self._kept:
            return None
        in_order = sorted(self._kept.items(), key=lambda item: (item[1].at or NO_DATE, item[0]))
        messages = tuple(Message(key, self._role, kept.text, kept.at) for key, kept in in_order)
        first, last = span(message.at for message in messages)
        conversation = Conversation(self._identity, self._title, first, last, messages)
        tally = Tally(secrets=dict(self._secrets))
        return ReadResult(self._identity, conversation, tally=tally, synthetic=True)


class StandingTexts:
    """What an export holds beside its chats: custom instructions, saved memory, projects."""

    def __init__(self) -> None:
        self.custom_instructions = KeptOnce(
            CUSTOM_INSTRUCTIONS, "Custom instructions", Role.CUSTOM_INSTRUCTIONS
        )
        self.saved_memory = KeptOnce(SAVED_MEMORY, "Saved memory", Role.SAVED_MEMORY)
        self.projects = KeptOnce(PROJECTS, "Projects", Role.CUSTOM_INSTRUCTIONS)

    def results(self) -> list[ReadResult]:
        gathered = (self.custom_instructions, self.saved_memory, self.projects)
        return [result for kept in gathered if (result := kept.result())]
