"""Clients are made and configured in the admin, by the rules of the commands."""

from __future__ import annotations

import io
import re
from html import unescape

import pytest
from django.core.management import call_command
from django.urls import reverse

from fullpass.models import AuditEntry, Client
from fullpass.queue.pause import pause
from tests.admin.desk_pages import hidden_field
from tests.admin.staff import make_staff, permissions
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
ADD = "admin:fullpass_client_add"
PETS = {"name": "pets", "heading": "Pets", "belongs": "animals the person lives with", "details": ["species"]}


@pytest.fixture
def shop() -> Client:
    return Client.objects.create(slug="shop", name="The shop")


@pytest.fixture
def lead(client):
    staff = make_staff("Support lead", username="lea")
    client.force_login(staff)
    return staff


def change(row: Client) -> str:
    return reverse("admin:fullpass_client_change", args=[row.pk])


def row_of(number: int, **words: str) -> dict[str, str]:
    """What the table of kinds posts for one row."""
    parts = {"name": "", "heading": "", "belongs": "", "details": "", **words}
    return {f"categories-{number}-{part}": word for part, word in parts.items()}


def saved(client, row: Client, **fields):
    answer = client.post(change(row), {"name": row.name, "storage_prefix": row.storage_prefix, **fields})
    row.refresh_from_db()
    return answer


def errors(answer) -> str:
    return unescape(
        " ".join(re.findall(r'<ul class="errorlist[^>]*>(.*?)</ul>', answer.content.decode(), re.DOTALL))
    )


# --- Making and changing


def test_a_client_is_made(client, lead):
    fields = {"slug": "shop", "name": "The shop", "storage_prefix": "apps/shop", "keeps_exports": "on"}
    answer = client.post(reverse(ADD), fields | row_of(0), follow=True)
    made = Client.objects.get()
    assert answer.redirect_chain == [(change(made), 302)]
    assert f"{reverse('admin:fullpass_apikey_add')}?client={made.pk}" in answer.content.decode()
    assert (made.slug, made.prefix, made.keeps_exports, made.categories) == ("shop", "apps/shop", True, [])
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.staff, entry.client_slug) == ("add_client", lead, "shop")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"slug": "The Shop"}, "lower-case letters"),
        ({"slug": "other", "storage_prefix": "../x"}, "Use folders of letters"),
        ({"slug": "other", "storage_prefix": "shop/inner"}, "lie in"),
        ({"slug": "shop"}, "already exists"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_made(client, lead, shop, fields, told):
    answer = client.post(reverse(ADD), fields | row_of(0))
    assert told in errors(answer)
    assert Client.objects.count() == 1


def test_settings_are_changed_with_a_line_that_says_which(client, lead, shop):
    saved(client, shop, name="A shop", holds_for_review="on")
    assert (shop.name, shop.holds_for_review, shop.keeps_exports) == ("A shop", True, False)
    entry = AuditEntry.objects.get()
    assert (entry.action, sorted(entry.details["changed"])) == ("change_client", ["holds_for_review", "name"])


def test_a_slug_stays_and_so_does_a_prefix_that_names_files(client, lead, shop):
    saved(client, shop, slug="stolen", storage_prefix="apps/shop")
    assert (shop.slug, shop.prefix) == ("shop", "apps/shop")
    make_profile(client="shop")
    saved(client, shop, storage_prefix="elsewhere")
    assert shop.prefix == "apps/shop"


def test_a_pause_that_came_meanwhile_outlives_a_change(client, lead, shop, monkeypatch):
    save = Client.save

    def paused_first(self, **kwargs):
        Client.objects.filter(pk=self.pk).update(paused=True)
        save(self, **kwargs)

    monkeypatch.setattr(Client, "save", paused_first)
    saved(client, shop, name="A shop")
    assert (shop.name, shop.paused) == ("A shop", True)


# --- Kinds of facts


def test_kinds_of_facts_are_edited_as_a_table(client, lead, shop):
    words = {key: value for key, value in PETS.items() if key != "details"}
    saved(client, shop, **row_of(0, **words, details="species"), **row_of(1))
    assert shop.categories == [PETS]
    html = client.get(change(shop)).content.decode()
    assert 'value="pets"' in html
    assert 'name="categories-2-name"' in html
    saved(client, shop, **row_of(0))
    assert shop.categories == []


def test_several_details_are_told_apart_by_commas_or_spaces(client, lead, shop):
    words = {key: value for key, value in PETS.items() if key != "details"}
    saved(client, shop, **row_of(0, **words, details=" species, breed  colour,"))
    assert shop.categories[0]["details"] == ["species", "breed", "colour"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"name": "Pets!", "heading": "Pets", "belongs": "animals"}, "is no name of a category"),
        ({"name": "pets", "heading": "P\0ts", "belongs": "animals"}, "heading is one line"),
        ({"name": "pets", "heading": "", "belongs": "animals"}, "heading is one line"),
        ({"name": "pets", "heading": "Pets", "belongs": "two\nlines"}, "belongs is one line"),
        ({"name": "pets", "heading": "Pets", "belongs": "animals", "details": "A-B"}, "details are at most"),
    ],
)
def test_a_wrong_kind_is_told_keeps_what_was_typed_and_changes_nothing(client, lead, shop, row, told):
    answer = saved(client, shop, name="New name", **row_of(0, **row))
    assert told in errors(answer)
    assert f'value="{row["name"]}"' in answer.content.decode()
    assert (shop.name, shop.categories) == ("The shop", [])


