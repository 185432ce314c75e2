"""The five sections: measured, sourced, and richer with more evidence."""

from __future__ import annotations

import pytest

from fullpass.pipeline.generic_names import is_generic_name
from fullpass.pipeline.sections import NOT_ENOUGH_DATA, SECTION_FIELDS, is_known
from fullpass.pipeline.types import CATEGORIES, Conversation, Memory, MemoryLine, MessageRef, Role
from tests.engines.offline.make import ENGINE, conversation

TALKS = [
    conversation(
        "Hi! Could you please explain how rust borrow checking works?",
        "Thanks! haha, that was clear 😂",
        id="a",
    ),
    conversation(
        "Call me Sam. I'm a nurse in Ghent.",
        "I live in Ghent.",
        "Please always answer in bullet points.",
        id="b",
    ),
    conversation(
        "How do I write a recipe for sourdough bread? I love baking.",
        "And how long does sourdough last?",
        id="c",
    ),
    conversation(
        "Please plan a week of dinners. My daughter Mia was born in June 2015.",
        "Any tips for sourdough?",
        id="d",
    ),
    conversation(
        "Never use emojis in code.", "How do I sort a list in python?\n```python\nx = [2, 1]\n```", id="e"
    ),
]
MEMORY = Memory(
    {
        **{category.name: () for category in CATEGORIES},
        "preferences": (
            MemoryLine("I love early music.", ("f1",)),
            MemoryLine("Always use metric units.", ("f2",)),
            MemoryLine("Call me Sam.", ("f6",)),
            MemoryLine("Please always answer in bullet points.", ("f7",)),
            MemoryLine("Never use emojis in code.", ("f8",)),
        ),
        "decisions": (
            MemoryLine("I live in Turku (since 2026-01; earlier: Ghent).", ("f3", "f4")),
            MemoryLine("I'm a nurse.", ("f9",)),
        ),
        "dates": (MemoryLine("My daughter Mia was born in June 2015.", ("f10",)),),
        "projects": (MemoryLine("I'm building a sauna by the lake.", ("f5",)),),
    }
)


def known(sections):
    return {
        f"{section}.{field}": value
        for section, values in sections.fields.items()
        for field, value in values.items()
        if is_known(value)
    }


def test_every_field_is_there():
    fields = ENGINE.sections(TALKS, None).fields
    assert {name: list(values) for name, values in fields.items()} == {
        name: [field.name for field in table] for name, table in SECTION_FIELDS.items()
    }


def test_every_field_that_says_something_names_its_sources():
    for memory in (None, MEMORY):
        sections = ENGINE.sections(TALKS, memory)
        for where in known(sections):
            assert sections.sources.get(where), where


def test_sources_are_messages_and_facts_that_exist():
    exist = {(talk.id, message.id) for talk in TALKS for message in talk.messages}
    for sources in ENGINE.sections(TALKS, MEMORY).sources.values():
        for source in sources:
            if isinstance(source, MessageRef):
                assert (source.conversation_id, source.message_id) in exist
            else:
                assert source in {
                    fact for lines in MEMORY.lines.values() for line in lines for fact in line.facts
                }


def test_the_person_s_own_statements_fill_the_section_user():
    user = ENGINE.sections(TALKS, None).fields["user"]
    assert user["preferred_address"] == "Sam"
    assert user["location"] == "Ghent"
    assert "nurse" in user["occupation"]
    assert user["relationships"] == ("My daughter Mia was born in June 2015.",)
    assert "I love baking." in user["interests"]


def test_wishes_become_rules_and_prohibitions():
    agents = ENGINE.sections(TALKS, None).fields["agents"]
    assert "Please always answer in bullet points." in agents["behavioral_rules"]
    assert "Never use emojis in code." in agents["do_not"]


def test_measurements_are_named():
    soul = ENGINE.sections(TALKS, None).fields["soul"]
    assert "11 messages in 5 conversations" in soul["communication_style"]
    assert "1 of 11" in soul["humor_style"]
    assert 3 <= len(soul["personality_traits"]) <= 7


def test_memory_makes_v2_richer_and_what_changed_is_current():
    v1, v2 = ENGINE.sections(TALKS, None), ENGINE.sections(TALKS, MEMORY)
    assert v2.fields["user"]["location"] == "Turku"
    assert v2.sources["user.location"] == ("f3", "f4")
    assert "I love early music." in v2.fields["user"]["interests"]
    assert "sauna" in v2.fields["agents"]["memory_directives"]
    assert known(v1).keys() <= known(v2).keys()
    assert sum(map(len, map(str, known(v2).values()))) > sum(map(len, map(str, known(v1).values())))


def test_what_memory_does_not_tell_is_not_told_from_the_messages():
    """It was rejected, replaced, or says too little."""
    told = str(ENGINE.sections(TALKS, MEMORY).fields)
    assert "I live in Turku" in told
    assert "baking" not in told


def test_thin_evidence_says_so():
    fields = ENGINE.sections([conversation("ok")], None).fields
    assert fields["soul"]["communication_style"] == NOT_ENOUGH_DATA
    assert fields["user"]["location"] == NOT_ENOUGH_DATA
    assert fields["user"]["interests"] == ()
    assert not is_generic_name(str(fields["identity"]["ai_name"]))


@pytest.mark.parametrize("talks", [[], TALKS, [conversation("怎么做菜？", "我住在杭州。", id="z")]])
def test_the_name_is_never_generic_and_always_the_same(talks):
    names = {str(ENGINE.sections(talks, None).fields["identity"]["ai_name"]) for _ in range(2)}
    assert len(names) == 1
    assert not is_generic_name(names.pop())


def test_the_archetype_has_two_to_four_words():
    assert 2 <= len(str(ENGINE.sections(TALKS, None).fields["identity"]["archetype"]).split()) <= 4


def test_what_the_assistant_says_counts_for_nothing():
    chatty = tuple(
        Conversation(
            talk.id,
            talk.title,
            talk.created_at,
            talk.updated_at,
            (*talk.messages, *conversation("I live in Rome! haha 😂", role=Role.ASSISTANT).messages),
        )
        for talk in TALKS
    )
    assert ENGINE.sections(chatty, None).fields == ENGINE.sections(TALKS, None).fields


def test_active_hours_come_with_a_caution():
    many = [conversation(*["How do I bake bread?"] * 4, id=f"h{n}") for n in range(4)]
    told = ENGINE.sections(many, None).fields["agents"]["context_adaptation"]
    assert "time zone is unknown" in told
