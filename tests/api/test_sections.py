"""The web app's own v1."""

from __future__ import annotations

import pytest

from fullpass.evaluation.planted import plant
from fullpass.models import Profile
from fullpass.pipeline.soulprint_text import sections_to_soulprint_text
from tests.api.problem import problem
from tests.known import SECTIONS, TEA, known_person, sections
from tests.runner.passes import full_pass, write_export
from tests.threads import at_once

pytestmark = pytest.mark.django_db
MARA = "/api/v1/profiles/mara/"
PUT = f"{MARA}sections/"


def put(app, body, path=PUT):
    return app.put(path, body, content_type="application/json")


def test_a_new_person_begins_with_the_v1_of_the_web_app(app):
    response = put(app, SECTIONS)
    answer = response.json()
    assert response.status_code == 201
    kept = answer.pop("sections")
    assert answer == {
        "user_id": "mara", "version": 1, "sections_version": "v1", "is_current": True, "current_version": 1,
        "ignored": [],
    }  # fmt: skip
    assert kept["user"]["location"] == "Lisbon"
    assert kept["user"]["occupation"] == "not enough data"
    assert kept["agents"]["do_not"] == []
    read = app.get(MARA).json()
    assert (read["version"], read["sections_version"], read["import_status"]) == (1, "v1", "quick_ready")
    assert read["sections"] == kept
    version = Profile.objects.get().current_version
    assert version.kind == "handed_in"
    assert read["soulprint_text"] == sections_to_soulprint_text(version.to_sections())


def test_a_secret_in_handed_in_sections_is_not_kept(app):
    key = "sk-ant-api03-" + "Ab3xY9zQ" * 8
    said = sections(user={"name": "Ida", "life_context": f"uses {key} daily", "interests": [f"my key {key}"]})
    assert put(app, said).status_code == 201
    assert key not in app.get(MARA).content.decode()


def test_the_same_again_makes_no_new_version(app):
    put(app, SECTIONS)
    again = put(app, {"sections": SECTIONS})
    assert (again.status_code, again.json()["version"]) == (200, 1)
    other = put(app, sections(user={"name": "Ida"}))
    assert (other.status_code, other.json()["version"]) == (200, 2)
    assert put(app, SECTIONS).json()["version"] == 3
    assert Profile.objects.get().versions.count() == 3


def test_with_a_v2_it_is_history_and_the_person_stays(app):
    before = known_person().current_version
    answer = put(app, sections(user={"name": "Ida"})).json()
    assert (answer["version"], answer["is_current"], answer["current_version"]) == (4, False, 3)
    assert put(app, sections(user={"name": "Ida"})).json()["version"] == 4
    assert app.get(MARA).json()["soulprint_text"] == before.soulprint_text
    assert app.get(f"{MARA}versions/v1/").json()["sections"]["user"]["name"] == "Ida"
    assert app.get(f"{MARA}versions/4/").json()["kind"] == "handed_in"


def test_memory_stays_when_sections_are_handed_in(app):
    before = known_person(lasting="memory").current_version
    put(app, sections(user={"name": "Ida"}))
    read = app.get(MARA).json()
    assert read["version"] == 3
    assert read["memory_md"] == before.memory_md
    assert "Ida" in read["soulprint_text"]
    assert "gas kiln" in read["soulprint_text"]
    assert app.patch(f"{MARA}facts/{TEA}/", {"status": "rejected"}, "application/json").status_code == 200
    assert "leaves" not in app.get(MARA).json()["memory_md"]


def test_a_full_pass_makes_no_v1_over_one_that_was_handed_in(app, tmp_path):
    put(app, SECTIONS)
    done = full_pass(write_export(tmp_path / "export.json", plant(7, 16).export))
    assert [version["kind"] for version in done.report["versions"]] == ["memory", "full_pass"]
    assert app.get(f"{MARA}versions/v1/").json()["sections"]["identity"]["ai_name"] == "Quill"


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, {"soul", "identity", "user", "agents", "tools"}),
        ({**SECTIONS, "soul": "none"}, {"soul"}),
        ({**SECTIONS, "soul": None}, {"soul"}),
        (sections(identity={"ai_name": "Assistant"}), {"identity.ai_name"}),
        (sections(identity={"ai_name": None}), {"identity.ai_name"}),
        (sections(user={"name": 7}), {"user.name"}),
        (sections(user={"interests": "kilns"}), {"user.interests"}),
        (sections(user={"interests": ["kilns", 7]}), {"user.interests"}),
        (sections(user={"name": "n" * 4001}), {"user.name"}),
        (sections(user={"name": 7}, soul={"vibe": 1, "humor_style": []}), {"user.name", "soul.humor_style"}),
    ],
)
def test_what_is_wrong_is_named_by_field_and_nothing_is_kept(app, body, fields):
    document = problem(put(app, body), 400, "invalid")
    assert set(document["errors"]) == fields
    assert not Profile.objects.exists()


@pytest.mark.parametrize("body", ["[]", "7", "null", '"soul"', "{", "", '{"sections": 5}', "\xff"])
def test_a_body_that_is_no_object_is_refused(app, body):
    problem(app.put(PUT, body.encode("latin-1"), content_type="application/json"), 400, "invalid")
    assert not Profile.objects.exists()


def test_a_body_of_another_type_is_refused(app):
    problem(app.put(PUT, "soul=none", content_type="text/plain"), 415, "unsupported_media_type")


@pytest.mark.parametrize("user_id", ["x" * 129, "a%20b", "%00", "ü"])
def test_a_name_that_nobody_may_have_is_refused(app, user_id):
    document = problem(put(app, SECTIONS, f"/api/v1/profiles/{user_id}/sections/"), 400, "invalid")
    assert set(document["errors"]) == {"user_id"}
    assert not Profile.objects.exists()


def test_lists_are_cut_and_unknown_fields_are_named(app):
    many = sections(soul={"personality_traits": [f"trait {at}" for at in range(9)], "mood": "good"})
    answer = put(app, {**many, "extra": {"a": 1}}).json()
    assert len(answer["sections"]["soul"]["personality_traits"]) == 7
    assert sorted(answer["ignored"]) == ["extra", "soul.mood"]


@pytest.mark.django_db(transaction=True)
def test_the_same_sections_at_the_same_moment_are_one_version(web_app):
    apps = [web_app() for _ in range(6)]
    answers = at_once(lambda app: put(app, SECTIONS), apps)
    assert sorted(answer.status_code for answer in answers) == [200] * 5 + [201]
    assert {answer.json()["version"] for answer in answers} == {1}
    assert Profile.objects.get().versions.count() == 1
