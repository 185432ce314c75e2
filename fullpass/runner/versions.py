"""Publishing: the next version of a profile, from what is new and what holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fullpass.models import ProfileVersion
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import Memory, Sections
from fullpass.records import dump_lines, dump_section_fields, dump_section_sources
from fullpass.runner.session import Session


@dataclass(frozen=True)
class NewMemory:
    memory: Memory
    markdown: str
    fact_states: dict[str, str]


def publish_version(
    session: Session,
    kind: ProfileVersion.Kind,
    *,
    sections: Sections | None = None,
    generation: str = "",
    memory: NewMemory | None = None,
) -> ProfileVersion:
    """Make the next version; sections or MEMORY that are not given stay as the profile has them.

    Call it inside a checkpoint, so that a version and the step of the run that made it are one.
    """
    run, profile = session.run, session.run.profile
    profile.lock()
    current = profile.current_version
    fields: dict[str, Any] = {"kind": kind, "run": run, "engine": run.engine, "model": run.model}
    if sections is not None:
        fields["generation"] = generation
        fields["sections"] = dump_section_fields(sections)
        fields["section_sources"] = dump_section_sources(sections)
    elif current is not None:
        sections = current.to_sections()
        fields |= {name: getattr(current, name) for name in ("generation", "sections", "section_sources")}
    if memory is not None:
        fields["memory_md"] = memory.markdown
        fields["memory_lines"] = dump_lines(memory.memory.lines)
        fields["left_out"] = list(memory.memory.left_out)
        fields["fact_states"] = memory.fact_states
    elif current is not None:
        kept = ("memory_md", "memory_lines", "left_out", "fact_states")
        fields |= {name: getattr(current, name) for name in kept}
    fields["soulprint_text"] = sections_to_soulprint_text(sections, fields.get("memory_md", ""))
    return profile.publish(**fields)
