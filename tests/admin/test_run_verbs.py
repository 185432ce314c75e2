"""The buttons of a run: each is a post, asks for its permission, tells the workers and leaves its lines."""

from __future__ import annotations

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse
from django_q.models import OrmQ

from fullpass.engines.offline import OfflineEngine
from fullpass.models import AuditEntry, FullPassRun
from fullpass.run_verbs import VERBS
from tests.admin.staff import make_staff, permissions
from tests.make import make_profile, make_run

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
FAILED = {
    "status": "failed",
    "stage": "extract",
    "error_code": "too_many_failed_chunks",
    "reading": {"chunks": {"failed": 3, "extracted": 7, "empty": 0}, "tokens": {"failed": 900}, "facts": 5},
    "prompt_version": OfflineEngine().prompt_version,
}
HELD = {"status": "processing", "stage": "memory", "held": True}
# Verb → a run that it is for, the group that may, what it says, and the status afterwards.
CASES = {
    "retry": (FAILED, "Support", "waits for a worker, to go on at extract, attempt 2.", "pending"),
    "retry_failed_chunks": (FAILED, "Support", "to try its failed chunks again, attempt 2.", "pending"),
    "restart": ({"status": "complete", "stage": "publish"}, "Support lead", "to start over", "pending"),
    "accept_failures": (FAILED, "Support lead", "to go on without the failed chunks", "pending"),
    "cancel": ({}, "Support", "The run is cancelled.", "cancelled"),
    "end_hold": (HELD, "Support", "waits for a worker, to go on at memory.", "processing"),
}


def url_of(run: FullPassRun, verb: str) -> str:
    return reverse(f"admin:fullpass_fullpassrun_{verb}", args=[run.pk])


def page_of(client, run: FullPassRun) -> str:
    return client.get(reverse("admin:fullpass_fullpassrun_change", args=[run.pk])).content.decode()


def test_every_verb_has_a_case():
    assert set(CASES) == set(VERBS)


@pytest.mark.parametrize("verb", CASES)
def test_a_button_does_what_it_says_and_leaves_its_lines(verb, client, django_capture_on_commit_callbacks):
    fields, group, sentence, status = CASES[verb]
    run, staff = make_run(**fields), make_staff(group)
    client.force_login(staff)
    assert url_of(run, verb) in page_of(client, run)
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(url_of(run, verb), follow=True)
    assert sentence in answer.content.decode()
    run.refresh_from_db()
    assert run.status == status
    assert run.failures_accepted_by == (staff.username if verb == "accept_failures" else "")
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.by, entry.user_id) == (verb, staff.username, "mara")
    assert str(run.pk) in entry.target
    assert LogEntry.objects.get().object_id == str(run.pk)
    assert OrmQ.objects.count() == (0 if verb == "cancel" else 1)


@pytest.mark.parametrize("verb", CASES)
def test_a_button_is_shown_and_works_for_those_alone_who_may(verb, client):
    fields, group, *_ = CASES[verb]
    run, staff = make_run(**fields), make_staff()
    staff.user_permissions.add(*permissions("view_fullpassrun"))
    client.force_login(staff)
    assert url_of(run, verb) not in page_of(client, run)
    assert client.post(url_of(run, verb)).status_code == 403
    if group == "Support lead":
        client.force_login(make_staff("Support"))
        assert url_of(run, verb) not in page_of(client, run)
        assert client.post(url_of(run, verb)).status_code == 403
    assert client.get(url_of(run, verb)).status_code == 405
    run.refresh_from_db()
    assert run.status == fields.get("status", "pending")


@pytest.mark.parametrize("verb", CASES)
def test_a_button_that_comes_too_late_is_told_why_and_changes_nothing(verb, client):
    status = "complete" if verb == "cancel" else "pending"
    run = make_run(status=status)
    client.force_login(make_staff("Support lead"))
    assert url_of(run, verb) not in page_of(client, run)
    answer = client.post(url_of(run, verb), follow=True)
    assert f"{VERBS[verb].label} is not possible: it" in answer.content.decode()
    run.refresh_from_db()
    assert (run.status, run.attempt) == (status, 1)
    assert not AuditEntry.objects.exists()


def test_a_run_that_a_newer_export_followed_shows_why_nothing_can_be_done(client):
    run = make_run(**FAILED)
    make_run(run.profile, status="complete", stage="publish")
    client.force_login(make_staff("Support lead"))
    told = "Retry and Restart: not possible, a newer export of this person was read since"
    assert told in page_of(client, run)
    for verb in ("retry", "retry_failed_chunks", "restart", "accept_failures"):
        assert url_of(run, verb) not in page_of(client, run)
        answer = client.post(url_of(run, verb), follow=True).content.decode()
        assert "a newer export of this person was read since" in answer


def test_a_run_whose_export_is_gone_before_it_was_read_says_to_hand_it_in_again(client):
    run = make_run(status="failed", stage="ingest", error_code="worker_lost", export_path="/gone.json")
    client.force_login(make_staff("Support lead"))
    page = page_of(client, run)
    assert "Restart: not possible, its export was not read to the end and is gone by now" in page
    assert "hand the export in again" in page
    assert url_of(run, "restart") not in page


def test_what_a_verb_will_cost_stands_beside_it(client):
    tokens = {"failed": 60_000, "extracted": 540_000, "empty": 0}
    reading = {"chunks": {"failed": 30, "extracted": 270, "empty": 0}, "tokens": tokens, "facts": 1500}
    fields = {**FAILED, "engine": "anthropic", "model": "claude-haiku-4-5-20251001", "reading": reading}
    run = make_run(make_profile(), **fields)
    client.force_login(make_staff("Support lead"))
    page = page_of(client, run)
    assert "About 105 calls" in page  # a hundred segments, and what follows
    assert page.count("tokens, $") >= 3
    offline = make_run(make_profile("ann"), **FAILED)
    assert "Costs nothing." in page_of(client, offline)
