"""Where facts stand in an export: one writer per place, for true facts and for forbidden copies."""

from __future__ import annotations

from collections.abc import Callable

from fullpass.evaluation.planted.forms import NEEDS_FLAGS
from fullpass.evaluation.planted.planting import Planter, in_message
from fullpass.evaluation.planted.raw import Kind, RawConversation
from fullpass.evaluation.planted.small_talk import answer, passage, question, wall

LATE = 5_200  # characters before a late fact
EDGES = 10  # facts in a long message, a chunk's third apart, so that some stand at an edge
BETWEEN_EDGES = 2_400  # characters
TURNS = 16  # of a long conversation, some 1,000 characters each


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
    conversation.instruct(about)
    planter.chat(conversation, 2)


def saved_memory(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    fact = planter.fact("saved_memory", conversation, "en")
    conversation.say("assistant", f"{fact.sentence}.", Kind.NOTE)
    planter.chat(conversation)


def long_conversation(planter: Planter, conversation: RawConversation) -> None:
    for turn in range(TURNS):
        planter.chat(conversation)
        conversation.say("user", f"{passage(planter.rng, 500)} {question(planter.rng)}")
        conversation.say("assistant", " ".join(answer(planter.rng) for _ in range(6)))
        if turn % 4 == 3:
            fact = planter.fact("long_conversation", conversation, "en")
            conversation.say("user", in_message(planter.rng, fact))
            conversation.say("assistant", answer(planter.rng))


def archived(planter: Planter, conversation: RawConversation) -> None:
    conversation.flags["is_archived"] = True
    planter.chat(conversation)
    conversation.say("user", in_message(planter.rng, planter.fact("archived", conversation, "en")))
    conversation.say("assistant", answer(planter.rng))


def abandoned_branch(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    said = in_message(planter.rng, planter.forbidden_fact("abandoned_branch", conversation))
    conversation.abandon(("user", said), ("assistant", answer(planter.rng)))
    planter.chat(conversation)


def hidden(planter: Planter, conversation: RawConversation) -> None:
    for kind in (Kind.HIDDEN, Kind.WEIGHTLESS):
        said = in_message(planter.rng, planter.forbidden_fact("hidden", conversation))
        conversation.say("user", said, kind)
        planter.chat(conversation)


def tool(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    conversation.say("tool", in_message(planter.rng, planter.forbidden_fact("tool", conversation)))
    planter.chat(conversation)


def thinking(planter: Planter, conversation: RawConversation) -> None:
    conversation.say("user", question(planter.rng))
    thought = planter.named_fact("thinking", conversation)
    conversation.say("assistant", f"They said: {thought.sentence}.", Kind.THINKING)
    conversation.say("assistant", answer(planter.rng))


def attachment(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    letter = planter.named_fact("attachment", conversation)
    conversation.say("user", f"Dear Sam, {letter.sentence}. Yours, Robin", Kind.ATTACHMENT)
    conversation.say("assistant", answer(planter.rng))


def edited(planter: Planter, conversation: RawConversation) -> None:
    planter.chat(conversation)
    first = planter.named_fact("abandoned_branch", conversation)
    conversation.abandon(("user", in_message(planter.rng, first)), ("assistant", answer(planter.rng)))
    conversation.say("user", in_message(planter.rng, planter.fact("edited", conversation, "en")))
    conversation.say("assistant", answer(planter.rng))


def assistant(planter: Planter, conversation: RawConversation) -> None:
    conversation.say("user", question(planter.rng))
    fact = planter.forbidden_fact("assistant", conversation)
    conversation.say("assistant", f"You could write: {fact.sentence}. {answer(planter.rng)}")
    planter.chat(conversation)


def pasted(planter: Planter, conversation: RawConversation) -> None:
    mail = planter.named_fact("pasted", conversation)
    conversation.say(
        "user",
        "Can you check the grammar of this mail that a colleague of mine is going to send to all?\n\n"
        f"> Hello everybody,\n> {mail.sentence}.\n> Have a nice week, Alex",
    )
    conversation.say("assistant", answer(planter.rng))
    letter = planter.named_fact("pasted", conversation)
    conversation.say(
        "user",
        "Please summarise the letter below, which came for the neighbours and which they cannot read:\n\n"
        f'"""\nDear all,\nthank you for the flowers. {letter.sentence}.\nYours, Kim\n"""',
    )
    conversation.say("assistant", answer(planter.rng))


def do_not_remember(planter: Planter, conversation: RawConversation) -> None:
    conversation.flags["is_do_not_remember"] = True
    fact = planter.named_fact("do_not_remember", conversation)
    conversation.say("user", in_message(planter.rng, fact))
    planter.chat(conversation)


Writer = Callable[[Planter, RawConversation], None]

WRITERS: dict[str, Writer] = {
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
MORE_WRITERS: dict[str, Writer] = {
    "long_conversation": long_conversation,
    "archived": archived,
    "pasted": pasted,
    "do_not_remember": do_not_remember,
    "edited": edited,
    "thinking": thinking,
    "attachment": attachment,
}


def write_at(planter: Planter, place: str) -> None:
    """Add a conversation with what belongs at a place, none where the format does not have it."""
    if not planter.form.has(place):
        return
    conversation = planter.conversation(thin=False if place in NEEDS_FLAGS else None)
    {**WRITERS, **MORE_WRITERS}[place](planter, conversation)
    planter.end(conversation)
