"""What is known about a planted export: which facts stand where, and what must never be taken for one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

PLACES = (
    "plain",
    "late_in_message",  # beyond character 5,000 of its message
    "long_message",  # one of many in a message that spans several chunks
    "wall",  # in one line without punctuation
    "voice",
    "custom_instructions",
    "saved_memory",
)
MORE_PLACES = (
    "long_conversation",  # a turn among many, in a later chunk
    "archived",
    "beside_a_secret",
    "edited",  # in a message that was written anew
    "memory_list",  # the list of all that an assistant remembers of the person
    "project",  # what the person told an assistant about a project of theirs
)
FORBIDDEN_PLACES = ("abandoned_branch", "hidden", "tool", "assistant")
MORE_FORBIDDEN_PLACES = (
    "pasted",  # what somebody else wrote, quoted by the person
    "do_not_remember",
    "attachment",  # a file is nobody's word
    "thinking",
)
# Places whose text belongs to no chat → the conversation that a reader gathers it in.
GATHERED = {
    "custom_instructions": "custom_instructions",
    "memory_list": "saved_memory",
    "project": "projects",
}
ROLES = {  # of the evidence from a place; everywhere else it is the person's
    "custom_instructions": "custom_instructions",
    "project": "custom_instructions",
    "memory_list": "saved_memory",
    "saved_memory": "saved_memory",
}


@dataclass(frozen=True)
class PlantedFact:
    """A fact, or a forbidden copy of one: its sentence as it stands in the export, and the words to look
    for.

    `said_at` is the date of its message in seconds since 1970, None when the export gives none. `denies` is
    None where a negation cannot turn the fact into another one.
    """

    category: str
    sentence: str
    statement: str
    keywords: tuple[str, ...]
    place: str
    topic: str
    language: str
    conversation_id: str
    message_id: str = ""
    said_at: float | None = None
    also: tuple[str, ...] = ()  # other categories in which it may stand
    denies: bool | None = None

    @property
    def heard_in(self) -> str:
        """The id of the conversation in which a reader finds the sentence."""
        return GATHERED.get(self.place, self.conversation_id)

    @property
    def role(self) -> str:
        """Whose words its evidence is."""
        return ROLES.get(self.place, "user")

    @property
    def day(self) -> str:
        """The day on which it was said, as 2024-05-31, "" without a date."""
        return "" if self.said_at is None else datetime.fromtimestamp(self.said_at, UTC).date().isoformat()


@dataclass(frozen=True)
class PlantedSecret:
    """A key, token, password or number that must not be found anywhere but in the export."""

    kind: str
    text: str
    place: str


@dataclass(frozen=True)
class Injection:
    """A text that asks to store something. `sign` is a name that stands nowhere else in the export."""

    form: str
    sign: str


@dataclass
class Planted:
    """An export as Python objects, and the truth about it.

    `export` holds the conversations in the format `form`, `others` further files by name. `texts` has
    what a reader is to see of each message: where the format has no ids of messages, and for texts that are
    gathered from all chats, of the whole conversation under "".

    `passing` are sentences of the person that say nothing lasting about them. `evolutions` are pairs (older,
    newer) that contradict each other; `paraphrases` pairs that say the same in other words, `repeats` groups
    that say it in the same; `near_misses` pairs that differ in a number, a name or a negation and are never
    one fact; `conflicts` pairs of which no date tells which holds. All of their facts are in `facts` too.
    `names` are invented ones, which nobody has.
    """

    form: str = "chatgpt"
    export: list[dict[str, Any]] = field(default_factory=list)
    others: dict[str, Any] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    facts: list[PlantedFact] = field(default_factory=list)
    forbidden: list[PlantedFact] = field(default_factory=list)
    passing: list[PlantedFact] = field(default_factory=list)
    evolutions: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    paraphrases: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    repeats: list[tuple[PlantedFact, ...]] = field(default_factory=list)
    near_misses: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    conflicts: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    secrets: list[PlantedSecret] = field(default_factory=list)
    injections: list[Injection] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    def show(self, conversation_id: str, message_id: str, text: str) -> None:
        """Note what a reader is to see there, after what it saw there before."""
        key = conversation_id, message_id
        self.texts[key] = f"{self.texts[key]}\n\n{text}" if key in self.texts else text

    def text_of(self, conversation_id: str, message_id: str) -> str:
        """What a reader is to see of a message, "" for none."""
        return self.texts.get((conversation_id, message_id)) or self.texts.get((conversation_id, ""), "")

    @property
    def superseded(self) -> set[PlantedFact]:
        """Those that a later statement replaced."""
        return {older for older, _ in self.evolutions}
