"""The start page says what needs attention, and its links lead to the rows behind its figures."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from fullpass.desk.figures import RunFigures
from fullpass.desk.periods import period_named
from fullpass.models import Cluster, FullPassRun, Notice, StageLog
from fullpass.queue.pause import pause
from tests.admin.staff import make_staff
from tests.admin.start_page import alive, links, made_runs, page, run_of

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
NOW = timezone.now()


def test_what_needs_attention_is_said_in_words_and_leads_to_its_rows(client):
    alive()
    overloaded = [
        run_of(
            n,
            ago=timedelta(hours=2),
            seconds=5,
            status="failed",
            stage="extract",
            error_code="service_overloaded",
        )
        for n in range(3)
    ]
    other = run_of(
        3, ago=timedelta(hours=2), seconds=5, status="failed", stage="ingest", error_code="bad_key"
    )
    run_of(
        4, ago=timedelta(days=3), seconds=5, status="failed", stage="extract", error_code="service_overloaded"
    )
    client.force_login(make_staff("Support"))
    html = page(client)
    sentence = "3 runs failed in the last 24 hours at extract."
    (url,) = links(html, sentence)
    behind = client.get(url).content.decode()
    assert all(str(run.pk) in behind for run in overloaded)
    assert str(other.pk) not in behind
    assert "4 runs failed in the last 7 days at extract." in page(client, period="7d")
    assert html.index(sentence) < html.index("How the runs go")


def test_runs_that_nobody_works_on_or_that_miss_chunks_are_told(client):
    alive()
    stuck = run_of(1, ago=timedelta(hours=3), status="processing", stage="extract")
    FullPassRun.objects.filter(pk=stuck.pk).update(
        lease_until=NOW - timedelta(hours=2), heartbeat_at=NOW - timedelta(hours=2)
    )
    missing = run_of(
        2,
        ago=timedelta(hours=3),
        seconds=9,
        status="complete",
        stage="publish",
        reading={"chunks": {"failed": 1}},
    )
    whole = run_of(3, ago=timedelta(hours=3), seconds=9, status="complete", reading={"chunks": {"failed": 0}})
    client.force_login(make_staff("Support"))
    html = page(client)
    (url,) = links(html, "1 run should go on, and nobody works on it.")
    behind = client.get(url).content.decode()
    assert str(stuck.pk) in behind
    assert str(whole.pk) not in behind
    (url,) = links(html, "1 run of the last 24 hours finished with failed chunks.")
    behind = client.get(url).content.decode()
    assert str(missing.pk) in behind
    assert str(whole.pk) not in behind


def test_every_number_of_runs_by_state_leads_to_as_many_rows(client):
    made_runs(25)
    client.force_login(make_staff("Support"))
    html = page(client, period="30d")
    period = period_named("30d")
    for status, number in RunFigures.of(period).by_status.items():
        if number:
            (url,) = [url for url in links(html, str(number)) if f"status__exact={status}&age=30d" in url][:1]
            assert client.get(url).context["cl"].result_count == number


def test_dead_and_hung_workers_come_first(client):
    now = timezone.now()
    run_of(1, ago=timedelta(hours=1), seconds=4, status="failed", stage="extract", error_code="bad_key")
    Cluster.objects.create(
        host="a",
        pid=1,
        name="a|1|1.0",
        workers=3,
        started_at=now,
        seen_at=now,
        last_worked_at=now,
        hung_since=now,
    )
    client.force_login(make_staff("Support"))
    html = page(client)
    first = html.index("No cluster of workers is alive")
    assert first < html.index("1 cluster of workers hangs") < html.index("1 run failed")


def test_a_notice_that_was_given_up_and_a_paused_client_are_told(client):
    alive()
    run = run_of(1, ago=timedelta(hours=1), seconds=4, status="complete")
    Notice.objects.create(
        profile=run.profile, run=run, kind="profile.ready", channel="callback", state="given_up"
    )
    pause("a.lead", "a quarrel", run.profile.client)
    client.force_login(make_staff("Support"))
    html = page(client)
    assert "1 notice was given up in the last 24 hours." in html
    assert f"Model calls of client {run.profile.client.slug} are paused." in html


def test_where_all_is_well_it_says_so(client):
    alive()
    run_of(1, ago=timedelta(hours=1), seconds=4, status="complete")
    client.force_login(make_staff("Support"))
    assert "Nothing: workers take work" in page(client)


def test_an_empty_installation_says_what_to_do_first(client):
    client.force_login(make_staff("Support lead"))
    html = page(client)
    assert "Nothing was handed in yet" in html
    assert links(html, "Make a client") == [reverse("admin:fullpass_client_add")]
    assert "How the runs go" not in html


def test_the_page_takes_few_queries_however_much_there_is(client, django_assert_max_num_queries):
    alive()
    made_runs(30)
    client.force_login(make_staff("Support lead"))
    page(client)
    with django_assert_max_num_queries(20):
        page(client, period="30d")


def test_an_unknown_period_is_the_last_day(client):
    run_of(1, ago=timedelta(hours=1), seconds=4, status="complete")
    client.force_login(make_staff("Support"))
    assert 'href="?period=24h" aria-current="true"' in page(client, period="<script>")


def test_a_failure_that_a_retry_got_past_is_told_and_leads_to_its_stage(client):
    alive()
    retried, _ = (
        run_of(n, ago=timedelta(hours=2), seconds=5, status="failed", stage="extract", error_code="bad_key")
        for n in range(2)
    )
    for run in FullPassRun.objects.all():
        StageLog.objects.create(
            run=run, stage="extract", attempt=1, status="failed", error_code="bad_key", started_at=NOW
        )
    client.force_login(make_staff("Support"))
    assert failures(client) == [("2", "0", "Extract", "bad_key")]
    assert retried.retry()
    assert failures(client) == [("1", "1", "Extract", "bad_key")]
    assert "1 run failed in the last 24 hours" in page(client)
    assert "how many stand failed, and how many failures were got past since" in page(client)
    (url,) = [url for url in links(page(client), "1") if "got_past" in url]
    assert [log.run for log in client.get(url).context["cl"].queryset] == [retried]
    retried.cancel()
    assert failures(client) == [("1", "1", "Extract", "bad_key")]
    assert failures(client, period="7d") == failures(client)
    FullPassRun.objects.filter(pk=retried.pk).update(created_at=NOW - timedelta(days=8))
    assert failures(client, period="7d") == [("1", "0", "Extract", "bad_key")]


def failures(client, **query) -> list[tuple[str, ...]]:
    """What the table of failures says: those that stand, those that were got past, the stage and the code."""
    table = page(client, **query).split('id="failures"')[1].split("</table>")[0].split("<tbody>")[1]
    rows = [[cell.strip() for cell in re.findall(r">([^<>]*\S[^<>]*)<", row)] for row in table.split("</tr>")]
    return [(now, past, stage, code) for _, code, now, past, stage, *_ in filter(None, rows)]
