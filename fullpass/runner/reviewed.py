"""Nothing is published against what people said of the facts: versions are mended before they are made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Q

from fullpass.models import Evidence, Fact, Profile, ProfileVersion, Review
from fullpass.pipeline.memory import memory_markdown
from fullpass.pipeline.memory_lines import SHOWN
from fullpass.pipeline.mending import Standing, Standings, changed_facts, facts_beside, mend_memory
from fullpass.pipeline.mending_sections import facts_behind, mend_sections
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import CATEGORIES, Category, Memory, MessageRef, Sections
from fullpass.pipeline.unsaid import Unsaid, without_unsaid
from fullpass.records import dump_lines, dump_section_fields, dump_section_sources, load_memory

TOLD = (
    "generation", "sections", "section_sources", "memory_md", "memory_lines", "left_out", "fact_states",
    "statements",
)  # fmt: skip
_STANDING = ("profile_id", "key", "category", "statement", "status", "corrected")
SHOWN_STATUSES = frozenset(str(status) for status in SHOWN)


@dataclass(frozen=True)
class Held:
    """What a version holds, or is about to: MEMORY (None without one), the sections, and its facts.

    `states` is the status of every fact by its id; `statements` what corrected facts say (others may be in
    it as well).
    """

    memory: Memory | None
    written_by: str
    categories: Sequence[Category]
    sections: Sections | None
    states: Mapping[str, str]
    statements: Mapping[str, str]

    @classmethod
    def of(cls, version: ProfileVersion) -> Held:
        """What a stored version holds."""
        return cls(
            memory=load_memory(version.memory_lines, version.left_out) if version.memory_md else None,
            written_by=writer_of(version) if version.memory_md else "",
            categories=version.run.categories if version.run else CATEGORIES,
            sections=version.to_sections(),
            states=version.fact_states,
            statements=version.statements,
        )

    def memory_fields(self) -> dict[str, Any]:
        """The columns of a version that keep MEMORY and its facts."""
        memory, markdown = self.memory, ""
        if memory is not None:
            markdown = memory_markdown(memory, self.categories, written_by=self.written_by)
        return {
            "memory_md": markdown,
            "memory_lines": dump_lines(memory.lines) if memory else {},
            "left_out": list(memory.left_out) if memory else [],
            "fact_states": dict(self.states),
            "statements": dict(self.statements),
        }

    def section_fields(self) -> dict[str, Any]:
        """The columns of a version that keep its sections."""
        if self.sections is None:
            return {"sections": {}, "section_sources": {}}
        return {
            "sections": dump_section_fields(self.sections),
            "section_sources": dump_section_sources(self.sections),
        }


def as_reviewed(profile: Profile, held: Held) -> Held:
    """What is held, mended by what became of its facts since. The profile must be locked.

    Facts that are not among the `states` are no concern of MEMORY. Sections never say again what a person
    rejected or corrected, whatever they were written from.
    """
    rows = {row.key: row for row in _reviewed_facts(profile) if row.key in held.states}
    originals = original_statements(profile)
    before = {
        key: Standing(
            row.category,
            held.statements.get(key, originals.get(key, row.statement)),
            held.states[key] in SHOWN_STATUSES,
        )
        for key, row in rows.items()
    }
    now = _standings(rows.values())
    if changed := changed_facts(before, now):
        beside = facts_beside(held.memory, changed) if held.memory else frozenset()
        behind = facts_behind(held.sections, changed) if held.sections else frozenset()
        now |= _standings(_by_key(profile, (beside | behind) - now.keys()))
    states = {**held.states, **{key: row.status for key, row in rows.items()}}
    return replace(
        held,
        memory=held.memory and _mended_memory(held.memory, held.categories, before, now, states),
        sections=held.sections and without_unsaid(mend_sections(held.sections, before, now), unsaid(profile)),
        states=states,
        statements={key: row.statement for key, row in rows.items() if row.corrected},
    )


def unsaid(profile: Profile) -> list[Unsaid]:
    """What people rejected or corrected, with the messages that it was read in."""
    rows = _reviewed_facts(profile).filter(Q(status=Fact.Status.REJECTED) | Q(corrected=True))
    facts = {row.key: row for row in rows}
    statements: dict[str, set[str]] = {key: {row.statement} for key, row in facts.items()}
    messages: dict[str, set[MessageRef]] = {key: set() for key in facts}
    reviews = profile.reviews.filter(fact_key__in=facts)
    for key, before, places in reviews.values_list("fact_key", "statement_before", "evidence_keys"):
        statements[key] |= {before} - {""}
        messages[key] |= {MessageRef(conversation, message) for conversation, message, *_ in places}
    evidence = Evidence.objects.filter(fact__in=[row.pk for row in facts.values()])
    for key, *place in evidence.values_list("fact__key", "conversation__external_id", "message_id"):
        messages[key].add(MessageRef(*place))
    return [
        Unsaid((*sorted(statements[key]),), "", frozenset(messages[key]))
        if row.status == Fact.Status.REJECTED
        else Unsaid((*sorted(statements[key] - {row.statement}),), row.statement, frozenset(messages[key]))
        for key, row in facts.items()
    ]


def mended_copy(profile: Profile, version: ProfileVersion) -> dict[str, Any]:
    """The columns of a version that says what this one said, mended by what became of its facts since.

    The profile must be locked.
    """
    held = as_reviewed(profile, Held.of(version))
    fields = held.memory_fields() | held.section_fields()
    return {
        **{name: getattr(version, name) for name in ("generation", "run", "engine", "model")},
        **fields,
        "soulprint_text": sections_to_soulprint_text(held.sections, fields["memory_md"]),
    }


def says_the_same(version: ProfileVersion, fields: Mapping[str, Any]) -> bool:
    """Whether a version tells readers what these columns would."""
    return all(getattr(version, name) == fields[name] for name in TOLD)


def original_statements(profile: Profile) -> dict[str, str]:
    """What the facts that were ever corrected said first, by their ids."""
    corrections = profile.reviews.filter(verdict=Review.Verdict.CORRECTED).order_by("-id")
    return dict(corrections.values_list("fact_key", "statement_before"))


def newest_review(profile: Profile) -> int:
    """The id of the newest review of the person's facts, 0 without any."""
    return profile.reviews.order_by("-id").values_list("id", flat=True).first() or 0


