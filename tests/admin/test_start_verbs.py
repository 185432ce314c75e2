"""What can be done on the start page, and what else it shows to whom."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from fullpass.models import AuditEntry, FullPassRun
from tests.admin.staff import make_staff, permissions
from tests.admin.start_page import alive, page, run_of
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


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
