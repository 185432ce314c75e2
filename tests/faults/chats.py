"""Chats in which every conversation is one chunk and one call, so that what is paid twice can be counted."""

from __future__ import annotations

from typing import Any

from fullpass.evaluation.planted.planting import Planter, in_message
from fullpass.evaluation.planted.small_talk import answer

CHUNK_TOKENS = 4000  # two conversations of that size do not share a call of 6,000 tokens
CHUNKING = {"FULLPASS_CHUNK_TOKENS": str(CHUNK_TOKENS), "FULLPASS_CHUNK_OVERLAP_TOKENS": "100"}


def one_call_a_conversation(seed: int, conversations: int = 24) -> list[dict[str, Any]]:
    planter = Planter(seed)
    for _ in range(conversations):
        conversation = planter.conversation()
        for _ in range(2):
            conversation.say("user", in_message(planter.rng, planter.fact("plain", conversation, "en")))
            conversation.say("assistant", " ".join(answer(planter.rng) for _ in range(200))[:7000])
        planter.end(conversation)
    return planter.planted.export
