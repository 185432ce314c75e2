"""A version of a profile as files: what `export_profile` writes and the API's bundle holds."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

from django.conf import settings

from fullpass.fact_records import FACTS_AT_ONCE, as_of, fact_records
from fullpass.models import Fact, Profile, ProfileVersion
from fullpass.pipeline.sections import SECTION_FIELDS
from fullpass.pipeline.soulprint_text import section_markdown
from fullpass.pipeline.types import CATEGORIES
from fullpass.runner.ledger import ledger_of
from fullpass.runner.reviewed import original_statements

SECTION_FILES = {
    "soul": "SOUL.md",
    "identity": "IDENTITY.md",
    "user": "USER.md",
    "agents": "AGENTS.md",
    "tools": "TOOLS.md",
}


def bundle_files(version: ProfileVersion) -> dict[str, str]:
    """File name → text. Files whose content does not exist (no v1, no run) hold an empty object."""
    return {name: "".join(parts) for name, parts in bundle_parts(version)}


def bundle_parts(version: ProfileVersion) -> Iterator[tuple[str, Iterable[str]]]:
    """The same, each text in pieces: a hundred thousand facts are not held in memory."""
    first = version.profile.version(ProfileVersion.Generation.V1)
    sections = version.to_sections()
    run = version.run
    yield "MEMORY.md", [version.memory_md]
    for section, name in SECTION_FILES.items():
        yield name, [section_markdown(section, sections) if sections else ""]
    yield "soulprint.md", [version.soulprint_text]
    yield "sections.json", [_json(sections_record(version))]
    yield "sections.v1.json", [_json(sections_record(first) if first else {})]
    facts = fact_records(facts_of(version))
    yield "facts.jsonl", (json.dumps(fact, ensure_ascii=False) + "\n" for fact in facts)
    yield "memory.json", [_json(memory_record(version))]
    yield "ledger.json", [_json(ledger_of(run) if run else {})]


def zipped(version: ProfileVersion) -> IO[bytes]:
    """The files of a version in a ZIP on disk, without a name, at its beginning; the same bytes each time."""
    archive = tempfile.TemporaryFile(dir=settings.FILE_UPLOAD_TEMP_DIR)  # noqa: SIM115  the response closes it
    try:
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as files:
            for name, parts in bundle_parts(version):
                entry = zipfile.ZipInfo(name)  # dated 1980, since the content alone is to decide
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                with files.open(entry, "w", force_zip64=True) as file:
                    for part in parts:
                        file.write(part.encode())
    except BaseException:
        archive.close()
        raise
    archive.seek(0)
    return archive


def archive_name(profile: Profile) -> str:
    """The file name of a person's ZIP; a colon is allowed in a user id, and not in a file name."""
    return f"{profile.user_id.replace(':', '-')}.zip"


def sections_record(version: ProfileVersion) -> dict[str, Any]:
    """The sections of a version with the facts and messages that each field rests on."""
    return {
        "version": version.number,
        "sections_version": version.generation or None,
        **fields_in_order(version.sections),
        "sources": version.section_sources,
    }


def memory_record(version: ProfileVersion) -> dict[str, Any]:
    """MEMORY line by line, each with the ids of its facts."""
    return {
        "version": version.number,
        "engine": version.engine,
        "model": version.model,
        "lines": lines_in_order(version),
        "left_out": version.left_out,
    }


def fields_in_order(sections: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """The sections in the order of their table, whatever order the database gives."""
    return {
        section: {
            field.name: sections[section][field.name] for field in table if field.name in sections[section]
        }
        for section, table in SECTION_FIELDS.items()
        if section in sections
    }


def lines_in_order(version: ProfileVersion) -> dict[str, Any]:
    """The lines of MEMORY, category by category as MEMORY has them."""
    categories = version.run.categories if version.run else CATEGORIES
    names = [category.name for category in categories]
    return {name: version.memory_lines[name] for name in names if name in version.memory_lines}


def facts_of(version: ProfileVersion) -> Iterator[Fact]:
    """The facts that the version froze, as it froze them, in a fixed order."""
    originals = original_statements(version.profile)
    facts = Fact.objects.filter(profile=version.profile).order_by("category", "key")
    for fact in facts.select_related("superseded_by").iterator(chunk_size=FACTS_AT_ONCE):
        if fact.key in version.fact_states:
            yield as_of(version, fact, originals)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