def test_kinds_that_were_not_posted_stay(client, lead, shop):
    Client.objects.filter(pk=shop.pk).update(categories=[PETS])
    saved(client, shop, name="A shop")
    assert (shop.name, shop.categories) == ("A shop", [PETS])


# --- Callbacks


def test_a_callback_is_set_and_its_secret_shown_once(client, lead, shop):
    url = reverse("admin:fullpass_client_set_callback", args=[shop.pk])
    answer = client.post(url, {"callback_url": "https://shop.example.org/hook", **seal(client, shop)})
    shop.refresh_from_db()
    assert shop.callback_url == "https://shop.example.org/hook"
    assert unescape(answer.content.decode()).count(shop.callback_secret) == 1
    assert "no-store" in answer["Cache-Control"]
    assert shop.callback_secret not in str(dict(client.session))
    for page in (
        change(shop),
        reverse("admin:fullpass_client_history", args=[shop.pk]),
        reverse("admin:index"),
    ):
        assert shop.callback_secret not in client.get(page).content.decode()
    dump = io.StringIO()
    call_command("dumpdata", "fullpass.AuditEntry", "admin", "sessions", stdout=dump)
    assert "set_callback" in dump.getvalue()
    assert shop.callback_secret not in dump.getvalue()


def seal(browser, shop: Client) -> dict[str, str]:
    """What the form of the callback carries."""
    return {"seal": hidden_field(browser, change(shop), "seal")}


def test_loading_the_page_of_a_new_secret_again_makes_no_other(client, lead, shop):
    shop.set_callback("https://shop.example.org/old")
    url = reverse("admin:fullpass_client_set_callback", args=[shop.pk])
    form = {"callback_url": "https://shop.example.org/hook", **seal(client, shop)}
    client.post(url, form)
    shop.refresh_from_db()
    secret = shop.callback_secret
    again = client.post(url, form, follow=True).content.decode()
    assert "Nothing was changed: the secret is another than when the form was opened" in again
    assert secret not in again
    shop.refresh_from_db()
    assert shop.callback_secret == secret
    assert AuditEntry.objects.filter(action="set_callback").count() == 1


@pytest.mark.parametrize(
    "address",
    ["", "https://\0.example", "ftp://shop.example.org", "javascript:alert(1)", "https://" + "a" * 600],
)
def test_an_address_that_is_none_is_told_and_nothing_changes(client, lead, shop, address):
    shop.set_callback("https://shop.example.org/hook")
    secret = shop.callback_secret
    url = reverse("admin:fullpass_client_set_callback", args=[shop.pk])
    answer = client.post(url, {"callback_url": address, **seal(client, shop)})
    assert 'id="callback-error"' in answer.content.decode()
    shop.refresh_from_db()
    assert (shop.callback_url, shop.callback_secret) == ("https://shop.example.org/hook", secret)
    assert not AuditEntry.objects.exists()


