"""Several conversations that belong together: what changed, what was repeated, what only looks alike."""

from __future__ import annotations

from enum import Enum, auto
from itertools import pairwise

from fullpass.evaluation.planted.planting import TRIES, NothingLeft, Planter, Values, in_message
from fullpass.evaluation.planted.raw import Kind
from fullpass.evaluation.planted.small_talk import answer
from fullpass.evaluation.planted.template import Template
from fullpass.evaluation.planted.templates import TEMPLATES
from fullpass.evaluation.planted.truth import PlantedFact

YEAR = 365  # days
CHANGES = {  # topic → the slots whose values change
    "project": ("state",),
    "deadline": ("full_date",),
    "favourite": ("name",),
    "de_favourite": ("name",),
    "es_favourite": ("name",),
    "fr_favourite": ("name",),
    "zh_favourite": ("zh_value",),
}
IN_OTHER_WORDS = (
    "diet", "favourite", "prefer", "project", "birthday", "job", "belief", "decision", "tool",
    "de_decision", "es_decision", "fr_decision", "zh_decision",
)  # fmt: skip
DENIED = (
    "drink",
    "drink",
    "de_evening",
    "es_morning",
    "fr_evening",
    "zh_evening",
)  # topics with a yes and a no
# Topic → the slots in which two sentences differ that may both be true.
LOOK_ALIKES = {
    "race": ("year",),
    "birthday": ("name",),
    "tool": ("name",),
    "novel": ("name",),
    "de_birth": ("name",),
    "es_birth": ("name",),
    "fr_birth": ("name",),
    "zh_birthday": ("zh_name",),
}


class When(Enum):
    """How the dates of several sentences follow each other."""

    LATER = auto()  # about a year apart
    NEVER = auto()  # without any date
    AT_ONCE = auto()  # at the same moment


def add_changes(planter: Planter) -> None:
    """Plant what changed over the years (once, twice, back again, from a yes to a no), and what no date
    decides.
    """
    for topic, slots in CHANGES.items():
        template = templates_of(topic)[0]
        _evolve(planter, [(template, values) for values in _versions(planter, template, slots, 2)])
    home = templates_of("home")[0]
    moves = sorted(_versions(planter, home, ("city", "year"), 3), key=lambda values: values["year"])
    _evolve(planter, [(home, values) for values in moves])
    favourite = templates_of("favourite")[0]
    one, other = _versions(planter, favourite, ("name",), 2)
    first, between, again = _said(planter, [(favourite, one), (favourite, other), (favourite, one)])
    planter.planted.repeats.append((first, again))
    planter.planted.evolutions.append((between, again))
    for number, topic in enumerate(DENIED):
        before, after = templates_of(topic)[:: -1 if number % 2 else 1]
        values = _fresh(planter, before)
        planter.planted.near_misses.append(_evolve(planter, [(before, values), (after, values)]))
    for when in (When.NEVER, When.AT_ONCE):
        one, other = _versions(planter, favourite, ("name",), 2)
        first, second = _said(planter, [(favourite, one), (favourite, other)], when)
        planter.planted.conflicts.append((first, second))


def add_repeats(planter: Planter) -> None:
    """Plant what is said again, in the same words and in others."""
    for topic in IN_OTHER_WORDS:
        first, second = templates_of(topic)
        values = _fresh(planter, first)
        one, other = _said(planter, [(first, values), (second, values)])
        planter.planted.paraphrases.append((one, other))
    if planter.form.has("saved_memory"):
        _said_and_noted(planter)
    for language in ("en", "en", "de", "es", "fr", "zh"):
        template, values = planter.draw(language)
        planter.planted.repeats.append(tuple(_said(planter, [(template, values)] * 3)))


def add_look_alikes(planter: Planter) -> None:
    """Plant pairs that differ in a number or a name, and are both true."""
    for topic, slots in LOOK_ALIKES.items():
        template = templates_of(topic)[0]
        versions = _versions(planter, template, slots, 2, apart=True)
        one, other = _said(planter, [(template, values) for values in versions])
        planter.planted.near_misses.append((one, other))


def templates_of(topic: str) -> list[Template]:
    return [template for template in TEMPLATES if template.topic == topic]


def _fresh(planter: Planter, template: Template) -> Values:
    """Give values that relate to no other fact of the export."""
    for _ in range(TRIES):
        values = planter.values_of(template)
        if planter.take(template, values):
            return values
    raise NothingLeft(template.topic)


def _versions(
    planter: Planter, template: Template, slots: tuple[str, ...], number: int, *, apart: bool = False
) -> list[Values]:
    """Give fresh values, and the same with other ones in these slots; `apart` when they are about others."""
    versions = [_fresh(planter, template)]
    while len(versions) < number:
        drawn = planter.values_of(template)
        changed = {**versions[0], **{slot: drawn[slot] for slot in slots}}
        differs = all(changed[slot] != each[slot] for each in versions for slot in slots)
        if differs and (not apart or planter.take(template, changed)):
            versions.append(changed)
    return versions


def _evolve(planter: Planter, said: list[tuple[Template, Values]]) -> tuple[PlantedFact, PlantedFact]:
    """Plant sentences of which each replaces the one before; gives the first two."""
    facts = _said(planter, said)
    planter.planted.evolutions.extend(pairwise(facts))
    return facts[0], facts[1]


def _said(
    planter: Planter, said: list[tuple[Template, Values]], when: When = When.LATER
) -> list[PlantedFact]:
    """Plant sentences in a conversation each."""
    facts = []
    day = planter.rng.uniform(0, YEAR)
    begun: float | None = None
    for template, values in said:
        conversation = planter.conversation(day=day)
        if when is When.NEVER or begun:
            conversation.created = begun
        planter.chat(conversation, 1, template.language)
        fact = planter.note(template, values, "plain", conversation)
        conversation.say("user", in_message(planter.rng, fact))
        conversation.say("assistant", answer(planter.rng, template.language))
        planter.end(conversation)
        facts.append(fact)
        if when is When.LATER:
            day += planter.rng.uniform(0.7 * YEAR, 1.1 * YEAR)
        elif when is When.AT_ONCE:
            begun = conversation.created
    return facts


def _said_and_noted(planter: Planter) -> None:
    """Plant what the person says and the assistant saves later, in its own words."""
    template = templates_of("prefer")[0]
    values = _fresh(planter, template)
    (said,) = _said(planter, [(template, values)])
    conversation = planter.conversation(thin=False, day=YEAR)
    planter.chat(conversation)
    noted = planter.note(template, values, "saved_memory", conversation)
    conversation.say("assistant", f"{noted.sentence}.", Kind.NOTE)
    planter.end(conversation)
    planter.planted.paraphrases.append((said, noted))
