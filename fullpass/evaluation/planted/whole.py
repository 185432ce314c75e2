"""The export that an evaluation reads: everything that can stand in one, in a mixed order."""

from __future__ import annotations

from fullpass.evaluation.planted.injections import add_injections
from fullpass.evaluation.planted.pairs import add_changes, add_look_alikes, add_repeats
from fullpass.evaluation.planted.places import MORE_WRITERS, WRITERS, write_at
from fullpass.evaluation.planted.planting import Planter, in_message
from fullpass.evaluation.planted.secrets import add_secrets
from fullpass.evaluation.planted.small_talk import answer
from fullpass.evaluation.planted.truth import Planted, PlantedFact
from fullpass.pipeline.types import CATEGORIES

LANGUAGES = ("en", "de", "es", "fr", "zh")
CONVERSATIONS = 220  # by default
FEWEST = 200
MORE_OF = ("plain", "plain", "plain", "late_in_message", "wall", "voice", "saved_memory", "long_conversation")
EMPTY = 8  # conversations without any fact


class TooFewConversations(ValueError):
    """All that is to be planted does not fit."""


def plant_everything(seed: int, conversations: int = CONVERSATIONS) -> Planted:
    """Give an export with everything that an evaluation asks about; the same for the same seed.

    Raises TooFewConversations for fewer than `FEWEST` conversations: all of it takes that many.
    """
    if conversations < FEWEST:
        raise TooFewConversations(f"An evaluation takes at least {FEWEST} conversations.")
    planter = Planter(seed, careful=True)
    add_changes(planter)
    add_look_alikes(planter)
    add_repeats(planter)
    add_secrets(planter)
    add_injections(planter)
    for place in (*WRITERS, *MORE_WRITERS) * 2:
        write_at(planter, place)
    for language in LANGUAGES:
        for category in CATEGORIES:
            for _ in range(2):
                _add_plain(planter, language, category.name)
    for _ in range(EMPTY):
        conversation = planter.conversation()
        planter.chat(conversation, planter.rng.randint(1, 4), planter.rng.choice(LANGUAGES))
        planter.end(conversation)
    while len(planter.planted.export) < conversations:
        write_at(
            planter,
            planter.rng.choice(["plain", "plain", "late_in_message", "wall", "voice", "saved_memory"]),
        )
    _mix(planter)
    return planter.planted


def _add_plain(planter: Planter, language: str, category: str) -> None:
    conversation = planter.conversation()
    planter.chat(conversation, 1, language)
    fact = planter.fact("plain", conversation, language, fits=lambda template: template.category == category)
    conversation.say("user", in_message(planter.rng, fact))
    conversation.say("assistant", answer(planter.rng, language))
    planter.end(conversation)


def _mix(planter: Planter) -> None:
    """Shuffle the conversations, so that of every other pair the later statement comes first in the file."""
    export = planter.planted.export
    planter.rng.shuffle(export)
    for number, (older, newer) in enumerate(planter.planted.evolutions):
        at = {raw["id"]: index for index, raw in enumerate(export)}
        one, other = at[older.conversation_id], at[newer.conversation_id]
        if (one < other) == (number % 2 == 0):
            export[one], export[other] = export[other], export[one]


def later_comes_first(planted: Planted, pair: tuple[PlantedFact, PlantedFact]) -> bool:
    """Say whether the newer statement of an evolution stands before the older in the file."""
    at = {raw["id"]: index for index, raw in enumerate(planted.export)}
    return at[pair[1].conversation_id] < at[pair[0].conversation_id]
