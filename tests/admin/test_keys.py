"""API keys: shown once after making and found nowhere afterwards, revoked for ever."""

from __future__ import annotations

import io
import logging
import re
from datetime import timedelta
from html import unescape

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from fullpass.desk.audit_words import sentence_of
from fullpass.models import ApiKey, AuditEntry, Client
from tests.admin.desk_pages import hidden_field
from tests.admin.staff import make_staff

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
ADD = "admin:fullpass_apikey_add"


@pytest.fixture
def shop() -> Client:
    return Client.objects.create(slug="shop")


def a_form(browser, shop: Client, **fields) -> dict:
    """The fields of the form, as somebody fills them in who has opened it."""
    named = {"client": shop.pk, "name": "web app", "expires": ""}
    return {**named, "goes_by": hidden_field(browser, reverse(ADD), "goes_by"), **fields}


def make_key(browser, shop: Client, **fields):
    return browser.post(reverse(ADD), a_form(browser, shop, **fields))


def shown(answer) -> str:
    """The key that a page shows."""
    found = re.findall(r"sp_[0-9a-f]{12}_[\w-]{43}", unescape(answer.content.decode()))
    assert len(found) == 1
    return found[0]


def test_a_key_is_made_shown_and_usable(client, shop):
    lead = make_staff("Support lead", username="lea")
    client.force_login(lead)
    key = shown(make_key(client, shop))
    row = ApiKey.objects.get()
    assert ApiKey.find(key) == row
    assert (row.client, row.name, row.expires_at) == (shop, "web app", None)
    assert client.get("/api/v1/runs/", headers={"Authorization": f"Bearer {key}"}).status_code == 200
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.staff, entry.client_slug) == ("make_key", lead, "shop")
    assert sentence_of(entry) == f"lea made key {row.prefix} of shop"


def test_a_key_that_was_shown_is_found_nowhere_afterwards(client, shop, caplog):
    client.force_login(make_staff("Support lead"))
    with caplog.at_level(logging.DEBUG):
        answer = make_key(client, shop)
    key = shown(answer)
    secret = key.rpartition("_")[2]
    assert "no-store" in answer["Cache-Control"]
    assert all(secret not in cookie.value for cookie in client.cookies.values())
    assert secret not in str(dict(client.session))
    assert secret not in caplog.text
    dump = io.StringIO()
    call_command("dumpdata", stdout=dump)
    assert ApiKey.objects.get().prefix in dump.getvalue()
    assert secret not in dump.getvalue()
    row = ApiKey.objects.get()
    for url in (
        reverse("admin:index"),
        reverse("admin:fullpass_apikey_changelist"),
        reverse("admin:fullpass_apikey_change", args=[row.pk]),
        reverse("admin:fullpass_apikey_history", args=[row.pk]),
        reverse("admin:fullpass_client_change", args=[shop.pk]),
        reverse("admin:fullpass_auditentry_changelist"),
        reverse(ADD),
    ):
        html = client.get(url).content.decode()
        assert secret not in html
        assert row.hashed_key not in html


def test_loading_the_page_of_a_new_key_again_makes_no_other_and_shows_it_to_nobody(client, shop):
    client.force_login(make_staff("Support lead"))
    form = a_form(client, shop)
    key = shown(client.post(reverse(ADD), form))
    again = client.post(reverse(ADD), form, follow=True)
    row = ApiKey.objects.get()
    assert again.redirect_chain == [(reverse("admin:fullpass_apikey_change", args=[row.pk]), 302)]
    assert f"Key {row.prefix} was made and shown already; no other was made." in again.content.decode()
    assert key not in again.content.decode()
    assert ApiKey.find(key) == row
    assert AuditEntry.objects.filter(action="make_key").count() == 1
    shown(make_key(client, shop))
    assert ApiKey.objects.count() == 2


@pytest.mark.parametrize("prefix", ["", "0123456789ab", "0123456789ab:forged"])
def test_a_key_goes_by_no_name_of_anybodys_choice(client, shop, prefix):
    client.force_login(make_staff("Support lead"))
    assert "Open this page anew" in make_key(client, shop, goes_by=prefix).content.decode()
    assert not ApiKey.objects.exists()


def test_an_end_is_counted_from_now(client, shop):
    client.force_login(make_staff("Support lead"))
    make_key(client, shop, expires="30")
    days = ApiKey.objects.get().expires_at - timezone.now()
    assert timedelta(days=29, hours=23) < days <= timedelta(days=30)


@pytest.mark.parametrize("wrong", [{"name": ""}, {"name": "n" * 101}, {"client": 999}, {"expires": "7 days"}])
def test_what_cannot_be_is_told_and_no_key_is_made(client, shop, wrong):
    client.force_login(make_staff("Support lead"))
    answer = make_key(client, shop, **wrong)
    assert "Please correct" in answer.content.decode()
    assert not ApiKey.objects.exists()


def test_the_clients_page_leads_to_a_new_key_of_its_own(client, shop):
    client.force_login(make_staff("Support lead"))
    url = f"{reverse(ADD)}?client={shop.pk}"
    assert url in client.get(reverse("admin:fullpass_client_change", args=[shop.pk])).content.decode()
    assert f'<option value="{shop.pk}" selected' in client.get(url).content.decode()


def test_a_key_is_revoked_after_a_confirmation_and_opens_nothing_more(client, shop):
    lead = make_staff("Support lead")
    row, key = ApiKey.make(shop, name="web app")
    client.force_login(lead)
    url = reverse("admin:fullpass_apikey_revoke", args=[row.pk])
    assert "tick that you are sure" in client.post(url, follow=True).content.decode()
    assert ApiKey.find(key)
    assert "opens nothing any more" in client.post(url, {"sure": "yes"}, follow=True).content.decode()
    assert ApiKey.find(key) is None
    assert client.get("/api/v1/runs/", headers={"Authorization": f"Bearer {key}"}).status_code == 401
    assert "revoked already" in client.post(url, {"sure": "yes"}, follow=True).content.decode()
    assert AuditEntry.objects.filter(action="revoke_key", staff=lead).count() == 1


def test_support_looks_at_keys_and_neither_makes_nor_revokes_any(client, shop):
    row, key = ApiKey.make(shop)
    client.force_login(make_staff("Support"))
    assert client.get(reverse(ADD)).status_code == 403
    assert client.post(reverse(ADD), {"client": shop.pk, "name": "web app"}).status_code == 403
    page = client.get(reverse("admin:fullpass_apikey_change", args=[row.pk])).content.decode()
    assert row.prefix in page
    url = reverse("admin:fullpass_apikey_revoke", args=[row.pk])
    assert url not in page
    assert client.post(url, {"sure": "yes"}).status_code == 403
    assert ApiKey.find(key)
    assert ApiKey.objects.count() == 1


def test_the_list_tells_states_and_the_last_use(client, shop):
    used, revoked, expired = (ApiKey.make(shop, name=name)[0] for name in ("used", "closed", "ended"))
    ApiKey.objects.filter(pk=used.pk).update(last_used_at="2026-05-04T03:02:01Z")
    revoked.revoke()
    ApiKey.objects.filter(pk=expired.pk).update(expires_at=timezone.now() - timedelta(seconds=1))
    client.force_login(make_staff("Support"))
    url = reverse("admin:fullpass_apikey_changelist")
    assert "2026-05-04 03:02:01" in client.get(url).content.decode()
    for state, row in {"usable": used, "revoked": revoked, "expired": expired}.items():
        assert list(client.get(url, {"state": state}).context["cl"].queryset) == [row]
