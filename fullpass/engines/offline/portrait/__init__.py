"""The five sections, written from what can be measured in a person's messages and read in MEMORY."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from fullpass.engines.offline.portrait.agents import agents
from fullpass.engines.offline.portrait.evidence import Evidence, gather
from fullpass.engines.offline.portrait.finding import Finding
from fullpass.engines.offline.portrait.identity import identity
from fullpass.engines.offline.portrait.soul import soul
from fullpass.engines.offline.portrait.tools import tools
from fullpass.engines.offline.portrait.user import user
from fullpass.pipeline.sections import check_sections
from fullpass.pipeline.types import Conversation, Memory, Sections, Source

_WRITERS: Mapping[str, Callable[[Evidence], Mapping[str, Finding]]] = {
    "soul": soul,
    "identity": identity,
    "user": user,
    "agents": agents,
    "tools": tools,
}


def write_sections(conversations: Sequence[Conversation], memory: Memory | None) -> Sections:
    """Give all five sections with the messages and facts that each field rests on."""
    evidence = gather(conversations, memory)
    found = {section: write(evidence) for section, write in _WRITERS.items()}
    fields = {
        section: {name: each.value for name, each in values.items()} for section, values in found.items()
    }
    sources: dict[str, tuple[Source, ...]] = {
        f"{section}.{name}": each.sources
        for section, values in found.items()
        for name, each in values.items()
    }
    return check_sections(fields, sources)
