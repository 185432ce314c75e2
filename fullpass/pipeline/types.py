"""The objects that one stage hands to the next: frozen, typed, and free of Django."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

# --------------------------------------------------------------------------------------------------
# What was said


class Role(StrEnum):
    """Who a message comes from, as the wire format names it."""

    USER = "user"
    ASSISTANT = "assistant"
    CUSTOM_INSTRUCTIONS = "custom_instructions"  # what the person told the assistant to know, in its settings
    SAVED_MEMORY = "saved_memory"  # what the assistant noted about the person, in its own words


@dataclass(frozen=True, slots=True)
class Message:
    """One used message: its text is already cleaned and redacted. `id` is unique in its conversation only."""

    id: str
    role: Role
    text: str
    at: datetime | None = None  # aware, UTC; None where the export gives no date


@dataclass(frozen=True, slots=True)
class Conversation:
    """The live path of one conversation: used messages only, in order."""

    id: str
    title: str
    created_at: datetime | None
    updated_at: datetime | None
    messages: tuple[Message, ...]
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A slice of one message: `text` is `message.text[start:start + len(text)]`."""

    message_id: str
    role: Role
    at: datetime | None
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of one conversation that a single call can read.

    `overlap` repeats the end of the chunk before; `body` is what this chunk adds, so that the bodies of a
    conversation's chunks, put together, are the whole conversation. `content_hash` is a SHA-256 hex digest
    over the spans (message ids, roles, dates, positions, text; overlap included, title left out).
    `token_count` is the estimate for `text`, labels included.
    """

    conversation_id: str
    conversation_title: str
    index: int
    total: int
    overlap: tuple[Span, ...]
    body: tuple[Span, ...]
    token_count: int
    content_hash: str
    started_at: datetime | None = None  # the conversation's own dates
    ended_at: datetime | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """Overlap and body as one reading text: neighbouring slices of the same message are joined."""
        spans = list(self.overlap)
        for span in self.body:
            last = spans[-1] if spans else None
            if last is not None and last.message_id == span.message_id and last.end == span.start:
                spans[-1] = Span(last.message_id, last.role, last.at, last.start, last.text + span.text)
            else:
                spans.append(span)
        return tuple(spans)

    @property
    def message_count(self) -> int:
        """Messages that this chunk holds a part of."""
        return len({span.message_id for span in self.spans})


# --------------------------------------------------------------------------------------------------
# What is known


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of fact: what belongs there (told to the model), and its heading in MEMORY."""

    name: str
    heading: str
    belongs: str
    details: tuple[str, ...] = ()


CATEGORIES: tuple[Category, ...] = (
    Category("preferences", "Preferences", "what the person likes, dislikes, wants, avoids, uses by choice"),
    Category(
        "projects",
        "Projects",
        "what the person builds, studies, plans or works on, with its state",
        ("name", "description", "details"),
    ),
    Category(
        "dates",
        "Important Dates",
        "birthdays, anniversaries, moves, starts and ends of jobs, deadlines, appointments",
        ("event", "date"),
    ),
    Category("beliefs", "Beliefs & Values", "what the person holds true, right or important"),
    Category(
        "decisions",
        "Decisions & Context",
        "what the person decided and why, and the circumstances of their life that frame it",
        ("decision", "context"),
    ),
)


class Certainty(StrEnum):
    STATED = "stated"
    IMPLIED = "implied"


class FactSource(StrEnum):
    """Where a fact comes from: the person's own words, a note by the assistant, or custom instructions."""

    SAID = "said"
    SAVED_MEMORY = "saved_memory"
    CUSTOM_INSTRUCTIONS = "custom_instructions"


class FactStatus(StrEnum):
    ACTIVE = "active"
    SUPERSEDED = "superseded"  # a later statement replaced it
    CONFLICTING = "conflicting"  # contradicts another, and dates do not decide
    QUARANTINED = "quarantined"  # its evidence did not hold
    REJECTED = "rejected"  # a person said it is wrong


@dataclass(frozen=True, slots=True)
class ExtractedFact:
    """A fact as the engine claims it, before anyone checked its quote."""

    category: str
    statement: str
    quote: str
    message_id: str
    certainty: Certainty = Certainty.STATED
    details: Mapping[str, str] = field(default_factory=dict)


