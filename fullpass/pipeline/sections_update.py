"""The sections of a newer export: what new chats tell comes to what the whole sample told before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from fullpass.pipeline.forgetting import Said, without_sources
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
        return frozenset(message.conversation_id for message in messages_named(self.sections))


def facts_named(sections: Sections) -> frozenset[str]:
    """Give the ids of the facts that fields name."""
    named = (source for sources in sections.sources.values() for source in sources)
    return frozenset(source for source in named if isinstance(source, str))


def messages_named(sections: Sections) -> frozenset[MessageRef]:
    """Give the messages that fields name."""
    named = (source for sources in sections.sources.values() for source in sources)
    return frozenset(source for source in named if isinstance(source, MessageRef))


def what_holds(earlier: Portrait, now: Standings, vanished: Iterable[str], said: Said) -> Sections:
    """Give earlier sections mended by what became of their facts, and of conversations that are gone.

    A field that named what holds no more tells only what its other sources say: `said` is what messages say.
    """
    before = {fact: Standing(*told, holds=True) for fact, told in earlier.facts.items()}
    unknown = {fact: replace(known, holds=False) for fact, known in before.items()}
    now = {**unknown, **now}
    gone = frozenset(vanished)

    def is_gone(source: Source) -> bool:
        if isinstance(source, MessageRef):
            return source.conversation_id in gone
        return source not in now or not now[source].holds

    told: dict[Source, str] = {fact: known.statement for fact, known in before.items()}
    left = without_sources(earlier.sections, is_gone, {**said, **told})
    return mend_sections(left, before, now)


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
