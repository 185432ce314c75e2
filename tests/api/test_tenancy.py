"""A client sees its own only: another's is not there, in the very words of what does not exist."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest

from fullpass.models import Evidence, FullPassRun, Profile
from tests.api.addresses import addresses, spellings
from tests.known import SECTIONS, TEA, known_person
from tests.make import make_run

pytestmark = pytest.mark.django_db

OPEN = {"", "healthz", "readyz", "api/schema", "api/docs", "api", "api/<path:rest>"}  # no key, nobody's data
RUN, USER = {"run_id": "run"}, {"user_id": "user"}


@dataclass(frozen=True)
class Call:
    """A call that names what belongs to somebody. `ids` says which of somebody's ids goes where."""

    method: str
    route: str
    ids: dict[str, str]
    fixed: dict[str, str] = field(default_factory=dict)
    query: str = ""
    body: Any = None
    run_status: str = "complete"
    held: bool = False

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.route}"

    def path(self, somebody: dict[str, str]) -> str:
        path = self.route
        for name, value in [*((n, somebody[kind]) for n, kind in self.ids.items()), *self.fixed.items()]:
            path = path.replace(f"<str:{name}>", value).replace(f"<path:{name}>", value)
        assert "<" not in path
        return f"/{path}/{self.query}"

    def send(self, app: Any, path: str) -> Any:
        return getattr(app, self.method)(path, self.body, content_type="application/json")


PROFILE = "api/v1/profiles/<str:user_id>"
NAMING = [
    Call("get", "api/v1/full-pass-status/<str:user_id>", USER),
    Call("get", "full-pass-status/<str:user_id>", USER),
    Call("get", "api/v1/runs/<str:run_id>", RUN),
    Call("get", "api/v1/runs/<str:run_id>/stages", RUN),
    Call("post", "api/v1/runs/<str:run_id>/retry", RUN, run_status="failed"),
    Call("post", "api/v1/runs/<str:run_id>/cancel", RUN, run_status="pending"),
    Call("post", "api/v1/runs/<str:run_id>/release", RUN, run_status="processing", held=True),
    Call("get", PROFILE, USER),
    Call("delete", PROFILE, USER),
    Call("get", f"{PROFILE}/memory", USER),
    Call("get", f"{PROFILE}/versions", USER),
    Call("get", f"{PROFILE}/versions/<str:version>", USER, {"version": "1"}),
    Call("get", f"{PROFILE}/diff", USER, query="?from=1&to=3"),
    Call("get", f"{PROFILE}/facts", USER),
    Call("get", f"{PROFILE}/facts/<str:fact_id>", {**USER, "fact_id": "fact"}),
    Call("patch", f"{PROFILE}/facts/<str:fact_id>", {**USER, "fact_id": "fact"}, body={"status": "rejected"}),
    Call("get", f"{PROFILE}/chunks", USER),
    Call("delete", f"{PROFILE}/conversations/<path:conversation_id>", {**USER, "conversation_id": "talk"}),
    Call("get", f"{PROFILE}/bundle.zip", USER),
]
# What these make belongs to the caller, whoever else has a person of that name.
MAKING = {
    ("post", "api/v1/imports"),
    ("post", "api/v1/imports/presigned"),
    ("post", "api/v1/process-full"),
    ("post", "process-full"),
    ("put", f"{PROFILE}/sections"),
}
LISTING = {("get", "api/v1/runs")}

NOBODY = {"user": "nobody", "run": str(UUID(int=7)), "fact": "0f" * 8, "talk": "c-none"}


def theirs(client: str, status: str = "complete", *, held: bool = False) -> dict[str, str]:
    """The ids of a person of that client of whom everything is known."""
    profile = known_person("mara", client)
    FullPassRun.objects.filter(profile=profile).update(status=status, held=held)
    talk = Evidence.objects.filter(fact__profile=profile, fact__key=TEA).first()
    assert talk is not None
    return {
        "user": "mara",
        "run": str(profile.runs.get().pk),
        "fact": TEA,
        "talk": talk.conversation.external_id,
    }


