"""Exports in a bucket of a real S3-compatible server, which checks every signature."""

from __future__ import annotations

import io
import json
import urllib.error
import urllib.request
import zipfile
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile

from fullpass.erase import erase_person
from fullpass.evaluation.planted import plant
from fullpass.models import Client, FullPassRun, Profile, Removal, Upload
from fullpass.runner.advance import advance
from fullpass.uploads import sweep_uploads
from tests.storage.conftest import use

pytestmark = [pytest.mark.heavy, pytest.mark.django_db(transaction=True), pytest.mark.any_database]
IMPORTS, PRESIGNED, PROCESS = "/api/v1/imports/", "/api/v1/imports/presigned/", "/api/v1/process-full/"


@pytest.fixture(scope="module")
def export() -> bytes:
    """A ZIP, which has to be read from its end."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", json.dumps(plant(5, 24).export))
    return packed.getvalue()


def upload(app: Any, export: bytes) -> Any:
    file = SimpleUploadedFile("export.zip", export)
    return app.post(IMPORTS, {"file": file, "user_id": "mara"})


def put(offer: dict[str, Any], content: bytes, **headers: str) -> int:
    """Send what the offer says, as any program would; gives the HTTP status."""
    sent = {**offer["headers"], "Content-Length": str(len(content)), **headers}
    request = urllib.request.Request(offer["url"], data=content, headers=sent, method=offer["method"])
    try:
        with urllib.request.urlopen(request) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def processed(app: Any, storage_path: str) -> FullPassRun:
    """The run for an export, worked on until it ends or waits."""
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": storage_path, "force": True})
    assert answer.status_code == 202, answer.content
    run = FullPassRun.objects.get(pk=answer.json()["run_id"])
    assert advance(run)
    return run


def test_an_upload_is_read_from_the_bucket_and_then_deleted(bucket, app, export):
    answer = upload(app, export)
    assert answer.status_code == 201, answer.content
    assert bucket.files() == [answer.json()["storage_path"]]
    run = processed(app, answer.json()["storage_path"])
    assert run.status == run.Status.COMPLETE, run.error_cause
    assert bucket.files() == []
    assert not Upload.objects.exists()
    assert not Removal.objects.exists()


def test_a_client_that_keeps_exports_keeps_them(bucket, app, export):
    Client.objects.filter(slug="local").update(keeps_exports=True)
    path = upload(app, export).json()["storage_path"]
    assert processed(app, path).status == "complete"
    assert sweep_uploads() == 0
    assert bucket.files() == [path]


def test_a_web_app_uploads_straight_into_the_bucket(bucket, app, export):
    offer = app.post_json(PRESIGNED, {"user_id": "mara", "size": len(export)}).json()
    assert set(offer) == {"storage_path", "method", "url", "headers", "expires_in"}
    assert put(offer, export) == 200
    assert bucket.files() == [offer["storage_path"]]
    assert processed(app, offer["storage_path"]).status == "complete"
    assert bucket.files() == []


@pytest.mark.parametrize(
    "other",
    [
        {"content": b"x"},
        {"content": b"x" * 5000},
        {"headers": {"Content-Type": "text/html"}},
        {"path": "local/zoe/"},
        {"signature": "0"},
    ],
)
def test_the_bucket_takes_nothing_but_what_was_offered(bucket, app, export, other):
    offer = app.post_json(PRESIGNED, {"user_id": "mara", "size": len(export)}).json()
    if "path" in other:
        offer["url"] = offer["url"].replace("local/mara/", other["path"])
    if "signature" in other:
        offer["url"] = offer["url"][:-1] + ("0" if offer["url"][-1] != "0" else "1")
    assert put(offer, other.get("content", export), **other.get("headers", {})) == 403
    assert bucket.files() == []


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"size": 5}, "user_id"),
        ({"user_id": "mara"}, "size"),
        ({"user_id": "mara", "size": 0}, "size"),
        ({"user_id": "mara", "size": "5"}, "size"),
        ({"user_id": "../x", "size": 5}, "user_id"),
        ({"user_id": "mara", "size": 5, "content_type": "text/html"}, "content_type"),
    ],
)
def test_an_offer_that_cannot_be_made(bucket, app, body, field):
    answer = app.post_json(PRESIGNED, body)
    assert answer.status_code == 400
    assert list(answer.json()["errors"]) == [field]
    assert not Upload.objects.exists()


def test_an_offer_above_the_limit(bucket, app, settings):
    size = settings.FULLPASS_MAX_UPLOAD_MB * 1024 * 1024 + 1
    answer = app.post_json(PRESIGNED, {"user_id": "mara", "size": size})
    assert answer.status_code == 413
    assert answer.json()["code"] == "too_large"


def test_an_offer_that_was_not_taken_up_is_no_export(bucket, app):
    offer = app.post_json(PRESIGNED, {"user_id": "mara", "size": 100}).json()
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": offer["storage_path"]})
    assert answer.status_code == 422
    assert answer.json()["code"] == "unreadable_export"


def test_a_direct_upload_that_is_no_export_fails_the_run_with_its_reason(bucket, app):
    offer = app.post_json(PRESIGNED, {"user_id": "mara", "size": 9}).json()
    assert put(offer, b"%PDF-1.7 ") == 200
    run = processed(app, offer["storage_path"])
    assert (run.status, run.error_code, run.error_cause) == ("failed", "unreadable_export", "not_an_export")


def test_a_wrong_secret_is_said_as_such(bucket, app, export, settings, monkeypatch):
    path = upload(app, export).json()["storage_path"]
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": path, "force": True})
    run = FullPassRun.objects.get(pk=answer.json()["run_id"])
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "another-secret")
    use(settings, bucket.url)
    assert upload(app, export).status_code == 503
    assert advance(run)
    assert (run.status, run.error_code) == ("failed", "storage_refused")
    assert "credentials" in run.error_message


def test_after_the_secret_was_mended_a_retry_needs_no_new_upload(bucket, app, export, settings, monkeypatch):
    path = upload(app, export).json()["storage_path"]
    with monkeypatch.context() as wrong:
        wrong.setenv("AWS_SECRET_ACCESS_KEY", "another-secret")
        answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": path, "force": True})
        run = FullPassRun.objects.get(pk=answer.json()["run_id"])
        use(settings, bucket.url)
        advance(run)
        assert run.status == "failed"
    use(settings, bucket.url)
    assert run.retry()
    assert advance(run)
    assert run.status == "complete"


def test_a_bucket_that_is_down_is_waited_for(bucket, app, export):
    path = upload(app, export).json()["storage_path"]
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": path, "force": True})
    run = FullPassRun.objects.get(pk=answer.json()["run_id"])
    bucket.stop()
    assert advance(run)
    assert run.status == "processing"
    assert run.wake_at is not None
    assert upload(app, export).status_code == 503
    assert app.post_json(PROCESS, {"user_id": "zoe", "storage_path": path}).status_code == 503
    bucket.start()
    FullPassRun.objects.filter(pk=run.pk).update(wake_at=None)
    assert advance(run)
    assert run.status == "complete"


def test_an_outage_of_the_bucket_that_lasts_fails_the_run_with_the_true_cause(bucket, app, export, settings):
    path = upload(app, export).json()["storage_path"]
    answer = app.post_json(PROCESS, {"user_id": "mara", "storage_path": path, "force": True})
    run = FullPassRun.objects.get(pk=answer.json()["run_id"])
    bucket.stop()
    settings.FULLPASS_OUTAGE_LIMIT_SECONDS = 0
    assert advance(run)
    assert (run.status, run.error_code) == ("failed", "storage_unavailable")


def test_erase_takes_everything_below_the_persons_folder_and_nothing_else(bucket, app, export):
    path = upload(app, export).json()["storage_path"]
    processed(app, path)
    upload(app, export)
    others = ["local/mara2/x.zip", "local/mar/x.zip", "other/mara/x.zip", "local/mara.zip"]
    for key in ["local/mara/by-the-web-app.zip", "local/mara/deep/er/x.json", *others]:
        default_storage.save(key, SimpleUploadedFile("x", b"{}"))
    assert erase_person(app.client, "mara")
    assert bucket.files() == sorted(others)
    assert not Profile.objects.exists()
    assert not Upload.objects.exists()
    assert not Removal.objects.exists()


def test_erase_while_the_bucket_is_down_is_finished_by_the_sweeper(bucket, app, export):
    path = upload(app, export).json()["storage_path"]
    processed(app, path)
    upload(app, export)
    bucket.stop()
    assert erase_person(app.client, "mara")
    assert not Profile.objects.exists()
    assert not Upload.objects.exists()
    bucket.start()
    assert len(bucket.files()) == 1
    noted = Removal.objects.all()
    assert sum(removal.attempts for removal in noted) == 1
    noted.update(due_at="2026-01-01T00:00Z")
    sweep_uploads()
    assert bucket.files() == []
    assert not noted.exists()


def test_an_upload_under_way_when_its_person_is_erased_does_not_stay(bucket, app, export):
    offer = app.post_json(PRESIGNED, {"user_id": "mara", "size": len(export)}).json()
    assert erase_person(app.client, "mara")
    assert put(offer, export) == 200
    Removal.objects.update(due_at="2026-01-01T00:00Z")
    sweep_uploads()
    assert bucket.files() == []
    assert not Removal.objects.exists()
