"""Drawing facts and writing them into conversations, with the truth noted beside."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from typing import Any, Protocol

from fullpass.evaluation.planted.forms import FORMS
from fullpass.evaluation.planted.raw import Kind, RawConversation
from fullpass.evaluation.planted.small_talk import answer, question
from fullpass.evaluation.planted.templates import TEMPLATES, Template
from fullpass.evaluation.planted.truth import (
    FORBIDDEN_PLACES,
    GATHERED,
    MORE_FORBIDDEN_PLACES,
    Planted,
    PlantedFact,
)
from fullpass.evaluation.planted.vocabulary import invented_name

FIRST_DAY = 1_672_531_200.0  # 2023-01-01
DAY = 86_400.0

SEEN = (Kind.TEXT, Kind.VOICE, Kind.NOTE)
GATHERING = {  # what is gathered from all conversations → the conversation that a reader makes of it
    Kind.INSTRUCTIONS: GATHERED["custom_instructions"],
    Kind.MEMORY_LIST: GATHERED["memory_list"],
}
TOLD_OF = ("saved_memory", "memory_list")  # places where the assistant tells of the person

TRIES = 10_000  # draws, before it is clear that everything was said

Values = dict[str, str]


class Spot(Protocol):
    """Where a sentence is about to be said."""

    @property
    def id(self) -> str: ...

    @property
    def upcoming(self) -> str: ...

    @property
    def said_at(self) -> float | None: ...


class NothingLeft(Exception):
    """The vocabulary holds nothing that was not said already."""


class Planter:
    """Draws facts that no other of the same export equals or contradicts, and writes them into
    conversations.

    A careful one also keeps facts apart that a reader could take for one, and gives no name twice.
    """

    def __init__(self, seed: int, *, careful: bool = False, form: str = "chatgpt") -> None:
        self.rng = random.Random(seed)
        self.form = FORMS[form]
        self.planted = Planted(form=form)
        self.careful = careful
        self._used: set[tuple[str, tuple[str, ...]]] = set()

    def conversation(
        self, *, thin: bool | None = None, day: float | None = None, **flags: Any
    ) -> RawConversation:
        """Begin a conversation, about two days after the one before, or `day` days after the first day."""
        day = 2 * len(self.planted.export) if day is None else day
        begun = FIRST_DAY + DAY * day + self.rng.uniform(0, DAY)
        return RawConversation(
            rng=self.rng,
            title=question(self.rng).rstrip("?."),
            created=round(begun, 3),
            form=self.form.draw(self.rng, thin),
            has_message_dates=self.form.has_message_dates,
            has_message_ids=self.form.has_message_ids,
            flags=flags,
        )

    def end(self, conversation: RawConversation) -> None:
        """Write a conversation down in its format, and what a reader is to see of it."""
        self.planted.export.append(self.form.renders[conversation.form](conversation))
        if "is_do_not_remember" in conversation.flags:
            return
        for turn in conversation.turns:
            if turn.kind in SEEN and turn.role != "tool" and not turn.abandoned:
                self.planted.show(conversation.id, turn.id if conversation.has_message_ids else "", turn.text)
            elif turn.kind in GATHERING:
                self.planted.show(GATHERING[turn.kind], "", turn.text)

    def name(self) -> str:
        """Give an invented name that stands nowhere else in the export."""
        while True:
            name = invented_name(self.rng)
            if name not in self.planted.names:
                self.planted.names.add(name)
                return name

    def draw(
        self,
        language: str | None = None,
        *,
        statement: bool = False,
        fits: Callable[[Template], bool] = lambda template: True,
    ) -> tuple[Template, Values]:
        """Draw a template and values that are new in this export and relate to no other fact."""
        candidates = [each for each in _drawn(language) if fits(each)]
        if statement:
            candidates = [each for each in candidates if each.language == "en"]
        for _ in range(TRIES):
            template = self.rng.choice(candidates)
            values = self.values_of(template)
            if self.take(template, values):
                return template, values
        raise NothingLeft(f"{TRIES} tries among {len(candidates)} sentences")

    def values_of(self, template: Template) -> Values:
        """Draw values for a template's slots; a careful planter gives a new name each time."""
        values = template.draw(self.rng)
        if self.careful and "name" in values:
            values["name"] = self.name()
        return values

    def take(self, template: Template, values: Values) -> bool:
        """Reserve what a sentence with these values is about; False when another sentence has it."""
        slots = template.slots if template.about is None else template.about
        if self.careful and template.distinct is not None:
            slots = template.distinct
        key = (template.topic, tuple(values[slot] for slot in slots))
        if key in self._used:
            return False
        self._used.add(key)
        return True

    def note(self, template: Template, values: Values, place: str, conversation: Spot) -> PlantedFact:
        """Write a fact down as truth, or as forbidden, by its place. Returns it with the sentence to be
        said in the conversation's next message.
        """
        statement = template.statement.format(**values)
        fact = PlantedFact(
            template.category,
            statement if place in TOLD_OF else template.said.format(**values),
            statement,
            tuple(values.values()),
            place,
            template.topic,
            template.language,
            conversation.id,
            "" if place in GATHERED else conversation.upcoming,
            conversation.said_at,
            template.also,
            template.denies,
        )
        forbidden = place in (*FORBIDDEN_PLACES, *MORE_FORBIDDEN_PLACES)
        (self.planted.forbidden if forbidden else self.planted.facts).append(fact)
        return fact

    def fact(
        self,
        place: str,
        conversation: Spot,
        language: str | None = None,
        *,
        fits: Callable[[Template], bool] = lambda template: True,
    ) -> PlantedFact:
        template, values = self.draw(language, statement=place in TOLD_OF, fits=fits)
        return self.note(template, values, place, conversation)

    def named_fact(self, place: str, conversation: Spot, language: str = "en") -> PlantedFact:
        """Give a fact with a name in it, by which it can be recognised wherever it turns up."""
        return self.fact(place, conversation, language, fits=lambda template: "name" in template.slots)

    def forbidden_fact(self, place: str, conversation: Spot) -> PlantedFact:
        return self.named_fact(place, conversation) if self.careful else self.fact(place, conversation, "en")

    def chat(self, conversation: RawConversation, turns: int = 1, language: str = "en") -> None:
        for _ in range(turns):
            conversation.say("user", question(self.rng, language))
            conversation.say("assistant", answer(self.rng, language))


@cache
def _drawn(language: str | None) -> tuple[Template, ...]:
    return tuple(each for each in TEMPLATES if each.drawn and language in (None, each.language))


def in_message(rng: random.Random, fact: PlantedFact) -> str:
    """Put a sentence into what people write around it."""
    before = "Just so you know, " if fact.language == "en" else ""
    end = "。" if fact.language == "zh" else ". "
    return f"{before}{fact.sentence}{end}{question(rng, fact.language)}"
