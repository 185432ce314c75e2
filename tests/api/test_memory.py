"""MEMORY as Markdown, or with the sentences that each line rests on."""

from __future__ import annotations

import pytest

from fullpass.api.profiles_memory import MOST_QUOTES
from fullpass.models import Evidence
from tests.api.problem import problem
from tests.known import CHAIR, KILN, MOVE, OLD_MOVE, SAID_AT, SECTIONS, TEA, known_person
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
MEMORY = "/api/v1/profiles/mara/memory/"


def get(app, accept=None, **headers):
    return app.get(MEMORY, headers={**({"Accept": accept} if accept is not None else {}), **headers})


@pytest.mark.parametrize(
    "accept",
    [
        None, "", ";q=1", "*/*", "text/markdown", "text/*", "text/markdown; charset=utf-8",
        "TEXT/Markdown;q=0.3", "application/json;q=0.1, text/markdown", "application/json;q=0, */*",
        "text/html, */*;q=0.1",
        "text/markdown;q=nonsense, application/json;q=nan", "a/b; x*=foo'bar'baz, text/markdown;q=inf",
    ],
)  # fmt: skip
@pytest.mark.any_database
def test_memory_is_markdown_unless_json_is_liked_better(app, accept):
    version = known_person().current_version
    response = get(app, accept)
    assert response["Content-Type"] == "text/markdown; charset=utf-8"
    assert response.content.decode() == version.memory_md
    assert "## Preferences\n\n- Drinks green tea, never coffee\n" in response.content.decode()


@pytest.mark.parametrize(
    "accept",
    [
        "application/json",
        "application/*",
        "text/markdown;q=0.5, application/json",
        "text/markdown;q=0, */*;q=0.1",
    ],
)
def test_memory_comes_line_by_line_with_its_sources_as_json(app, accept):
    known_person()
    response = get(app, accept)
    assert response["Content-Type"] == "application/json"
    answer = response.json()
    assert (answer["user_id"], answer["version"], answer["left_out"]) == ("mara", 3, 1)
    assert answer["written_by"] == "offline (rules)"
    assert answer["memory_md"].startswith("# Memory")
    assert list(answer["lines"]) == ["preferences", "projects", "dates", "beliefs", "decisions"]
    [line] = answer["lines"]["dates"]
    assert line["text"] == "Porto from 2019, Lisbon since May 2024"
    assert [source["id"] for source in line["sources"]] == line["facts"] == [MOVE, OLD_MOVE]
    assert [source["status"] for source in line["sources"]] == ["active", "superseded"]
    [evidence] = line["sources"][0]["evidence"]
    assert evidence["quote"] == "I drink green tea, never coffee."
    assert (evidence["conversation_id"], evidence["message_id"]) == ("c-17", "m-0")
    assert evidence["observed_at"] == "2025-03-02T10:15:00Z"


@pytest.mark.parametrize(
    "accept",
    ["text/html", "image/png, text/html;q=0.9", "text/markdown;q=0", "*/*;q=0", "garbage", "/"],
)
def test_what_memory_is_not_is_refused(app, accept):
    known_person()
    problem(get(app, accept), 406, "not_acceptable")


def test_each_form_has_an_etag_of_its_own(app):
    known_person()
    etags = {}
    for accept in ("text/markdown", "application/json"):
        response = get(app, accept)
        etags[accept] = response["ETag"]
        assert {"Accept", "Authorization"} <= set(response["Vary"].split(", "))
        again = get(app, accept, **{"If-None-Match": response["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert "Accept" in again["Vary"]
    assert len(set(etags.values())) == 2
    assert get(app, "text/markdown", **{"If-None-Match": etags["application/json"]}).status_code == 200


def test_a_fact_said_very_often_shows_the_first_places(app):
    mara = known_person()
    fact = mara.facts.get(key=KILN)
    [place] = fact.evidence.all()
    Evidence.objects.bulk_create(
        Evidence(
            fact=fact, chunk_id=place.chunk_id, conversation_id=place.conversation_id, role="user",
            message_id=f"m-{at:02}", observed_at=SAID_AT, quote=f"kiln {at}", start=at,
        )
        for at in range(1, 40)
    )  # fmt: skip
    answer = get(app, "application/json").json()
    kiln, tea = answer["lines"]["projects"][0]["sources"]
    assert [each["message_id"] for each in kiln["evidence"]] == [
        "m-0",
        *(f"m-{at:02}" for at in range(1, MOST_QUOTES)),
    ]
    assert len(tea["evidence"]) == 1


def test_memory_with_sources_takes_few_queries(app, django_assert_max_num_queries):
    known_person()
    get(app)
    with django_assert_max_num_queries(10):
        get(app, "application/json")


def test_there_is_no_memory_before_it_was_written(app):
    mara = make_profile()
    for accept in ("text/markdown", "application/json"):
        document = problem(get(app, accept), 404, "not_found")
        assert document["detail"] == "This person has no MEMORY yet."
    app.put("/api/v1/profiles/mara/sections/", SECTIONS, content_type="application/json")
    mara.refresh_from_db()
    assert mara.current_version is not None
    problem(get(app), 404, "not_found")


def test_memory_tells_of_facts_as_they_were_when_it_was_written(app):
    mara = known_person()
    newer = make_run(mara)
    mara.facts.update(run=newer, status="quarantined")  # a newer run has consolidated and not yet written
    answer = get(app, "application/json").json()
    states = {
        s["id"]: s["status"] for group in answer["lines"].values() for line in group for s in line["sources"]
    }
    assert states == {TEA: "active", KILN: "active", MOVE: "active", OLD_MOVE: "superseded"}
    assert CHAIR not in states
