"""Handing in an export again: what goes on, what is refused, and what no file is needed for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun, Profile
from fullpass.runner.advance import advance
from fullpass.tasks import work
from tests.runner.passes import full_pass, write_export
from tests.standin.faults import Fault

pytestmark = pytest.mark.django_db
KEYS = {
    "run_id", "user_id", "status", "stage", "error", "ledger", "versions", "tokens", "cost_usd", "seconds",
}  # fmt: skip


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return write_export(tmp_path / "export.json", plant(7, 16).export)


@pytest.mark.parametrize("stored", [True, False], ids=["upload", "local file"])
def test_a_run_that_has_read_its_export_goes_on_when_the_file_is_gone(stored, service, export):
    path = str(export)
    if stored:
        path = "local/export.json"
        default_storage.save(path, ContentFile(export.read_bytes()))
        export.unlink()
    service.faults.set([Fault("overloaded", act="memory")])
    failed = full_pass(path)
    assert failed.report["error"]["stage"] == "memory"
    service.faults.set([])
    export.unlink(missing_ok=True)
    done = full_pass(path)
    assert (done.code, done.report["run_id"]) == (0, failed.report["run_id"])
    assert full_pass(path).code == 0


def test_a_run_that_has_not_read_its_export_says_that_the_file_is_gone(export, monkeypatch):
    interrupt_in_ingest(export, monkeypatch)
    export.unlink()
    done = full_pass(export)
    assert (done.code, done.report["error"]["code"]) == (2, "export_not_found")
    assert FullPassRun.objects.get().stage == "ingest"


def test_another_file_in_the_place_of_the_export_is_not_taken_for_it(export, monkeypatch):
    interrupt_in_ingest(export, monkeypatch)
    run = FullPassRun.objects.get()
    write_export(export, plant(8, 16).export)
    run.refresh_from_db()
    assert advance(run)
    run.refresh_from_db()
    assert (run.status, run.error_code) == ("failed", "export_changed")


def interrupt_in_ingest(export: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave a run whose process went away before it had read the export."""
    with monkeypatch.context() as patch:
        patch.setattr("fullpass.management.commands.full_pass.advance", lambda run, **_: run.cancel())
        full_pass(export)
    FullPassRun.objects.update(status="pending")


def test_a_run_of_the_queue_is_not_left_stuck_by_a_command_that_could_not_have_it(export):
    full_pass(export)
    FullPassRun.objects.update(status="pending", stage="extract", foreground=False)
    run = FullPassRun.objects.get()
    assert run.claim("a worker elsewhere")
    done = full_pass(export)
    assert (done.code, done.report["error"]["code"]) == (2, "run_active")
    assert (set(done.report), done.report["run_id"]) == (KEYS, str(run.pk))
    assert run.release()
    work()
    run.refresh_from_db()
    assert run.status == "complete"


def test_a_command_takes_over_a_run_of_the_queue_that_rests(export):
    full_pass(export)
    FullPassRun.objects.update(status="pending", stage="extract", foreground=False)
    assert full_pass(export).code == 0
    assert FullPassRun.objects.get().foreground


def test_a_person_erased_in_the_middle_of_a_run_stays_erased(service, export, monkeypatch):
    from fullpass.erase import erase_profile
    from fullpass.models import Chunk, ModelCall
    from fullpass.runner import extract

    save = extract._save

    def erase_before(*arguments):
        Profile.objects.filter(user_id="mara").first() and erase_profile(Profile.objects.get())
        save(*arguments)

    monkeypatch.setattr(extract, "_save", erase_before)
    done = full_pass(export)
    assert (done.code, done.report["error"]["code"]) == (1, "erased")
    assert set(done.report) == KEYS
    for model in (Profile, FullPassRun, Chunk, ModelCall):
        assert not model.objects.exists()


def test_a_run_cancelled_by_support_tells_the_command_so(service, export, monkeypatch):
    from fullpass.runner import extract

    save = extract._save

    def cancel_before(*arguments):
        FullPassRun.objects.get().cancel()
        save(*arguments)

    monkeypatch.setattr(extract, "_save", cancel_before)
    done = full_pass(export)
    assert (done.code, done.report["status"], done.report["stage"]) == (1, "cancelled", "extract")
    assert "was cancelled" in done.error
    assert done.report["ledger"]["chunks"]["extracted"] == 0


def test_the_last_line_has_the_same_keys_whatever_happened(service, export):
    assert set(full_pass(export).report) == KEYS
    assert set(full_pass("missing.json").report) == KEYS
    service.faults.set([Fault("bad_key")])
    newer = write_export(export.parent / "newer.json", plant(9, 16).export)
    assert set(full_pass(newer).report) == KEYS


@pytest.mark.parametrize("path", ["x" * 5000, "/" + "y/" * 3000, "nul\0l", "/nul\0l", "local/" + "z" * 300])
def test_a_path_that_can_be_none_is_an_export_that_is_not_there(path):
    assert full_pass(path).report["error"]["code"] == "export_not_found"


def test_an_export_that_may_not_be_read(export, monkeypatch):
    def denied(*arguments, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("fullpass.runner.export_files.Path.open", denied)
    assert full_pass(export).report["error"]["code"] == "export_not_readable"


def test_a_database_that_cannot_be_written_is_told_in_a_sentence(export, monkeypatch):
    from django.db import OperationalError

    def locked(*arguments, **options):
        raise OperationalError("database is locked")

    with monkeypatch.context() as patch:
        patch.setattr("fullpass.runner.ingest.ConversationWriter.flush", locked)
        done = full_pass(export)
    assert (done.code, done.report["error"]["code"]) == (1, "no_database")
    assert "database is locked" in done.error
    assert json.dumps(done.report)