def writer_of(version: ProfileVersion) -> str:
    """The engine that wrote the MEMORY of a version, and its model."""
    origin = version.origin
    written = ProfileVersion.objects.filter(
        profile_id=origin.profile_id, kind=ProfileVersion.Kind.MEMORY, number__lte=origin.number
    )
    newest = written.order_by("-number").only("engine", "model")
    writer = newest.filter(run=origin.run_id).first() or newest.first() or origin
    return f"{writer.engine} ({writer.model})"


def _mended_memory(
    memory: Memory,
    categories: Sequence[Category],
    before: Standings,
    now: Standings,
    states: Mapping[str, str],
) -> Memory:
    def holds(fact: str) -> bool:
        return states.get(fact) in SHOWN_STATUSES

    return mend_memory(memory, before, now, holds, categories=categories)


def _reviewed_facts(profile: Profile) -> Any:
    reviewed = profile.reviews.values("fact_key")
    return profile.facts.filter(Q(key__in=reviewed) | Q(corrected=True)).only(*_STANDING)


def _by_key(profile: Profile, keys: Iterable[str]) -> Any:
    return profile.facts.filter(key__in=sorted(keys)).only(*_STANDING)


def _standings(rows: Iterable[Fact]) -> dict[str, Standing]:
    return {row.key: Standing(row.category, row.statement, row.status in SHOWN_STATUSES) for row in rows}
