"""Read transcripts: plain text in which a sample person's conversations are written down.

A conversation begins with `=== slug | title`, then header lines `key: value`, then turns. A turn begins with
`>> role words…`; a word is a flag (`off`, `hidden`) or `name=value`. Everything up to the next turn is text.

Flags of a turn:
  off      on a branch that was left: an edited question, an answer that was regenerated
  again    with off: from the path that counts once more, instead of further along the branch
  hidden   flagged hidden from the conversation
  oneline  the line breaks of the transcript are joined: one wall of text
Values of a turn:
  type     the content type (default: text, or multimodal_text where the text has [brackets], see below)
  to       the recipient        name     the tool that speaks
  later    time since the turn before: 20m, 5h, 3d
  file     a pattern: the text goes on with these files, beside the transcript
  id       the message id (default: made from the slug)
  weight   0 for a message without weight        title, url   of a web page

In multimodal text a line is one part: `[image file-…]`, `[audio in] words`, `[audio out] words`, `[null]`.
`{cite:a,b}` becomes a citation mark in private-use characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

CITATION = re.compile(r"\{cite:([^}]+)\}")
PART = re.compile(r"^\[(image|audio in|audio out|null)\b", re.MULTILINE)
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


@dataclass(frozen=True)
class Turn:
    """One message as it is written in a transcript."""

    role: str
    text: str
    flags: frozenset[str] = frozenset()
    values: dict[str, str] = field(default_factory=dict)

    @property
    def off(self) -> bool:
        return "off" in self.flags

    @property
    def counts(self) -> bool:
        """Whether a reader should take it for said: on the living path, visible, and with weight."""
        return not self.off and "hidden" not in self.flags and self.values.get("weight") != "0"

    @property
    def kind(self) -> str:
        """The content type."""
        return self.values.get("type") or ("multimodal_text" if PART.search(self.text) else "text")

    @property
    def later(self) -> timedelta | None:
        """Time since the turn before, or None where the transcript leaves it open."""
        value = self.values.get("later")
        return timedelta(**{UNITS[value[-1]]: float(value[:-1])}) if value else None


@dataclass(frozen=True)
class Talk:
    """One conversation as it is written in a transcript."""

    slug: str
    title: str
    at: datetime
    headers: dict[str, str]
    turns: tuple[Turn, ...]

    def has(self, flag: str) -> bool:
        """Whether the header `flags` names this flag."""
        return flag in self.headers.get("flags", "").split()


def read_folder(folder: Path) -> list[Talk]:
    """All conversations of the transcripts of a folder, by time. Raises ValueError on a slug used twice."""
    talks = [talk for path in sorted(folder.glob("*.txt")) for talk in read_transcript(path)]
    slugs = [talk.slug for talk in talks]
    if twice := {slug for slug in slugs if slugs.count(slug) > 1}:
        raise ValueError(f"used twice: {', '.join(sorted(twice))}")
    return sorted(talks, key=lambda talk: (talk.at, talk.slug))


def read_transcript(path: Path) -> list[Talk]:
    """The conversations of one file."""
    blocks = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [_talk(block, path.parent) for block in blocks[1:]]


def _talk(block: str, folder: Path) -> Talk:
    head, *turns = re.split(r"^>> ", block, flags=re.MULTILINE)
    first, *lines = head.strip().splitlines()
    slug, _, title = first.partition(" | ")
    pairs = (line.partition(":") for line in lines if line)
    headers = {key.strip(): value.strip() for key, _, value in pairs}
    at = datetime.strptime(headers["at"], "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    return Talk(slug.strip(), title.strip(), at, headers, tuple(_turn(turn, folder) for turn in turns))


def _turn(block: str, folder: Path) -> Turn:
    head, _, text = block.partition("\n")
    role, *words = head.split()
    values = dict(word.split("=", 1) for word in words if "=" in word)
    flags = frozenset(word for word in words if "=" not in word)
    if "file" in values:
        files = sorted(folder.glob(values["file"]))
        text = text.strip() + "\n\n" + "\n".join(path.read_text(encoding="utf-8") for path in files)
    text = text.strip("\n ")
    if "oneline" in flags:
        text = " ".join(text.split())
    return Turn(role, CITATION.sub(_mark, text), flags, values)


def _mark(match: re.Match[str]) -> str:
    return "\ue200cite" + "".join(f"\ue202{name}" for name in match[1].split(",")) + "\ue201"
