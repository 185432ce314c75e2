"""What a line of MEMORY or a field of a section rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count

from fullpass.fact_records import KEYS_AT_ONCE, facts_named
from fullpass.models import Conversation, Evidence, Fact, ProfileVersion

MOST_SOURCES = 50  # of a line that are listed; the others are counted


@dataclass(frozen=True)
class SourceFact:
    """A fact as the version has it, and in how many places it was said."""

    fact: Fact
    places: int


@dataclass(frozen=True)
class SourceMessage:
    """A message that a field rests on; `conversation` is None when it is no longer stored."""

    message_id: str
    conversation: Conversation | None


@dataclass(frozen=True)
class Sources:
    """What a line or a field rests on. `gone` facts are no longer kept."""

    facts: Sequence[SourceFact] = ()
    messages: Sequence[SourceMessage] = ()
    gone: int = 0

    @property
    def places(self) -> int:
        return sum(each.places for each in self.facts)

    @property
    def first(self) -> datetime | None:
        """When any of its facts was said first."""
        return min((each.fact.first_seen for each in self.facts if each.fact.first_seen), default=None)

    @property
    def last(self) -> datetime | None:
        return max((each.fact.last_seen for each in self.facts if each.fact.last_seen), default=None)

    @property
    def listed(self) -> Sequence[SourceFact]:
        return self.facts[:MOST_SOURCES]

    @property
    def more(self) -> int:
        """Facts beyond those that are listed."""
        return max(len(self.facts) - MOST_SOURCES, 0)

    @property
    def is_empty(self) -> bool:
        return not (self.facts or self.messages or self.gone)


class Found:
    """The facts and conversations that a version names, read once."""

    def __init__(self, version: ProfileVersion, keys: Iterable[str], places: Iterable[Any]) -> None:
        self._facts = {fact.key: fact for fact in facts_named(version, keys)}
        self._places = _places_of(list(self._facts.values()))
        ids = {place[0] for place in places if not isinstance(place, str)}
        stored = version.profile.conversations.filter(external_id__in=sorted(ids))
        self._conversations = {
            each.external_id: each for each in stored.only("external_id", "title", "profile_id")
        }

    def sources(self, named: Sequence[Any]) -> Sources:
        """What stands behind ids of facts, and pairs of a conversation's and a message's id."""
        keys = [each for each in named if isinstance(each, str)]
        facts = [SourceFact(self._facts[key], self._places.get(key, 0)) for key in keys if key in self._facts]
        messages = [
            SourceMessage(each[1], self._conversations.get(each[0]))
            for each in named
            if not isinstance(each, str)
        ]
        return Sources(facts, messages, len(keys) - len(facts))


def _places_of(facts: Sequence[Fact]) -> dict[str, int]:
    """In how many places each fact was said, by its key."""
    counts: dict[str, int] = {}
    for start in range(0, len(facts), KEYS_AT_ONCE):
        rows = Evidence.objects.filter(fact__in=facts[start : start + KEYS_AT_ONCE]).order_by()
        counts |= dict(rows.values_list("fact__key").annotate(Count("pk")))
    return counts
