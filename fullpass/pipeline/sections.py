"""The five sections: their fields as data, and what a valid set of them is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fullpass.pipeline.generic_names import is_generic_name
from fullpass.pipeline.language import one_line
from fullpass.pipeline.types import Conversation, FieldValue, Memory, Sections, Source

NOT_ENOUGH_DATA = "not enough data"

STRING, LIST = "string", "list"
LONGEST_VALUE = 4_000  # characters of a string or of one item
LONGEST_NAME = 60  # characters of ai_name
MOST_ITEMS = 20
MOST_TRAITS = 7


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a section: `kind` is "string" or "list"; a list keeps its first `max_items`."""

    name: str
    label: str
    kind: str = STRING
    max_items: int = 0

    @property
    def is_list(self) -> bool:
        return self.kind == LIST


def _strings(names: str) -> tuple[Field, ...]:
    return tuple(Field(name, _label(name)) for name in names.split())


def _list(name: str, max_items: int = MOST_ITEMS) -> Field:
    return Field(name, _label(name), LIST, max_items)


def _label(name: str) -> str:
    return name.replace("_", " ").title().replace("Ai ", "AI ")


SECTION_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "soul": (
        *_strings(
            "communication_style tone_preferences boundaries humor_style formality_level emotional_patterns"
        ),
        _list("personality_traits", MOST_TRAITS),
    ),
    "identity": _strings("ai_name archetype vibe emoji_style signature_greeting"),
    "user": (
        *_strings("name location occupation life_context preferred_address"),
        _list("relationships"),
        _list("interests"),
    ),
    "agents": (
        *_strings("response_style context_adaptation memory_directives"),
        _list("behavioral_rules", MOST_TRAITS),
        _list("do_not"),
    ),
    "tools": (
        *_strings("output_preferences depth_preference"),
        _list("likely_usage"),
        _list("capabilities_emphasis"),
    ),
}

_UNKNOWN = re.compile(
    r"(?i)[\[(\"']*(?:not enough (?:data|information|evidence)|unknown|unspecified|undefined|n/?a|none|null|"
    r"not (?:known|specified|stated|mentioned|provided|available|applicable)|no data(?: yet)?|-+|—|\?+)"
    r"[\])\"'.]*"
)


class SectionsInvalid(ValueError):
    """The sections break their rules. `problems` names each field and what is wrong, without its value."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


def check_sections(
    raw: Mapping[str, object], sources: Mapping[str, Sequence[Source]] | None = None
) -> Sections:
    """Give the sections with every field in the table's order, or raise SectionsInvalid with all problems.

    A string that is missing, empty, or says that nothing is known becomes "not enough data"; such a list
    becomes empty. Text is put on one line, items that repeat (in any case) are dropped, lists are cut to
    their most items. Invalid are: a section that is missing or no object, a value of another type, a text
    over 4,000 characters, and an `ai_name` that is missing or generic. Fields outside the table are left
    out. `sources` are kept, without repetition, for fields that say something.
    """
    problems: list[str] = []
    fields: dict[str, dict[str, FieldValue]] = {}
    for section, table in SECTION_FIELDS.items():
        given = raw.get(section)
        if not isinstance(given, Mapping):
            problems.append(f"{section}: must be an object")
            continue
        fields[section] = {
            field.name: _checked(given.get(field.name), section, field, problems) for field in table
        }
    name = fields.get("identity", {}).get("ai_name", "")
    if "identity" in fields and isinstance(name, str) and not _is_own_name(name):
        problems.append("identity.ai_name: must be a name of its own, not a generic one")
    if problems:
        raise SectionsInvalid(problems)
    return Sections(fields, _kept_sources(fields, sources or {}))


def is_known(value: FieldValue | None) -> bool:
    """Say whether a field says anything."""
    return bool(value) and value != NOT_ENOUGH_DATA


def regenerate_sections_v2(
    conversations: Sequence[Conversation],
    memory: Memory | None,
    sections_act: Callable[[Sequence[Conversation], Memory | None], Sections],
) -> Sections:
    """Give the sections that the act writes from sampled conversations and MEMORY, checked once more.

    What is said about the person without a source is dropped and named in `dropped`. The assistant's identity
    is made up to suit the person, so it may stand without. Raises SectionsInvalid when the sections break
    their rules, and whatever the act raises.
    """
    written = sections_act(conversations, memory)
    return _without_unsourced(check_sections(written.fields, written.sources))


def _without_unsourced(sections: Sections) -> Sections:
    dropped = tuple(
        f"{section}.{name}"
        for section, values in sections.fields.items()
        if section != "identity"
        for name, value in values.items()
        if is_known(value) and not sections.sources.get(f"{section}.{name}")
    )
    fields = {
        section: {
            name: (NOT_ENOUGH_DATA if isinstance(value, str) else ())
            if f"{section}.{name}" in dropped
            else value
            for name, value in values.items()
        }
        for section, values in sections.fields.items()
    }
    return Sections(fields, sections.sources, dropped)


def _checked(value: object, section: str, field: Field, problems: list[str]) -> FieldValue:
    where = f"{section}.{field.name}"
    if not field.is_list:
        if value is not None and not isinstance(value, str):
            problems.append(f"{where}: must be a string")
            return NOT_ENOUGH_DATA
        return _known_text(value or "", where, problems) or NOT_ENOUGH_DATA
    if value is None or (isinstance(value, str) and not _known_text(value, where, problems)):
        return ()
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        problems.append(f"{where}: must be a list of strings")
        return ()
    items: dict[str, str] = {}
    for item in value:
        text = _known_text(item, where, problems)
        if text:
            items.setdefault(text.casefold(), text)
    return tuple(items.values())[: field.max_items]


def _known_text(value: str, where: str, problems: list[str]) -> str:
    """Give the text on one line, "" when it only says that nothing is known."""
    text = one_line(value)
    if len(text) > LONGEST_VALUE:
        problems.append(f"{where}: must be at most {LONGEST_VALUE} characters")
        return ""
    return "" if _UNKNOWN.fullmatch(text) else text


def _is_own_name(name: str) -> bool:
    return is_known(name) and len(name) <= LONGEST_NAME and not is_generic_name(name)


def _kept_sources(
    fields: Mapping[str, Mapping[str, FieldValue]], sources: Mapping[str, Sequence[Source]]
) -> dict[str, tuple[Source, ...]]:
    known = [
        f"{section}.{name}" for section, values in fields.items() for name in values if is_known(values[name])
    ]
    return {where: tuple(dict.fromkeys(sources[where])) for where in known if sources.get(where)}
