"""A v1 that the web app made itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction

from fullpass.exports.redaction import redact
from fullpass.models import Client, Profile, ProfileVersion
from fullpass.pipeline.sections import SECTION_FIELDS, check_sections
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from fullpass.pipeline.types import Sections
from fullpass.records import dump_section_fields

V1, V2 = ProfileVersion.Generation.V1, ProfileVersion.Generation.V2
MEMORY_COLUMNS = (
    "run", "engine", "model", "memory_md", "memory_lines", "left_out", "fact_states", "statements",
)  # fmt: skip


@dataclass(frozen=True)
class HandedIn:
    """The version that holds the sections, whether it was made just now, and what became of the person."""

    version: ProfileVersion
    profile: Profile
    is_new_person: bool
    is_new_version: bool
    unknown_fields: tuple[str, ...]

    @property
    def is_current(self) -> bool:
        """Whether readers of the profile get these sections."""
        return self.version.pk == self.profile.current_version_id


def hand_in_sections(client: Client, user_id: str, raw: Mapping[str, Any]) -> HandedIn:
    """Keep sections as a version of the person, who need not be known yet.

    The profile moves to it unless it has a v2: then the version is history from the start. The same sections
    again make no new version. Raises SectionsInvalid.
    """
    sections = _without_secrets(check_sections(raw))
    unknown = tuple(_unknown_fields(raw))
    while True:
        with transaction.atomic():
            profile, is_new = Profile.objects.get_or_create(client=client, user_id=user_id)
            try:
                profile.lock()
            except Profile.DoesNotExist:  # erased in this very moment: it is a new person now
                continue
            version = _same(profile, sections)
            kept = version or _keep(profile, sections)
            return HandedIn(kept, profile, is_new, version is None, unknown)


def _without_secrets(sections: Sections) -> Sections:
    """The sections, keys and passwords redacted as they are in chats."""
    fields = {
        section: {
            name: redact(value)[0] if isinstance(value, str) else tuple(redact(item)[0] for item in value)
            for name, value in values.items()
        }
        for section, values in sections.fields.items()
    }
    return replace(sections, fields=fields)


def _same(profile: Profile, sections: Sections) -> ProfileVersion | None:
    """The version that says so already: what readers have, or with a v2 what was handed in last."""
    if profile.generation == V2:
        handed_in = profile.versions.filter(kind=ProfileVersion.Kind.HANDED_IN)
        found = handed_in.order_by("-number").first()
    else:
        found = profile.current_version
    return found if found and found.sections == dump_section_fields(sections) else None


def _keep(profile: Profile, sections: Sections) -> ProfileVersion:
    fields: dict[str, Any] = {
        "kind": ProfileVersion.Kind.HANDED_IN,
        "generation": V1,
        "sections": dump_section_fields(sections),
    }
    current = profile.current_version
    if profile.generation == V2:
        return profile.add_to_history(**fields, soulprint_text=sections_to_soulprint_text(sections))
    if current and current.memory_md:
        fields |= {name: getattr(current, name) for name in MEMORY_COLUMNS}
    text = sections_to_soulprint_text(sections, fields.get("memory_md", ""))
    return profile.publish(**fields, soulprint_text=text)


def _unknown_fields(raw: Mapping[str, Any]) -> Iterator[str]:
    """What the table of sections does not have, as `section` or `section.field`."""
    for section, given in raw.items():
        known = {field.name for field in SECTION_FIELDS.get(section, ())}
        if not known:
            yield section
        elif isinstance(given, Mapping):
            yield from (f"{section}.{name}" for name in given if name not in known)
