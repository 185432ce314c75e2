"""The five sections are whole and valid, or they are not taken."""

import pytest

from fullpass.pipeline.sections import (
    LONGEST_VALUE,
    NOT_ENOUGH_DATA,
    SECTION_FIELDS,
    SectionsInvalid,
    check_sections,
    regenerate_sections_v2,
)
from fullpass.pipeline.types import Memory, MessageRef, Sections, Source
from tests.pipeline.making import fact


def raw(**sections):
    """Valid sections, with the given fields in the given sections."""
    given = {"soul": {}, "identity": {"ai_name": "Kestrel"}, "user": {}, "agents": {}, "tools": {}}
    return {name: {**fields, **sections.get(name, {})} for name, fields in given.items()}


def problems(given):
    with pytest.raises(SectionsInvalid) as caught:
        check_sections(given)
    return caught.value.problems


def test_the_table_of_fields_is_that_of_the_product():
    shape = {
        section: (
            [field.name for field in fields if not field.is_list],
            [field.name for field in fields if field.is_list],
        )
        for section, fields in SECTION_FIELDS.items()
    }
    assert shape == {
        "soul": (
            [
                "communication_style",
                "tone_preferences",
                "boundaries",
                "humor_style",
                "formality_level",
                "emotional_patterns",
            ],
            ["personality_traits"],
        ),
        "identity": (["ai_name", "archetype", "vibe", "emoji_style", "signature_greeting"], []),
        "user": (
            ["name", "location", "occupation", "life_context", "preferred_address"],
            ["relationships", "interests"],
        ),
        "agents": (
            ["response_style", "context_adaptation", "memory_directives"],
            ["behavioral_rules", "do_not"],
        ),
        "tools": (["output_preferences", "depth_preference"], ["likely_usage", "capabilities_emphasis"]),
    }


def test_every_field_is_there_also_when_nothing_is_known():
    checked = check_sections(raw())
    for section, fields in SECTION_FIELDS.items():
        assert list(checked.fields[section]) == [field.name for field in fields]
    assert checked.fields["soul"]["humor_style"] == NOT_ENOUGH_DATA
    assert checked.fields["user"]["interests"] == ()


@pytest.mark.parametrize(
    "unknown", [None, "", " ", "unknown", "Not enough data.", "N/A", "Not specified", "[unknown]", "—"]
)
def test_what_says_that_nothing_is_known_says_so_in_one_way(unknown):
    checked = check_sections(raw(soul={"humor_style": unknown}, user={"interests": [unknown or ""]}))
    assert checked.fields["soul"]["humor_style"] == NOT_ENOUGH_DATA
    assert checked.fields["user"]["interests"] == ()
    assert check_sections(raw(user={"interests": unknown})).fields["user"]["interests"] == ()


def test_a_value_that_only_begins_so_is_kept():
    checked = check_sections(raw(soul={"boundaries": "None of the usual small talk"}))
    assert checked.fields["soul"]["boundaries"] == "None of the usual small talk"


def test_lists_lose_repetitions_and_are_cut():
    traits = ["Curious", "curious ", "dry\nwit", *(f"trait {number}" for number in range(9))]
    checked = check_sections(raw(soul={"personality_traits": traits}))
    assert checked.fields["soul"]["personality_traits"][:2] == ("Curious", "dry wit")
    assert len(checked.fields["soul"]["personality_traits"]) == 7


def test_all_problems_are_named_at_once_without_values():
    given = raw(soul={"humor_style": 3}, user={"interests": "secret", "relationships": [1]}, tools={})
    given["tools"] = "none"
    given["identity"] = {"ai_name": "Assistant"}
    found = problems(given)
    assert [problem.split(":")[0] for problem in found] == [
        "soul.humor_style",
        "user.relationships",
        "user.interests",
        "tools",
        "identity.ai_name",
    ]
    assert "secret" not in " ".join(found)


def test_a_missing_section_is_a_problem():
    given = raw()
    del given["agents"]
    assert problems(given) == ("agents: must be an object",)


def test_a_text_without_end_is_a_problem():
    assert problems(raw(user={"life_context": "x" * (LONGEST_VALUE + 1)}))


@pytest.mark.parametrize(
    "name",
    [
        "Assistant",
        "HELPER",
        "ai",
        "A.I.",
        "Bot",
        "buddy",
        "Soul",
        "AI Assistant",
        "Your Assistant",
        "my personal AI buddy",
        "HelperBot 3000",
        "SoulBot",
        "ChatGPT",
        "Assistente",
        "助手",
        "アシスタント",
        "",
        "unknown",
        "not enough data",
        "42",
        "K" * 61,
    ],
)
def test_a_generic_ai_name_is_refused(name):
    assert problems(raw(identity={"ai_name": name})) == (
        "identity.ai_name: must be a name of its own, not a generic one",
    )


@pytest.mark.parametrize(
    "name", ["Kestrel", "Ada", "Aida", "Soleil", "Botan", "Maia", "小雪", "Claudia", "Buddhi"]
)
def test_a_name_of_its_own_is_taken(name):
    assert check_sections(raw(identity={"ai_name": name})).fields["identity"]["ai_name"] == name


def test_sources_are_kept_for_fields_that_say_something():
    message = MessageRef("c1", "m1")
    sources: dict[str, list[Source]] = {
        "soul.humor_style": [message, "f", message],
        "soul.boundaries": ["f"],
        "soul.unheard": ["f"],
    }
    checked = check_sections(raw(soul={"humor_style": "dry"}), sources)
    assert checked.sources == {"soul.humor_style": (message, "f")}


def test_fields_outside_the_table_are_left_out():
    checked = check_sections({**raw(soul={"aura": "blue"}), "sources": []})
    assert "aura" not in checked.fields["soul"] and set(checked.fields) == set(SECTION_FIELDS)


def test_checking_twice_changes_nothing():
    checked = check_sections(raw(soul={"humor_style": " dry  wit "}), {"soul.humor_style": ["f"]})
    assert check_sections(checked.fields, checked.sources) == checked


def test_v2_is_what_the_act_writes_when_it_is_valid():
    tea = fact()
    memory = Memory({}, (tea.id,))
    asked = []

    def act(conversations, given):
        asked.append((conversations, given))
        return Sections(raw(soul={"humor_style": "dry"}), {"soul.humor_style": (tea.id,)})

    written = regenerate_sections_v2([], memory, act)
    assert asked == [([], memory)]
    assert written.fields["soul"]["humor_style"] == "dry"
    with pytest.raises(SectionsInvalid):
        regenerate_sections_v2([], None, lambda *_: Sections(raw(identity={"ai_name": "Bot"})))


def test_what_is_said_about_the_person_without_a_source_is_dropped_and_named():
    def write(conversations, memory):
        soul = {"humor_style": "dry", "tone_preferences": "plain"}
        fields = raw(soul=soul, identity={"ai_name": "Quill", "vibe": "calm"}, user={"interests": ("kilns",)})
        return Sections(fields, {"soul.humor_style": ("f1",)})

    written = regenerate_sections_v2([], None, write)
    assert written.dropped == ("soul.tone_preferences", "user.interests")
    assert written.fields["soul"]["humor_style"] == "dry"
    assert written.fields["soul"]["tone_preferences"] == NOT_ENOUGH_DATA
    assert written.fields["user"]["interests"] == ()
    assert written.fields["identity"]["vibe"] == "calm"
