"""The sections of a newer export: what new chats tell comes to what the whole sample told before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from fullpass.pipeline.forgetting import without_conversation
from fullpass.pipeline.mending import Standing, Standings
from fullpass.pipeline.mending_sections import mend_sections
from fullpass.pipeline.related import MOSTLY_NEW
from fullpass.pipeline.sections import SECTION_FIELDS, Field, check_sections, is_known
from fullpass.pipeline.types import FieldValue, Memory, MessageRef, Sections, Source

# Who somebody is follows the newest that is known; how to talk with them follows the widest sample.
NEWEST_HOLDS = frozenset({"user.name", "user.location", "user.occupation", "user.preferred_address"})


@dataclass(frozen=True, slots=True)
class Portrait:
    """Sections, and what they were written from.

    `chats` has a mark of the content of each conversation of the sample, by id; `lines` the texts of MEMORY;
    `facts` category and statement of the facts that fields name, by id. `since_whole` counts the
    conversations that came since the whole sample was read at once.
    """

    sections: Sections
    language: str
    chats: Mapping[str, str]
    lines: tuple[str, ...]
    facts: Mapping[str, tuple[str, str]]
    since_whole: int = 0

    def new_chats(self, chats: Mapping[str, str], language: str) -> frozenset[str] | None:
        """Give the ids of the conversations that are new or changed; None when all is to be read again.

        That is when they come to a quarter of the sample, or the language is another.
        """
        new = frozenset(chat for chat, mark in chats.items() if self.chats.get(chat) != mark)
        if language != self.language or self.since_whole + len(new) > MOSTLY_NEW * len(chats):
            return None
        return new

    def new_lines(self, memory: Memory) -> Memory:
        """Give the lines of MEMORY that were not there."""
        known = frozenset(self.lines)
        lines = {
            name: tuple(line for line in group if line.text not in known)
            for name, group in memory.lines.items()
        }
        return Memory(lines)

    def conversations(self) -> frozenset[str]:
        """Give the ids of the conversations that fields name."""
        named = (source for sources in self.sections.sources.values() for source in sources)
        return frozenset(source.conversation_id for source in named if isinstance(source, MessageRef))


def facts_named(sections: Sections) -> frozenset[str]:
    """Give the ids of the facts that fields name."""
    named = (source for sources in sections.sources.values() for source in sources)
    return frozenset(source for source in named if isinstance(source, str))


def what_holds(earlier: Portrait, now: Standings, vanished: Iterable[str]) -> Sections:
    """Give earlier sections mended by what became of their facts, and of conversations that are gone."""
    before = {fact: Standing(*told, holds=True) for fact, told in earlier.facts.items()}
    gone = {fact: replace(known, holds=False) for fact, known in before.items()}
    sections = mend_sections(earlier.sections, before, {**gone, **now})
    for conversation in sorted(vanished):
        sections = without_conversation(sections, conversation)
    return sections


def with_news(earlier: Sections, news: Sections) -> Sections:
    """Give earlier sections with what was written from new chats alone.

    A field that said nothing gets what is new; so do name, place, work and form of address, where something
    is. A list gets the new items behind its own, as many as it may hold. Any other text stays: it was
    written from far more.
    """
    fields: dict[str, dict[str, FieldValue]] = {}
    sources: dict[str, tuple[Source, ...]] = {}
    for section, table in SECTION_FIELDS.items():
        fields[section] = {}
        for field in table:
            where = f"{section}.{field.name}"
            old, new = earlier.fields[section][field.name], news.fields[section][field.name]
            fields[section][field.name] = value = _joined(field, where, old, new)
            told_by = ([earlier] if value != new else []) + ([news] if value != old else [])
            sources[where] = tuple(each for told in told_by for each in told.sources.get(where, ()))
    return check_sections(fields, sources)


def _joined(field: Field, where: str, old: FieldValue, new: FieldValue) -> FieldValue:
    if not is_known(old) or not is_known(new):
        return old if is_known(old) else new
    if isinstance(old, str) or isinstance(new, str):
        return new if where in NEWEST_HOLDS else old
    items = {item.casefold(): item for item in (*new, *old)}
    distinct = dict.fromkeys(item.casefold() for item in (*old, *new))
    return tuple(items[each] for each in distinct)[: field.max_items]
