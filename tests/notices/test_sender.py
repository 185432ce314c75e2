"""Who sends: one at a time, nobody held up by another, and nothing lost with a worker that dies."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from fullpass import tasks
from fullpass.erase import erase_profile
from fullpass.models import Client, Notice, Profile
from fullpass.models.notices import DELAYS
from fullpass.notices import mail, posting
from fullpass.notices.outbox import note_failed
from fullpass.notices.sender import send_due
from fullpass.queue.schedules import SCHEDULES
from tests.make import make_profile, make_run
from tests.notices.receiver import Receiver, hang
from tests.processes import ROOT

pytestmark = pytest.mark.heavy

SEND = "import django; django.setup(); from fullpass.tasks import send_notices; send_notices()"


def failures(client: str, number: int) -> list[Notice]:
    """That many callbacks to a client."""
    for nth in range(number):
        note_failed(make_run(make_profile(f"person-{nth}", client), status="failed"))
    return list(Notice.objects.filter(profile__client__slug=client))


def expire_claims() -> None:
    """Move the clock by the data."""
    Notice.objects.filter(claimed_until__isnull=False).update(
        claimed_until=timezone.now() - timedelta(seconds=1)
    )


def start_sender() -> subprocess.Popen[bytes]:
    """Another process that sends what is in the database of this test."""
    name, url = str(connection.settings_dict["NAME"]), os.environ.get("DATABASE_URL", "")
    url = url.replace("/postgres?", f"/{name}?") if url.startswith("postgres") else f"sqlite:///{name}"
    ours = {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "soulprint.settings"}
    return subprocess.Popen([sys.executable, "-c", SEND], cwd=ROOT, env={**os.environ, **ours})


@pytest.mark.django_db(transaction=True)
def test_a_notice_that_several_senders_want_goes_to_one_of_them():
    client = Client.objects.create(slug="app", callback_url="http://127.0.0.1:1", callback_secret="s")
    ids = [notice.pk for notice in failures(client.slug, 30)]
    start, won = threading.Barrier(4), []

    def claim():
        start.wait()
        try:
            won.extend(notice.pk for notice in Notice.objects.claim(ids))
        finally:
            connection.close()

    senders = [threading.Thread(target=claim) for _ in range(4)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert sorted(won) == sorted(ids)


@pytest.mark.django_db(transaction=True)
def test_two_senders_at_once_post_every_notice_once(receiver, web_app):
    ids = {str(notice.pk) for notice in failures("app", 20)}
    senders = [start_sender() for _ in range(2)]
    assert [sender.wait() for sender in senders] == [0, 0]
    send_due()
    assert sorted(post.json["id"] for post in receiver.posts) == sorted(ids)
    assert set(Notice.objects.values_list("state", "attempts")) == {("sent", 1)}


@pytest.mark.django_db(transaction=True)
def test_what_a_killed_worker_was_sending_is_sent_once_its_claim_has_expired(receiver, web_app):
    (notice,) = failures("app", 1)
    receiver.answers = [hang]
    sender = start_sender()
    receiver.wait_for_post()
    sender.kill()
    sender.wait()
    assert send_due() == 0
    notice.refresh_from_db()
    assert (notice.state, notice.attempts) == ("waiting", 1)
    expire_claims()
    assert send_due() == 1
    notice.refresh_from_db()
    assert (notice.state, notice.attempts) == ("sent", 2)
    assert [post.json["id"] for post in receiver.posts] == [str(notice.pk)] * 2


@pytest.mark.django_db
def test_a_receiver_that_hangs_is_asked_once_and_others_are_served_meanwhile(receiver, web_app, monkeypatch):
    monkeypatch.setattr(posting, "TIMES", posting.httpx2.Timeout(5))  # enough for those who answer
    with Receiver() as other:
        Client.objects.create(slug="other", callback_url=other.url(), callback_secret="s")
        receiver.answers = [hang] * 10
        failures("app", 10)
        failures("other", 30)
        assert send_due() == 31
        assert len(receiver.posts) == 1
        assert len(other.posts) == 30
    states = Notice.objects.filter(profile__client__slug="app").values_list("state", "attempts")
    assert sorted(states) == [("waiting", 0)] * 9 + [("waiting", 1)]


@pytest.mark.django_db
def test_when_the_time_is_up_nothing_new_begins(receiver, web_app):
    failures("app", 3)
    assert send_due(seconds=0) == 0
    assert receiver.posts == []


@pytest.mark.django_db
def test_a_sender_that_comes_back_from_the_dead_changes_nothing(web_app):
    (notice,) = failures("app", 1)
    (late,) = Notice.objects.claim([notice.pk])
    expire_claims()
    (current,) = Notice.objects.claim([notice.pk])
    assert not late.set_given_up("HTTP 410.")
    assert current.set_sent()
    notice.refresh_from_db()
    assert notice.state == "sent"


@pytest.mark.django_db
def test_a_notice_that_kills_every_sender_is_given_up(receiver, web_app):
    (notice,) = failures("app", 1)
    for _ in range(len(DELAYS) + 1):
        assert Notice.objects.claim([notice.pk])
        expire_claims()
    send_due()
    notice.refresh_from_db()
    assert (notice.state, receiver.posts) == ("given_up", [])


@pytest.mark.django_db
def test_a_mistake_of_ours_in_one_notice_is_kept_and_stops_no_other(
    receiver, web_app, run, mailbox, monkeypatch, caplog
):
    def mistaken(notice):
        raise RuntimeError("with words that must not be logged")

    monkeypatch.setattr(mail, "_send", mistaken)
    Notice.objects.create(run=run, profile=run.profile, kind="profile.ready", channel="mail")
    failures("app", 1)
    send_due()
    wrong = Notice.objects.get(channel="mail")
    assert (wrong.state, wrong.attempts) == ("waiting", 1)
    assert wrong.last_error == "SoulPrint made a mistake here (RuntimeError)."
    assert Notice.objects.get(channel="callback").state == "sent"
    assert "must not be logged" not in caplog.text


@pytest.mark.django_db
def test_an_erased_person_is_not_told_of_once_the_erase_is_over(receiver, web_app, monkeypatch):
    failures("app", 3)
    settle = Notice.set_sent

    def erase_and_settle(notice):
        for profile in Profile.objects.exclude(pk=notice.profile_id):
            erase_profile(profile)
        return settle(notice)

    monkeypatch.setattr(Notice, "set_sent", erase_and_settle)
    send_due()
    assert len(receiver.posts) == 1
    assert Notice.objects.count() == 1


@pytest.mark.django_db
def test_a_person_erased_while_they_are_told_leaves_no_row(receiver, web_app, monkeypatch):
    failures("app", 1)
    settle = Notice.set_sent

    def erase_and_settle(notice):
        erase_profile(Profile.objects.get(pk=notice.profile_id))
        assert not settle(notice)

    monkeypatch.setattr(Notice, "set_sent", erase_and_settle)
    send_due()
    assert not Notice.objects.exists()


@pytest.mark.django_db
def test_what_was_settled_long_ago_is_removed_and_what_waits_is_not(web_app):
    failures("app", 4)
    for state, notice in zip(["sent", "given_up", "off", "waiting"], Notice.objects.all(), strict=True):
        Notice.objects.filter(pk=notice.pk).update(
            state=state,
            created_at=timezone.now() - timedelta(days=31),
            next_attempt_at=timezone.now() + timedelta(hours=1),
        )
    send_due()
    assert list(Notice.objects.values_list("state", flat=True)) == ["waiting"]


@pytest.mark.django_db
def test_an_outbox_without_anything_due_costs_a_few_queries(web_app, django_assert_max_num_queries):
    with django_assert_max_num_queries(6):
        assert send_due() == 0


@pytest.mark.django_db
def test_the_outbox_is_looked_into_every_half_minute(receiver, web_app):
    function, _ = SCHEDULES["notices"]
    failures("app", 1)
    getattr(tasks, function.rpartition(".")[2])()
    assert len(receiver.posts) == 1
