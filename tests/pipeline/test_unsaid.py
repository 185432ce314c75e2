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
