"""Every version: its kind, who made it, by which run, and what it changed."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.desk.history import entries
from fullpass.reviews import review_fact, review_facts
from fullpass.rollback import roll_back
from tests.admin import desk_pages
from tests.admin.person_pages import page_of
from tests.admin.staff import make_staff
from tests.known import KILN, MOVE, TEA, known_person, sections

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


def test_each_version_is_told_with_who_made_it_and_what_it_changed():
    mara = known_person()
    review_fact(mara, TEA, status="rejected", reviewer="ida")
    roll_back(mara, 1, by="lea")
    told = [(entry.version.number, entry.version.kind, entry.who, entry.what) for entry in entries(mara)]
    assert told == [
        (5, "rollback", "lea", "2 fields and 2 lines of MEMORY"),
        (4, "review", "ida", "1 field and 2 lines of MEMORY"),
        (3, "full_pass", "offline (rules)", "1 field"),
        (2, "memory", "offline (rules)", "3 lines of MEMORY"),
        (1, "quick_pass", "offline (rules)", "the first version"),
    ]
    assert [entry.version.number for entry in entries(mara) if entry.is_current] == [5]


def test_a_review_is_told_by_what_was_said_of_how_many_facts(support):
    mara, noor = known_person(), known_person("noor")
    review_fact(mara, TEA, statement="Drinks oolong tea", reviewer="lena")
    review_fact(mara, MOVE, status="active", reviewer="ida")  # says nothing new, so it makes no version
    review_fact(mara, KILN, status="rejected", reviewer="lena")
    review_fact(noor, TEA, status="rejected")
    roll_back(mara, 2, by="lea")
    reviews = [entry.kind for entry in entries(mara)][:3]
    assert reviews == ["Rollback to version 2", "Review: 1 rejected", "Review: 1 corrected"]
    told = "Version 4</strong>, reviewed: 1 corrected, by lena, "
    assert told in " ".join(desk_pages.page_of(support, mara.versions.get(number=4)).split())
    assert "Version 6</strong>, rollback to version 2, by lea, " in page_of(support, mara, "soulprint")
    assert "Version 4</strong>, reviewed: 1 rejected, " in page_of(support, noor, "soulprint")
    mara.reviews.all().delete()
    assert "reviewed, by lena," in desk_pages.page_of(support, mara.versions.get(number=4))


def test_many_facts_that_are_reviewed_at_once_are_counted_together():
    mara = known_person()
    review_facts(mara, [TEA, KILN], status="rejected", reviewer="ida")
    assert entries(mara)[0].kind == "Review: 2 rejected"


def test_what_the_web_app_handed_in_and_what_changed_nothing_are_told_so():
    mara = known_person()
    mara.add_to_history(kind="handed_in", generation="v2", sections=mara.current_version.sections,
                        memory_lines=mara.current_version.memory_lines)  # fmt: skip
    newest = entries(mara)[0]
    assert (newest.who, newest.what, newest.is_current) == ("the web app", "nothing that is read", False)


def test_the_page_leads_to_each_version_its_run_and_what_changed(support):
    mara = known_person()
    page = page_of(support, mara, "versions")
    run = reverse("admin:fullpass_fullpassrun_change", args=[mara.runs.get().pk])
    assert page.count(f'href="{run}"') == 3
    for version in mara.versions.all():
        address = reverse("admin:fullpass_profileversion_change", args=[version.pk])
        assert address in page
        assert support.get(address).status_code == 200
    compare = reverse("admin:fullpass_profile_compare", args=[mara.pk])
    assert f"{compare}?from=2&amp;to=3&amp;only=changes" in page


def test_many_versions_come_in_pages(support):
    mara = known_person()
    for number in range(30):
        mara.add_to_history(kind="handed_in", generation="v1", sections=sections(user={"name": f"M{number}"}))
    page = page_of(support, mara, "versions")
    assert "Page 1 of 2" in page
    assert page.count('aria-label="Version ') == 20
    assert ">33</a>" in page
    older = page_of(support, mara, "versions", page="2")
    assert older.count('aria-label="Version ') == 13
    assert "the first version" in older
    for odd in ("0", "-3", "x", "999999999999999999999"):
        assert page_of(support, mara, "versions", page=odd)


def test_many_versions_take_as_few_queries(support, django_assert_max_num_queries):
    mara = known_person()
    for number in range(25):
        mara.add_to_history(kind="handed_in", generation="v1", sections=sections(user={"name": f"M{number}"}))
    with django_assert_max_num_queries(20):
        page_of(support, mara, "versions")


def test_the_list_of_versions_shows_none_of_their_text(support):
    mara = known_person()
    url = reverse("admin:fullpass_profileversion_changelist")
    page = support.get(url, {"q": "mara"})
    assert page.context["cl"].result_count == 3
    assert "Quill" not in page.content.decode()
    assert support.get(url, {"q": mara.user_id[:3]}).context["cl"].result_count == 0
