"""What is written down to be told, and when."""

from __future__ import annotations

import pytest
from django.db import transaction

from fullpass.erase import erase_profile
from fullpass.models import Client, Notice, Profile
from fullpass.notices import bell
from fullpass.notices.outbox import note_failed, note_ready, note_upgraded
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db


def told() -> list[tuple[str, str, int]]:
    """Kind, channel and attempt of every notice."""
    rows = Notice.objects.values_list("kind", "channel", "run_attempt")
    return sorted(rows)


def publish(run, kind, generation="v1"):
    return run.profile.publish(kind=kind, generation=generation, run=run)


@pytest.fixture
def to_all(run, settings):
    """A run of which the web app, the person and staff want to hear."""
    settings.MAIL_IS_CONFIGURED = True
    settings.FULLPASS_ALERT_WEBHOOK_URL = "http://127.0.0.1:1/alerts"
    return run


def test_v1_is_told_to_the_web_app_and_to_the_person_once(to_all):
    to_all.status = "processing"
    publish(to_all, "quick_pass")
    note_ready(to_all)
    note_ready(to_all)
    assert told() == [("profile.ready", "callback", 1), ("profile.ready", "mail", 1)]
    payload = Notice.objects.get(channel="callback").payload
    assert (payload["status"], payload["soulprint_ready"], payload["memory_building"]) == (
        "processing", True, True,
    )  # fmt: skip


def test_a_v1_that_was_there_before_is_no_news_unless_it_is_all_there_will_be(to_all):
    to_all.profile.publish(kind="handed_in", generation="v1")
    to_all.status = "processing"
    note_ready(to_all)
    assert told() == []
    to_all.status = "skipped"
    note_ready(to_all)
    assert told() == [("profile.ready", "callback", 1), ("profile.ready", "mail", 1)]
    assert Notice.objects.get(channel="callback").payload["memory_building"] is False


def test_without_sections_nothing_is_ready(to_all):
    to_all.status = "skipped"
    note_ready(to_all)
    assert told() == []


def test_a_failure_is_told_to_the_web_app_and_to_staff_and_never_to_the_person(to_all):
    note_failed(to_all)
    assert told() == [("run.failed", "alert", 1), ("run.failed", "callback", 1)]


def test_a_retry_that_fails_too_is_told_again_under_another_id(to_all):
    note_failed(to_all)
    note_failed(to_all)
    to_all.attempt = 2
    note_failed(to_all)
    kinds = [("run.failed", "alert", 1), ("run.failed", "alert", 2)]
    assert told() == [*kinds, ("run.failed", "callback", 1), ("run.failed", "callback", 2)]
    ids = [notice.payload["id"] for notice in Notice.objects.filter(channel="callback")]
    assert len(set(ids)) == 2


def test_a_new_memory_is_an_upgrade_even_when_v2_fails(to_all):
    publish(to_all, "memory")
    to_all.status = "failed"
    note_failed(to_all)
    assert told() == [
        ("profile.upgraded", "callback", 1), ("profile.upgraded", "mail", 1),
        ("run.failed", "alert", 1), ("run.failed", "callback", 1),
    ]  # fmt: skip


def test_v2_after_a_retry_is_news_for_the_web_app_and_no_second_mail(to_all):
    publish(to_all, "memory")
    note_failed(to_all)
    to_all.attempt = 2
    note_failed(to_all)  # with nothing new to read
    to_all.attempt = 3
    publish(to_all, "full_pass", "v2")
    note_upgraded(to_all)
    note_upgraded(to_all)
    upgrades = [row for row in told() if row[0] == "profile.upgraded"]
    assert upgrades == [
        ("profile.upgraded", "callback", 1), ("profile.upgraded", "callback", 3),
        ("profile.upgraded", "mail", 1),
    ]  # fmt: skip


def test_an_installation_without_mail_shows_that_a_mail_was_wanted(to_all, settings):
    settings.MAIL_IS_CONFIGURED = False
    publish(to_all, "quick_pass")
    note_ready(to_all)
    mail = Notice.objects.get(channel="mail")
    assert (mail.state, mail.last_error) == ("off", "EMAIL_URL is not set.")


def test_who_gave_no_address_is_told_nothing(settings):
    run = make_run(make_profile())
    publish(run, "quick_pass")
    note_ready(run)
    note_failed(run)
    assert told() == []


def test_a_run_in_the_foreground_is_told_to_web_app_and_person_and_not_to_staff(to_all):
    to_all.foreground = True
    publish(to_all, "memory")
    note_failed(to_all)
    assert ("run.failed", "alert", 1) not in told()
    assert ("run.failed", "callback", 1) in told()
    assert ("profile.upgraded", "mail", 1) in told()


def test_what_is_wrong_with_an_export_is_told_without_the_names_in_it(to_all):
    to_all.error_code, to_all.error_cause = "unreadable_export", "damaged_zip"
    to_all.error_message = "The ZIP is damaged or was cut off (my diary.json): download the export again."
    to_all.error_stage = "ingest"
    note_failed(to_all)
    assert Notice.objects.get(channel="alert").payload == {
        "run_id": str(to_all.pk), "client": "app", "stage": "ingest", "code": "unreadable_export",
        "sentence": "The export cannot be read (damaged_zip).",
    }  # fmt: skip


def test_the_bell_is_rung_after_the_commit_and_not_without_one(
    to_all, monkeypatch, django_capture_on_commit_callbacks
):
    rung = []
    monkeypatch.setattr(bell, "async_task", lambda name, **options: rung.append(name))
    with django_capture_on_commit_callbacks(execute=True):
        note_failed(to_all)
        assert rung == []
    assert set(rung) == {"fullpass.tasks.send_notices"}
    rung.clear()
    with django_capture_on_commit_callbacks(execute=True):
        note_ready(to_all)  # which has nothing to say
    assert rung == []


def test_a_queue_that_cannot_be_reached_does_not_stand_in_the_way_of_the_truth(
    to_all, monkeypatch, django_capture_on_commit_callbacks, caplog
):
    def no_queue(name, **options):
        raise ConnectionError("the queue is down")

    monkeypatch.setattr(bell, "async_task", no_queue)
    with django_capture_on_commit_callbacks(execute=True):
        note_failed(to_all)
    assert Notice.objects.exists()


def test_what_is_not_committed_is_not_told(to_all):
    class Undone(Exception):
        pass

    with pytest.raises(Undone), transaction.atomic():
        note_failed(to_all)
        raise Undone
    assert told() == []


def test_an_erased_person_leaves_nothing_in_the_outbox(to_all):
    publish(to_all, "quick_pass")
    note_ready(to_all)
    note_failed(to_all)
    erase_profile(Profile.objects.get(pk=to_all.profile_id))
    assert not Notice.objects.exists()


def test_a_callback_needs_a_secret():
    from django.core.exceptions import ValidationError

    with pytest.raises(ValidationError, match="secret"):
        Client(slug="other", callback_url="https://app.example.com/hook").clean()
    Client(slug="other", callback_url="https://app.example.com/hook", callback_secret="s").clean()
