"""How long exports stay: as long as somebody may need them, and no longer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.utils import timezone

from fullpass.erase import erase_person
from fullpass.models import Client, Removal, Upload
from fullpass.runner.export_files import delete_upload
from fullpass.uploads import KEPT_UNUSED, sweep_uploads
from soulprint.folder import ExportFolder
from soulprint.storages import StorageRefused, StorageUnavailable
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
LONG_AGO = KEPT_UNUSED + timedelta(days=1)


def uploaded(app, name="mara/x.json", *, age=LONG_AGO, sha256="f" * 64) -> str:
    path = app.stored(name)
    row = Upload.objects.create(client=app.client, user_id="mara", storage_path=path, size=2, sha256=sha256)
    Upload.objects.filter(pk=row.pk).update(created_at=timezone.now() - age)
    return path


def run_for(path: str, status: str, *, ended=LONG_AGO, stage="ingest"):
    return make_run(
        make_profile("mara"),
        export_path=path,
        status=status,
        stage=stage,
        completed_at=timezone.now() - ended if ended else None,
    )


def keep_exports() -> None:
    Client.objects.filter(slug="local").update(keeps_exports=True)


def test_an_upload_that_no_run_ever_named_goes_after_a_week(app):
    old, new = uploaded(app), uploaded(app, "mara/y.json", age=KEPT_UNUSED - timedelta(hours=1))
    assert sweep_uploads() == 1
    assert not default_storage.exists(old)
    assert default_storage.exists(new)
    assert list(Upload.objects.values_list("storage_path", flat=True)) == [new]


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_a_run_that_could_not_read_its_export_can_be_retried_for_a_week(app, status):
    path = uploaded(app)
    run = run_for(path, status, ended=KEPT_UNUSED - timedelta(hours=1))
    assert sweep_uploads() == 0
    assert default_storage.exists(path)
    run.completed_at = timezone.now() - LONG_AGO
    run.save()
    assert sweep_uploads() == 1
    assert not default_storage.exists(path)


@pytest.mark.parametrize("status", ["pending", "processing"])
def test_an_upload_that_a_run_waits_to_read_stays_however_old_it_is(app, status):
    path = uploaded(app)
    run_for(path, status, ended=None)
    assert sweep_uploads() == 0
    assert default_storage.exists(path)


def test_a_client_that_keeps_exports_keeps_those_that_came_in(app):
    keep_exports()
    whole, broken = uploaded(app), uploaded(app, "mara/y.json", sha256="")
    placed = uploaded(app, "mara/z.json", sha256="")
    run_for(placed, "complete", stage="publish")
    assert sweep_uploads() == 1
    assert default_storage.exists(whole)
    assert default_storage.exists(placed)
    assert not default_storage.exists(broken)


def test_an_export_that_was_read_goes_at_once_with_its_row(app):
    path = uploaded(app, age=timedelta())
    delete_upload(path, app.client)
    assert not default_storage.exists(path)
    assert not Upload.objects.exists()
    assert not Removal.objects.exists()


def test_an_export_that_another_run_has_still_to_read_stays(app):
    path = uploaded(app)
    waiting = make_run(make_profile("zoe"), export_path=path)
    delete_upload(path, app.client)
    assert default_storage.exists(path)
    waiting.cancel()
    delete_upload(path, app.client)
    assert not default_storage.exists(path)


@pytest.mark.parametrize("fault", [StorageUnavailable("EIO"), StorageRefused("EACCES")])
def test_what_could_not_be_deleted_is_deleted_later(app, monkeypatch, fault, capsys):
    path = uploaded(app)
    with monkeypatch.context() as broken:
        broken.setattr(ExportFolder, "delete", lambda self, name: (_ for _ in ()).throw(fault))
        delete_upload(path, app.client)
    assert default_storage.exists(path)
    removal = Removal.objects.get()
    assert (removal.path, removal.attempts, removal.last_error) == (path, 1, fault.cause)
    assert removal.due_at > timezone.now()
    assert sweep_uploads() == 0
    Removal.objects.update(due_at=timezone.now())
    call_command("sweep_uploads")
    assert "1 gone; 0 still" in capsys.readouterr().out
    assert not default_storage.exists(path)
    assert not Removal.objects.exists()


def test_a_person_who_came_back_keeps_what_they_uploaded_since(app, monkeypatch):
    before = uploaded(app)
    with monkeypatch.context() as broken:
        broken.setattr(
            ExportFolder,
            "delete_folder",
            lambda self, name, keep=(): (_ for _ in ()).throw(StorageUnavailable("EIO")),
        )
        assert erase_person(app.client, "mara")
    since = uploaded(app, "mara/y.json", age=timedelta())
    Removal.objects.update(due_at=timezone.now())
    sweep_uploads()
    assert not default_storage.exists(before)
    assert default_storage.exists(since)
    assert not Removal.objects.exists()


def test_a_path_that_is_handed_in_anew_is_not_deleted_by_an_old_removal(app):
    path = uploaded(app, age=timedelta())
    Removal.objects.create(path=path, due_at=timezone.now())
    sweep_uploads()
    assert default_storage.exists(path)
    assert not Removal.objects.exists()
