"""Uploading an export: what is taken in, what is refused, and what is left behind."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile

from fullpass.evaluation.planted import plant
from fullpass.models import Removal, Upload
from soulprint.folder import ExportFolder
from soulprint.storages import StorageUnavailable

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]
PATH = "/api/v1/imports/"


@pytest.fixture(scope="module")
def export() -> bytes:
    return json.dumps(plant(3, 30).export).encode()


def a_file(content: bytes, name: str = "export.json") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="application/octet-stream")


def stored() -> list[Path]:
    return sorted(path for path in Path(default_storage.location).rglob("*") if path.is_file())


def is_left_nothing() -> bool:
    return not stored() and not Upload.objects.exists() and not Removal.objects.exists()


def test_an_upload_says_what_it_is_and_lies_in_the_persons_folder(app, export):
    answer = app.post(PATH, {"file": a_file(export), "user_id": "mara"})
    assert answer.status_code == 201
    told = answer.json()
    assert told == {
        "storage_path": told["storage_path"],
        "size": len(export),
        "sha256": hashlib.sha256(export).hexdigest(),
        "format": "chatgpt",
        "conversation_count": len(json.loads(export)),
    }
    assert told["storage_path"].startswith("local/mara/")
    assert told["storage_path"].endswith(".json")
    with default_storage.open(told["storage_path"]) as file:
        assert file.read() == export


@pytest.mark.any_database
def test_a_zip_is_known_by_its_content_not_by_its_name(app, export):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("conversations.json", export)
    told = app.post(PATH, {"file": a_file(packed.getvalue(), "x.json"), "user_id": "mara"}).json()
    assert told["storage_path"].endswith(".zip")


@pytest.mark.any_database
def test_nobody_else_on_the_machine_can_read_it(app, export):
    app.post(PATH, {"file": a_file(export), "user_id": "mara"})
    (path,) = stored()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for folder in (path.parent, path.parent.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "a\\b.json", "..", "\u202egnp.exe", "x" * 300, "a;b\r\n.json"]
)
@pytest.mark.any_database
def test_the_name_of_the_file_means_nothing(app, export, name):
    parts = [f'form-data; name="file"; filename="{name}"'.encode(), b'form-data; name="user_id"']
    contents = [export, b"mara"]
    body = b"".join(
        b"--b\r\nContent-Disposition: " + part + b"\r\n\r\n" + content + b"\r\n"
        for part, content in zip(parts, contents, strict=True)
    )
    answer = app.generic("POST", PATH, body + b"--b--", content_type="multipart/form-data; boundary=b")
    if answer.status_code == 201:
        (path,) = stored()
        assert path.parent == Path(default_storage.location, "local", "mara")
    else:
        assert answer.json()["code"] == "invalid"
        assert is_left_nothing()


@pytest.mark.parametrize("user_id", [".", "..", "...", ".hidden", "-", "a@b.c", "A:1", "x" * 128])
@pytest.mark.any_database
def test_every_allowed_person_has_a_folder_of_their_own(app, export, user_id):
    assert app.post(PATH, {"file": a_file(export), "user_id": user_id}).status_code == 201
    (path,) = stored()
    assert path.parent.parent == Path(default_storage.location, "local")
    assert not path.parent.name.startswith(".")


@pytest.mark.parametrize("user_id", ["", "a/b", "a\\b", "a b", "ä", "a\0b", "x" * 129, "a\n"])
def test_a_user_id_that_is_none(app, export, user_id):
    answer = app.post(PATH, {"file": a_file(export), "user_id": user_id})
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid"
    assert list(answer.json()["errors"]) == ["user_id"]
    assert is_left_nothing()


@pytest.mark.any_database
def test_everything_that_is_missing_is_named_at_once(app):
    answer = app.post(PATH, {"other": "x"})
    assert answer.status_code == 400
    assert set(answer.json()["errors"]) == {"file", "user_id"}


@pytest.mark.any_database
def test_a_file_that_came_as_a_plain_field(app, export):
    answer = app.post(PATH, {"file": export.decode(), "user_id": "mara"})
    assert list(answer.json()["errors"]) == ["file"]


@pytest.mark.any_database
def test_an_empty_file(app):
    answer = app.post(PATH, {"file": a_file(b""), "user_id": "mara"})
    assert answer.status_code == 400
    assert answer.json()["errors"]["file"] == ["The file is empty; send the whole export."]


@pytest.mark.any_database
def test_two_files_at_once(app, export):
    answer = app.post(PATH, {"file": [a_file(export), a_file(export)], "user_id": "mara"})
    assert answer.status_code == 400
    assert is_left_nothing()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7 and so on", "not_an_export"),
        (b'[{"mapping": {}', "truncated_json"),
        (b"[]", "empty_export"),
        (b"PK\x03\x04 cut off", "damaged_zip"),
        (b'[{"a": 1}]', "unknown_format"),
    ],
)
@pytest.mark.any_database
def test_what_cannot_be_read_is_refused_with_its_reason_and_not_kept(app, content, reason):
    answer = app.post(PATH, {"file": a_file(content), "user_id": "mara"})
    assert answer.status_code == 422
    problem = answer.json()
    assert (problem["code"], problem["reason"]) == ("unreadable_export", reason)
    assert problem["detail"].endswith(".")
    assert is_left_nothing()


@pytest.mark.any_database
def test_a_file_that_takes_for_ever_is_given_up(app, monkeypatch):
    monkeypatch.setattr("fullpass.uploads.CHECK_SECONDS", 1)
    split_finely = b'[{"mapping": {"a": [' + b"[]," * 12_000_000 + b"[]]}}]"
    answer = app.post(PATH, {"file": a_file(split_finely), "user_id": "mara"})
    assert answer.status_code == 422
    assert answer.json()["reason"] == "too_complex"
    assert is_left_nothing()


@pytest.mark.parametrize("content_type", ["application/json", "application/zip", "text/plain", ""])
@pytest.mark.any_database
def test_another_content_type(app, export, content_type):
    answer = app.generic("POST", PATH, export, content_type=content_type)
    assert answer.status_code == 415
    assert answer.json()["code"] == "unsupported_media_type"


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary=\x01"])
@pytest.mark.any_database
def test_a_form_that_is_damaged(app, export, content_type):
    answer = app.generic("POST", PATH, export, content_type=content_type)
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid"


@pytest.mark.any_database
def test_more_than_the_limit_is_known_before_anything_is_read(app, settings):
    settings.FULLPASS_MAX_UPLOAD_MB = 1
    answer = app.generic(
        "POST", PATH, b"x", content_type="multipart/form-data; boundary=b", CONTENT_LENGTH=str(3 << 20)
    )
    assert answer.status_code == 413
    assert answer.json()["code"] == "too_large"


@pytest.mark.any_database
def test_a_file_just_above_the_limit(app, settings):
    settings.FULLPASS_MAX_UPLOAD_MB = 1
    answer = app.post(PATH, {"file": a_file(b" " * ((1 << 20) + 1)), "user_id": "mara"})
    assert answer.status_code == 413
    assert is_left_nothing()


def test_a_storage_that_is_down_is_said_and_nothing_is_left(app, export, monkeypatch):
    save = ExportFolder._save

    def half(self, name, content):
        save(self, name, io_of(export[:100]))
        raise StorageUnavailable("EIO")

    monkeypatch.setattr(ExportFolder, "_save", half)
    answer = app.post(PATH, {"file": a_file(export), "user_id": "mara"})
    assert answer.status_code == 503
    assert answer.json()["code"] == "unavailable"
    assert answer.headers["Retry-After"]
    assert is_left_nothing()


def io_of(content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile("half", content)


def test_a_person_who_is_erased_while_their_upload_is_stored(app, export, monkeypatch):
    from fullpass.erase import erase_person

    save = ExportFolder._save

    def erase_first(self, name, content):
        erase_person(app.client, "mara")
        return save(self, name, content)

    monkeypatch.setattr(ExportFolder, "_save", erase_first)
    answer = app.post(PATH, {"file": a_file(export), "user_id": "mara"})
    assert answer.status_code == 409
    assert answer.json()["code"] == "wrong_state"
    assert not stored()
    assert not Upload.objects.exists()


@pytest.mark.any_database
def test_a_bucket_is_needed_for_a_direct_upload(app):
    answer = app.post_json("/api/v1/imports/presigned/", {"user_id": "mara", "size": 1000})
    assert answer.status_code == 409
    assert answer.json()["code"] == "wrong_state"
    assert not Upload.objects.exists()


def test_what_was_uploaded_here_can_be_processed(app, export):
    told = app.post(PATH, {"file": a_file(export), "user_id": "mara"}).json()
    body = {"user_id": "mara", "storage_path": told["storage_path"]}
    assert app.post_json("/api/v1/process-full/", body).status_code == 202


def test_another_web_app_cannot_name_it(web_app, app, export):
    told = app.post(PATH, {"file": a_file(export), "user_id": "mara"}).json()
    body = {"user_id": "mara", "storage_path": told["storage_path"]}
    answer = web_app("other").post_json("/api/v1/process-full/", body)
    assert 400 <= answer.status_code < 500
