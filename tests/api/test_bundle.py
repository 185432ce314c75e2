"""Everything known about a person, in one archive."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from fullpass.bundle import bundle_files
from tests.api.problem import problem
from tests.known import TEA, known_person
from tests.make import make_profile

pytestmark = pytest.mark.django_db
BUNDLE = "/api/v1/profiles/mara/bundle.zip"


def test_the_archive_holds_the_files_of_the_current_version(app):
    version = known_person().current_version
    response = app.get(BUNDLE)
    assert response["Content-Type"] == "application/zip"
    assert response["Content-Disposition"] == 'attachment; filename="mara.zip"'
    raw = response.getvalue()
    assert int(response["Content-Length"]) == len(raw)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert archive.testzip() is None
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    assert files == bundle_files(version)
    assert len(files) == 12
    assert all(json.loads(line)["evidence"] for line in files["facts.jsonl"].splitlines())


def test_the_same_content_gives_the_same_bytes_at_any_time(app):
    known_person()
    first, again = app.get(BUNDLE), app.get(BUNDLE)
    raw = first.getvalue()
    assert raw == again.getvalue()
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
    assert first["ETag"] == again["ETag"]
    known = app.get(BUNDLE, headers={"If-None-Match": first["ETag"]})
    assert (known.status_code, known.content) == (304, b"")


def test_another_content_has_another_etag(app):
    known_person()
    first = app.get(BUNDLE)
    first.getvalue()
    app.patch(f"/api/v1/profiles/mara/facts/{TEA}/", {"status": "rejected"}, content_type="application/json")
    second = app.get(BUNDLE, headers={"If-None-Match": first["ETag"]})
    assert second.status_code == 200
    with zipfile.ZipFile(io.BytesIO(second.getvalue())) as archive:
        rejected = [json.loads(line) for line in archive.read("facts.jsonl").decode().splitlines()]
    assert [fact["id"] for fact in rejected if fact["status"] == "rejected"] == [TEA]


@pytest.mark.parametrize(("accept", "status"), [("application/zip", 200), ("*/*", 200), ("text/html", 406)])
def test_an_archive_is_given_to_who_takes_archives(app, accept, status):
    known_person()
    response = app.get(BUNDLE, headers={"Accept": accept})
    assert response.status_code == status
    response.getvalue()


def test_there_is_no_archive_before_the_first_version(app):
    make_profile()
    problem(app.get(BUNDLE), 404, "not_found")


def test_a_name_with_a_colon_makes_a_file_name_that_every_system_takes(app):
    known_person("a:b@c.d")
    response = app.get("/api/v1/profiles/a:b@c.d/bundle.zip")
    assert response["Content-Disposition"] == 'attachment; filename="a-b@c.d.zip"'
    response.getvalue()