def test_callbacks_are_ended(client, lead, shop):
    shop.set_callback("https://shop.example.org/hook")
    client.post(reverse("admin:fullpass_client_end_callbacks", args=[shop.pk]))
    shop.refresh_from_db()
    assert (shop.callback_url, shop.callback_secret) == ("", "")


# --- Paused by itself


def test_a_client_is_paused_and_goes_on_with_who_and_why(client, lead, shop):
    url = reverse("admin:fullpass_client_pause", args=[shop.pk])
    assert url in client.get(change(shop)).content.decode()
    client.post(url, {"reason": "un\0paid" + "!" * 600})
    shop.refresh_from_db()
    assert shop.paused
    html = client.get(change(shop)).content.decode()
    assert "by lea" in html
    assert "unpaid" in html
    assert "paused already" in client.post(url, {"reason": "again"}, follow=True).content.decode()
    client.post(reverse("admin:fullpass_client_resume", args=[shop.pk]))
    shop.refresh_from_db()
    assert not shop.paused
    assert list(AuditEntry.objects.values_list("action", "client_slug").order_by("pk")) == [
        ("pause", "shop"), ("resume", "shop"),
    ]  # fmt: skip


# --- Its page


def test_its_page_counts_runs_by_state_and_leads_to_them(client, lead, shop):
    for number, status in enumerate(["failed", "failed", "complete"]):
        make_run(make_profile(f"p{number}", client="shop"), status=status)
    make_run(make_profile("p9", client="other"), status="failed")
    html = unescape(client.get(change(shop)).content.decode())
    (url,) = [url for url in re.findall(r'href="([^"]+)"', html) if "status__exact=failed" in url]
    assert client.get(url).context["cl"].result_count == 2
    assert "3 in all" in html


# --- Who may


def test_support_looks_and_changes_nothing(client, shop):
    client.force_login(make_staff("Support"))
    html = client.get(change(shop)).content.decode()
    assert "The shop" in html
    assert 'name="_save"' not in html
    assert client.get(reverse(ADD)).status_code == 403
    assert client.post(reverse(ADD), {"slug": "mine"}).status_code == 403
    assert saved(client, shop, name="Mine").status_code == 403
    for verb in ("set_callback", "end_callbacks", "pause", "resume"):
        url = reverse(f"admin:fullpass_client_{verb}", args=[shop.pk])
        assert url not in html
        assert client.post(url, {"callback_url": "https://a.example", "reason": "x"}).status_code == 403
    shop.refresh_from_db()
    assert (shop.name, shop.callback_url, shop.paused) == ("The shop", "", False)


def test_changing_a_client_is_another_permission_than_pausing_it(client, shop):
    staff = make_staff()
    staff.user_permissions.add(*permissions("view_client", "change_client"))
    client.force_login(staff)
    assert saved(client, shop, name="A shop").status_code == 302
    assert (
        client.post(reverse("admin:fullpass_client_pause", args=[shop.pk]), {"reason": "x"}).status_code
        == 403
    )


def test_verbs_are_posts(client, lead, shop):
    for verb in ("set_callback", "end_callbacks", "pause", "resume"):
        assert client.get(reverse(f"admin:fullpass_client_{verb}", args=[shop.pk])).status_code == 405


def test_a_client_that_is_not_there_is_said_so(client, lead):
    assert client.post(reverse("admin:fullpass_client_set_callback", args=[7]), {}).status_code == 404
    assert client.get(reverse("admin:fullpass_client_change", args=[7]), follow=True).status_code == 200


def test_words_of_staff_are_shown_not_run(client, lead):
    hostile = Client.objects.create(slug="h", name="<script>alert(1)</script>")
    pause("<img src=x onerror=alert(2)>", "<script>alert(3)</script>", hostile)
    html = client.get(change(hostile)).content.decode()
    assert "<script>alert" not in html
    assert "<img src=x" not in html
