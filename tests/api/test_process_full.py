"""Handing in an export: the answer is there at once, and the same export is one run."""

from __future__ import annotations

import pytest
from django.core.files.storage import default_storage

from fullpass.models import FullPassRun, IdempotencyKey, Profile, Upload
from tests.api.problem import problem
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
POST = "/api/v1/process-full/"


@pytest.fixture(autouse=True)
def bells(monkeypatch):
    """The runs that were rung for."""
    rung: list[FullPassRun] = []
    monkeypatch.setattr("fullpass.api.process_full.ring", rung.append)
    return rung


def uploaded(app, sha256: str = "a" * 64, name: str = "mara/export.json", user_id: str = "mara") -> str:
    """The storage path of an export that was uploaded here."""
    path = app.stored(name)
    Upload.objects.create(
        client=app.client, user_id=user_id, storage_path=path, sha256=sha256, format="chatgpt", size=2
    )
    return path


def ended(run_id: str, status: str, **fields: object) -> None:
    FullPassRun.objects.filter(pk=run_id).update(status=status, **fields)


@pytest.mark.parametrize("address", [POST, POST[:-1], "/process-full", "/process-full/"])
def test_an_export_is_taken_and_the_workers_are_rung_for(app, bells, address):
    path = app.stored()
    body = {
        "user_id": "mara",
        "storage_path": path,
        "conversation_count": 512,
        "message_count": 9000,
        "notify_email": "mara@example.org",
        "language": "de",
        "force": True,
        "of_the_web_app": {"own": 1},
    }
    answer = app.post_json(address, body)
    assert answer.status_code == 202
    run = FullPassRun.objects.get()
    assert answer.json() == {
        "run_id": str(run.pk),
        "user_id": "mara",
        "status": "pending",
        "status_url": "http://testserver/api/v1/full-pass-status/mara/",
    }
    assert answer["Location"] == answer.json()["status_url"]
    assert (run.export_path, run.notify_email, run.language) == (path, "mara@example.org", "de")
    assert (run.conversation_hint, run.message_hint, run.forced, run.foreground) == (512, 9000, True, False)
    assert (run.engine, run.options["chunk_tokens"]) == ("offline", 2000)
    assert [rung.pk for rung in bells] == [run.pk]
    assert app.get(answer.json()["status_url"]).json()["run_id"] == str(run.pk)


def queries_of(app, body, django_assert_max_num_queries, **extra) -> list[str]:
    with django_assert_max_num_queries(50) as captured:
        assert app.post_json(POST, body, **extra).status_code == 202
    return [query["sql"] for query in captured.captured_queries]


def test_the_queries_are_few_and_the_same_however_much_there_is(app, django_assert_max_num_queries):
    app.get("/api/v1/runs/")  # from now on the key's use is written down for a minute
    small, large = make_profile("small"), make_profile("large")
    for _ in range(30):
        make_run(large, status="complete", stage="publish", export_sha256="f" * 64)
    make_run(small, status="complete", stage="publish", export_sha256="f" * 64)
    counts = []
    for user_id, hint in (("small", 1), ("large", 100_000)):
        path = uploaded(app, name=f"{user_id}/e.json", user_id=user_id)
        body = {"user_id": user_id, "storage_path": path, "conversation_count": hint}
        headers = {"Idempotency-Key": user_id}
        counts.append(len(queries_of(app, body, django_assert_max_num_queries, headers=headers)))
    assert counts[0] == counts[1] <= 16


def test_the_file_is_not_read_in_the_request(app, monkeypatch):
    path = app.stored()

    def read(*arguments, **options):
        raise AssertionError("the export was opened")

    monkeypatch.setattr(type(default_storage._wrapped or default_storage), "open", read, raising=False)
    assert app.post_json(POST, {"user_id": "mara", "storage_path": path}).status_code == 202


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "other/mara/export.json", "local", "local/", "local/../other/e.json", "local//e.json",
     "local/./e.json", "local\\e.json", "localx/e.json", "LOCAL/e.json", "../local/e.json", "file:///etc/passwd"],
)  # fmt: skip
def test_a_path_outside_the_clients_own_folder_is_refused(app, path):
    found = problem(app.post_json(POST, {"user_id": "mara", "storage_path": path}), 400, "invalid")
    assert "local/" in found["errors"]["storage_path"][0]
    assert not Profile.objects.exists()


