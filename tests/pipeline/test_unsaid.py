"""What was rejected or corrected is not said again by sections that were written from the messages."""

from __future__ import annotations

from fullpass.pipeline.types import MessageRef, Sections
from fullpass.pipeline.unsaid import Unsaid, without_unsaid

MUSIC, GARDEN = MessageRef("c1", "m1"), MessageRef("c2", "m1")


def sections(interests, *sources, name="Mara"):
    return Sections(
        {"user": {"interests": interests, "name": name}}, {"user.interests": sources, "user.name": (GARDEN,)}
    )


def test_an_item_that_says_a_rejected_fact_goes_and_the_others_stay():
    unsaid = [Unsaid(("I play the cello.",), "", frozenset({MUSIC}))]
    after = without_unsaid(sections(("play the cello", "growing tomatoes"), MUSIC, GARDEN), unsaid)
    assert after.fields["user"] == {"interests": ("growing tomatoes",), "name": "Mara"}
    assert after.sources["user.interests"] == (MUSIC, GARDEN)


def test_a_field_of_which_nothing_is_left_names_no_sources():
    unsaid = [Unsaid(("I play the cello.",), "", frozenset({MUSIC}))]
    after = without_unsaid(sections(("the cello",), MUSIC), unsaid)
    assert after.fields["user"]["interests"] == ()
    assert "user.interests" not in after.sources


def test_a_correction_takes_the_place_of_what_was_read():
    unsaid = [Unsaid(("I play the cello.",), "I play the viola.", frozenset({MUSIC}))]
    after = without_unsaid(sections(("play the cello",), MUSIC), unsaid)
    assert after.fields["user"]["interests"] == ("play the viola",)


def test_what_was_read_elsewhere_stays():
    unsaid = [Unsaid(("I play the cello.",), "", frozenset({GARDEN}))]
    before = sections(("play the cello",), MUSIC)
    assert without_unsaid(before, unsaid).fields["user"]["interests"] == ("play the cello",)


def told(text, *unsaid, sources=(MUSIC, GARDEN)):
    before = Sections({"user": {"life_context": text}}, {"user.life_context": sources})
    return without_unsaid(before, unsaid).fields["user"]["life_context"]


ALONE = Unsaid(("I live alone.",), "", frozenset({MUSIC}))


def test_of_a_string_only_the_sentences_go_that_tell_it():
    assert told("I live alone. I work as a nurse. I have two kids.", ALONE) == (
        "I work as a nurse. I have two kids."
    )


def test_a_sentence_that_tells_it_among_other_things_goes():
    assert told("Lives alone and works as a nurse.", ALONE) == "not enough data"
    assert told("By the way: I live alone, they say. Has kids.", ALONE) == "Has kids."


def test_what_several_sentences_tell_together_takes_them_all():
    dog = Unsaid(("My dog is called Rex.",), "", frozenset({MUSIC}))
    assert told("I have a dog at home. Rex barks when we call him in.", dog) == "not enough data"


def test_a_correction_stands_in_the_place_of_its_sentence():
    corrected = Unsaid(("I live alone.",), "I live with my wife.", frozenset({MUSIC}))
    assert told("I live alone. I work as a nurse.", corrected) == "I live with my wife. I work as a nurse."
    longer = Unsaid(("I play cello and viola in Oslo.",), "I moved to Bergen.", frozenset({MUSIC}))
    assert told("In Oslo I play viola, and cello too.", longer) == "I moved to Bergen."
