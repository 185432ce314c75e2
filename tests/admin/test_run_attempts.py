"""A run that was tried several times: what is past stands apart, and idle hours count for no work."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from fullpass.models import AuditEntry, Cluster, FullPassRun, ProfileVersion, Review, StageLog
from tests.admin.staff import make_staff
from tests.admin.start_page import alive
from tests.admin.test_run_page import make_chunks
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
LIST = "admin:fullpass_fullpassrun_changelist"
NOBODY = "No cluster of workers is alive"


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


def page_of(client, run: FullPassRun):
    return client.get(reverse("admin:fullpass_fullpassrun_change", args=[run.pk]))


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def tried_twice(**fields) -> FullPassRun:
    """A run that failed after 10 minutes of work, lay there for two days, and then took 5 minutes."""
    now = timezone.now()
    begun = now - timedelta(days=2)
    defaults = {
        "status": "complete",
        "stage": "publish",
        "attempt": 2,
        "started_at": begun,
        "completed_at": now,
    }
    run = make_run(**{**defaults, **fields})
    StageLog.objects.create(
        run=run, stage="extract", attempt=1, status="failed", error_code="no_credit",
        error_message="The account has no credit left.",
        started_at=begun, completed_at=begun + timedelta(minutes=10),
    )  # fmt: skip
    StageLog.objects.create(
        run=run, stage="extract", attempt=2, status="complete",
        started_at=now - timedelta(minutes=5), completed_at=now,
    )  # fmt: skip
    return run


def test_time_worked_is_told_beside_the_time_from_start_to_end(support):
    run = tried_twice()
    page = words(page_of(support, run).content.decode())
    assert "Time worked, all attempts 15 min From first start to end 2 d " in page
    listed = words(support.get(reverse(LIST)).content.decode())
    assert "15 min worked 2 d start to end" in listed


def test_an_earlier_attempt_is_folded_and_says_how_it_ended(support):
    html = page_of(support, tried_twice()).content.decode()
    assert "Attempt 2, the latest" in html
    folded = html[html.index('id="attempt-1"') :]
    folded = folded[: folded.index("</section>")]
    assert "Attempt 1, an earlier one: failed at extract, no credit" in folded
    assert "The account has no credit left." in folded


def test_a_stage_that_was_broken_off_says_so_and_ends_where_the_run_did(support):
    ended = timezone.now() - timedelta(days=3)
    run = make_run(status="cancelled", stage="extract", completed_at=ended)
    log = StageLog.objects.create(
        run=run, stage="extract", attempt=1, started_at=ended - timedelta(minutes=4)
    )
    assert "Broken off" in page_of(support, run).content.decode()
    assert run.retry()
    log.refresh_from_db()
    assert log.completed_at == ended
    page = words(page_of(support, run).content.decode())
    assert "Attempt 2, the latest It has not begun yet." in page
    assert "Attempt 1, an earlier one: broken off at extract" in page
    assert "Time worked, all attempts 4 min" in page


def test_so_do_many_that_are_retried_at_once(support):
    ended = timezone.now() - timedelta(days=3)
    runs = [
        make_run(make_profile(f"p{n}"), status="cancelled", stage="memory", completed_at=ended) for n in "ab"
    ]
    for run in runs:
        StageLog.objects.create(run=run, stage="memory", attempt=1, started_at=ended - timedelta(minutes=4))
    chosen = {"action": "retry_selected", "_selected_action": [str(run.pk) for run in runs]}
    said = support.post(reverse(LIST), chosen, follow=True).content.decode()
    assert "2 runs wait for a worker." in said and NOBODY in said
    for run in runs:
        assert reverse("admin:fullpass_fullpassrun_change", args=[run.pk]) in said
    assert set(StageLog.objects.values_list("completed_at", flat=True)) == {ended}


def test_after_a_retry_it_is_said_that_it_waits_and_whether_anybody_is_there(support):
    run = make_run(status="failed", stage="extract", error_code="no_credit")
    url = reverse("admin:fullpass_fullpassrun_retry", args=[run.pk])
    html = support.post(url, {"next": reverse("admin:index")}, follow=True).content.decode()
    link = reverse("admin:fullpass_fullpassrun_change", args=[run.pk])
    assert f'<a href="{link}">The run of mara</a> waits for a worker, to go on at extract, attempt 2.' in html
    assert NOBODY in html
    assert NOBODY in page_of(support, run).content.decode()
    alive()
    assert NOBODY not in page_of(support, run).content.decode()
    Cluster.objects.update(hung_since=timezone.now())
    assert NOBODY in page_of(support, run).content.decode()
    assert AuditEntry.objects.filter(action="retry").count() == 1


def test_names_in_messages_run_no_script(support):
    run = make_run(make_profile("<script>alert(1)</script>"), status="failed", stage="extract")
    url = reverse("admin:fullpass_fullpassrun_retry", args=[run.pk])
    html = support.post(url, follow=True).content.decode()
    assert "<script>alert" not in html and "&lt;script&gt;alert(1)" in html


def test_versions_that_people_made_are_not_told_as_made_by_the_run(support):
    run = make_run(status="complete", stage="publish")
    for number, kind in enumerate(("memory", "full_pass", "review", "rollback"), start=1):
        ProfileVersion.objects.create(profile=run.profile, run=run, number=number, kind=kind)
    assert {version.number for version in page_of(support, run).context["versions"]} == {1, 2}


def test_the_list_and_the_ledger_name_the_same_number_of_facts(support):
    groups = dict.fromkeys(("quarantined", "merged", "superseded", "conflicting", "rejected"), 0)
    facts = {"extracted": 106, "active": 106, **groups}
    run = make_run(status="complete", stage="publish", counts={"facts": facts, "reviewed": 0})
    common = {"profile": run.profile, "category": "preferences", "verdict": "rejected"}
    for key in "ab":
        Review.objects.create(**common, run=run, fact_key=key, status_before="active", status="rejected")
    assert "104 active" in words(page_of(support, run).content.decode())
    assert "104 facts" in words(support.get(reverse(LIST)).content.decode())


@pytest.mark.parametrize(
    ("status", "chunks", "facts", "is_said"),
    [
        ("complete", 40, 0, True),
        ("complete", 40, 2, False),
        ("complete", 1, 0, True),
        ("complete", 0, 0, False),
        ("failed", 40, 0, False),
    ],
)
def test_a_complete_run_that_found_nothing_in_what_it_read_is_marked(support, status, chunks, facts, is_said):
    groups = dict.fromkeys(("quarantined", "merged", "superseded", "conflicting", "rejected"), 0)
    counts = {"facts": {"extracted": facts, "active": facts, **groups}}
    run = make_run(status=status, stage="publish", counts=counts)
    make_chunks(run, *["empty"] * chunks)
    run.count_chunks()
    assert ("No facts found" in support.get(reverse(LIST)).content.decode()) == is_said
    assert ("No facts were found" in page_of(support, run).content.decode()) == is_said
    told = "1 run of the last 24 hours found no facts, so MEMORY is empty."
    assert (told in support.get(reverse("admin:index")).content.decode()) == is_said
    assert list(support.get(reverse(LIST), {"no_facts": "yes"}).context["cl"].queryset) == [run] * is_said