def test_a_file_that_is_not_there_leaves_nothing_behind(app):
    body = {"user_id": "mara", "storage_path": "local/mara/none.zip"}
    found = problem(app.post_json(POST, body), 422, "unreadable_export")
    assert (found["reason"], "upload it first" in found["detail"]) == ("export_not_found", True)
    assert not Profile.objects.exists()
    assert not Upload.objects.exists()


def test_a_file_that_the_web_app_placed_is_known_to_us_from_then_on(app):
    path = app.stored()
    app.post_json(POST, {"user_id": "mara", "storage_path": path})
    upload = Upload.objects.get()
    assert (upload.storage_path, upload.user_id, upload.sha256) == (path, "mara", "")


def test_while_a_run_is_active_the_same_path_is_the_same_run(app, bells):
    body = {"user_id": "mara", "storage_path": app.stored()}
    first = app.post_json(POST, body).json()
    assert app.post_json(POST, body).json() == first
    assert FullPassRun.objects.count() == 1


def test_while_a_run_is_active_the_same_content_under_another_path_is_the_same_run(app):
    first = app.post_json(POST, {"user_id": "mara", "storage_path": uploaded(app)}).json()
    again = uploaded(app, name="mara/again.json")
    assert app.post_json(POST, {"user_id": "mara", "storage_path": again}).json() == first


def test_while_a_run_is_active_another_export_is_refused_with_the_id_of_the_run(app):
    first = app.post_json(POST, {"user_id": "mara", "storage_path": uploaded(app)}).json()
    other = uploaded(app, sha256="b" * 64, name="mara/other.json")
    found = problem(app.post_json(POST, {"user_id": "mara", "storage_path": other}), 409, "run_active")
    assert found["run_id"] == first["run_id"]
    theirs = uploaded(app, sha256="b" * 64, name="noor/other.json", user_id="noor")
    assert app.post_json(POST, {"user_id": "noor", "storage_path": theirs}).status_code == 202


@pytest.mark.parametrize("gone", [False, True], ids=["file kept", "file gone"])
def test_a_complete_run_of_the_same_export_is_given_back_unpaid(app, bells, gone):
    body = {"user_id": "mara", "storage_path": uploaded(app)}
    first = app.post_json(POST, body).json()
    ended(first["run_id"], "complete", stage="publish")
    if gone:
        default_storage.delete(body["storage_path"])
        Upload.objects.all().delete()
    bells.clear()
    again = app.post_json(POST, body)
    assert (again.status_code, again.json()) == (202, {**first, "status": "complete"})
    assert not bells


def test_force_reads_a_complete_export_again(app):
    body = {"user_id": "mara", "storage_path": uploaded(app)}
    first = app.post_json(POST, body).json()
    ended(first["run_id"], "complete", stage="publish")
    again = app.post_json(POST, {**body, "force": True}).json()
    assert again["run_id"] != first["run_id"]
    assert FullPassRun.objects.get(pk=again["run_id"]).forced


def test_another_engine_reads_the_export_anew(app, settings):
    body = {"user_id": "mara", "storage_path": uploaded(app)}
    first = app.post_json(POST, body).json()
    ended(first["run_id"], "complete", stage="publish")
    settings.ANTHROPIC_API_KEY = "key"
    again = app.post_json(POST, body).json()
    assert again["run_id"] != first["run_id"]
    assert FullPassRun.objects.get(pk=again["run_id"]).engine == "anthropic"


def test_a_failed_run_of_the_same_export_goes_on(app, bells):
    body = {"user_id": "mara", "storage_path": uploaded(app)}
    first = app.post_json(POST, body).json()
    ended(first["run_id"], "failed", stage="sections", error_code="x")
    bells.clear()
    assert app.post_json(POST, body).json() == first
    run = FullPassRun.objects.get()
    assert (run.attempt, run.stage, run.status) == (2, "sections", "pending")
    assert [rung.pk for rung in bells] == [run.pk]


