"""Notices: what became of them, what they say, and sending them again."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.models import AuditEntry, Notice
from fullpass.notices.outbox import note_failed
from tests.admin.staff import make_staff
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
LIST = "admin:fullpass_notice_changelist"
ADDRESS = "mara@example.org"


@pytest.fixture
def run():
    profile = make_profile()
    profile.client.set_callback("https://shop.example.org/hook")
    return make_run(profile, status="failed", error_code="bad_key", error_message="No.", notify_email=ADDRESS)


def notice_of(run, channel: str, **fields) -> Notice:
    failed = {"run_id": str(run.pk), "client": "local", "stage": "extract", "code": "bad_key"}
    payloads = {"mail": {"language": "en"}, "alert": {**failed, "sentence": "No key fits."}}
    payload = payloads.get(channel, {})
    fields = {"kind": "profile.ready", "payload": payload, "state": "given_up", **fields}
    return Notice.objects.create(profile=run.profile, run=run, channel=channel, **fields)


def page(client, notice: Notice) -> str:
    return client.get(reverse("admin:fullpass_notice_change", args=[notice.pk])).content.decode()


def test_the_address_of_a_mail_is_masked_until_the_person_is_revealed(client, run):
    mail = notice_of(run, "mail")
    client.force_login(make_staff("Support"))
    html = page(client, mail)
    assert ADDRESS not in html
    assert f"masked, {len(ADDRESS)} characters" in html
    client.post(reverse("admin:fullpass_profile_reveal", args=[run.profile.pk]))
    assert ADDRESS in page(client, mail)


def test_the_page_shows_the_words_of_a_mail_of_a_callback_and_of_an_alert(client, run):
    note_failed(run)
    client.force_login(make_staff("Support"))
    assert "soulprint" in page(client, notice_of(run, "mail")).partition("What it says")[2].lower()
    callback = page(client, Notice.objects.get(channel="callback"))
    assert "&quot;type&quot;: &quot;run.failed&quot;" in callback
    assert "https://shop.example.org/hook" in callback
    assert "No key fits." in page(client, notice_of(run, "alert"))


def test_the_list_tells_the_state_the_attempts_and_what_comes_next(client, run):
    notice_of(run, "callback", attempts=11, last_error="HTTP 500.")
    waiting = notice_of(run, "mail", state="waiting")
    sent = notice_of(run, "alert", state="sent", sent_at="2026-05-04T03:02:01Z")
    client.force_login(make_staff("Support"))
    html = client.get(reverse(LIST)).content.decode()
    for part in (
        "Given up",
        "HTTP 500.",
        "11",
        f"next attempt {waiting.next_attempt_at:%Y-%m-%d}",
        "sent 2026-05-04 03:02",
    ):
        assert part in html
    narrowed = client.get(reverse(LIST), {"state__exact": "sent"}).context["cl"].queryset
    assert list(narrowed) == [sent]


def test_one_is_sent_again_by_its_button(client, run):
    notice, staff = notice_of(run, "callback", attempts=11), make_staff("Support")
    client.force_login(staff)
    url = reverse("admin:fullpass_notice_send_again", args=[notice.pk])
    assert url in page(client, notice)
    assert "It is sent again" in client.post(url, follow=True).content.decode()
    notice.refresh_from_db()
    assert (notice.state, notice.attempts) == ("waiting", 0)
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.staff, entry.user_id) == ("send_again", staff, run.profile.user_id)


def test_one_that_is_being_sent_is_left_alone(client, run):
    notice = notice_of(run, "callback", state="waiting")
    Notice.objects.claim([notice.pk])
    client.force_login(make_staff("Support"))
    assert "is being sent now" in page(client, notice)
    url = reverse("admin:fullpass_notice_send_again", args=[notice.pk])
    assert "being sent right now" in client.post(url, follow=True).content.decode()
    assert not AuditEntry.objects.exists()


def test_many_are_sent_again_each_with_its_line(client, run):
    first, second = notice_of(run, "callback"), notice_of(run, "alert")
    client.force_login(make_staff("Support"))
    chosen = {"action": "send_all_again", "_selected_action": [str(first.pk), str(second.pk)]}
    html = client.post(reverse(LIST), chosen, follow=True).content.decode()
    assert "2 notices are sent again." in html
    assert set(Notice.objects.values_list("state", flat=True)) == {"waiting"}
    assert AuditEntry.objects.filter(action="send_again").count() == 2


def test_it_takes_the_permission(client, run):
    notice, staff = notice_of(run, "callback"), make_staff("Support")
    staff.groups.get().permissions.remove(*staff.groups.get().permissions.filter(codename="send_notice"))
    client.force_login(staff)
    url = reverse("admin:fullpass_notice_send_again", args=[notice.pk])
    assert url not in page(client, notice)
    assert client.post(url).status_code == 403
    notice.refresh_from_db()
    assert notice.state == "given_up"
