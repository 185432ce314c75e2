"""A service that is down or fails for one act: the true cause is told, and nothing good is lost."""

from __future__ import annotations

import pytest
from django.utils import timezone

from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun, ProfileVersion, StageLog
from fullpass.runner.again import accept_failures
from fullpass.tasks import work
from tests.runner.passes import bundle, full_pass, write_export
from tests.runner.test_again import CHATS, ODD_FAILS
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def exports(tmp_path):
    """An export, and a newer one of the same person."""
    planted = plant(11, 18).export
    return write_export(tmp_path / "a.json", planted[:16]), write_export(tmp_path / "b.json", planted)


@pytest.mark.parametrize(
    "kind",
    [
        "overloaded",
        "drop_before",
        *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("error", "html_502")),
    ],
)
def test_a_service_that_is_down_fails_the_run_with_that_cause_and_leaves_the_old_version(
    kind, service, exports
):
    old, new = exports
    assert full_pass(old).code == 0
    before = bundle()
    service.faults.set([Fault(kind)])
    done = full_pass(new)
    assert (done.code, done.report["status"], done.report["stage"]) == (1, "failed", "extract")
    assert done.report["error"]["code"].startswith(("service_", "rate_"))
    assert bundle() == before
    service.faults.set([])
    again = full_pass(new)
    assert (again.code, again.report["run_id"]) == (0, done.report["run_id"])
    assert bundle() != before


def test_a_service_that_is_down_from_the_start_leaves_no_version(service, exports):
    service.faults.set([Fault("overloaded")])
    done = full_pass(exports[0])
    assert (done.code, done.report["versions"]) == (1, [])
    assert done.report["error"]["stage"] == "extract"
    message = done.report["error"]["message"]
    assert "retry the run" in message and "goes on" not in message
    quick = StageLog.objects.get(stage="quick_pass")
    assert (quick.status, quick.error_code) == ("failed", done.report["error"]["code"])


def test_a_short_outage_is_waited_out(service, exports, settings):
    settings.FULLPASS_OUTAGE_LIMIT_SECONDS = 60
    service.faults.set([Fault("overloaded", act="extract", count=2)])
    assert full_pass(exports[0]).code == 0


@pytest.mark.parametrize(("kind", "code"), [("bad_key", "bad_key"), ("unknown_model", "model_unknown")])
def test_a_fault_of_the_request_fails_at_once(kind, code, service, exports, settings):
    settings.FULLPASS_OUTAGE_LIMIT_SECONDS = 900
    service.faults.set([Fault(kind)])
    done = full_pass(exports[0])
    assert (done.code, done.report["error"]["code"]) == (1, code)


def test_v2_alone_failing_keeps_memory_and_v1_and_a_retry_repeats_that_stage_only(service, exports):
    service.faults.set([Fault("refusal", act="sections", match="<memory>")])
    done = full_pass(exports[0])
    assert (done.code, done.report["stage"], done.report["error"]["stage"]) == (1, "sections", "sections")
    version = ProfileVersion.objects.latest("number")
    assert (version.kind, version.generation) == ("memory", "v1")
    assert "- " in version.memory_md
    assert version.sections == ProfileVersion.objects.get(kind="quick_pass").sections
    service.faults.set([])
    service.counting.reset()
    assert full_pass(exports[0]).code == 0
    assert service.calls["by_act"] == {"sections": 1}
    stages = StageLog.objects.filter(attempt=2).values_list("stage", flat=True)
    assert set(stages) == {"sections", "publish"}


def test_chunks_that_the_model_declines_are_counted_apart(service, exports):
    service.faults.set([Fault("refusal", act="extract", count=1)])
    done = full_pass(exports[0])
    assert done.code == 0
    assert done.report["ledger"]["chunks"]["refused"] <= 1


def test_too_many_failed_chunks_fail_the_run_and_a_retry_tries_these_again(service, exports):
    service.faults.set([Fault("wrong_schema", act="extract")])
    done = full_pass(exports[0])
    assert (done.code, done.report["error"]["code"]) == (1, "too_many_failed_chunks")
    assert done.report["ledger"]["chunks"]["failed"] == done.report["ledger"]["chunks"]["total"]
    service.faults.set([])
    assert full_pass(exports[0]).report["ledger"]["chunks"]["failed"] == 0


def test_a_failing_run_that_staff_accepted_goes_on(service, tmp_path):
    export = write_export(tmp_path / "export.json", CHATS)
    service.faults.set([ODD_FAILS])
    assert full_pass(export).report["error"]["code"] == "too_many_failed_chunks"
    assert accept_failures(FullPassRun.objects.get(), "a.lead")
    assert full_pass(export).code == 0


@pytest.mark.parametrize("kind", ["invented", "wrong_statement", "assistant_quote"])
def test_facts_without_evidence_are_quarantined_counted_and_never_in_memory(kind, service, exports):
    service.faults.set([Fault(kind, act="extract")])
    done = full_pass(exports[0])
    assert done.code == 0
    assert done.report["ledger"]["facts"]["quarantined"] > 0
    memory = bundle()["MEMORY.md"]
    assert "barometer" not in memory
    assert "yacht" not in memory


def test_a_run_of_the_queue_waits_without_a_worker_and_is_woken_when_it_is_due(service, exports, settings):
    service.faults.set([Fault("overloaded", act="extract")])
    assert full_pass(exports[0]).code == 1
    run = FullPassRun.objects.get()
    assert run.retry()
    settings.FULLPASS_OUTAGE_LIMIT_SECONDS = 600
    work()
    run.refresh_from_db()
    assert (run.status, run.lease_until) == ("processing", None)
    assert run.wake_at is not None
    assert not FullPassRun.objects.claimable().exists()
    service.faults.set([])
    FullPassRun.objects.update(wake_at=timezone.now())
    assert FullPassRun.objects.claimable().exists()
    work()
    run.refresh_from_db()
    assert run.status == "complete"
