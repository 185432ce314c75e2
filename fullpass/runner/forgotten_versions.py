"""Versions after a conversation was forgotten: none tells of it any more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fullpass.models import Fact, ProfileVersion
from fullpass.pipeline.forgetting import without_sources, without_words
from fullpass.pipeline.mending import Standing, facts_beside, mend_memory
from fullpass.pipeline.sections_update import facts_named
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import MessageRef, Sections, Source
from fullpass.runner.reviewed import SHOWN_STATUSES, Held

Facts = dict[str, Fact]  # by id


@dataclass(frozen=True)
class Forgotten:
    """What is forgotten: a conversation, the words that it alone had, and what became of the facts.

    `texts` is what the messages say that are sources beside it; `reworded` are facts that were kept and say
    something else now.
    """

    external_id: str
    words: frozenset[str]
    texts: Mapping[Source, str]
    gone: Facts
    revived: Facts
    reworded: Facts


def mend_version(version: ProfileVersion, forgotten: Forgotten) -> None:
    """Take out of a version what is forgotten; what holds again comes in."""
    held, gone = Held.of(version), forgotten.gone
    memory, sections = held.memory, held.sections
    revived = {key: fact for key, fact in forgotten.revived.items() if key in held.states}
    changed = {**gone, **revived}
    before = {key: _standing(version, fact, holds=key in gone) for key, fact in changed.items()}
    now = {key: replace(known, holds=not known.holds) for key, known in before.items()}

    def holds(fact: str) -> bool:
        return fact not in gone and (fact in revived or held.states.get(fact) in SHOWN_STATUSES)

    for key, fact in forgotten.reworded.items():
        if key not in changed:
            now[key] = _standing(version, fact, holds=holds(key))
            before[key] = replace(now[key], statement="")  # its words are gone
    beside = facts_beside(memory, before) if memory else frozenset()
    behind = facts_named(sections) if sections else frozenset()
    others = version.profile.facts.filter(key__in=(beside | behind) - before.keys())
    now |= {each.key: _standing(version, each, holds=holds(each.key)) for each in others}

    if memory:
        memory = mend_memory(memory, before, now, holds, categories=held.categories)
        memory = replace(memory, left_out=tuple(fact for fact in memory.left_out if fact not in gone))
    if sections:
        said: dict[Source, str] = {key: known.statement for key, known in now.items() if known.holds}
        sections = _without(sections, forgotten, said)
    held = replace(_left(held, gone, revived), memory=memory, sections=sections)
    fields = held.memory_fields() | held.section_fields()
    fields["soulprint_text"] = sections_to_soulprint_text(sections, fields["memory_md"])
    ProfileVersion.objects.filter(pk=version.pk).update(**fields)


def _left(held: Held, gone: Facts, revived: Facts) -> Held:
    """What a version froze of the facts that are left."""
    states = {fact: status for fact, status in held.states.items() if fact not in gone}
    states |= dict.fromkeys(revived, str(Fact.Status.ACTIVE))
    statements = {fact: words for fact, words in held.statements.items() if fact not in gone}
    return replace(held, states=states, statements=statements)


def _without(sections: Sections, forgotten: Forgotten, said: Mapping[Source, str]) -> Sections:
    """The sections with what the sources that are left say, and no word that was said nowhere else."""

    def is_gone(source: Source) -> bool:
        if isinstance(source, MessageRef):
            return source.conversation_id == forgotten.external_id
        return source in forgotten.gone

    left = without_sources(sections, is_gone, {**forgotten.texts, **said}, forgotten.reworded.keys())
    return without_words(left, forgotten.words)


def _standing(version: ProfileVersion, fact: Fact, *, holds: bool) -> Standing:
    """A fact in the words of the version."""
    return Standing(fact.category, version.statements.get(fact.key, fact.statement), holds)
