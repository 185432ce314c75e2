"""What an export holds beside its chats: lists of what an assistant remembers, and projects."""

from __future__ import annotations

from dataclasses import dataclass

from fullpass.evaluation.planted.claude import iso
from fullpass.evaluation.planted.planting import DAY, FIRST_DAY, Planter
from fullpass.evaluation.planted.raw import Kind
from fullpass.evaluation.planted.small_talk import answer, question
from fullpass.evaluation.planted.truth import GATHERED

REMEMBERED = 5  # facts in a list
APART = 30.0  # days between the chats that carry the same list


@dataclass(frozen=True)
class Beside:
    """No chat, and the date that the export gives, if any."""

    said_at: float | None = None
    id: str = ""
    upcoming: str = ""


def add_standing(planter: Planter) -> None:
    """Plant what the format has of it."""
    if planter.form.name == "claude":
        _remembered_by_claude(planter)
        add_project(planter, *(_told(planter, "project") for _ in range(2)))
    elif planter.form.has("memory_list"):
        _remembered_by_chatgpt(planter)


def instruct(planter: Planter, text: str) -> None:
    """Add something to what the person told the assistant once and for all, where the format has that."""
    if planter.form.has("custom_instructions"):
        conversation = planter.conversation()
        conversation.instruct(text)
        planter.chat(conversation, 2)
        planter.end(conversation)
    elif planter.form.has("project"):
        add_project(planter, text)
    else:
        conversation = planter.conversation()
        conversation.say("user", f"{question(planter.rng)}\n\n{text}")
        conversation.say("assistant", answer(planter.rng))
        planter.end(conversation)


def add_project(planter: Planter, *told: str) -> None:
    """Add a project with instructions, and a document that is nobody's word."""
    document = planter.named_fact("attachment", Beside())
    instructions = " ".join(told)
    project = {
        "uuid": planter.rng.getrandbits(64).to_bytes(8).hex(),
        "name": "Household",
        "description": "",
        "is_starter_project": False,
        "prompt_template": instructions,
        "docs": [{"filename": "letter.txt", "content": f"Dear Sam, {document.sentence}."}],
        "created_at": iso(FIRST_DAY),
    }
    planter.planted.others.setdefault("projects.json", []).append(project)
    planter.planted.show(GATHERED["project"], "", instructions)


def _told(planter: Planter, place: str) -> str:
    fact = planter.fact(place, Beside(FIRST_DAY), "en")
    return f"What you should know: {fact.sentence}."


def _remembered_by_claude(planter: Planter) -> None:
    told = [planter.fact("memory_list", Beside(), "en").sentence for _ in range(REMEMBERED)]
    of_project = planter.fact("memory_list", Beside(), "en").sentence
    memory = {
        "conversations_memory": "**Personal context**\n\n" + " ".join(f"{sentence}." for sentence in told),
        "project_memories": {"household": f"**Purpose & context**\n\n{of_project}."},
        "account_uuid": "account",
    }
    planter.planted.others["memories.json"] = [memory]
    for sentence in (*told, of_project):
        planter.planted.show(GATHERED["memory_list"], "", f"{sentence}.")


def _remembered_by_chatgpt(planter: Planter) -> None:
    """Two chats carry the same list: it counts once, with the earlier date."""
    day = planter.rng.uniform(0, 200)
    conversation = planter.conversation(day=day)
    facts = [planter.fact("memory_list", conversation, "en") for _ in range(REMEMBERED)]
    date = iso(FIRST_DAY + DAY * (day - 1))
    text = "\n\n".join(
        f"{number}. [{str(date)[:10]}]. {fact.sentence}." for number, fact in enumerate(facts, start=1)
    )
    for carrier in (conversation, planter.conversation(day=day + APART)):
        carrier.say("system", text, Kind.MEMORY_LIST)
        planter.chat(carrier, 2)
        planter.end(carrier)
