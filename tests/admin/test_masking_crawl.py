"""Every address of the admin is read as support, and as staff without any permission: none shows a person's
text before it is revealed.
"""

from __future__ import annotations

import io
import zipfile

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.urls import reverse

from fullpass.models import Conversation, Fact, Profile
from tests.admin import marked
from tests.admin.crawling import ROOT, Crawl, route_of, routes, text_of
from tests.admin.marked import WORD, make_marked_person
from tests.admin.staff import make_staff
from tests.remembered import remembered

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
LEFT = {"admin/logout/"}  # the one address that ends the walk


@pytest.fixture
def profile(tmp_path, settings):
    settings.DEBUG = False
    remembered(make_marked_person, tmp_path)
    return Profile.objects.get()


def seeds():
    """Addresses that no page links to, or only for some rows."""
    yield from (ROOT, "/admin/nowhere/", "/admin/login/", "/admin/jsi18n/", "/admin/find/?q=mara")
    yield from ("/admin/password_change/", "/admin/password_change/done/", "/admin/autocomplete/")
    yield from (f"/admin/{label}/" for label in ("auth", "django_q", "fullpass"))
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        yield from (reverse(f"{name}_changelist"), reverse(f"{name}_add"))
        row = model._default_manager.order_by("pk").first()
        for page in ("change", "history", "delete"):
            yield reverse(f"{name}_{page}", args=[row.pk if row else "nobody"])
    yield "/admin/fullpass/fact/nobody/change/"
    fact = Fact.objects.first()
    yield f"/admin/r/{ContentType.objects.get_for_model(Fact).pk}/{fact.pk}/"
    yield from autocompletes()
    yield from addresses_of_their_own()


def autocompletes():
    for model in apps.get_app_config("fullpass").get_models():
        asked = f"app_label={model._meta.app_label}&model_name={model._meta.model_name}"
        for field in model._meta.get_fields():
            if isinstance(field, models.ForeignKey):
                yield f"/admin/autocomplete/?{asked}&field_name={field.name}&term="


def addresses_of_their_own():
    """Every route, with a row of its model in the place of the id."""
    for route in routes():
        parts = route.split("/")
        if len(parts) > 4 and parts[1] in ("fullpass", "auth", "django_q"):
            row = apps.get_model(parts[1], parts[2])._default_manager.order_by("pk").first()
            yield "/" + "/".join([*parts[:3], str(row.pk if row else 1), *parts[4:]])


def read_all(client, *urls):
    """What the addresses lead to; those alone where some are named."""
    crawl = Crawl(client, each=0 if urls else 1)
    crawl.read(*(urls or seeds()))
    return crawl


def showing(crawl):
    """Addresses whose answers hold the word."""
    return [url for url, answer in crawl.visited.items() if WORD in text_of(answer)]


def test_every_text_that_is_kept_is_a_persons_or_is_not():
    assert not marked.unclassified()


def test_the_word_stands_in_every_text_of_the_person(profile):
    for model, names in marked.OF_A_PERSON.items():
        for name in names:
            values = list(model._default_manager.values_list(name, flat=True))
            assert any(WORD in str(value) for value in values), (model, name)
            assert all(WORD in value for value in values if isinstance(value, str)), (model, name)


@pytest.mark.slow
def test_support_sees_no_text_of_a_person_on_any_page_before_it_is_revealed(profile, client):
    client.force_login(make_staff("Support"))
    crawl = read_all(client)
    assert not showing(crawl)
    assert sorted(routes() - crawl.routes) == sorted(LEFT)
    assert not [url for url, answer in crawl.visited.items() if answer.status_code >= 500]
    assert crawl.posts
    for action, fields in crawl.posts.items():
        if not action.endswith(("/reveal/", "/logout/")):
            with transaction.atomic():
                answer = client.post(action, {**fields, "statement": "So it is", "text": "Note"}, follow=True)
                assert WORD not in text_of(answer), action
                transaction.set_rollback(True)


def test_staff_without_any_permission_sees_neither_text_nor_person(profile, client):
    client.force_login(make_staff())
    crawl = read_all(client, *seeds())
    assert not showing(crawl)
    told = [url for url, answer in crawl.visited.items() if "mara" in text_of(answer)]
    assert not [url for url in told if "mara" not in url]


def test_whoever_is_not_logged_in_sees_the_login_alone(profile, client):
    crawl = read_all(client, *seeds())
    assert not showing(crawl)
    shown = {route_of(url) for url, answer in crawl.visited.items() if answer.status_code == 200}
    assert shown <= {"admin/login/", "admin/jsi18n/"}


def test_where_the_person_is_revealed_the_text_is_shown(profile, client):
    client.force_login(make_staff("Support"))
    client.post(reverse("admin:fullpass_profile_reveal", args=[profile.pk]))
    for model in marked.OF_A_PERSON:
        rows = list(model._default_manager.order_by("pk")[:5])
        pages = (reverse(f"admin:fullpass_{model._meta.model_name}_change", args=[row.pk]) for row in rows)
        assert showing(read_all(client, *pages)), model


def test_a_download_takes_a_person_who_is_revealed(profile, client):
    client.force_login(make_staff("Support"))
    url = reverse("admin:fullpass_profile_bundle", args=[profile.pk])
    assert client.post(url).status_code == 302
    client.post(reverse("admin:fullpass_profile_reveal", args=[profile.pk]))
    answer = client.post(url)
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        assert WORD in archive.read("MEMORY.md").decode()


def test_a_search_for_masked_words_finds_nothing(profile, client):
    client.force_login(make_staff("Support"))
    searched = [m for m, page in admin.site._registry.items() if page.search_fields]
    for model in (each for each in searched if each._meta.app_label == "fullpass"):
        url = reverse(f"admin:fullpass_{model._meta.model_name}_changelist")
        for narrowed in ({}, {"profile__id__exact": profile.pk}):
            answer = client.get(url, {"q": WORD, **narrowed})
            assert answer.status_code in (200, 302)  # it may know no profile
            assert answer.status_code == 302 or answer.context["cl"].result_count == 0


def test_an_error_shows_nothing_of_what_it_met(profile, client, monkeypatch):
    client.raise_request_exception = False
    client.force_login(make_staff("Support"))
    fact = Fact.objects.first()

    def fail(*args, **kwargs):
        raise ValueError(fact.statement)

    monkeypatch.setattr(admin.ModelAdmin, "get_object", fail)
    answer = client.get(reverse("admin:fullpass_fact_change", args=[fact.pk]))
    assert answer.status_code == 500
    assert WORD not in text_of(answer)


def test_names_of_rows_hold_no_text(profile):
    for model in apps.get_app_config("fullpass").get_models():
        for row in model._default_manager.all():
            assert WORD not in str(row), model
    assert Profile.objects.exists()
    assert Conversation.objects.exists()
