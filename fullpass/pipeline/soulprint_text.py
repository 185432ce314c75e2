"""The sections and MEMORY as one Markdown text that any assistant can load. Nothing else writes it."""

from __future__ import annotations

import re

from fullpass.pipeline.sections import SECTION_FIELDS, is_known
from fullpass.pipeline.types import Sections

SECTION_HEADINGS = {
    "soul": "Communication Style & Personality",
    "identity": "Your AI Identity",
    "user": "About You",
    "agents": "How I Operate",
    "tools": "My Capabilities",
}
MEMORY_HEADING = "Memory"
NOTHING_YET = "No data yet."

_TITLE = re.compile(r"\A\s*# [^\n]*\n?")
_HEADING = re.compile(r"^(#{1,5}) ", re.MULTILINE)


def sections_to_soulprint_text(sections: Sections | None, memory_markdown: str = "") -> str:
    """Give the soulprint: a `##` heading a section, `**Label:** value` or bullets a field, MEMORY last.

    Fields that are not known are left out, since an assistant would only read noise; a section or a MEMORY
    that knows nothing says "No data yet.". The headings of MEMORY are put one level deeper, below its own.
    """
    parts = [f"## {heading}\n\n{_body(section, sections)}" for section, heading in SECTION_HEADINGS.items()]
    nested = _HEADING.sub(r"#\1 ", _TITLE.sub("", memory_markdown)).strip()
    parts.append(f"## {MEMORY_HEADING}\n\n{nested or NOTHING_YET}")
    return "\n\n".join(parts) + "\n"


def section_markdown(section: str, sections: Sections) -> str:
    """Give one section ("soul", "identity", …) as a document of its own."""
    return f"# {SECTION_HEADINGS[section]}\n\n{_body(section, sections)}\n"


def _body(section: str, sections: Sections | None) -> str:
    return "\n\n".join(_fields(section, sections) if sections else []) or NOTHING_YET


def _fields(section: str, sections: Sections) -> list[str]:
    values = sections.fields.get(section, {})
    rendered = []
    for field in SECTION_FIELDS[section]:
        value = values.get(field.name)
        if value is None or not is_known(value):
            continue
        if field.is_list:
            bullets = "\n".join(f"- {item}" for item in value)
            rendered.append(f"**{field.label}:**\n\n{bullets}")
        else:
            rendered.append(f"**{field.label}:** {value}")
    return rendered
