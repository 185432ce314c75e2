"""Notices as support sees them."""

from __future__ import annotations

import pytest
from django.urls import reverse

from fullpass.models import Notice
from fullpass.notices import bell
from fullpass.notices.outbox import note_failed

pytestmark = pytest.mark.django_db
LIST = "admin:fullpass_notice_changelist"


@pytest.fixture
def notice(run):
    """A callback that was given up."""
    note_failed(run)
    Notice.objects.update(state="given_up", attempts=11, last_error="HTTP 500.")
    return Notice.objects.get()


def send_again(client, notice):
    return client.post(
        reverse(LIST), {"action": "send_all_again", "_selected_action": [str(notice.pk)]}, follow=True
    )


def test_the_list_and_the_page_say_what_became_of_it(admin_client, notice):
    assert "HTTP 500." in admin_client.get(reverse(LIST)).content.decode()
    page = admin_client.get(reverse("admin:fullpass_notice_change", args=[notice.pk])).content.decode()
    for part in (str(notice.pk), "run.failed", "Given up", "HTTP 500."):
        assert part in page


def test_staff_send_it_again_and_the_workers_are_told(
    admin_client, notice, monkeypatch, django_capture_on_commit_callbacks
):
    rung = []
    monkeypatch.setattr(bell, "async_task", lambda name, **options: rung.append(name))
    with django_capture_on_commit_callbacks(execute=True):
        page = send_again(admin_client, notice)
    assert "1 notice is sent again" in page.content.decode()
    notice.refresh_from_db()
    assert (notice.state, notice.attempts) == ("waiting", 0)
    assert rung == ["fullpass.tasks.send_notices"]


def test_one_that_is_being_sent_is_left_alone(admin_client, notice):
    notice.send_again()
    Notice.objects.claim([notice.pk])
    assert "being sent right now" in send_again(admin_client, notice).content.decode()


def test_it_takes_a_permission(client, notice, django_user_model):
    from django.contrib.auth.models import Permission

    user = django_user_model.objects.create_user("helper", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_notice"))
    client.force_login(user)
    assert "Send again" not in client.get(reverse(LIST)).content.decode()
    send_again(client, notice)
    notice.refresh_from_db()
    assert notice.state == "given_up"