def test_every_address_has_its_place_here():
    known = {(call.method, call.route) for call in NAMING} | MAKING | LISTING
    served = {(method, route) for route, methods in addresses().items() for method in methods}
    assert {one for one in served if one[1] not in OPEN} == known


def test_every_address_answers_with_and_without_its_final_slash():
    routes = {route for route in spellings() if route.startswith(("api/v1/", "process", "full-pass"))}
    assert {route.removesuffix("/") for route in routes} == {route for route in routes if route[-1] != "/"}
    assert len(routes) == 2 * len({route.removesuffix("/") for route in routes})


@pytest.mark.parametrize("call", NAMING, ids=str)
@pytest.mark.parametrize("slash", [True, False], ids=["slash", "no slash"])
@pytest.mark.any_database
def test_anothers_is_not_there_and_ones_own_is(web_app, call, slash):
    ours, stranger = web_app("ours"), web_app("stranger")
    somebody = theirs("ours", call.run_status, held=call.held)

    def path(ids: dict[str, str]) -> str:
        return call.path(ids) if slash else call.path(ids).replace("/?", "?").removesuffix("/")

    hidden = call.send(stranger, path(somebody))
    missing = call.send(stranger, path(NOBODY))
    assert (hidden.status_code, missing.status_code) == (404, 404)
    assert hidden.content == missing.content
    assert hidden.headers == missing.headers
    assert hidden.json()["code"] == "not_found"
    own = call.send(ours, path(somebody))
    assert 200 <= own.status_code < 300
    own.close()


def test_anothers_fact_is_not_there_under_ones_own_person(web_app):
    stranger = web_app("stranger")
    theirs("ours")
    known_person("mara", "stranger").facts.all().delete()
    for method, body in (("get", None), ("patch", {"status": "rejected"})):
        send = getattr(stranger, method)
        answers = [
            send(f"/api/v1/profiles/mara/facts/{fact}/", body, content_type="application/json")
            for fact in (TEA, NOBODY["fact"])
        ]
        assert [answer.status_code for answer in answers] == [404, 404]
        assert answers[0].content == answers[1].content


def test_what_is_made_under_anothers_user_id_is_the_callers_own(web_app):
    stranger = web_app("stranger")
    theirs("ours")
    before = Profile.objects.get(client__slug="ours")
    put = stranger.put("/api/v1/profiles/mara/sections/", SECTIONS, content_type="application/json")
    assert put.status_code == 201
    body = {"user_id": "mara", "storage_path": stranger.stored()}
    assert stranger.post_json("/api/v1/process-full/", body).status_code == 202
    after = Profile.objects.get(client__slug="ours")
    assert after.current_version == before.current_version
    assert after.versions.count() == 3
    assert after.runs.count() == 1
    assert Profile.objects.get(client__slug="stranger").runs.count() == 1


def test_anothers_file_is_refused_in_the_words_of_one_that_is_not_there(web_app):
    ours, stranger = web_app("ours"), web_app("stranger")
    there = ours.stored()
    answers = [
        stranger.post_json("/api/v1/process-full/", {"user_id": "mara", "storage_path": path})
        for path in (there, "ours/mara/none.json")
    ]
    assert [answer.status_code for answer in answers] == [400, 400]
    assert answers[0].content == answers[1].content


def test_a_list_holds_ones_own_only(web_app):
    ours, stranger = web_app("ours"), web_app("stranger")
    somebody = theirs("ours")
    make_run(known_person("noor", "stranger"), status="failed")
    assert [run["run_id"] for run in ours.get("/api/v1/runs/").json()["results"]] == [somebody["run"]]
    assert {run["user_id"] for run in stranger.get("/api/v1/runs/").json()["results"]} == {"noor"}
    hidden, missing = (stranger.get(f"/api/v1/runs/?user_id={name}") for name in ("mara", "nobody"))
    assert hidden.content == missing.content


def test_a_page_of_ones_own_list_shows_nothing_of_anothers(web_app):
    ours, stranger = web_app("ours"), web_app("stranger")
    for nth in range(4):
        make_run(known_person(f"u{nth}", "ours"), status="failed")
    after = ours.get("/api/v1/runs/?page_size=2").json()["next"]
    assert stranger.get(after).json()["results"] == []
