"""The start page: its figures are those of a recount, its links lead to the rows behind them."""

from __future__ import annotations

import random
import re
from collections import Counter
from datetime import timedelta
from decimal import Decimal
from html import unescape
from itertools import pairwise
from math import ceil

import pytest
from django.urls import reverse
from django.utils import timezone

from fullpass.desk.durations import in_words
from fullpass.desk.figures import RunFigures
from fullpass.desk.periods import period_named
from fullpass.models import AuditEntry, Cluster, FullPassRun, Notice, ProfileVersion
from fullpass.queue.pause import pause
from tests.admin.staff import make_staff, permissions
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
NOW = timezone.now()


def run_of(number: int, *, ago: timedelta, seconds: float | None = None, **fields) -> FullPassRun:
    """A run of a person of its own, requested `ago`, that took `seconds` from its first claim to its end."""
    run = make_run(make_profile(f"person{number}", client=f"client{number % 3}"), **fields)
    asked = timezone.now() - ago
    begun = asked + timedelta(seconds=2) if seconds is not None else None
    ended = begun + timedelta(seconds=seconds) if begun else None
    times = {"created_at": asked, "started_at": begun, "completed_at": ended}
    FullPassRun.objects.filter(pk=run.pk).update(**times)
    run.refresh_from_db()
    return run


def made_runs(number: int = 60) -> list[FullPassRun]:
    """Runs of all kinds over forty days, some with a v1."""
    draw = random.Random(7)
    runs = []
    for n in range(number):
        status = draw.choice(["complete"] * 4 + ["failed"] * 3 + ["cancelled", "skipped", "processing"])
        failed = {
            "stage": draw.choice(["ingest", "extract"]),
            "error_code": draw.choice(["too_long", "bad_key"]),
        }
        run = run_of(
            n,
            ago=timedelta(days=40 * draw.random() ** 2),
            seconds=draw.expovariate(1 / 300) if status != "processing" else None,
            status=status,
            cost_usd=Decimal(draw.randrange(1, 2_000_000)) / 1_000_000,
            reading={"chunks": {"extracted": 90, "failed": draw.choice([0, 0, 2])}},
            **(failed if status == "failed" else {"stage": "publish"}),
        )
        if draw.random() < 0.7:
            version = ProfileVersion.objects.create(profile=run.profile, number=1, kind="quick_pass", run=run)
            at = run.created_at + timedelta(seconds=draw.uniform(5, 40))
            ProfileVersion.objects.filter(pk=version.pk).update(created_at=at)
        runs.append(run)
    return runs


def nearest_rank(values: list[timedelta], share: float) -> timedelta | None:
    return sorted(values)[ceil(share * len(values)) - 1] if values else None


@pytest.mark.parametrize("name", ["24h", "7d", "30d"])
def test_the_figures_are_those_of_a_recount(name):
    made_runs()
    period = period_named(name)
    figures = RunFigures.of(period)
    runs = [run for run in FullPassRun.objects.all() if run.created_at >= period.since]
    assert runs
    statuses = Counter(run.status for run in runs)
    assert {status: n for status, n in figures.by_status.items() if n} == dict(statuses)
    well, failed = statuses["complete"] + statuses["skipped"], statuses["failed"]
    assert figures.success_rate == pytest.approx(100 * well / (well + failed))
    assert figures.cost == sum(run.cost_usd for run in runs)
    took = [run.completed_at - run.started_at for run in runs if run.status == "complete"]
    assert figures.duration.median == nearest_rank(took, 0.5)
    assert figures.duration.p95 == nearest_rank(took, 0.95)
    firsts = [v.created_at - run.created_at for run in runs for v in run.versions.all()]
    assert figures.time_to_v1.median == nearest_rank(firsts, 0.5)
    assert figures.time_to_v1.p95 == nearest_rank(firsts, 0.95)
    causes = Counter((run.stage, run.error_code) for run in runs if run.status == "failed")
    assert {(each.stage, each.code): each.number for each in figures.failures} == dict(causes)
    imperfect = [run for run in runs if run.status == "complete" and run.reading["chunks"]["failed"]]
    assert figures.with_failed_chunks == len(imperfect)


