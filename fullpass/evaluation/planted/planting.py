"""Exports with known truth: which facts stand in them, where, and what must never be taken for one."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from fullpass.evaluation.planted.raw import RawConversation
from fullpass.evaluation.planted.small_talk import answer, question
from fullpass.evaluation.planted.templates import TEMPLATES, Template

FIRST_DAY = 1_672_531_200.0  # 2023-01-01
DAY = 86_400.0

PLACES = (
    "plain",
    "late_in_message",  # beyond character 5,000 of its message
    "long_message",  # one of many in a message that spans several chunks
    "wall",  # in one line without punctuation
    "voice",
    "custom_instructions",
    "saved_memory",
)
FORBIDDEN_PLACES = ("abandoned_branch", "hidden", "tool", "assistant")


@dataclass(frozen=True)
class PlantedFact:
    """A fact, or a forbidden copy of one: its sentence as it stands in the export, and the words to look
    for.
    """

    category: str
    sentence: str
    statement: str
    keywords: tuple[str, ...]
    place: str
    topic: str
    language: str
    conversation_id: str


@dataclass
class Planted:
    """An export as Python objects, and the truth about it.

    `evolutions` are pairs (older, newer) that contradict each other, `paraphrases` pairs that say the same;
    all four facts are in `facts` too.
    """

    export: list[dict[str, Any]] = field(default_factory=list)
    facts: list[PlantedFact] = field(default_factory=list)
    forbidden: list[PlantedFact] = field(default_factory=list)
    evolutions: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)
    paraphrases: list[tuple[PlantedFact, PlantedFact]] = field(default_factory=list)


class Planter:
    """Draws facts that no other of the same export equals or contradicts, and writes them into
    conversations.
    """

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.planted = Planted()
        self._used: set[tuple[str, tuple[str, ...]]] = set()

    def conversation(self, *, thin: bool | None = None) -> RawConversation:
        """Begin a conversation, about two days after the one before."""
        begun = FIRST_DAY + DAY * 2 * len(self.planted.export) + self.rng.uniform(0, DAY)
        thin = self.rng.random() < 0.4 if thin is None else thin
        return RawConversation(self.rng, question(self.rng).rstrip("?."), round(begun, 3), thin)

    def end(self, conversation: RawConversation) -> None:
        self.planted.export.append(conversation.export())

    def draw(
        self, language: str | None = None, *, statement: bool = False
    ) -> tuple[Template, dict[str, str]]:
        """Draw a template and values that are new in this export and relate to no other fact."""
        while True:
            template = self.rng.choice([each for each in TEMPLATES if language in (None, each.language)])
            if template.about == () or (statement and template.language != "en"):
                continue
            values = template.draw(self.rng)
            about = template.slots if template.about is None else template.about
            key = (template.topic, tuple(values[slot] for slot in about))
            if key not in self._used:
                self._used.add(key)
                return template, values

    def note(
        self, template: Template, values: dict[str, str], place: str, conversation: RawConversation
    ) -> PlantedFact:
        """Write a fact down as truth, or as forbidden, by its place. Returns it with the sentence to be
        said.
        """
        statement = template.statement.format(**values)
        fact = PlantedFact(
            template.category,
            statement if place == "saved_memory" else template.said.format(**values),
            statement,
            tuple(values.values()),
            place,
            template.topic,
            template.language,
            conversation.id,
        )
        (self.planted.forbidden if place in FORBIDDEN_PLACES else self.planted.facts).append(fact)
        return fact

    def fact(self, place: str, conversation: RawConversation, language: str | None = None) -> PlantedFact:
        template, values = self.draw(language, statement=place == "saved_memory")
        return self.note(template, values, place, conversation)

    def chat(self, conversation: RawConversation, turns: int = 1, language: str = "en") -> None:
        for _ in range(turns):
            conversation.say("user", question(self.rng, language))
            conversation.say("assistant", answer(self.rng, language))


def in_message(rng: random.Random, fact: PlantedFact) -> str:
    """Put a sentence into what people write around it."""
    before = "Just so you know, " if fact.language == "en" else ""
    end = "。" if fact.language == "zh" else ". "
    return f"{before}{fact.sentence}{end}{question(rng, fact.language)}"
