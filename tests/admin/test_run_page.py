"""The page of a run: what happened, why it failed and what to do, and where everything went."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from fullpass.advice import ADVICE
from fullpass.desk.chunk_strip import PIECES, strip_of
from fullpass.desk.ledger_sums import sums_of
from fullpass.evaluation.planted import plant
from fullpass.models import Chunk, Conversation, FullPassRun, ModelCall, RunChunk, StageLog
from tests.admin.staff import make_staff, permissions
from tests.make import make_profile, make_run
from tests.runner.passes import full_pass, write_export
from tests.standin.faults import Fault

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


def url_of(run: FullPassRun, name: str = "change") -> str:
    return reverse(f"admin:fullpass_fullpassrun_{name}", args=[run.pk])


def page_of(client, run: FullPassRun) -> str:
    answer = client.get(url_of(run))
    assert answer.status_code == 200
    return answer.content.decode()


def words(page: str) -> str:
    """What is read on a page, without its markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def make_chunks(run: FullPassRun, *outcomes: str) -> list[RunChunk]:
    talk = Conversation.objects.create(
        id=Conversation.id_for(run.profile_id, "talk"), profile=run.profile, external_id="talk", title="Oslo"
    )
    chunks = Chunk.objects.bulk_create(
        Chunk(
            id=Chunk.id_for(run.profile_id, "talk", str(number)), profile=run.profile, conversation=talk,
            content_hash=str(number), chunk_index=number, text="x", token_count=10, message_count=1,
        )
        for number in range(len(outcomes))
    )  # fmt: skip
    return RunChunk.objects.bulk_create(
        RunChunk(run=run, chunk=chunk, total_chunks=len(outcomes), token_count=10, outcome=outcome)
        for chunk, outcome in zip(chunks, outcomes, strict=True)
    )


def test_a_failed_run_tells_why_and_what_to_do_at_a_glance(support):
    run = make_run(
        status="failed", stage="memory", error_stage="memory", error_code="no_credit",
        error_message="The account has no credit left.", error_cause="400 from <the> service",
    )  # fmt: skip
    page = page_of(support, run)
    assert "The account has no credit left." in page
    assert ADVICE["no_credit"] in page
    assert "400 from &lt;the&gt; service" in page
    folded = page[page.index('<details id="cause">') :]
    assert "400 from" in folded[: folded.index("</details>")]


def test_a_whole_pass_can_be_followed_and_the_ledger_adds_up(service, support, tmp_path):
    service.faults.set([Fault("refusal", act="sections", match="<memory>")])
    assert full_pass(write_export(tmp_path / "a.json", plant(11, 16).export)).code == 1
    service.faults.set([])
    assert full_pass(tmp_path / "a.json").code == 0
    run = FullPassRun.objects.get()
    page = words(page_of(support, run))
    assert "Attempt 2" in page and "Attempt 1" in page
    for stage in FullPassRun.Stage.labels:
        assert stage in page
    assert "The model declined to work on this text." in page
    assert page.count("adds up") == 4
    assert "16 found = 16 read" in page
    calls = run.model_calls.count()
    assert f"All {calls}" in page
    assert "Version 3" in page
    assert "MEMORY and sections are published." in page


def test_calls_count_for_the_stage_and_the_attempt_that_made_them(support):
    run, now = make_run(status="complete", stage="publish", attempt=2), timezone.now()
    for attempt, minutes in ((1, 60), (2, 20)):
        StageLog.objects.create(
            run=run, stage="memory", attempt=attempt, status="complete", waited_seconds=30,
            started_at=now - timedelta(minutes=minutes), completed_at=now - timedelta(minutes=minutes - 5),
        )  # fmt: skip
    for minutes, error in ((59, "rate_limited"), (58, ""), (19, "")):
        ModelCall.objects.create(
            profile=run.profile, run=run, act="memory", stage="memory", model="m", seconds=2, error=error,
            started_at=now - timedelta(minutes=minutes), input_tokens=1000, output_tokens=10, cost_usd="0.01",
        )  # fmt: skip
    attempts = support.get(url_of(run)).context["attempts"]
    calls = [(attempt.number, step.calls) for attempt in attempts for step in attempt.steps]
    told = [(number, made.number, made.errors, float(made.cost)) for number, made in calls]
    assert told == [(2, 1, 0, 0.01), (1, 2, 1, 0.02)]
    assert {str(step.took) for attempt in attempts for step in attempt.steps} == {"0:05:00"}


