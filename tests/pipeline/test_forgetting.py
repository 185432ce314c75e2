"""Sections after sources are gone: what stays is what the others say."""

from __future__ import annotations

import pytest

from fullpass.pipeline.forgetting import without_sources, without_words, words_of
from fullpass.pipeline.sections import NOT_ENOUGH_DATA, check_sections
from fullpass.pipeline.similarity import terms
from fullpass.pipeline.types import MessageRef
from tests.pipeline.test_sections import raw

CLINIC, WORK, HOME = (MessageRef(chat, "m1") for chat in ("clinic", "work", "home"))
SAID = {
    WORK: "Hello! I work as a nurse on nights. Any tips?",
    HOME: "I have two kids and a garden",
    "f1": "I play the cello.",
}


def left(value, *sources, field="life_context", said=SAID, reworded=frozenset()):
    sections = check_sections(raw(user={field: value}), {f"user.{field}": sources})
    after = without_sources(sections, lambda source: source in (CLINIC, "gone"), said, reworded)
    return after.fields["user"][field], after.sources.get(f"user.{field}")


def test_of_a_string_the_sentences_stay_that_other_sources_say():
    told = "I live alone. I work as a nurse. I am in therapy! I have two kids and a garden."
    assert left(told, CLINIC, WORK, HOME) == (
        "I work as a nurse. I have two kids and a garden.",
        (WORK, HOME),
    )


def test_of_a_list_the_items_stay_that_other_sources_say_in_the_fields_own_name_or_not():
    items = ["therapy", "interests, as in: the cello", "Nights as a nurse"]
    assert left(items, CLINIC, WORK, "f1", field="interests") == (
        ("interests, as in: the cello", "Nights as a nurse"),
        (WORK, "f1"),
    )


@pytest.mark.parametrize(
    "told",
    [
        "A nurse in therapy",  # mixes both
        "A nurse with two kids",  # no single sentence says it
        "Feels low at the moment",  # nobody's words
        "I have no kids and a garden",  # the opposite
        "…",
    ],
)
def test_what_cannot_be_told_apart_goes_with_its_sources(told):
    assert left(told, CLINIC, WORK, HOME) == (NOT_ENOUGH_DATA, None)


def test_a_source_that_cannot_be_read_bears_out_nothing():
    assert left("I work as a nurse.", CLINIC, WORK, said={}) == (NOT_ENOUGH_DATA, None)


def test_without_a_source_that_is_gone_nothing_changes():
    assert left("Feels low", WORK) == ("Feels low", (WORK,))


def test_what_a_reworded_fact_said_before_goes():
    told = ["the cello", "the cello since the accident"]
    assert left(told, "f1", field="interests", reworded={"f1"}) == (("the cello",), ("f1",))


def test_chinese_sentences_are_told_apart():
    said = {WORK: "我是护士。今天很累。"}
    assert left("我是护士。我在接受心理治疗。", CLINIC, WORK, said=said) == ("我是护士。", (WORK,))


def test_the_assistant_keeps_its_name():
    sections = check_sections(raw(), {"identity.ai_name": [CLINIC]})
    name = sections.fields["identity"]["ai_name"]
    after = without_sources(sections, lambda _: True, {})
    assert after.fields["identity"]["ai_name"] == name and not after.sources
    assert without_words(sections, {name.casefold()}).fields == sections.fields
    assert name not in words_of(sections)


def test_sentences_with_a_forgotten_word_go_wherever_they_stand():
    sections = check_sections(
        raw(identity={"vibe": "Warm. Knows about the abortion."}, user={"interests": ["abortion", "tea"]}),
        {"user.interests": [HOME]},
    )
    after = without_words(sections, terms("abortion"))
    assert after.fields["identity"]["vibe"] == "Warm."
    assert after.fields["user"]["interests"] == ("tea",)
    assert "user.interests" not in without_words(sections, terms("abortion tea")).sources
