"""What readers got at other times, and how versions differ."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from fullpass.models import Conversation, Evidence
from fullpass.rollback import roll_back
from tests.api.problem import problem
from tests.known import SECTIONS, TEA, known_person
from tests.make import make_profile

pytestmark = pytest.mark.django_db
MARA = "/api/v1/profiles/mara/"


def test_versions_are_listed_the_newest_first_in_pages(app):
    mara = known_person()
    page = app.get(f"{MARA}versions/?page_size=2").json()
    assert [(each["version"], each["kind"], each["sections_version"]) for each in page["results"]] == [
        (3, "full_pass", "v2"),
        (2, "memory", "v1"),
    ]
    assert page["results"][0]["run_id"] == str(mara.runs.get().pk)
    assert set(page["results"][0]) == {
        "version", "kind", "sections_version", "run_id", "copied_from", "engine", "model", "created_at",
    }  # fmt: skip
    last = app.get(page["next"]).json()
    assert [each["version"] for each in last["results"]] == [1]
    assert last["next"] is None
    assert app.get(last["previous"]).json()["results"] == page["results"]


def test_a_list_of_versions_takes_few_queries_however_long_it_is(app, django_assert_max_num_queries):
    mara = known_person()
    for number in range(50):
        app.put(f"{MARA}sections/", {**SECTIONS, "user": {"name": f"Mara {number}"}}, "application/json")
    assert mara.versions.count() == 53
    with django_assert_max_num_queries(5):
        assert len(app.get(f"{MARA}versions/?page_size=200").json()["results"]) == 53


@pytest.mark.parametrize(("name", "number"), [("1", 1), ("3", 3), ("v1", 2), ("v2", 3), ("0003", 3)])
def test_a_version_is_read_by_number_or_generation(app, name, number):
    mara = known_person()
    answer = app.get(f"{MARA}versions/{name}/").json()
    version = mara.versions.get(number=number)
    assert answer["version"] == number
    assert answer["sections"] == version.sections
    assert answer["memory_md"] == version.memory_md
    assert answer["soulprint_text"] == version.soulprint_text
    assert answer["sources"] == version.section_sources


def test_a_version_that_one_has_is_not_sent_again(app):
    known_person()
    etag = app.get(f"{MARA}versions/v2/")["ETag"]
    assert app.get(f"{MARA}versions/3/")["ETag"] == etag
    assert app.get(f"{MARA}versions/3/", headers={"If-None-Match": etag}).status_code == 304
    assert app.get(f"{MARA}versions/2/", headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize("talk", ["a", "a/b", "a/b/", "é %"])
def test_a_version_that_lost_what_was_forgotten_is_sent_again(app, talk):
    mara = known_person()
    evidence = Evidence.objects.filter(fact__key=TEA)
    Conversation.objects.filter(evidence__in=evidence).update(external_id=talk)
    etag = app.get(f"{MARA}versions/3/")["ETag"]
    assert app.delete(f"{MARA}conversations/{quote(talk, safe='')}/").status_code == 204
    assert not mara.conversations.filter(external_id=talk).exists()
    assert app.get(f"{MARA}versions/3/", headers={"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize(
    "name", ["4", "0", "v3", "V1", "-1", "1.5", "99999999999999999999", "%00", "%D9%A1", "²", "x"]
)
def test_a_version_that_is_not_there_is_unknown(app, name):
    known_person()
    problem(app.get(f"{MARA}versions/{name}/"), 404, "not_found")


def test_the_diff_tells_field_by_field_what_v2_changed(app):
    known_person()
    answer = app.get(f"{MARA}diff/?from=v1&to=v2").json()
    assert answer["from_version"] == {"version": 2, "sections_version": "v1"}
    assert answer["to_version"] == {"version": 3, "sections_version": "v2"}
    assert answer["changed"] == 1
    assert answer["sections"]["user"]["occupation"] == {
        "change": "added", "old": None, "new": "potter", "runs": [{"kind": "added", "text": "potter"}],
    }  # fmt: skip
    assert answer["sections"]["user"]["name"]["change"] == "unchanged"
    assert app.get(f"{MARA}diff/").json() == answer
    assert app.get(f"{MARA}diff/?from=2&to=3").json() == answer


def test_the_diff_of_a_version_with_itself_and_backwards(app):
    known_person()
    assert app.get(f"{MARA}diff/?from=3&to=v2").json()["changed"] == 0
    back = app.get(f"{MARA}diff/?from=v2&to=1").json()
    assert back["sections"]["user"]["occupation"]["change"] == "removed"


def test_without_a_v1_everything_is_new(app):
    mara = known_person()
    mara.versions.filter(generation="v1").update(generation="")
    answer = app.get(f"{MARA}diff/").json()
    assert answer["from_version"] is None
    assert answer["sections"]["user"]["name"]["change"] == "added"
    problem(app.get(f"{MARA}diff/?from=v1"), 404, "not_found")


def test_without_any_version_there_is_nothing_to_compare(app):
    make_profile()
    problem(app.get(f"{MARA}diff/"), 404, "not_found")
    assert app.get(f"{MARA}versions/").json() == {"next": None, "previous": None, "results": []}


@pytest.mark.parametrize("value", ["", "v3", "now", "-1", "1e3", "%00", "1%00", "9" * 300, "٣", "v1%0A"])
@pytest.mark.parametrize("name", ["from", "to"])
def test_what_is_no_version_is_refused(app, name, value):
    known_person()
    document = problem(app.get(f"{MARA}diff/?{name}={value}"), 400, "invalid")
    assert set(document["errors"]) == {name}


def test_a_number_beyond_all_versions_is_unknown(app):
    known_person()
    problem(app.get(f"{MARA}diff/?to=999999999"), 404, "not_found")


def test_a_rollback_is_listed_with_what_it_brought_back_and_without_names_of_staff(app):
    roll_back(known_person(), 1, by="ida")
    newest = app.get(f"{MARA}versions/").json()["results"][0]
    assert (newest["version"], newest["kind"], newest["copied_from"]) == (4, "rollback", 1)
    assert newest["sections_version"] == "v1"
    assert "ida" not in str(newest)
    assert app.get(MARA).json()["version"] == 4
