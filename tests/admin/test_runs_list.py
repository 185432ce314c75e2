"""The list of runs: what each came to, narrowed, searched, and many of them put right at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django.utils import timezone
from django_q.models import OrmQ

from fullpass.models import AuditEntry, FullPassRun
from tests.admin.staff import make_staff, permissions
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
LIST = reverse("admin:fullpass_fullpassrun_changelist")
READING = {
    "chunks": {"pending": 0, "extracted": 1200, "empty": 30, "refused": 0, "failed": 4},
    "tokens": {},
    "facts": 90,
    "quarantined": 7,
}


@pytest.fixture
def support(client):
    client.force_login(make_staff("Support"))
    return client


def shown(client, **query) -> set[str]:
    """The ids of the persons whose runs the list shows."""
    page = client.get(LIST, query)
    assert page.status_code == 200, query
    return {run.profile.user_id for run in page.context["cl"].result_list}


def age(run: FullPassRun, **since) -> None:
    FullPassRun.objects.filter(pk=run.pk).update(created_at=timezone.now() - timedelta(**since))


def test_a_row_tells_state_counts_cost_and_error(support):
    make_run(
        make_profile("ann"), status="failed", stage="memory", progress=61.2, reading=READING,
        input_tokens=1_200_000, output_tokens=45_000, cost_usd="1.425", error_code="rate_limited",
        error_message="The model service limits us. " * 9,
        started_at=timezone.now() - timedelta(seconds=200), completed_at=timezone.now(),
    )  # fmt: skip
    page = support.get(LIST).content.decode()
    for words in (
        "Failed", "Memory", 'value="61"', "ann", "local", ">4 failed</span> 1,234", "83", "$1.42",
        "1.2 M tokens",
        "3 min 20 s", "just now", "rate_limited", "The model service limits us.", "…",
    ):  # fmt: skip
        assert words in page, words


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"status__exact": "failed"}, {"failed"}),
        ({"stage__exact": "sections"}, {"failed"}),
        ({"error_code": "bad_key"}, {"failed"}),
        ({"engine": "anthropic"}, {"complete"}),
        ({"failed_chunks": "yes"}, {"complete"}),
        ({"failed_chunks": "yes", "status__exact": "failed"}, set()),
        ({"age": "24h"}, {"failed"}),
        ({"age": "7d"}, {"failed", "complete"}),
        ({"age": "30d"}, {"failed", "complete", "lost"}),
        ({"age": "older"}, {"ancient"}),
        ({"stuck": "yes"}, {"lost"}),
        ({"q": "ancient"}, {"ancient"}),
        ({"q": "anc"}, set()),
        ({"q": "bad_key"}, {"failed"}),
        ({"q": "no such thing"}, set()),
    ],
)
def test_the_list_is_narrowed_and_searched(support, query, found):
    make_run(make_profile("failed"), status="failed", stage="sections", error_code="bad_key")
    age(make_run(make_profile("complete"), status="complete", engine="anthropic", reading=READING), days=3)
    hour_ago = timezone.now() - timedelta(hours=1)
    lost = {"status": "processing", "lease_until": hour_ago, "heartbeat_at": hour_ago, "lease_owner": "h"}
    age(make_run(make_profile("lost"), **lost), days=12)
    age(make_run(make_profile("ancient"), status="skipped"), days=400)
    assert shown(support, **query) == found


def test_the_list_is_narrowed_to_a_client_and_a_run_is_found_by_its_id(support):
    run = make_run(make_profile("ann"))
    other = make_run(make_profile("bob", client="shop"))
    assert shown(support, profile__client__id__exact=other.profile.client_id) == {"bob"}
    assert shown(support, q=str(run.pk)) == {"ann"}


def test_the_list_takes_as_many_queries_for_many_runs_as_for_few(support, django_assert_max_num_queries):
    for number in range(40):
        make_run(make_profile(f"p{number}"), status="failed", reading=READING, error_code="bad_key")
    with django_assert_max_num_queries(20):
        assert len(shown(support)) == 40


def bulk(client, action: str, *runs: FullPassRun):
    ids = [str(run.pk) for run in runs]
    page = client.post(LIST, {"action": action, "_selected_action": ids}, follow=True)
    return page.content.decode()


def test_many_runs_are_retried_after_an_outage_and_the_workers_are_told(
    support, django_capture_on_commit_callbacks
):
    failed = [make_run(make_profile(f"p{number}"), status="failed", stage="memory") for number in range(5)]
    done = make_run(make_profile("done"), status="complete")
    with django_capture_on_commit_callbacks(execute=True):
        page = bulk(support, "retry_selected", *failed, done)
    assert "5 runs wait for a worker." in page
    assert f"Run {done.pk} of done: not possible, it is complete, not failed." in page
    assert set(FullPassRun.objects.filter(status="pending").values_list("pk", flat=True)) == {
        run.pk for run in failed
    }
    assert OrmQ.objects.count() == 5
    assert AuditEntry.objects.filter(action="retry").count() == LogEntry.objects.count() == 5


def test_many_runs_are_cancelled(support):
    active = [make_run(make_profile(f"p{number}")) for number in range(3)]
    done = make_run(make_profile("done"), status="complete")
    page = bulk(support, "cancel_selected", *active, done)
    assert "3 runs are cancelled." in page
    assert "it is complete, so there is nothing to cancel" in page
    assert FullPassRun.objects.filter(status="cancelled", completed_at__isnull=False).count() == 3


def test_without_the_permission_there_are_no_bulk_actions(client):
    staff, run = make_staff(), make_run(status="failed")
    staff.user_permissions.add(*permissions("view_fullpassrun"))
    client.force_login(staff)
    assert "retry_selected" not in client.get(LIST).content.decode()
    bulk(client, "retry_selected", run)
    run.refresh_from_db()
    assert run.status == "failed"
