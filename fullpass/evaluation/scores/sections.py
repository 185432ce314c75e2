"""Do the five sections rest on something that stands in the export?"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from fullpass.evaluation.results import FoundFact
from fullpass.evaluation.scores.memory import foreign_names, told_by
from fullpass.evaluation.scores.sheet import Sheet
from fullpass.pipeline.sections import SECTION_FIELDS, is_known

MADE_UP = "identity"  # of the assistant: made to suit the person, so it may stand without a source


def score_sections(sheet: Sheet) -> None:
    """Write down, of the fields that say something, those that rest on what they name."""
    sections = json.loads(sheet.results.sections)
    sources = sections.get("sources", {})
    names = frozenset(sheet.planted.names)
    for name, value in _said(sections):
        why = _why_not_sourced(sheet, value, sources.get(name, ()), names)
        sheet.count("section_sources", why and f"{name}: {why}")


def _said(sections: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Give the fields that say something, a list as lines."""
    for section, table in SECTION_FIELDS.items():
        for field in table:
            value = sections.get(section, {}).get(field.name)
            if section != MADE_UP and is_known(value):
                yield f"{section}.{field.name}", value if isinstance(value, str) else "\n".join(value)


def _why_not_sourced(sheet: Sheet, value: str, sources: Any, names: frozenset[str]) -> str:
    """Give what is wrong with a field: no source, one that does not exist, a name that none of them has."""
    if not sources:
        return "no source"
    facts: list[FoundFact] = []
    texts: list[str] = []
    for source in sources:
        if isinstance(source, str):
            fact = sheet.results.by_id.get(source)
            if fact is None or fact not in sheet.results.held:
                return f"the fact {source} does not hold"
            facts.append(fact)
        else:
            text = sheet.planted.text_of(*source)
            if not text:
                return f"the message {source[1]} is not on the live path"
            texts.append(text)
    strangers = foreign_names(value, "\n".join([told_by(facts), *texts]), names)
    return f"names that its sources do not have ({', '.join(strangers)})" if strangers else ""