@pytest.mark.parametrize(("name", "form"), [("24h", "%Y-%m-%d %H"), ("7d", "%Y-%m-%d"), ("30d", "%Y-%m-%d")])
def test_cost_and_runs_are_told_hour_by_hour_or_day_by_day_without_a_gap(name, form):
    made_runs()
    period = period_named(name)
    steps = RunFigures.of(period).steps
    costs: Counter[str] = Counter()
    for run in FullPassRun.objects.filter(created_at__gte=period.since):
        costs[f"{run.created_at:{form}}"] += run.cost_usd
    assert {f"{step.begins:{form}}": step.cost for step in steps if step.cost} == dict(costs)
    assert all(after.begins - before.begins == period.step for before, after in pairwise(steps))
    assert steps[0].begins <= period.since < steps[1].begins


def test_figures_of_nothing_are_no_numbers():
    figures = RunFigures.of(period_named("24h"))
    assert (figures.total, figures.success_rate, figures.cost) == (0, None, 0)
    assert figures.duration.median is None
    assert in_words(figures.time_to_v1.p95) == "-"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "0.4 s"),
        (42.4, "42 s"),
        (60, "1 min"),
        (200, "3 min 20 s"),
        (3900, "1 h 5 min"),
        (90_000, "1 d 1 h"),
    ],
)
def test_a_duration_reads_as_somebody_would_say_it(seconds, words):
    assert in_words(timedelta(seconds=seconds)) == words


# --- The page


def page(client, **query) -> str:
    answer = client.get(reverse("admin:index"), query)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def alive() -> None:
    now = timezone.now()
    Cluster.objects.create(
        host="a", pid=1, name="a|1|1.0", workers=3, started_at=now, seen_at=now, last_worked_at=now
    )


def links(html: str, holding: str) -> list[str]:
    """The addresses of the links whose text holds those words."""
    found = re.findall(r'<a [^>]*?href="([^"]*)"[^>]*>(.*?)</a>', html, re.DOTALL)
    return [url for url, text in found if holding in re.sub(r"<[^>]+>", " ", text)]


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
    sentence = "3 runs failed in the last 24 hours: service_overloaded at extract."
    (url,) = links(html, sentence)
    behind = client.get(url).content.decode()
    assert all(str(run.pk) in behind for run in overloaded)
    assert str(other.pk) not in behind
    assert "4 runs failed in the last 7 days: service_overloaded at extract." in page(client, period="7d")
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


# --- What can be done there


def test_a_failed_run_is_retried_in_place(client, django_capture_on_commit_callbacks):
    run = run_of(1, ago=timedelta(hours=1), seconds=4, status="failed", stage="extract", error_code="bad_key")
    client.force_login(make_staff("Support"))
    html = page(client)
    url = reverse("admin:fullpass_fullpassrun_retry", args=[run.pk])
    assert f'action="{url}"' in html
    with django_capture_on_commit_callbacks(execute=False):
        answer = client.post(url, {"next": reverse("admin:index")}, follow=True)
    assert answer.redirect_chain[-1][0] == reverse("admin:index")
    run.refresh_from_db()
    assert run.status == "pending"


def test_a_run_that_was_just_retried_is_not_stuck_and_waits_since_then(client):
    alive()
    run = run_of(1, ago=timedelta(days=9), seconds=4, status="failed", stage="extract", error_code="bad_key")
    assert run.retry()
    client.force_login(make_staff("Support"))
    html = page(client)
    assert "should go on" not in html
    number, longest = FullPassRun.objects.claimable().waiting()
    assert number == 1
    assert longest < timedelta(minutes=5)


def test_no_retry_is_offered_without_the_permission_or_when_a_newer_run_stands_against_it(client):
    run = run_of(1, ago=timedelta(hours=2), seconds=4, status="failed", stage="extract", error_code="bad_key")
    url = reverse("admin:fullpass_fullpassrun_retry", args=[run.pk])
    staff = make_staff(username="looker")
    staff.user_permissions.add(*permissions("view_fullpassrun", "view_profile"))
    client.force_login(staff)
    assert url not in page(client)
    client.force_login(make_staff("Support"))
    assert url in page(client)
    make_run(run.profile, status="complete", stage="publish")
    assert url not in page(client)