def test_the_strip_shows_every_chunk_in_a_bounded_number_of_pieces_from_two_queries(
    django_assert_num_queries,
):
    run = make_run(status="failed", stage="extract")
    outcomes = ["extracted"] * 700 + ["failed"] + ["empty"] * 299
    rows = make_chunks(run, *outcomes)
    with django_assert_num_queries(2):
        strip = strip_of(run)
    assert len(strip) == PIECES
    assert sum(piece.chunks for piece in strip) == 1000
    failed = [piece for piece in strip if any(part.outcome == "failed" for part in piece.parts)]
    assert [piece.words for piece in failed] == ["1 failed, 4 empty"]
    first = re.search(r"id__gte=(\d+)&id__lte=(\d+)", failed[0].url)
    assert int(first[1]) <= rows[700].pk <= int(first[2])
    assert all(sum(part.height for part in piece.parts) == pytest.approx(100, abs=0.1) for piece in strip)


def test_a_piece_of_the_strip_and_an_outcome_lead_to_their_chunks_which_are_masked(support):
    run = make_run(status="failed", stage="extract")
    rows = make_chunks(run, "extracted", "failed", "failed", "empty")
    RunChunk.objects.filter(pk=rows[1].pk).update(failure_code="truncated", failure_message="It was cut off.")
    for piece, row in zip(strip_of(run), rows, strict=True):
        assert [each.pk for each in support.get(piece.url).context["cl"].result_list] == [row.pk]
    url = f"{reverse('admin:fullpass_runchunk_changelist')}?run={run.pk}&outcome__exact=failed"
    page = support.get(url).content.decode()
    assert "2 chunks of runs" in page and "It was cut off." in page
    assert "Oslo" not in page and "masked, 4 characters" in page
    support.post(reverse("admin:fullpass_profile_reveal", args=[run.profile_id]))
    assert "Oslo" in support.get(url).content.decode()


def test_a_sum_that_does_not_add_up_is_shown_as_such():
    ledger = {
        "conversations": {"found": 5, "read": 3, "unreadable": {"too_deep": 1}},
        "messages": {"found": 4, "used": 4, "skipped": {}},
        "chunks": dict.fromkeys(("total", "extracted", "empty", "refused", "failed", "pending"), 0),
        "facts": dict.fromkeys(
            ("extracted", "active", "quarantined", "merged", "superseded", "conflicting", "rejected"), 0
        ),
    }
    conversations, messages, *_ = sums_of(ledger)
    assert (conversations.whole, conversations.reached, conversations.adds_up) == (5, 4, False)
    assert conversations.parts == (("read", 3), ("not read (too deep)", 1))
    assert messages.adds_up


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "It waits for a worker."),
        ({"status": "processing", "held": True}, "It waits until its facts were reviewed."),
        ({"status": "processing", "stage": "memory", "lease_until": 1}, "Writes MEMORY."),
        ({"status": "processing", "lease_until": -1}, "Its worker was lost"),
        ({"status": "processing", "wake_at": 1}, "The model service is down; it is asked again at"),
        ({"status": "cancelled", "stage": "extract"}, "It was cancelled at extract."),
        ({"status": "skipped"}, "Too few conversations"),
    ],
)
def test_what_goes_on_is_told_in_words(support, fields, sentence):
    hours = {"lease_until", "wake_at"}
    moments = {name: timezone.now() + timedelta(hours=fields[name]) for name in hours & set(fields)}
    assert sentence in page_of(support, make_run(**{**fields, **moments}))


