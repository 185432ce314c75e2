"""What changes something takes a POST, a token, a permission, and leaves a line: every verb of the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db import transaction
from django.test import Client as Browser
from django.urls import get_resolver

from fullpass.admin.keys import SIGNER
from fullpass.desk.shown_once import seal_of
from fullpass.models import ApiKey, AuditEntry, FullPassRun, PauseSwitch, Profile, RunChunk
from tests.admin.crawling import routes
from tests.admin.staff import make_staff
from tests.make import make_profile, make_run
from tests.remembered import remembered
from tests.runner.passes import full_pass

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"
FOR_A_LEAD = {
    "restart", "accept-failures", "roll-back", "forget", "revoke", "pause", "resume",
    "end-callbacks",
}  # fmt: skip
LEAVES_NO_LINE = {"hide"}  # it changes what one session shows, and less of it


def verbs():
    """Route, model and permission of every verb."""

    def walk(patterns, before=""):
        for each in patterns:
            route = before + str(each.pattern)
            if hasattr(each, "url_patterns"):
                yield from walk(each.url_patterns, route)
            elif permission := getattr(each.callback, "permission", ""):
                yield route, permission

    return [
        (route, apps.get_model("fullpass", route.split("/")[2]), permission)
        for route, permission in walk(get_resolver().url_patterns)
        if route in routes()
    ]


VERBS = verbs()


def name_of(route):
    return route.rstrip("/").rsplit("/", 1)[1]


def url_for(route, row):
    return "/" + route.replace("<path:object_id>", str(row.pk))


def kept():
    """All that is kept, but for the audit log."""
    models = set(apps.get_app_config("fullpass").get_models(include_auto_created=True)) - {AuditEntry}
    return {model: sorted(map(repr, model._default_manager.values_list())) for model in models}


@pytest.fixture
def rows():
    """Rows in the states in which something can be done with them."""
    remembered(make_rows)
    return Profile.objects.get(user_id="mara")


def make_rows():
    for name in ("mara", "bob"):
        full_pass(SAMPLE, user_id=name)
    mara = Profile.objects.get(user_id="mara")
    mara.publish(kind="memory", generation="v2", sections=mara.current_version.sections, memory_md="New")
    for run in FullPassRun.objects.all():
        RunChunk.objects.filter(pk=run.run_chunks.first().pk).update(outcome="failed")
        run.reading = {**run.reading, **run.run_chunks.sums()}
        run.save()
    FullPassRun.objects.filter(profile__user_id="bob").update(
        status="failed", stage="extract", error_stage="extract", error_code="too_many_failed_chunks"
    )
    make_run(make_profile("eve"), status="processing", held=True)
    ApiKey.make(mara.client, name="web", expires_at=None)
    PauseSwitch.objects.create()
    paused = make_profile("pia", client="paused").client
    paused.paused, paused.callback_url, paused.callback_secret = True, "https://app.example/x", "s" * 40
    paused.save()
    mara.notices.create(kind="profile.ready", channel="callback", state="given_up", payload={})


def words_for(row):
    """What a form of any verb asks for."""
    return {
        "statement": "I like green tea.", "note": "Asked.", "text": "They called.", "reason": "An outage.",
        "sure": "yes", "confirmation": getattr(row, "external_id", ""),
    }  # fmt: skip


def test_there_are_verbs_and_each_asks_for_a_permission_that_exists():
    known = set(Permission.objects.values_list("codename", flat=True))
    assert len(VERBS) > 15
    assert {permission.removeprefix("fullpass.") for *_, permission in VERBS} <= known


def test_without_the_permission_nothing_is_changed_and_the_answer_is_no(rows, client):
    client.force_login(make_staff())
    before = kept()
    for route, model, _ in VERBS:
        row = model._default_manager.first()
        assert client.post(url_for(route, row), words_for(row)).status_code == 403, route
    assert kept() == before
    assert not AuditEntry.objects.exists()


def test_support_cannot_do_what_a_lead_does(rows, client):
    client.force_login(make_staff("Support"))
    before = kept()
    refused = set()
    for route, model, permission in VERBS:
        row = model._default_manager.first()
        with transaction.atomic():
            status = client.post(url_for(route, row), words_for(row)).status_code
            if status == 403:
                assert kept() == before, route
                refused.add(name_of(route))
            transaction.set_rollback(True)
        assert (status == 403) == (not client_may(client, permission)), route
    assert refused == FOR_A_LEAD


def client_may(client, permission):
    return get_user_model().objects.get(pk=client.session["_auth_user_id"]).has_perm(permission)


def test_looking_changes_nothing_and_a_form_from_elsewhere_does_not_either(rows):
    lead = make_staff("Support lead")
    before = kept()
    for strict in (False, True):
        browser = Browser(enforce_csrf_checks=strict)
        browser.force_login(lead)
        for route, model, _ in VERBS:
            row = model._default_manager.first()
            url = url_for(route, row)
            answer = browser.post(url, words_for(row)) if strict else browser.get(url)
            assert answer.status_code == (403 if strict else 405), route
    assert kept() == before


def test_every_verb_that_changes_something_leaves_a_line_in_the_audit_log(rows, client):
    client.force_login(make_staff("Support lead", username="lea"))
    for profile in Profile.objects.all():
        client.post(f"/admin/fullpass/profile/{profile.pk}/reveal/")
    with_effect = {
        name_of(route)
        for route, model, _ in VERBS
        if any(leaves_a_line(client, route, row) for row in model._default_manager.order_by("pk"))
    }
    assert with_effect == {name_of(route) for route, *_ in VERBS} - LEAVES_NO_LINE


def forms(profile):
    """What is changed by a form of its own, not by a button."""
    of_client = f"/admin/fullpass/client/{profile.client_id}"
    callback = {"callback_url": "https://app.example/hook", "seal": seal_of(profile.client)}
    key = {"client": profile.client_id, "name": "web", "goes_by": SIGNER.sign("0123456789ab")}
    return {
        "erase": (f"/admin/fullpass/profile/{profile.pk}/erase/", {"user_id": profile.user_id}),
        "set_callback": (f"{of_client}/set-callback/", callback),
        "make_key": ("/admin/fullpass/apikey/add/", key),
        "change_client": (f"{of_client}/change/", {"name": "New", "categories": "[]"}),
        "add_client": ("/admin/fullpass/client/add/", {"slug": "new", "name": "New", "categories": "[]"}),
    }


@pytest.mark.parametrize("name", ["erase", "set_callback", "make_key", "change_client", "add_client"])
def test_a_form_of_a_lead_is_refused_to_support_and_leaves_a_line(rows, client, name):
    url, fields = forms(rows)[name]
    client.force_login(make_staff("Support"))
    before = kept()
    assert client.post(url, fields).status_code == 403
    assert kept() == before
    client.force_login(make_staff("Support lead", username="lea"))
    client.post(url, fields)
    assert kept() != before
    assert AuditEntry.objects.get().by == "lea"


def leaves_a_line(client, route, row):
    """Whether the verb did something with the row; all is as before afterwards."""
    with transaction.atomic():
        before, lines = kept(), AuditEntry.objects.count()
        client.post(url_for(route, row), words_for(row))
        written = AuditEntry.objects.order_by("-pk")[: AuditEntry.objects.count() - lines]
        changed = kept() != before
        assert not changed or written, route
        assert all(line.by == "lea" for line in written), route
        transaction.set_rollback(True)
    return bool(written)
