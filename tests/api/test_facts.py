"""What is known about a person, and the person's word on it."""

from __future__ import annotations

import pytest

from fullpass.models import Fact, Profile
from tests.api.problem import problem
from tests.known import CHAIR, FACTS, KILN, MOVE, OLD_MOVE, TEA, add_facts, known_person
from tests.make import make_profile
from tests.threads import at_once

pytestmark = pytest.mark.django_db
MARA = "/api/v1/profiles/mara/"
LIST = f"{MARA}facts/"
KEYS = {
    "id", "category", "statement", "details", "confidence", "certainty", "source", "status", "corrected",
    "vanished", "superseded_by", "first_seen", "last_seen", "evidence", "quarantine_reason", "times_said",
}  # fmt: skip
EVIDENCE_KEYS = {
    "quote", "conversation_id", "conversation_title", "message_id", "role", "observed_at", "chunk_id",
}  # fmt: skip


def patch(app, key, body):
    return app.patch(f"{LIST}{key}/", body, content_type="application/json")


def test_facts_are_listed_with_the_places_where_they_were_said(app):
    mara = known_person()
    Fact.objects.filter(key=OLD_MOVE).update(superseded_by=mara.facts.get(key=MOVE))
    page = app.get(LIST).json()
    assert [fact["id"] for fact in page["results"]] == sorted(FACTS)
    assert all(set(fact) == KEYS for fact in page["results"])
    by_id = {fact["id"]: fact for fact in page["results"]}
    assert by_id[OLD_MOVE]["superseded_by"] == MOVE
    [evidence] = by_id[TEA]["evidence"]
    assert set(evidence) == EVIDENCE_KEYS
    assert evidence["chunk_id"] in [chunk["id"] for chunk in app.get(f"{MARA}chunks/").json()["results"]]
    assert app.get(f"{LIST}{TEA}/").json() == by_id[TEA]


def test_facts_are_filtered_by_category_and_status(app):
    known_person()

    def ids(query):
        return {fact["id"] for fact in app.get(f"{LIST}?{query}").json()["results"]}

    assert ids("category=dates") == {MOVE, OLD_MOVE}
    assert ids("category=dates&status=active") == {MOVE}
    assert ids("status=superseded") == {OLD_MOVE}
    assert ids("category=pets") == set()
    assert ids("category=") == set()


def test_filters_stay_from_page_to_page(app):
    run = known_person().runs.get()
    add_facts(run, {f"{at:016x}": ("beliefs", f"Belief {at}", "active") for at in range(25)})
    address, seen = f"{LIST}?category=beliefs&page_size=10", []
    while address:
        page = app.get(address).json()
        seen += [fact["id"] for fact in page["results"]]
        address = page["next"]
    assert seen == [f"{at:016x}" for at in range(25)]


def test_a_page_of_facts_takes_few_queries(app, django_assert_max_num_queries):
    run = known_person().runs.get()
    add_facts(run, {f"{at:016x}": ("beliefs", f"Belief {at}", "active") for at in range(250)})
    app.get(LIST)
    with django_assert_max_num_queries(6):
        assert len(app.get(f"{LIST}?page_size=200").json()["results"]) == 200


@pytest.mark.parametrize(
    "query", ["status=gone", "status=", "status=%00", "category=%00", f"category={'c' * 51}"]
)
def test_filters_that_nothing_can_match_are_refused(app, query):
    known_person()
    document = problem(app.get(f"{LIST}?{query}"), 400, "invalid")
    assert set(document["errors"]) == {query.partition("=")[0]}


def test_a_person_without_facts_has_an_empty_list(app):
    make_profile()
    assert app.get(LIST).json() == {"next": None, "previous": None, "results": []}


@pytest.mark.parametrize("key", ["0" * 16, "%00", "a" * 65, "ü", "a%20b", "..", "%2e%2e"])
def test_a_fact_that_is_not_there_is_unknown(app, key):
    known_person()
    problem(app.get(f"{LIST}{key}/"), 404, "not_found")
    problem(patch(app, key, {"status": "rejected"}), 404, "not_found")


def test_a_rejected_fact_is_gone_from_everything_that_is_read_next(app):
    known_person()
    response = patch(app, TEA, {"status": "rejected", "note": "never did"})
    assert response.status_code == 200
    assert response.json() == app.get(f"{LIST}{TEA}/").json()
    assert response.json()["status"] == "rejected"
    read = app.get(MARA).json()
    assert read["version"] == 4
    assert "tea" not in read["soulprint_text"]
    assert "tea" not in app.get(f"{MARA}memory/").content.decode()
    newest = app.get(f"{MARA}versions/").json()["results"][0]
    assert (newest["kind"], newest["copied_from"], newest["sections_version"]) == ("review", 3, "v2")
    assert app.get(f"{MARA}diff/?from=3").json()["sections"]["user"]["interests"]["change"] == "changed"
    review = Profile.objects.get().reviews.get()
    assert (review.reviewer, review.note) == ("client local", "never did")


def test_a_corrected_fact_and_one_that_comes_back(app):
    known_person()
    assert patch(app, MOVE, {"statement": "Moved to Faro in May 2024"}).json()["corrected"] is True
    assert "Faro" in app.get(MARA).json()["memory_md"]
    patch(app, KILN, {"status": "rejected"})
    problem(patch(app, KILN, {"statement": "Builds a clay oven"}), 409, "wrong_state")
    back = patch(app, KILN, {"status": "active", "statement": "Builds a clay oven"})
    assert (back.status_code, back.json()["status"]) == (200, "active")
    assert "Builds a clay oven" in app.get(MARA).json()["memory_md"]


@pytest.mark.parametrize(
    "body",
    [
        {}, {"note": "hm"}, {"status": None}, {"status": "superseded"}, {"status": "ACTIVE"}, {"status": 1},
        {"statement": ""}, {"statement": " "}, {"statement": "…"}, {"statement": None}, {"statement": 5},
        {"statement": "x" * 1001}, {"statement": ["a"]}, {"status": "rejected", "statement": "Drinks coffee"},
        {"status": "active", "note": "n" * 2001}, {"status": "active", "note": 3}, [], "rejected", 7, None,
        {"statement": "nul \0"}, {"statement": "half \ud800"},
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_and_changes_nothing(app, body):
    known_person()
    problem(patch(app, CHAIR, body), 400, "invalid")
    assert app.get(MARA).json()["version"] == 3
    assert app.get(f"{LIST}{CHAIR}/").json()["status"] == "active"


@pytest.mark.django_db(transaction=True)
def test_corrections_at_the_same_moment_are_all_in_the_last_version(web_app):
    mara = known_person()
    said = [
        (TEA, {"status": "rejected"}),
        (MOVE, {"statement": "Moved to Faro in May 2024"}),
        (KILN, {"statement": "Builds a clay oven"}),
        (CHAIR, {"statement": "Owns two chairs"}),
    ]
    answers = at_once(lambda each: patch(web_app(), *each), said)
    assert [answer.status_code for answer in answers] == [200] * 4
    mara.refresh_from_db()
    version = mara.current_version
    assert version.number == 7
    assert "Faro" in version.memory_md
    assert "clay oven" in version.memory_md
    assert "tea" not in version.memory_md
    assert set(version.statements) == {MOVE, KILN, CHAIR}
