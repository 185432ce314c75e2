"""Looking at runs, and the two verbs."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.utils import timezone

from fullpass.models import StageLog
from fullpass.pipeline.types import Failure
from tests.api.problem import problem
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
STATUS_KEYS = {
    "user_id", "run_id", "status", "stage", "progress", "chunks", "facts", "started_at", "completed_at",
    "estimated_completion", "error", "memory_ready", "sections_ready", "sections_pending", "version",
    "sections_version", "tokens", "cost_usd",
}  # fmt: skip


@pytest.fixture(autouse=True)
def bells(monkeypatch):
    rung = []
    monkeypatch.setattr("fullpass.api.runs.ring", rung.append)
    return rung


def failed_run(**fields):
    run = make_run(**fields)
    run.claim("a worker")
    run.set_failed(Failure("call_failed", "The model did not answer.", "cause for support only"))
    return run


@pytest.mark.parametrize("root", ["/api/v1", ""])
@pytest.mark.parametrize("slash", ["/", ""])
def test_the_status_of_a_person(app, root, slash):
    address = f"{root}/full-pass-status/mara{slash}"
    problem(app.get(address), 404, "not_found")
    make_profile()
    without = app.get(address).json()
    assert (without["status"], without["run_id"], set(without)) == ("none", None, STATUS_KEYS)
    run = make_run()
    with_run = app.get(address).json()
    assert (with_run["status"], with_run["run_id"], set(with_run)) == ("pending", str(run.pk), STATUS_KEYS)


@pytest.mark.parametrize("user_id", ["a b", "a%00b", "x" * 129, "%FF", "a%0Ab", "mara%0A"])
def test_a_user_id_that_can_be_none_is_an_unknown_person(app, user_id):
    make_profile()
    found = problem(app.get(f"/api/v1/full-pass-status/{user_id}/"), 404, "not_found")
    assert found["detail"] == "There is no such person."


def test_runs_by_status_and_person_the_newest_first(app):
    mara, noor = make_profile("mara"), make_profile("noor")
    old = make_run(mara, status="complete")
    new = make_run(mara)
    other = make_run(noor)
    make_run(make_profile("mara", "other"))

    def ids(query: str = "") -> list[str]:
        return [run["run_id"] for run in app.get(f"/api/v1/runs/{query}").json()["results"]]

    assert ids() == [str(run.pk) for run in (other, new, old)]
    assert ids("?status=complete") == [str(old.pk)]
    assert ids("?user_id=mara") == [str(new.pk), str(old.pk)]
    assert ids("?user_id=mara&status=pending") == [str(new.pk)]
    assert ids("?user_id=nobody") == []
    assert "status" in problem(app.get("/api/v1/runs/?status=lost"), 400, "invalid")["errors"]
    for wrong in ("a%00b", ""):
        assert "user_id" in problem(app.get(f"/api/v1/runs/?user_id={wrong}"), 400, "invalid")["errors"]


def test_a_list_of_runs_takes_the_same_queries_however_long(app, django_assert_max_num_queries):
    for nth in range(40):
        make_run(make_profile(f"user{nth}"))
    app.get("/api/v1/runs/")
    with django_assert_max_num_queries(2):
        assert len(app.get("/api/v1/runs/").json()["results"]) == 40


def test_a_run_and_its_error_without_the_cause(app):
    run = failed_run()
    answer = app.get(f"/api/v1/runs/{run.pk}/")
    assert set(answer.json()) == STATUS_KEYS
    assert answer.json()["error"] == {
        "code": "call_failed",
        "message": "The model did not answer.",
        "stage": "ingest",
    }
    listed = app.get("/api/v1/runs/")
    assert listed.json()["results"][0]["error"] == answer.json()["error"]
    assert "for support only" not in (answer.content + listed.content).decode()


def test_the_stages_of_a_run(app):
    run = make_run()
    StageLog.objects.create(
        run=run, stage="ingest", attempt=1, status="failed", started_at=timezone.now(), counts={"chunks": 3},
        error_code="unreadable_export", error_message="It is not a chat export.", error_cause="for support",
    )  # fmt: skip
    answer = app.get(f"/api/v1/runs/{run.pk}/stages/")
    (stage,) = answer.json()["results"]
    assert (stage["stage"], stage["status"], stage["counts"]) == ("ingest", "failed", {"chunks": 3})
    assert stage["error"] == {"code": "unreadable_export", "message": "It is not a chat export."}
    assert "for support" not in answer.content.decode()


def test_a_failed_run_is_retried_and_rung_for(app, bells):
    run = failed_run()
    answer = app.post(f"/api/v1/runs/{run.pk}/retry/")
    assert (answer.status_code, answer.json()["status"]) == (202, "pending")
    assert [rung.pk for rung in bells] == [run.pk]
    found = problem(app.post(f"/api/v1/runs/{run.pk}/retry/"), 409, "wrong_state")
    assert "pending, not failed" in found["detail"]


def test_a_retry_beside_an_active_run_names_that_run(app, bells):
    run = failed_run()
    active = make_run()
    found = problem(app.post(f"/api/v1/runs/{run.pk}/retry/"), 409, "run_active")
    assert found["run_id"] == str(active.pk)
    assert not bells


def test_a_run_that_a_newer_export_overtook_is_not_retried(app):
    run = failed_run()
    make_run(status="complete", stage="publish")
    assert "newer export" in problem(app.post(f"/api/v1/runs/{run.pk}/retry/"), 409, "wrong_state")["detail"]


def test_a_run_is_cancelled_once(app):
    run = make_run()
    answer = app.post(f"/api/v1/runs/{run.pk}/cancel/")
    assert (answer.status_code, answer.json()["status"]) == (202, "cancelled")
    found = problem(app.post(f"/api/v1/runs/{run.pk}/cancel/"), 409, "wrong_state")
    assert found["detail"] == "The run is cancelled: there is nothing to cancel."


@pytest.mark.parametrize("run_id", [str(UUID(int=7)), "nonsense", "a%00b", "0" * 5000])
@pytest.mark.parametrize(
    ("method", "tail"), [("get", ""), ("get", "stages/"), ("post", "retry/"), ("post", "cancel/")]
)
def test_a_run_that_is_not_there(app, method, tail, run_id):
    found = problem(getattr(app, method)(f"/api/v1/runs/{run_id}/{tail}"), 404, "not_found")
    assert found["detail"] == "There is no such run."
