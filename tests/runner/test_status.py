"""The status that web apps read: always the same keys, and cheap to ask for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from fullpass.evaluation.planted import plant
from fullpass.models import Conversation, FullPassRun, RunChunk, StageLog
from fullpass.models.chats import Chunk
from fullpass.runner.progress import Reading, as_json
from fullpass.runner.status import full_pass_status, import_status, run_status
from tests.make import make_profile, make_run
from tests.runner.passes import full_pass, write_export
from tests.standin.faults import Fault

pytestmark = pytest.mark.django_db
KEYS = [
    "user_id", "run_id", "status", "stage", "progress", "chunks", "facts", "started_at", "completed_at",
    "estimated_completion", "error", "memory_ready", "sections_ready", "sections_pending", "version",
    "sections_version", "tokens", "cost_usd",
]  # fmt: skip
FIVE = ["soul", "identity", "user", "agents", "tools"]


@pytest.fixture
def export(tmp_path):
    return write_export(tmp_path / "export.json", plant(3, 20).export)


@pytest.mark.any_database
def test_the_keys_are_always_there(service, export):
    none = full_pass_status(make_profile("nobody"))
    pending = run_status(make_run(make_profile("waiting")))
    full_pass(export)
    complete = full_pass_status(make_profile())
    for status in (none, pending, complete):
        assert sorted(status) == sorted(KEYS)
        assert list(status["chunks"]) == ["total", "pending", "extracted", "empty", "refused", "failed"]
        assert list(status["tokens"]) == ["input", "output"]
    assert (none["status"], none["run_id"], none["progress"], none["chunks"]["total"]) == ("none", None, 0, 0)
    assert (pending["status"], pending["stage"], pending["estimated_completion"]) == (
        "pending",
        "ingest",
        None,
    )
    assert (complete["status"], complete["progress"], complete["error"]) == ("complete", 100, None)
    assert (complete["memory_ready"], complete["sections_ready"], complete["sections_pending"]) == (
        True,
        FIVE,
        [],
    )
    assert (complete["version"], complete["sections_version"]) == (3, "v2")
    assert complete["started_at"] <= complete["completed_at"]
    assert complete["completed_at"].endswith("Z")
    assert complete["estimated_completion"] is None


@pytest.mark.any_database
def test_memory_without_v2_is_told_as_such(service, export):
    service.faults.set([Fault("bad_key", act="sections", match="<memory>")])
    full_pass(export)
    status = full_pass_status(make_profile())
    assert (status["status"], status["error"]["stage"], status["error"]["code"]) == (
        "failed",
        "sections",
        "bad_key",
    )
    assert status["error"]["message"]
    assert (status["memory_ready"], status["sections_ready"], status["sections_pending"]) == (True, [], FIVE)
    assert (status["version"], status["sections_version"]) == (2, "v1")


@pytest.mark.any_database
def test_what_a_web_app_is_told_about_a_person(service, export, tmp_path):
    profile = make_profile()
    assert import_status(profile) == "none"
    run = make_run(profile)
    assert import_status(profile) == "processing"
    FullPassRun.objects.update(status="failed")
    assert import_status(profile) == "failed"
    FullPassRun.objects.update(status="cancelled")
    assert import_status(profile) == "none"
    run.delete()
    service.faults.set([Fault("bad_key", act="consolidate")])
    full_pass(export)
    profile.refresh_from_db()
    assert (full_pass_status(profile)["status"], import_status(profile)) == ("failed", "quick_ready")
    service.faults.set([])
    full_pass(export)
    profile.refresh_from_db()
    assert import_status(profile) == "complete"
    newer = write_export(tmp_path / "newer.json", plant(3, 24).export)
    service.faults.set([Fault("bad_key")])
    full_pass(newer)
    profile.refresh_from_db()
    assert (full_pass_status(profile)["status"], import_status(profile)) == ("failed", "complete")


def reading_run(chunks: int = 0) -> FullPassRun:
    """A run in the middle of extract, with so many chunks."""
    profile = make_profile()
    now = timezone.now()
    run = make_run(profile, status="processing", stage="extract", started_at=now - timedelta(seconds=100))
    StageLog.objects.create(run=run, stage="extract", attempt=1, started_at=now - timedelta(seconds=60))
    one = Conversation.objects.create(
        id=Conversation.id_for(profile.pk, "c"), profile=profile, external_id="c"
    )
    rows = [
        Chunk(
            id=Chunk.id_for(profile.pk, "c", str(number)), profile=profile, conversation=one,
            content_hash=str(number), chunk_index=number, text="", token_count=100, message_count=1,
        )
        for number in range(chunks)
    ]  # fmt: skip
    Chunk.objects.bulk_create(rows, batch_size=500)
    outcomes = ["extracted", "pending", "empty", "pending"]
    RunChunk.objects.bulk_create(
        (
            RunChunk(run=run, chunk=row, total_chunks=chunks, token_count=100, outcome=outcomes[n % 4])
            for n, row in enumerate(rows)
        ),
        batch_size=500,
    )
    reading = Reading.counted(run)
    reading.before = 0
    run.reading = as_json(reading)
    run.save()
    return run


def test_asking_takes_a_handful_of_queries_and_looks_at_no_chunk():
    run = reading_run(chunks=40)
    profile = type(run.profile).objects.get(pk=run.profile_id)
    full_pass_status(profile)  # how long stages lately took is in the cache by now
    with CaptureQueriesContext(
        connection,
    ) as asked:
        status = full_pass_status(profile)
    assert status["chunks"] == {
        "total": 40, "pending": 20, "extracted": 10, "empty": 10, "refused": 0, "failed": 0,
    }  # fmt: skip
    assert status["estimated_completion"] is not None
    assert len(asked) <= 6, asked
    assert not [query for query in asked if "chunk" in query["sql"].partition("FROM")[2]]


@pytest.mark.any_database
def test_nothing_is_promised_while_a_run_waits_or_is_paused_or_has_ended():
    run = reading_run(chunks=8)
    assert run_status(run)["estimated_completion"] is not None
    run.wake_at = timezone.now() + timedelta(seconds=30)
    assert run_status(run)["estimated_completion"] is None
    run.wake_at = None
    run.profile.client.paused = True
    run.profile.client.save()
    assert run_status(run)["estimated_completion"] is None
    run.profile.client.paused = False
    run.profile.client.save()
    assert run_status(run)["estimated_completion"] is not None
    for status in ("pending", "failed", "cancelled", "skipped", "complete"):
        run.status = status
        assert run_status(run)["estimated_completion"] is None


def test_time_that_a_run_waited_out_does_not_count_against_its_pace():
    run = reading_run(chunks=8)
    before = run_status(run)["estimated_completion"]
    StageLog.objects.update(started_at=timezone.now() - timedelta(seconds=660), waited_seconds=600)
    after = run_status(run)["estimated_completion"]
    assert abs(_seconds(after) - _seconds(before)) <= 5
    StageLog.objects.update(waited_seconds=0)
    assert _seconds(run_status(run)["estimated_completion"]) - _seconds(after) > 60


def test_a_claim_after_waiting_notes_for_how_long():
    run = make_run()
    assert run.claim("me")
    assert not run.waited
    assert run.release(wake_at=timezone.now())
    FullPassRun.objects.update(heartbeat_at=timezone.now() - timedelta(seconds=90))
    assert run.claim("me")
    assert run.waited >= timedelta(seconds=90)


def _seconds(moment: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(moment).timestamp()


def test_between_two_stages_the_promise_stands():
    run = reading_run(chunks=8)
    assert run_status(run)["estimated_completion"] is not None
    run.stage = "consolidate"  # the next slice has not opened it yet
    assert run_status(run)["estimated_completion"] is not None


def test_a_run_of_an_earlier_release_is_told_from_its_rows(service, export):
    full_pass(export)
    before = full_pass_status(make_profile())
    FullPassRun.objects.update(reading={}, progress=0, input_tokens=0, output_tokens=0, cost_usd=0)
    assert full_pass_status(make_profile()) == before


def test_who_is_told_that_the_run_is_complete_is_told_of_its_version_too(service, export):
    profile = make_profile()  # read before the run
    assert profile.current_version is None
    full_pass(export)
    status = full_pass_status(profile)
    assert (status["status"], status["version"], status["sections_version"]) == ("complete", 3, "v2")