class Outcome(StrEnum):
    """What became of a chunk in a run."""

    PENDING = "pending"
    EXTRACTED = "extracted"
    EMPTY = "empty"  # read, and nothing durable in it
    REFUSED = "refused"  # the model declined
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Failure:
    """A stable code, a sentence for a person, and the technical cause (which holds no chat text)."""

    code: str
    message: str
    cause: str = ""


@dataclass(frozen=True, slots=True)
class ChunkOutcome:
    """The answer of an engine for one chunk."""

    outcome: Outcome
    facts: tuple[ExtractedFact, ...] = ()
    failure: Failure | None = None  # set when outcome is REFUSED or FAILED


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact was said. `quote` is `message.text[start:start + len(quote)]` as stored."""

    quote: str
    conversation_id: str
    message_id: str
    role: Role
    observed_at: datetime | None
    chunk_hash: str
    start: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What one chunk tells, checked, with the place where it was said (none when its quote was not found).

    `id` is that of the fact: derived from category and normalised statement, the same in every run. `claimed`
    is what the engine said where the person's own sentence stands instead, "" elsewhere.
    """

    id: str
    category: str
    statement: str
    certainty: Certainty
    source: FactSource
    evidence: tuple[Evidence, ...]
    status: FactStatus = FactStatus.ACTIVE
    details: Mapping[str, str] = field(default_factory=dict)
    quarantine_reason: str = ""
    reviewed_at: datetime | None = None  # when a person said that it holds as it stands
    claimed: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about the person, however often it was said.

    Its evidence is kept apart, since there is far more of it; `times_said` counts the messages that it
    rests on, `first_seen` and `last_seen` are the first and last date of any of them.
    """

    id: str
    category: str
    statement: str
    certainty: Certainty
    source: FactSource
    first_seen: datetime | None
    last_seen: datetime | None
    times_said: int
    status: FactStatus = FactStatus.ACTIVE
    details: Mapping[str, str] = field(default_factory=dict)
    confidence: float = 0.0
    superseded_by: str | None = None
    conflicts_with: tuple[str, ...] = ()  # ids, where dates do not decide
    quarantine_reason: str = ""
    reviewed_at: datetime | None = None  # when a person said that it holds as it stands

    @property
    def stands_since(self) -> datetime | None:
        """The last date on which it was said or confirmed: of two that contradict each other, the later
        holds."""
        return max((at for at in (self.last_seen, self.reviewed_at) if at), default=None)


@dataclass(frozen=True, slots=True)
class Relations:
    """What an engine says about facts, by id: it relates them and never rewrites them."""

    same: tuple[tuple[str, ...], ...] = ()
    supersedes: tuple[tuple[str, str], ...] = ()  # (newer, older)
    conflicts: tuple[tuple[str, str], ...] = ()


# --------------------------------------------------------------------------------------------------
# What is written


@dataclass(frozen=True, slots=True)
class MemoryLine:
    """A line of MEMORY and the ids of the facts it rests on."""

    text: str
    facts: tuple[str, ...]


# Category name → its lines, best first. Every category is a key, also when it has no line.
MemoryLines = Mapping[str, tuple[MemoryLine, ...]]


@dataclass(frozen=True, slots=True)
class Memory:
    """MEMORY within its budget: lines by category, and the ids of active facts that no line carries."""

    lines: MemoryLines
    left_out: tuple[str, ...] = ()
    dropped_lines: int = 0  # lines of the engine without a known fact
    since_whole: int = 0  # facts that were written since all were written at once


@dataclass(frozen=True, slots=True)
class MessageRef:
    """A message as a source."""

    conversation_id: str
    message_id: str


FieldValue = str | tuple[str, ...]
Source = str | MessageRef  # a fact id, or a message


@dataclass(frozen=True, slots=True)
class Sections:
    """The five sections. `fields["soul"]["humor_style"]` is a string or a tuple of strings;
    `sources["soul.humor_style"]` says which facts and messages the field rests on; `dropped` names the fields
    that an engine filled without any."""

    fields: Mapping[str, Mapping[str, FieldValue]]
    sources: Mapping[str, tuple[Source, ...]] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()
