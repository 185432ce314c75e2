"""Reading a person: one whole version, told again only when something changed."""

from __future__ import annotations

import pytest

from fullpass.models import FullPassRun, Profile
from tests.api.problem import problem
from tests.known import TEA, known_person
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
MARA = "/api/v1/profiles/mara/"
KEYS = {
    "user_id", "version", "sections_version", "sections", "memory_md", "soulprint_text", "import_status",
    "full_pass_status",
}  # fmt: skip


def test_a_person_is_read_with_everything_of_one_version(app):
    version = known_person().current_version
    response = app.get(MARA)
    answer = response.json()
    assert response.status_code == 200
    assert set(answer) == KEYS
    assert (answer["user_id"], answer["version"], answer["sections_version"]) == ("mara", 3, "v2")
    assert answer["sections"] == version.sections
    assert list(answer["sections"]) == ["soul", "identity", "user", "agents", "tools"]
    assert answer["memory_md"] == version.memory_md
    assert answer["soulprint_text"] == version.soulprint_text
    assert (answer["import_status"], answer["full_pass_status"]) == ("complete", "complete")


def test_a_person_of_whom_nothing_is_known_is_read_as_empty(app):
    make_profile()
    assert app.get(MARA).json() == {
        "user_id": "mara",
        "version": None,
        "sections_version": None,
        "sections": {"soul": {}, "identity": {}, "user": {}, "agents": {}, "tools": {}},
        "memory_md": "",
        "soulprint_text": "",
        "import_status": "none",
        "full_pass_status": "none",
    }


@pytest.mark.parametrize("status", FullPassRun.Status.values)
def test_the_status_of_the_newest_run_is_told(app, status):
    make_run(status="failed")
    make_run(status=status)
    answer = app.get(MARA).json()
    assert answer["full_pass_status"] == status
    assert answer["import_status"] in ("none", "processing", "failed")


def test_what_the_caller_has_already_is_not_sent_again(app):
    known_person()
    first = app.get(MARA)
    etag = first["ETag"]
    assert etag.startswith('"')
    for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        again = app.get(MARA, headers={"If-None-Match": known})
        assert (again.status_code, again.content, again["ETag"]) == (304, b"", etag)
    for unknown in ('"other"', "not an etag", ""):
        assert app.get(MARA, headers={"If-None-Match": unknown}).status_code == 200
    assert "Authorization" in first["Vary"]
    assert first["Cache-Control"] == "private, no-cache"


def test_the_etag_changes_with_the_version_and_with_the_status(app):
    mara = known_person()
    etags = {app.get(MARA)["ETag"]}
    make_run(mara)
    etags.add(app.get(MARA)["ETag"])
    app.patch(f"{MARA}facts/{TEA}/", {"status": "rejected"}, content_type="application/json")
    etags.add(app.get(MARA)["ETag"])
    assert len(etags) == 3


def test_a_person_is_read_in_one_query_beside_those_for_the_key(app, django_assert_max_num_queries):
    known_person()
    app.get(MARA)
    with django_assert_max_num_queries(4):
        app.get(MARA)


def test_a_person_is_erased_once_and_then_unknown(app):
    known_person()
    response = app.delete(MARA)
    assert (response.status_code, response.content) == (204, b"")
    assert not Profile.objects.exists()
    problem(app.delete(MARA), 404, "not_found")
    problem(app.get(MARA), 404, "not_found")


PATHS = [
    "", "memory/", "versions/", "versions/1/", "versions/v2/", "diff/", "facts/", f"facts/{TEA}/", "chunks/",
    "bundle.zip",
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_another_clients_person_is_told_in_the_words_for_nobody(app, web_app, path):
    known_person()
    other = web_app("other")
    theirs = other.get(f"{MARA}{path}")
    nobodys = other.get(f"/api/v1/profiles/nobody/{path}")
    problem(theirs, 404, "not_found")
    assert theirs.content == nobodys.content
    for spelling in (f"{MARA}{path}", f"{MARA}{path}".rstrip("/")):
        mine = app.get(spelling)
        assert mine.status_code == 200
        assert mine.getvalue()


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_another_clients_person_cannot_be_changed(web_app, method):
    mara = known_person()
    path = {"put": "sections/", "patch": f"facts/{TEA}/", "delete": ""}[method]
    other = web_app("other")
    body = {"status": "rejected"}
    response = getattr(other, method)(f"{MARA}{path}", body, content_type="application/json")
    problem(response, *((400, "invalid") if method == "put" else (404, "not_found")))
    mara.refresh_from_db()
    assert mara.current_version.number == 3


@pytest.mark.parametrize("user_id", ["", "a/b", "%00", "x" * 129, "ü", "%0A", "a%20b", "..", "%FF"])
def test_what_can_be_nobodys_name_is_unknown(app, user_id):
    for path in ("", *PATHS):
        response = app.get(f"/api/v1/profiles/{user_id}/{path}")
        problem(response, 404, "not_found")
