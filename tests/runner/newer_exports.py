"""Exports of one person at two moments: some conversations new in the second, some grown, some gone."""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass
from typing import Any

from fullpass.evaluation.planted import bulk
from fullpass.evaluation.planted.small_talk import answer, passage, question
from fullpass.evaluation.planted.truth import PlantedFact

Chat = dict[str, Any]
FIRST_DAY, DAY = 1_600_000_000, 86_400
FACTS_EACH = 2  # of a conversation, and of what it grows by


@dataclass(frozen=True)
class TwoExports:
    """`part` is what is new in the `newer`: whole conversations, the grown ones included."""

    older: list[Chat]
    newer: list[Chat]
    part: list[Chat]
    gone: list[str]


def two_exports(seed: int, conversations: int, *, share: float = 0.05, gone: int = 0) -> TwoExports:
    """Two exports of so many conversations; in the newer such a share has grown, and as many are new."""
    rng = random.Random(seed)
    changed = max(1, round(share * conversations))
    facts = bulk(seed, conversations + 2 * changed, FACTS_EACH).facts
    told = [facts[at : at + FACTS_EACH] for at in range(0, len(facts), FACTS_EACH)]
    older = [_chat(rng, number, told.pop()) for number in range(conversations)]
    picked = rng.sample(range(conversations), changed + gone)
    newer = copy.deepcopy(older)
    for number in picked[:changed]:
        _say(rng, newer[number], told.pop())
    new = [_chat(rng, conversations + number, told.pop()) for number in range(changed)]
    part = [newer[number] for number in sorted(picked[:changed])] + new  # as they stand in the newer
    left = [older[number]["id"] for number in picked[changed:]]
    return TwoExports(older, [chat for chat in newer if chat["id"] not in left] + new, part, left)


def _chat(rng: random.Random, number: int, facts: list[PlantedFact]) -> Chat:
    at = FIRST_DAY + number * DAY
    chat = {"id": f"chat-{number}", "title": f"Chat {number}", "create_time": at, "messages": []}
    _say(rng, chat, facts)
    return chat


def _say(rng: random.Random, chat: Chat, facts: list[PlantedFact]) -> None:
    """Add what a chat holds: the facts, each asked about at length, and everyday requests."""
    for fact in facts:
        _add(chat, "user", f"{question(rng)} {fact.sentence}.")
        _add(chat, "assistant", passage(rng, rng.randint(500, 2_500)))
        _add(chat, "user", question(rng))
        _add(chat, "assistant", answer(rng))


def _add(chat: Chat, role: str, text: str) -> None:
    nth = len(chat["messages"])
    chat["messages"].append({"id": f"{chat['id']}-{nth}", "role": role, "content": text})
