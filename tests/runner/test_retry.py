"""A retry goes on where the run stopped, and never puts something older over something newer."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from fullpass.evaluation.planted import plant
from fullpass.models import EngineResult, FullPassRun
from fullpass.tasks import work
from tests.runner.passes import bundle, full_pass, write_export
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]
V2_FAILS = Fault("refusal", act="sections", match="<memory>")


def said(name: str, *texts: str) -> dict:
    messages = [{"role": "user", "content": text} for text in texts]
    return {"id": name, "title": name, "create_time": 1.7e9, "messages": messages}


@pytest.fixture
def exports(tmp_path: Path) -> tuple[Path, Path]:
    """An export, and a newer one of the same person."""
    planted = plant(11, 24).export
    return write_export(tmp_path / "a.json", planted[:16]), write_export(tmp_path / "b.json", planted)


def test_a_run_with_an_allowed_failed_chunk_is_completed_by_a_retry_of_its_sections(
    service, tmp_path, settings
):
    settings.FULLPASS_MAX_FAILED_CHUNKS = 0.9
    chats = [said("a", "I live in Oslo."), said("b", "I work as a nurse."), said("odd", "I play chess.")]
    export = write_export(tmp_path / "export.json", chats)
    unreadable = Fault("wrong_schema", act="extract", match='title="odd"')
    service.faults.set([unreadable, V2_FAILS])
    assert full_pass(export).report["error"]["stage"] == "sections"
    service.faults.set([unreadable])
    done = full_pass(export)
    assert (done.code, done.report["error"]) == (0, None)
    assert done.report["ledger"]["chunks"]["failed"] == 1


def test_a_failed_run_is_not_retried_over_what_a_newer_export_gave(service, exports):
    older, newer = exports
    service.faults.set([Fault("overloaded", act="memory")])
    failed = full_pass(older).report["run_id"]
    service.faults.set([])
    assert full_pass(newer).code == 0
    before = bundle()
    with pytest.raises(CommandError) as refused:
        call_command("retry_run", failed)
    assert "a newer export" in str(refused.value)
    assert FullPassRun.objects.get(pk=failed).status == "failed"
    assert bundle() == before


def test_an_older_export_that_is_handed_in_again_after_a_newer_one_is_read_anew(service, exports):
    older, newer = exports
    service.faults.set([Fault("overloaded", act="memory")])
    failed = full_pass(older).report["run_id"]
    service.faults.set([])
    assert full_pass(newer).code == 0
    service.counting.reset()
    done = full_pass(older)
    assert (done.code, done.report["run_id"] == failed) == (0, False)
    assert "extract" not in service.calls["by_act"]


def test_a_retry_by_staff_goes_on_in_the_queue(service, exports):
    service.faults.set([V2_FAILS])
    failed = full_pass(exports[0])
    service.faults.set([])
    run = FullPassRun.objects.get()
    call_command("retry_run", failed.report["run_id"])
    work()
    run.refresh_from_db()
    assert (run.status, run.attempt, run.foreground) == ("complete", 2, False)


def test_a_run_that_an_update_of_the_prompts_came_between_is_read_anew_and_mixes_nothing(service, exports):
    service.faults.set([V2_FAILS])
    failed = full_pass(exports[0])
    FullPassRun.objects.update(prompt_version="of-yesterday")
    EngineResult.objects.update(prompt_version="of-yesterday")
    service.faults.set([])
    done = full_pass(exports[0])
    assert (done.code, done.report["run_id"]) == (0, failed.report["run_id"])
    run = FullPassRun.objects.get()
    assert run.prompt_version != "of-yesterday"
    versions = run.run_chunks.values_list("result__prompt_version", flat=True)
    assert set(versions) <= {run.prompt_version, None}
    assert done.report["ledger"]["facts"] == failed.report["ledger"]["facts"]
