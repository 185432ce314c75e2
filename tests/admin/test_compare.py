"""Two versions side by side: which fields and lines changed, and which words."""

from __future__ import annotations

import pytest

from fullpass.models import Profile, ProfileVersion
from fullpass.pipeline.sections import check_sections
from fullpass.reviews import review_fact
from tests.admin.desk_pages import reveal
from tests.admin.person_pages import page_of
from tests.admin.staff import make_staff
from tests.known import MOVE, TEA, known_person, publish, sections
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


@pytest.fixture
def mara() -> Profile:
    """v1, MEMORY and v2, and a fourth version with other words, items and lines."""
    profile = known_person()
    written = check_sections(
        sections(
            soul={"communication_style": "brief but warm", "humor_style": "dry"},
            user={"occupation": "", "interests": ["green tea", "sailing"]},
        )
    )
    lines = {
        "preferences": [("Drinks black tea, never coffee", [TEA])],
        "dates": [("Porto from 2019, Lisbon since May 2024", [MOVE])],
        "beliefs": [("Tea is a drink", [TEA])],
    }
    publish(profile.runs.get(), ProfileVersion.Kind.FULL_PASS, generation="v2", written=written, lines=lines)
    profile.refresh_from_db()
    return profile


def row(page: str, label: str) -> str:
    """The row of a field."""
    return page.split(f'<th scope="row">{label} ')[1].split("</tr>")[0]


def test_the_first_v1_stands_beside_what_readers_get(support, mara):
    page = page_of(support, mara, "compare")
    assert '<th scope="col">Version 1 · v1</th><th scope="col">Version 4 · v2</th>' in page
    assert '<option value="1" selected>' in page
    assert '<option value="4" selected>' in page


def test_words_are_marked_on_the_side_where_they_are(support, mara):
    reveal(support, mara)
    words = row(page_of(support, mara, "compare"), "Communication Style")
    old, new = words.split('<td data-label="Version 4">')
    assert "brief <del>and direct</del>" in old
    assert "<ins>" not in old
    assert "brief <ins>but warm</ins>" in new
    assert "<del>" not in new
    assert ">changed<" in words


def test_a_list_is_told_item_by_item(support, mara):
    reveal(support, mara)
    words = row(page_of(support, mara, "compare"), "Interests")
    assert "1 kept, 1 added, 2 removed" in words
    for text in (
        '<span class="became">kept</span> green tea',
        '<span class="became">removed</span> <del>gas kiln</del>',
        '<span class="became">added</span> <ins>sailing</ins>',
    ):
        assert text in words


def test_any_two_are_compared_and_fields_come_and_go(support, mara):
    reveal(support, mara)
    page = page_of(support, mara, "compare", **{"from": "3", "to": "4"})
    assert ">removed<" in row(page, "Occupation")
    assert "<del>potter</del>" in row(page, "Occupation")
    assert ">added<" in row(page, "Humor Style")
    backwards = page_of(support, mara, "compare", **{"from": "4", "to": "3"})
    assert "<ins>potter</ins>" in row(backwards, "Occupation")


def test_only_what_changed_is_shown_on_demand_and_the_rest_counted(support, mara):
    page = page_of(support, mara, "compare", **{"from": "3", "to": "4"})
    assert 'href="?from=3&amp;to=4&amp;only=changes"' in page
    assert '<th scope="row">AI Name ' in page
    less = page_of(support, mara, "compare", **{"from": "3", "to": "4", "only": "changes"})
    assert '<th scope="row">AI Name ' not in less
    assert '<th scope="row">Occupation ' in less
    assert 'About You <span class="quiet">5 unchanged</span>' in less
    assert 'href="?from=3&amp;to=4"' in less
    assert '<input type="hidden" name="only" value="changes">' in less


def test_only_what_changed_of_a_list_is_shown_and_the_rest_counted(support, mara):
    reveal(support, mara)
    less = row(page_of(support, mara, "compare", only="changes"), "Interests")
    assert "<del>gas kiln</del>" in less
    assert "<ins>sailing</ins>" in less
    assert "green tea" not in less
    assert less.count("1 kept</li>") == 2  # on either side


def test_memory_is_compared_line_by_line(support, mara):
    reveal(support, mara)
    page = page_of(support, mara, "compare", **{"from": "3", "to": "4"})
    assert "Drinks <del>green</del> tea, never coffee" in page
    assert "Drinks <ins>black</ins> tea, never coffee" in page
    assert "<del>Builds a gas kiln and fires it with tea leaves</del>" in page
    assert "<ins>Tea is a drink</ins>" in page
    assert "4 fields and 3 lines of MEMORY differ" in page


def test_a_masked_comparison_tells_which_fields_changed_and_no_word(support, mara):
    page = page_of(support, mara, "compare")
    assert "masked, 16 characters" in row(page, "Communication Style")
    assert ">changed<" in row(page, "Communication Style")
    assert "masked, 3 items" in row(page, "Interests")
    assert "1 kept, 1 added, 2 removed" in row(page, "Interests")
    for text in ("brief", "warm", "sailing", "black tea", "kiln", "<ins>but", "<del>and"):
        assert text not in page


@pytest.mark.parametrize(
    "wrong", [{"from": "9"}, {"to": "x"}, {"from": "-1"}, {"to": "9" * 40}, {"from": "\0"}]
)
def test_a_version_that_does_not_exist_is_told_and_the_usual_two_are_shown(support, mara, wrong):
    page = page_of(support, mara, "compare", **wrong)
    assert "There is no such version; choose two of the list." in page
    assert '<option value="4" selected>' in page


def test_versions_that_say_the_same_are_told_as_such(support, mara):
    page = page_of(support, mara, "compare", **{"from": "1", "to": "2", "only": "changes"})
    assert "The sections say the same." in page
    assert page.count('<table class="compare">') == 1  # of MEMORY
    nothing = page_of(support, mara, "compare", **{"from": "3", "to": "3", "only": "changes"})
    assert "MEMORY says the same." in nothing
    assert '<table class="compare">' not in nothing
    page = page_of(support, mara, "compare", **{"from": "3", "to": "3"})
    assert "0 fields and 0 lines of MEMORY differ" in page
    assert "MEMORY says the same." in page


def test_the_first_version_alone_counts_as_added(support):
    run = make_run(make_profile("ida"), status="complete")
    publish(run, "quick_pass", generation="v1", written=check_sections(sections()))
    page = page_of(support, run.profile, "compare")
    assert "nothing to compare it with" in page
    assert ">added<" in row(page, "Name")


def test_without_a_v1_the_version_before_is_taken(support):
    ida = known_person("ida")
    ida.versions.filter(number__lt=3).update(generation="")
    review_fact(ida, TEA, status="rejected")
    page = page_of(support, ida, "compare")
    assert '<th scope="col">Version 3 · v2</th><th scope="col">Version 4 · v2</th>' in page
