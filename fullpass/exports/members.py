"""Which files of an export to open, by their names; what is in them is told by content (detection.py)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from enum import Enum, auto
from pathlib import PurePosixPath
from typing import Any

from fullpass.exports.values import mapping, sequence, string

MANIFEST = "export_manifest.json"

CONVERSATIONS = re.compile(r"conversations(-\d+)?\.json", re.IGNORECASE)
STANDING = re.compile(
    r"(?:.*/)?(?:(?:memories|projects)(?:-\d+)?\.json|(?:memories|projects)/[^/]+\.json)", re.I
)
FOREIGN = re.compile(r"(?:.*/)?(?:__MACOSX/.*|\._[^/]*|\.DS_Store|Thumbs\.db)")
WITHOUT_CONVERSATIONS = re.compile(
    r"(?:users?|message_feedback|user_settings|shared_conversations|codex|ads|model_comparisons|export_manifest)"
    r"\.json|chat\.html|file[-_].*|.*\.(?:dat|png|jpe?g|webp|gif|wav|mp3|m4a|mp4|mov)",
    re.IGNORECASE,
)


class Kind(Enum):
    """What to do with a member of an archive."""

    FOREIGN = auto()  # left by the operating system
    CONVERSATIONS = auto()
    MANIFEST = auto()
    STANDING = auto()  # memory or projects
    ARCHIVE = auto()
    KNOWN = auto()  # known to hold no conversations
    OTHER_JSON = auto()  # may hold conversations under another name
    UNKNOWN = auto()


def kind_of(name: str) -> Kind:
    """The kind of a member by its full name."""
    path = PurePosixPath(name.replace("\\", "/"))
    whole, base = str(path), path.name
    if FOREIGN.fullmatch(whole):
        return Kind.FOREIGN
    if CONVERSATIONS.fullmatch(base):
        return Kind.CONVERSATIONS
    if base == MANIFEST:
        return Kind.MANIFEST
    if STANDING.fullmatch(whole):
        return Kind.STANDING
    if path.suffix.lower() == ".zip":
        return Kind.ARCHIVE
    if is_attachment(name):
        return Kind.KNOWN
    return Kind.OTHER_JSON if path.suffix.lower() == ".json" else Kind.UNKNOWN


def is_attachment(name: str) -> bool:
    """Whether a member is known, by its base name, to hold no conversations of its own."""
    return WITHOUT_CONVERSATIONS.fullmatch(PurePosixPath(name).name) is not None


def in_natural_order(name: str) -> list[tuple[int, str]]:
    """A sorting key under which shard 2 comes before shard 10."""
    return [(len(part.lstrip("0")) if part.isdigit() else 0, part) for part in re.split(r"(\d+)", name)]


def by_extension(names: Iterable[str]) -> str:
    """Names as counts by extension, as names of attachments are private: "3 .pdf, 1 other"."""
    suffixes = (PurePosixPath(name).suffix.lower() for name in names)
    counts = Counter(suffix if re.fullmatch(r"\.\w{1,8}", suffix) else "other" for suffix in suffixes)
    return ", ".join(f"{number} {suffix}" for suffix, number in sorted(counts.items()))


def missing_shards(manifest: Any, names: Iterable[str]) -> list[str]:
    """Files of conversations that the manifest lists and the archive does not hold, by base name."""
    logical = mapping(mapping(mapping(manifest).get("logical_files")).get("conversations.json"))
    listed = [string(item) or string(mapping(item).get("path")) for item in sequence(logical.get("files"))]
    present = {PurePosixPath(name).name for name in names}
    bases = sorted({PurePosixPath(path).name for path in listed}, key=in_natural_order)
    return [base for base in bases if CONVERSATIONS.fullmatch(base) and base not in present]
