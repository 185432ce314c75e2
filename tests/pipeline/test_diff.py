"""A diff shows what stayed, what went and what came, field by field."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.diff import MOST_WORDS, Change, changed_fields, diff_as_json, diff_lines, diff_sections
from fullpass.pipeline.sections import SECTION_FIELDS, check_sections


def sections(**soul):
    return check_sections(
        {"soul": soul, "identity": {"ai_name": "Kestrel"}, "user": {}, "agents": {}, "tools": {}}
    )


def soul_field(name, old, new):
    diff = diff_sections(old, new)
    return next(field for field in diff.fields if (field.section, field.field) == ("soul", name))


def test_every_field_of_the_table_is_there_in_its_order():
    found = [(field.section, field.field) for field in diff_sections(None, sections()).fields]
    assert found == [(section, field.name) for section, table in SECTION_FIELDS.items() for field in table]


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("dry", "dry", Change.UNCHANGED),
        ("dry", "very dry", Change.CHANGED),
        (None, "dry", Change.ADDED),
        ("dry", None, Change.REMOVED),
        (None, None, Change.UNCHANGED),
    ],
)
def test_the_kind_of_change(old, new, change):
    assert soul_field("humor_style", sections(humor_style=old), sections(humor_style=new)).change is change


def test_nothing_before_or_after_is_a_version_that_knows_nothing():
    assert soul_field("humor_style", None, sections(humor_style="dry")).change is Change.ADDED
    assert soul_field("humor_style", sections(humor_style="dry"), None).change is Change.REMOVED


def test_strings_are_compared_word_by_word():
    field = soul_field(
        "humor_style", sections(humor_style="dry and slow wit"), sections(humor_style="dry and quick wit now")
    )
    assert [(str(run.kind), run.text) for run in field.runs] == [
        ("equal", "dry and"),
        ("removed", "slow"),
        ("added", "quick"),
        ("equal", "wit"),
        ("added", "now"),
    ]


def test_lists_are_compared_item_by_item():
    old, new = (
        sections(personality_traits=["curious", "shy"]),
        sections(personality_traits=["curious", "very blunt"]),
    )
    field = soul_field("personality_traits", old, new)
    assert field.is_list
    assert [(str(run.kind), run.text) for run in field.runs] == [
        ("equal", "curious"),
        ("added", "very blunt"),
        ("removed", "shy"),
    ]


def test_huge_texts_are_shown_as_replaced_whole():
    old = sections(humor_style="")
    fields = {**old.fields, "soul": {**old.fields["soul"], "humor_style": "a " * (MOST_WORDS + 1)}}
    field = soul_field("humor_style", type(old)(fields), sections(humor_style="a b"))
    assert [str(run.kind) for run in field.runs] == ["removed", "added"]


def test_the_terminal_shows_only_what_changed():
    old = sections(humor_style="dry wit", boundaries="none told", personality_traits=["shy"])
    new = sections(humor_style="quick wit", boundaries="none told", personality_traits=["shy", "blunt"])
    assert list(diff_lines(diff_sections(old, new))) == [
        "soul",
        "  Humor Style",
        "    - dry wit",
        "    + quick wit",
        "  Personality Traits",
        "    + blunt",
    ]
    assert list(diff_lines(diff_sections(new, new))) == []


WORDS = st.lists(st.sampled_from(["a", "b", "c", "dd"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_off_the_runs_and_json_keeps_them(old, new):
    diff = diff_sections(sections(humor_style=old), sections(humor_style=new))
    runs = diff_as_json(diff)["soul"]["humor_style"]["runs"]
    assert runs == json.loads(json.dumps(runs))
    assert " ".join(run["text"] for run in runs if run["kind"] != "added") == old
    assert " ".join(run["text"] for run in runs if run["kind"] != "removed") == new


def test_a_list_in_another_order_has_not_changed():
    old = sections(personality_traits=["shy", "blunt"])
    new = sections(personality_traits=["blunt", "shy"])
    assert soul_field("personality_traits", old, new).change is Change.UNCHANGED
    assert list(diff_lines(diff_sections(old, new))) == []


def test_changed_fields_are_counted_as_they_are_shown():
    old, new = sections(humor_style="dry"), sections(humor_style="wry", boundaries="no work")
    assert changed_fields(old, new) == len(diff_sections(old, new).changed)
    assert changed_fields(None, new) == len(diff_sections(None, new).changed)
    assert changed_fields(new, new) == 0
