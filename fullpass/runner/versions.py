"""Publishing: the next version of a profile, from what is new and what holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fullpass.models import FullPassRun, ProfileVersion
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import Fact, Memory, Sections
from fullpass.runner.reviewed import Held, as_reviewed
from fullpass.runner.session import Session


@dataclass(frozen=True)
class NewMemory:
    """MEMORY and all the facts of the run, as they were when it was written."""

    memory: Memory
    facts: Sequence[Fact]


def publish_version(
    session: Session,
    kind: ProfileVersion.Kind,
    *,
    sections: Sections | None = None,
    generation: str = "",
    memory: NewMemory | None = None,
) -> ProfileVersion:
    """Make the next version; sections or MEMORY that are not given stay as the profile has them.

    MEMORY that this run wrote itself stays beside its sections, also when somebody went back to an older
    version in between: readers never get a mixture of two runs. What people said of the facts while they
    were being written holds: what is new is mended by it. Call it inside a checkpoint, so that a version and
    the step of the run that made it are one.
    """
    run, profile = session.run, session.run.profile
    profile.lock()
    current = profile.current_version
    fields: dict[str, Any] = {"kind": kind, "run": run, "engine": run.engine, "model": run.model}
    if sections is not None:
        written = as_reviewed(profile, _held_with(run, sections))
        sections = written.sections
        fields |= written.section_fields() | {"generation": generation}
    elif current is not None:
        sections = current.to_sections()
        fields |= {name: getattr(current, name) for name in ("generation", "sections", "section_sources")}
    if memory is not None:
        fields |= as_reviewed(profile, _held(run, memory)).memory_fields()
    elif own := _memory_of(run):
        fields |= as_reviewed(profile, Held.of(own)).memory_fields()
    elif current is not None:
        kept = ("memory_md", "memory_lines", "left_out", "fact_states", "statements")
        fields |= {name: getattr(current, name) for name in kept}
    fields["soulprint_text"] = sections_to_soulprint_text(sections, fields.get("memory_md", ""))
    return profile.publish(**fields)


def _held(run: FullPassRun, new: NewMemory) -> Held:
    return Held(
        memory=new.memory,
        written_by=f"{run.engine} ({run.model})",
        categories=run.categories,
        sections=None,
        states={fact.id: str(fact.status) for fact in new.facts},
        statements={fact.id: fact.statement for fact in new.facts},
    )


def _held_with(run: FullPassRun, sections: Sections) -> Held:
    """New sections, with the facts of the MEMORY that they were written from; none for a quick pass."""
    origin = _memory_of(run)
    return Held(
        memory=None,
        written_by="",
        categories=run.categories,
        sections=sections,
        states=origin.fact_states if origin else {},
        statements=origin.statements if origin else {},
    )


def _memory_of(run: FullPassRun) -> ProfileVersion | None:
    """The version in which the run published its MEMORY; None before it did."""
    return run.versions.filter(kind=ProfileVersion.Kind.MEMORY).order_by("-number").first()
