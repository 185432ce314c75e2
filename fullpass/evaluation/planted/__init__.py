"""Planted ChatGPT exports: facts at known places, drawn fresh from a seed."""

from __future__ import annotations

from fullpass.evaluation.planted.places import WRITERS, write_at
from fullpass.evaluation.planted.planting import Planter, in_message
from fullpass.evaluation.planted.small_talk import answer
from fullpass.evaluation.planted.templates import TEMPLATES
from fullpass.evaluation.planted.truth import Planted, PlantedFact

__all__ = ["Planted", "PlantedFact", "bulk", "plant"]


def plant(seed: int, conversations: int = 40) -> Planted:
    """Give an export with facts at every place, and forbidden copies where none may be found.

    The first twelve conversations go through all places in turn, four more hold an evolution and
    a paraphrase, and the rest mostly plain facts. At least 16 conversations.
    """
    if conversations < len(WRITERS) + 4:
        raise ValueError("too few conversations for all places")
    planter = Planter(seed)
    for place in WRITERS:
        write_at(planter, place)
    _add_pair(planter, "home", planter.planted.evolutions)
    _add_pair(planter, "diet", planter.planted.paraphrases)
    while len(planter.planted.export) < conversations:
        write_at(planter, planter.rng.choice(["plain", "plain", "plain", "foreign", *WRITERS]))
    return planter.planted


def bulk(seed: int, conversations: int = 5_000, facts_per_conversation: int = 3) -> Planted:
    """Give a large export in which every conversation says so many facts in plain text, all different.

    A fact takes about 18 tokens as a statement: 5,000 conversations with 3 facts hold some 225,000 tokens.
    """
    planter = Planter(seed)
    for _ in range(conversations):
        conversation = planter.conversation()
        for _ in range(facts_per_conversation):
            conversation.say("user", in_message(planter.rng, planter.fact("plain", conversation, "en")))
            conversation.say("assistant", answer(planter.rng))
        planter.end(conversation)
    return planter.planted


def _add_pair(planter: Planter, topic: str, pairs: list[tuple[PlantedFact, PlantedFact]]) -> None:
    """Add two conversations on one topic: with one template it changes, with two it is said otherwise."""
    templates = [template for template in TEMPLATES if template.topic == topic]
    values = templates[0].draw(planter.rng)
    facts = []
    for template in (templates[0], templates[-1]):
        conversation = planter.conversation()
        fact = planter.note(template, values, "plain", conversation)
        facts.append(fact)
        conversation.say("user", in_message(planter.rng, fact))
        planter.chat(conversation, 2)
        planter.end(conversation)
        while len(templates) == 1 and values["city"] in fact.keywords:
            values = template.draw(planter.rng)
    pairs.append((facts[0], facts[1]))
