"""A person's text is masked until staff reveals it: one person, for a while, with a line in the log."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from fullpass.admin import masking
from fullpass.models import AuditEntry
from tests.admin.staff import make_staff, permissions
from tests.make import make_profile

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]


def reveal(client, profile, **more):
    return client.post(reverse("admin:fullpass_profile_reveal", args=[profile.pk]), more)


def shown(client, profile):
    page = client.get(reverse("admin:fullpass_profile_change", args=[profile.pk])).content.decode()
    return "their text is shown to you" in page


def test_text_is_masked_until_it_is_revealed_and_only_that_persons(client):
    mine, other = make_profile(user_id="ann"), make_profile(user_id="bob")
    client.force_login(make_staff("Support"))
    assert not shown(client, mine)
    assert reveal(client, mine).status_code == 302
    assert shown(client, mine)
    assert not shown(client, other)
    client.post(reverse("admin:fullpass_profile_hide", args=[mine.pk]))
    assert not shown(client, mine)


def test_every_reveal_leaves_a_line_in_the_audit_log(client):
    profile, staff = make_profile(user_id="ann"), make_staff("Support")
    client.force_login(staff)
    reveal(client, profile)
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.staff, entry.by, entry.user_id) == ("reveal", staff, staff.username, "ann")


def test_a_reveal_ends_by_itself(client, monkeypatch):
    profile = make_profile()
    client.force_login(make_staff("Support"))
    reveal(client, profile)
    later = timezone.now() + masking.FOR + timedelta(seconds=1)
    monkeypatch.setattr(masking.timezone, "now", lambda: later)
    assert masking.revealed_until(client.session, profile.pk) is None


def test_without_the_permission_nothing_is_revealed_and_one_taken_away_hides_at_once(client):
    profile, staff = make_profile(), make_staff("Support")
    client.force_login(staff)
    reveal(client, profile)
    staff.groups.clear()
    staff.user_permissions.add(*permissions("view_profile"))
    assert not shown(client, profile)
    assert reveal(client, profile).status_code == 403


def test_a_reveal_is_a_post_and_leads_back_to_its_page_but_never_elsewhere(client):
    profile = make_profile()
    client.force_login(make_staff("Support"))
    url = reverse("admin:fullpass_profile_reveal", args=[profile.pk])
    assert client.get(url).status_code == 405
    assert reveal(client, profile, next="/admin/fullpass/fact/?q=x").url == "/admin/fullpass/fact/?q=x"
    assert reveal(client, profile, next="https://evil.example/").url.startswith("/admin/fullpass/profile/")
