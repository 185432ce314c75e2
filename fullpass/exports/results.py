"""What reading an export gives: limits in, conversations and their ledgers out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from fullpass.pipeline.types import Conversation

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """How much an export may ask for. Sizes are counted while unpacking; no declared size is believed."""

    max_unpacked_bytes: int = 8192 * MIB  # of all that is read, inner ZIPs included
    max_ratio: int = 300  # unpacked bytes per byte of the file; real exports stay under 40
    max_nesting: int = 3  # ZIPs inside each other, the outer one included
    max_conversation_bytes: int = 64 * MIB  # of one conversation's JSON, in characters
    max_directory_bytes: int = 16 * MIB  # of a ZIP's table of contents: about 150,000 files


@dataclass(frozen=True)
class Tally:
    """The ledger of one conversation: messages found = used + skipped by reason, always; ValueError if not.

    Used are the messages of the conversation, and those whose text goes into a synthetic one. `secrets`
    counts by kind what was redacted from these texts and from the title.
    """

    found: int = 0
    used: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    secrets: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.found != self.used + sum(self.skipped.values()):
            raise ValueError(f"the tally does not add up: {self.found=} {self.used=} {self.skipped=}")

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.found + other.found,
            self.used + other.used,
            dict(Counter(self.skipped) + Counter(other.skipped)),
            dict(Counter(self.secrets) + Counter(other.secrets)),
        )

    def as_skipped(self, reason: str) -> Tally:
        """The same messages with nothing used: what was used counts as skipped for `reason`.

        Secrets count no more, as nothing of the conversation is kept.
        """
        skipped = Counter(self.skipped)
        skipped[reason] += self.used
        return Tally(self.found, 0, dict(+skipped), {})


@dataclass(frozen=True)
class ReadResult:
    """One conversation of the export. Either `conversation` is given, or `reason` says why it is not.

    `reason` is a value of `reasons.Unread`, or "" for a conversation that counts as read. `id` has at most
    MAX_ID_CHARS characters. A synthetic conversation gathers texts that belong to no single chat (custom
    instructions, saved memory, projects); it counts neither as found nor as read, and its
    tally counts no messages.
    """

    id: str
    conversation: Conversation | None
    reason: str = ""
    tally: Tally = field(default_factory=Tally)
    synthetic: bool = False


CUSTOM_INSTRUCTIONS, SAVED_MEMORY, PROJECTS = "custom_instructions", "saved_memory", "projects"
SYNTHETIC_IDS = frozenset({CUSTOM_INSTRUCTIONS, SAVED_MEMORY, PROJECTS})  # a chat never has one of these
MAX_ID_CHARS = 128  # of conversation and message ids; longer ones are replaced by a hash
