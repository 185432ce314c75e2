"""The sections after reviews, mended by rule."""

from __future__ import annotations

import pytest

from fullpass.pipeline.mending import Standing
from fullpass.pipeline.mending_sections import facts_behind, mend_sections
from fullpass.pipeline.sections import check_sections
from fullpass.pipeline.types import MessageRef

BERLIN = Standing("decisions", "Lives in Berlin", True)
POTTERY = Standing("preferences", "Likes pottery", True)
MESSAGE = MessageRef("c-1", "m-1")


def written(sources, **user):
    raw = {
        "soul": {}, "identity": {"ai_name": "Quill"}, "agents": {}, "tools": {},
        "user": {"location": "Berlin", "interests": ["pottery", "rowing"], **user},
    }  # fmt: skip
    return check_sections(raw, sources)


def rejected(standing):
    return Standing(standing.category, standing.statement, False)


def test_a_field_that_rests_on_a_rejected_fact_alone_is_not_known_any_more():
    before = written({"user.location": ["f1"], "user.interests": ["f1"]})
    after = mend_sections(before, {"f1": BERLIN}, {"f1": rejected(BERLIN)})
    assert after.fields["user"]["location"] == "not enough data"
    assert after.fields["user"]["interests"] == ()
    assert not after.sources


def test_of_a_list_that_rests_on_more_only_the_item_goes_that_the_fact_said():
    before = written({"user.interests": ["f2", MESSAGE]})
    after = mend_sections(before, {"f2": POTTERY}, {"f2": rejected(POTTERY)})
    assert after.fields["user"]["interests"] == ("rowing",)
    assert after.sources["user.interests"] == (MESSAGE,)


def test_what_another_fact_says_too_stays():
    other = Standing("decisions", "Has a flat in Berlin", True)
    before = written({"user.location": ["f1", "f3"]})
    after = mend_sections(before, {"f1": BERLIN}, {"f1": rejected(BERLIN), "f3": other})
    assert after.fields["user"]["location"] == "Berlin"
    assert after.sources["user.location"] == ("f3",)


def test_fields_that_name_the_fact_nowhere_are_left_alone():
    before = written({"user.location": [MESSAGE]})
    assert mend_sections(before, {"f1": BERLIN}, {"f1": rejected(BERLIN)}) == before


@pytest.mark.parametrize(
    ("location", "corrected", "expected"),
    [
        ("Berlin", "Lives in Hamburg", "Hamburg"),
        ("Berlin, near the river", "Lives in Hamburg.", "Hamburg, near the river"),
        ("Berlin", "Moved away from Germany for good", "Moved away from Germany for good"),
        ("a big city", "Lives in Hamburg", "a big city"),
        ("Berliner Umland", "Lives in Hamburg", "Berliner Umland"),
        ("Berlin", r"Lives in C:\1", r"C:\1"),
    ],
)
def test_corrected_words_take_the_place_of_the_old_ones(location, corrected, expected):
    before = written({"user.location": ["f1"]}, location=location)
    now = {"f1": Standing("decisions", corrected, True)}
    assert mend_sections(before, {"f1": BERLIN}, now).fields["user"]["location"] == expected


def test_the_assistant_keeps_its_name_whatever_is_rejected():
    before = written({"identity.ai_name": ["f1"]})
    after = mend_sections(before, {"f1": BERLIN}, {"f1": rejected(BERLIN)})
    assert after.fields["identity"]["ai_name"] == "Quill"
    assert check_sections(after.fields).fields == after.fields


def test_a_correction_gives_the_assistant_another_name_but_no_generic_one():
    named = Standing("preferences", "Calls the assistant Quill", True)
    for statement, name in (("Calls the assistant Iris", "Iris"), ("Calls the assistant Bot", "Quill")):
        now = {"f1": Standing("preferences", statement, True)}
        after = mend_sections(written({"identity.ai_name": ["f1"]}), {"f1": named}, now)
        assert after.fields["identity"]["ai_name"] == name


def test_the_other_facts_of_a_touched_field_are_named():
    before = written({"user.location": ["f1", "f3", MESSAGE], "user.interests": ["f2"]})
    assert facts_behind(before, ["f1"]) == {"f1", "f3"}


def test_of_a_string_only_the_sentences_go_that_the_fact_said():
    told = "Likes pottery. Rows on Sundays. Pottery in Berlin too."
    before = written({"user.life_context": ["f2", "f1"]}, life_context=told)
    after = mend_sections(before, {"f2": POTTERY}, {"f2": rejected(POTTERY), "f1": BERLIN})
    assert after.fields["user"]["life_context"] == "Rows on Sundays."
