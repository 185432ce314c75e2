"""Where facts stand in an export: one writer per place, for true facts and for forbidden copies."""

from __future__ import annotations

from collections.abc import Callable

from fullpass.evaluation.planted.planting import Planter, in_message
from fullpass.evaluation.planted.raw import RawConversation
from fullpass.evaluation.planted.small_talk import answer, passage, question, wall

LATE = 5_200  # characters before a late fact
EDGES = 10  # facts in a long message, a chunk's third apart, so that some stand at an edge
BETWEEN_EDGES = 2_400  # characters


def plain(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    conversation.say("user", in_message(planter.rng, planter.fact("plain", conversation, "en")))
    conversation.say("assistant", answer(planter.rng))


def foreign(planter: Planter, conversation: RawConversation) -> None:
    language = planter.rng.choice(("de", "zh"))
    planter.chat(conversation, 1, language)
    conversation.say("user", in_message(planter.rng, planter.fact("plain", conversation, language)))
    conversation.say("assistant", answer(planter.rng, language))


def late_in_message(planter: Planter, conversation: RawConversation) -> None:
    fact = planter.fact("late_in_message", conversation, "en")
    rng = planter.rng
    conversation.say("user", f"{passage(rng, LATE)}\n\n{in_message(rng, fact)} {passage(rng, 400)}")
    conversation.say("assistant", answer(rng))


def long_message(planter: Planter, conversation: RawConversation) -> None:
    rng = planter.rng
    parts = []
    for _ in range(EDGES):
        parts.append(passage(rng, BETWEEN_EDGES))
        parts.append(in_message(rng, planter.fact("long_message", conversation, "en")))
    conversation.say("user", " ".join(parts))
    conversation.say("assistant", answer(rng))


def wall_of_text(planter: Planter, conversation: RawConversation) -> None:
    rng = planter.rng
    facts = [planter.fact("wall", conversation, "en") for _ in range(3)]
    conversation.say("user", " ".join(f"{wall(rng, 500)} {fact.sentence} {wall(rng, 300)}" for fact in facts))
    conversation.say("assistant", answer(rng))


def voice(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    conversation.speak(in_message(planter.rng, planter.fact("voice", conversation, "en")))
    conversation.say("assistant", answer(planter.rng))


def custom_instructions(planter: Planter, conversation: RawConversation) -> None:
    facts = [planter.fact("custom_instructions", conversation, "en") for _ in range(2)]
    about = f"What you should know: {facts[0].sentence}. By the way, {facts[1].sentence}."
    conversation.instruct(about, "Keep it short.")
    planter.chat(conversation, 2)


def saved_memory(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    fact = planter.fact("saved_memory", conversation, "en")
    content = {"content_type": "text", "parts": [f"{fact.sentence}."]}
    conversation.add("assistant", content, recipient="bio")
    planter.chat(conversation)


def abandoned_branch(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    said = in_message(planter.rng, planter.fact("abandoned_branch", conversation, "en"))
    conversation.abandon(("user", said), ("assistant", answer(planter.rng)))
    planter.chat(conversation)


def hidden(planter: Planter, conversation: RawConversation) -> None:
    said = in_message(planter.rng, planter.fact("hidden", conversation, "en"))
    content = {"content_type": "text", "parts": [said]}
    conversation.add("user", content, metadata={"is_visually_hidden_from_conversation": True})
    planter.chat(conversation, 2)


def tool(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    conversation.say("tool", in_message(planter.rng, planter.fact("tool", conversation, "en")))
    planter.chat(conversation)


def assistant(planter: Planter, conversation: RawConversation) -> None:
    conversation.say("user", question(planter.rng))
    fact = planter.fact("assistant", conversation, "en")
    conversation.say("assistant", f"You could write: {fact.sentence}. {answer(planter.rng)}")
    planter.chat(conversation)


# Classic only: a thin message has neither the flag that hides it nor a recipient.
CLASSIC_ONLY = {"custom_instructions", "saved_memory", "hidden"}

WRITERS: dict[str, Callable[[Planter, RawConversation], None]] = {
    "plain": plain,
    "foreign": foreign,
    "late_in_message": late_in_message,
    "long_message": long_message,
    "wall": wall_of_text,
    "voice": voice,
    "custom_instructions": custom_instructions,
    "saved_memory": saved_memory,
    "abandoned_branch": abandoned_branch,
    "hidden": hidden,
    "tool": tool,
    "assistant": assistant,
}