def test_a_run_that_failed_before_it_had_read_goes_on_with_the_file_as_it_lies_now(app):
    first = app.post_json(POST, {"user_id": "mara", "storage_path": uploaded(app)}).json()
    ended(first["run_id"], "failed", stage="ingest", error_code="export_not_found")
    again = uploaded(app, name="mara/again.json")
    assert app.post_json(POST, {"user_id": "mara", "storage_path": again}).json() == first
    assert FullPassRun.objects.get().export_path == again


def test_a_skipped_run_is_given_back_and_goes_on_with_force_without_its_file(app):
    body = {"user_id": "mara", "storage_path": app.stored()}
    first = app.post_json(POST, body).json()
    ended(first["run_id"], "skipped", stage="extract")
    default_storage.delete(body["storage_path"])
    assert app.post_json(POST, body).json() == {**first, "status": "skipped"}
    assert app.post_json(POST, {**body, "force": True}).json() == first
    run = FullPassRun.objects.get()
    assert (run.status, run.stage, run.forced) == ("pending", "extract", True)


def test_a_file_placed_anew_under_the_path_of_a_complete_run_is_read(app):
    body = {"user_id": "mara", "storage_path": app.stored()}
    first = app.post_json(POST, body).json()
    ended(first["run_id"], "complete", stage="publish")
    assert app.post_json(POST, body).json()["run_id"] != first["run_id"]


def test_rules_do_not_displace_a_models_work_unless_forced(app):
    make_profile().publish(kind="full_pass", generation="v2", engine="anthropic", model="m")
    body = {"user_id": "mara", "storage_path": app.stored()}
    assert "force" in problem(app.post_json(POST, body), 409, "wrong_state")["detail"]
    assert app.post_json(POST, {**body, "force": True}).status_code == 202


# --- Idempotency-Key


def test_the_same_key_and_body_answer_the_same_run_whatever_became_of_it(app):
    body = {"user_id": "mara", "storage_path": uploaded(app)}
    headers = {"Idempotency-Key": "one"}
    first = app.post_json(POST, body, headers=headers).json()
    ended(first["run_id"], "failed", stage="sections")
    turned = dict(reversed(body.items()))
    assert app.post_json(POST, turned, headers=headers).json() == {**first, "status": "failed"}
    assert FullPassRun.objects.get().attempt == 1


def test_the_same_key_with_another_body_is_a_conflict(app):
    body = {"user_id": "mara", "storage_path": uploaded(app)}
    headers = {"Idempotency-Key": "one"}
    app.post_json(POST, body, headers=headers)
    problem(app.post_json(POST, {**body, "force": True}, headers=headers), 409, "idempotency_conflict")
    assert FullPassRun.objects.count() == 1


def test_a_refused_request_does_not_use_up_its_key(app):
    body = {"user_id": "mara", "storage_path": "local/mara/late.json"}
    headers = {"Idempotency-Key": "one"}
    problem(app.post_json(POST, body, headers=headers), 422, "unreadable_export")
    app.stored("mara/late.json")
    assert app.post_json(POST, body, headers=headers).status_code == 202


def test_two_clients_may_use_the_same_key(app, web_app):
    other = web_app("other")
    for caller in (app, other):
        body = {"user_id": "mara", "storage_path": caller.stored()}
        assert caller.post_json(POST, body, headers={"Idempotency-Key": "one"}).status_code == 202
    assert FullPassRun.objects.count() == 2


def test_a_key_of_long_ago_is_forgotten(app):
    from datetime import timedelta

    body = {"user_id": "mara", "storage_path": app.stored()}
    headers = {"Idempotency-Key": "one"}
    first = app.post_json(POST, body, headers=headers).json()
    ended(first["run_id"], "complete", stage="publish")
    key = IdempotencyKey.objects.get()
    IdempotencyKey.objects.update(created_at=key.created_at - timedelta(days=8))
    assert app.post_json(POST, body, headers=headers).json()["run_id"] != first["run_id"]
    assert IdempotencyKey.objects.count() == 1


@pytest.mark.parametrize("key", ["k" * 256, "a b", "ü", "a\tb"])
def test_a_key_that_cannot_be_one(app, key):
    body = {"user_id": "mara", "storage_path": app.stored()}
    found = problem(app.post_json(POST, body, headers={"Idempotency-Key": key}), 400, "invalid")
    assert "Idempotency-Key" in found["errors"]