def test_everything_is_paused_and_goes_on_with_who_and_why(client):
    run_of(1, ago=timedelta(hours=1), seconds=4, status="complete")
    lead = make_staff("Support lead", username="lea")
    client.force_login(lead)
    home, url = reverse("admin:index"), reverse("admin:fullpass_pauseswitch_pause", args=[1])
    assert url in page(client)
    assert "Say why" in client.post(url, {"next": home}, follow=True).content.decode()
    client.post(url, {"reason": "an <b>incident</b>", "next": home})
    html = client.get(home).content.decode()
    assert "by lea" in html
    assert "an &lt;b&gt;incident&lt;/b&gt;" in html
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.staff, entry.by) == ("pause", lead, "lea")
    client.post(reverse("admin:fullpass_pauseswitch_resume", args=[1]), {"next": home})
    assert "are <strong>allowed</strong>" in page(client)


def test_support_sees_the_switch_and_cannot_use_it(client):
    run_of(1, ago=timedelta(hours=1), seconds=4, status="complete")
    client.force_login(make_staff("Support"))
    url = reverse("admin:fullpass_pauseswitch_pause", args=[1])
    html = page(client)
    assert "Model calls of all clients are" in html
    assert url not in html
    assert client.post(url, {"reason": "x"}).status_code == 403
    assert client.get(url).status_code == 405


def test_what_staff_did_lately_is_told(client):
    run_of(1, ago=timedelta(hours=1), seconds=4, status="complete")
    profile = make_profile("ann.example")
    client.force_login(make_staff("Support", username="bob"))
    client.post(reverse("admin:fullpass_profile_reveal", args=[profile.pk]))
    assert "bob revealed the text of ann.example" in page(client)


# --- Finding


def test_a_person_and_a_run_are_found_by_their_whole_ids(client):
    run = make_run(make_profile("ann@example.org"))
    client.force_login(make_staff("Support"))
    found = client.get(reverse("admin:find"), {"q": " ann@example.org "})
    assert found.url == reverse("admin:fullpass_profile_change", args=[run.profile_id])
    found = client.get(reverse("admin:find"), {"q": str(run.pk)})
    assert found.url == reverse("admin:fullpass_fullpassrun_change", args=[run.pk])


def test_a_user_id_of_several_clients_leads_to_their_list(client):
    make_profile("ann", client="shop")
    make_profile("ann", client="blog")
    client.force_login(make_staff("Support"))
    found = client.get(reverse("admin:find"), {"q": "ann"})
    assert found.url == reverse("admin:fullpass_profile_changelist") + "?q=ann"


@pytest.mark.parametrize("wanted", ["nobody", "", "\x00", "a" * 500, "<script>alert(1)</script>"])
def test_whoever_is_not_there_is_said_so(client, wanted):
    client.force_login(make_staff("Support"))
    answer = client.get(reverse("admin:find"), {"q": wanted}, follow=True)
    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()
    assert "user id" in answer.content.decode()


def test_finding_takes_the_permission_to_look(client):
    assert client.get(reverse("admin:find"), {"q": "ann"}).status_code == 302
    client.force_login(make_staff())
    assert client.get(reverse("admin:find"), {"q": "ann"}).status_code == 403


# --- Lists


def test_staff_who_may_look_at_one_thing_see_its_list_alone(client):
    run_of(1, ago=timedelta(hours=1), seconds=4, status="failed", stage="extract", error_code="bad_key")
    staff = make_staff()
    staff.user_permissions.add(*permissions("view_notice"))
    client.force_login(staff)
    html = page(client)
    assert reverse("admin:fullpass_notice_changelist") in html
    assert "bad_key" not in html
    assert "Find a person" not in html


def test_lists_stand_in_groups_in_the_order_of_the_work(admin_client):
    html = page(admin_client)
    captions = re.findall(r'class="section"[^>]*>([^<]+)<', html)
    groups = ["Runs", "People", "Facts", "Clients and keys", "Notices", "Staff", "Under the hood"]
    assert list(dict.fromkeys(captions)) == groups
    assert admin_client.get(reverse("admin:app_list", args=["fullpass"])).status_code == 200
