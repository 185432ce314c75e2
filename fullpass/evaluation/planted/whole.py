"""The export that an evaluation reads: everything that can stand in one, in a mixed order."""

from __future__ import annotations

from fullpass.evaluation.planted.injections import add_injections
from fullpass.evaluation.planted.pairs import add_changes, add_look_alikes, add_repeats
from fullpass.evaluation.planted.passing import add_passing
from fullpass.evaluation.planted.places import MORE_WRITERS, WRITERS, write_at
from fullpass.evaluation.planted.planting import Planter, in_message
from fullpass.evaluation.planted.secrets import add_secrets
from fullpass.evaluation.planted.small_talk import answer
from fullpass.evaluation.planted.standing import add_standing
from fullpass.evaluation.planted.truth import Planted, PlantedFact
from fullpass.pipeline.types import CATEGORIES

LANGUAGES = ("en", "de", "es", "fr", "zh")
CONVERSATIONS = 260  # by default
FEWEST, MOST = 245, 2_000
EMPTY = 8  # conversations without any fact


class UnfitNumber(ValueError):
    """All that is to be planted does not fit, or there are not enough facts for so many conversations."""


def plant_everything(seed: int, conversations: int = CONVERSATIONS, form: str = "chatgpt") -> Planted:
    """Give an export with everything that an evaluation asks about, as far as the format has it (see
    `forms.FORMS`); the same for the same seed.

    Raises UnfitNumber for fewer than `FEWEST` conversations or more than `MOST`.
    """
    if not FEWEST <= conversations <= MOST:
        raise UnfitNumber(f"An evaluation takes {FEWEST} to {MOST} conversations, not {conversations}.")
    planter = Planter(seed, careful=True, form=form)
    add_changes(planter)
    add_look_alikes(planter)
    add_repeats(planter)
    add_secrets(planter)
    add_injections(planter)
    add_standing(planter)
    add_passing(planter)
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
        at = _places_in_file(planter.planted)
        one, other = at[older.conversation_id], at[newer.conversation_id]
        if (one < other) == (number % 2 == 0):
            export[one], export[other] = export[other], export[one]


def later_comes_first(planted: Planted, pair: tuple[PlantedFact, PlantedFact]) -> bool:
    """Say whether the newer statement of an evolution stands before the older in the file."""
    at = _places_in_file(planted)
    return at[pair[1].conversation_id] < at[pair[0].conversation_id]


def _places_in_file(planted: Planted) -> dict[str, int]:
    return {raw.get("id") or raw["uuid"]: index for index, raw in enumerate(planted.export)}