def test_a_pause_is_told(support):
    run = make_run()
    run.profile.client.paused = True
    run.profile.client.save()
    assert "Model calls are paused" in page_of(support, run)


def test_the_page_follows_a_run_by_a_part_of_itself_until_it_ends(support):
    run = make_run()
    page, part = page_of(support, run), support.get(url_of(run, "now")).content.decode()
    assert 'data-active="yes"' in page and "run.js" in page and "Refresh" in page
    assert f'data-url="{url_of(run, "now")}"' in page
    assert 'id="run-now"' in part and "<html" not in part and "<textarea" not in part
    assert "csrfmiddlewaretoken" in part
    run.cancel()
    assert 'data-active="no"' in support.get(url_of(run, "now")).content.decode()


def test_the_page_takes_a_bounded_number_of_queries(support, django_assert_max_num_queries):
    failed = make_run(status="failed", stage="extract", error_code="too_many_failed_chunks")
    make_chunks(failed, *["failed", "extracted", "empty", "refused"] * 50)
    active = make_run(make_profile("ann"), status="processing", stage="extract")
    make_chunks(active, *["pending", "extracted"] * 50)
    for run in (failed, active):
        for attempt in range(1, 9):
            StageLog.objects.create(run=run, stage="extract", attempt=attempt, started_at=timezone.now())
        with django_assert_max_num_queries(20):
            page_of(support, run)


def test_hostile_text_is_shown_and_not_run(support):
    hostile = "<script>alert(1)</script>" + "x" * 100_000
    run = make_run(
        make_profile("ann"), status="failed", error_code="<kbd>", error_message=hostile, error_cause=hostile,
        notify_email="a@b.example", language="<i>", export_path="<u>", export_warnings=["<s>Oslo"],
    )  # fmt: skip
    page = page_of(support, run)
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)" in page
    assert "Oslo" not in page and "a@b.example" not in page
    for tag in ("<kbd>", "<i>", "<u>", "<s>"):
        assert tag not in page


def test_nobody_sees_it_without_the_permission_and_a_run_that_is_not_there_is_told(client, support):
    run = make_run()
    gone = run.pk
    staff = make_staff()
    client.force_login(staff)
    assert client.get(url_of(run)).status_code == 403
    assert client.get(url_of(run, "now")).status_code == 403
    staff.user_permissions.add(*permissions("view_fullpassrun"))
    run.delete()
    run.pk = gone
    assert "There is no run" in client.get(url_of(run), follow=True).content.decode()
    assert client.get(url_of(run, "now")).status_code == 404


def test_no_inline_script_or_style_is_on_the_page(support):
    run = make_run(status="failed", stage="extract", error_code="truncated", error_cause="x")
    make_chunks(run, "failed", "extracted")
    page = page_of(support, run)
    assert not re.search(r"\son\w+=|\sstyle=|<style", page)
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", page) if "json" not in tag)


def test_the_calls_of_a_run_and_its_stages_are_listed_and_shown(support):
    run = make_run(status="failed", stage="extract")
    rows = make_chunks(run, "failed")
    call = ModelCall.objects.create(
        profile=run.profile, run=run, act="extract", stage="extract", model="m", seconds=2,
        started_at=timezone.now(), error="truncated",
    )  # fmt: skip
    call.chunks.add(rows[0].chunk)
    log = StageLog.objects.create(run=run, stage="extract", attempt=1, started_at=timezone.now())
    listed = f"{reverse('admin:fullpass_modelcall_changelist')}?run__id__exact={run.pk}"
    assert "1 model call" in support.get(listed).content.decode()
    for row, said in ((call, ADVICE["truncated"]), (log, "Extract"), (rows[0], "part 1 of 1")):
        url = reverse(f"admin:fullpass_{row._meta.model_name}_change", args=[row.pk])
        page = support.get(url).content.decode()
        assert said in page and "their text is masked" in page
        assert "Oslo" not in page
