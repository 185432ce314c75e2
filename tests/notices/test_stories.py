"""The stories of a person and a web app: who is told what, from the post to the end."""

from __future__ import annotations

import json
import threading

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun, Notice
from fullpass.models.owners import this_owner
from fullpass.notices.sender import send_due
from fullpass.runner.advance import advance, work_on
from fullpass.runner.enqueue import Request, enqueue
from fullpass.runner.session import Session
from tests.standin.faults import Fault

# Committed as in life: the lease is renewed over another connection, which has to see the run.
pytestmark = [pytest.mark.heavy, pytest.mark.django_db(transaction=True)]
LARGE, SMALL = 20, 16
MARKER = "zanzibar-heliotrope"  # said in every chat, and in its title


@pytest.fixture
def everybody(service, web_app, mailbox, webhook, receiver, settings):
    """A web app, a person and staff who want to know."""
    settings.FULLPASS_MIN_CONVERSATIONS = 18
    return web_app


@pytest.fixture
def export():
    """A function that gives the bytes of an export, the marker in each conversation."""

    def make(conversations: int) -> bytes:
        chats = plant(7, conversations).export
        for chat in chats:
            chat["title"] = f"About {MARKER}"
            for node in chat["mapping"].values():
                parts = ((node.get("message") or {}).get("content") or {}).get("parts") or []
                if parts and isinstance(parts[0], str) and parts[0]:
                    parts[0] += f" I keep my {MARKER} in the shed."
        return json.dumps(chats).encode()

    return make


def post(client, content: bytes, user_id: str = "mara", **fields) -> FullPassRun:
    path = default_storage.save(f"{client.prefix}/{user_id}/export.json", ContentFile(content))
    request = Request(user_id, path, notify_email="mara@person.example", language="en", **fields)
    return enqueue(client, request).run


def work(run: FullPassRun) -> FullPassRun:
    """Work on the run to its end, and send what there is to tell."""
    assert advance(run)
    send_due()
    run.refresh_from_db()
    return run


def events(receiver) -> list[tuple[str, str, bool, bool]]:
    return [
        (p.json["type"], p.json["status"], p.json["soulprint_ready"], p.json["memory_building"])
        for p in receiver.posts
    ]


def subjects(mailbox) -> list[str]:
    return [mail["Subject"] for mail in mailbox.mails]


READY, SMARTER = "Your SoulPrint is ready", "Your SoulPrint got smarter"


def test_a_large_export_is_ready_and_then_smarter(everybody, receiver, mailbox, webhook, export):
    run = work(post(everybody, export(LARGE)))
    assert run.status == "complete"
    assert events(receiver) == [
        ("profile.ready", "processing", True, True),
        ("profile.upgraded", "complete", True, False),
    ]
    assert subjects(mailbox) == [READY, SMARTER]
    assert webhook.posts == []


@pytest.mark.any_database
def test_a_small_export_is_ready_and_that_is_all(everybody, receiver, mailbox, webhook, export):
    run = work(post(everybody, export(SMALL)))
    assert run.status == "skipped"
    assert events(receiver) == [("profile.ready", "skipped", True, False)]
    assert subjects(mailbox) == [READY]
    assert webhook.posts == []


@pytest.mark.any_database
def test_of_a_failed_full_pass_the_person_hears_only_that_v1_is_ready(
    everybody, receiver, mailbox, webhook, service, export
):  # fmt: skip
    service.faults.set([Fault("bad_key", act="extract")])
    run = work(post(everybody, export(LARGE)))
    assert (run.status, run.error_stage) == ("failed", "extract")
    assert events(receiver) == [
        ("profile.ready", "processing", True, True),
        ("run.failed", "failed", True, False),
    ]
    assert subjects(mailbox) == [READY]
    (alert,) = webhook.posts
    assert str(run.pk) in alert.json["text"]
    assert "bad_key" in alert.json["text"]


def test_a_retry_that_succeeds_is_told_as_the_upgrade_it_is(
    everybody, receiver, mailbox, webhook, service, export
):  # fmt: skip
    service.faults.set([Fault("bad_key", act="extract")])
    run = work(post(everybody, export(LARGE)))
    service.faults.set([])
    assert run.retry()
    assert work(run).status == "complete"
    assert [event[0] for event in events(receiver)] == ["profile.ready", "run.failed", "profile.upgraded"]
    assert subjects(mailbox) == [READY, SMARTER]
    assert len(webhook.posts) == 1
    assert len({post.json["id"] for post in receiver.posts}) == 3


@pytest.mark.any_database
def test_a_retry_that_fails_is_told_once_more(everybody, receiver, mailbox, service, export):
    service.faults.set([Fault("bad_key", act="extract")])
    run = work(post(everybody, export(LARGE)))
    assert run.retry()
    work(run)
    assert [event[0] for event in events(receiver)] == ["profile.ready", "run.failed", "run.failed"]
    assert subjects(mailbox) == [READY]


@pytest.mark.any_database
def test_memory_without_v2_is_an_upgrade_and_v2_comes_without_a_second_mail(
    everybody, receiver, mailbox, service, export
):  # fmt: skip
    run = post(everybody, export(LARGE))
    assert run.claim(this_owner())
    work_on(Session(run, stop=threading.Event()), stages=FullPassRun.Stage.values[:-2])  # to MEMORY
    service.faults.set([Fault("bad_key", act="sections")])
    assert work(run).status == "failed"
    assert [event[0] for event in events(receiver)] == ["profile.ready", "profile.upgraded", "run.failed"]
    assert subjects(mailbox) == [READY, SMARTER]
    service.faults.set([])
    assert run.retry()
    assert work(run).status == "complete"
    assert events(receiver)[3:] == [("profile.upgraded", "complete", True, False)]
    assert subjects(mailbox) == [READY, SMARTER]


@pytest.mark.any_database
def test_a_v1_that_the_web_app_made_itself_is_not_told_back_to_it(everybody, receiver, mailbox, export):
    run = post(everybody, export(LARGE))
    run.profile.publish(kind="handed_in", generation="v1")
    assert work(run).status == "complete"
    assert [event[0] for event in events(receiver)] == ["profile.upgraded"]
    assert subjects(mailbox) == [SMARTER]


@pytest.mark.any_database
def test_a_small_export_whose_only_call_fails_is_a_failure_that_can_be_retried(
    everybody, receiver, mailbox, webhook, service, export
):  # fmt: skip
    service.faults.set([Fault("bad_key", act="sections")])
    run = work(post(everybody, export(SMALL)))
    assert (run.status, run.error_stage, run.error_code) == ("failed", "quick_pass", "bad_key")
    assert events(receiver) == [("run.failed", "failed", False, False)]
    assert (subjects(mailbox), len(webhook.posts)) == ([], 1)
    service.faults.set([])
    assert run.retry()
    assert work(run).status == "skipped"
    assert events(receiver)[1:] == [("profile.ready", "skipped", True, False)]
    assert subjects(mailbox) == [READY]


def test_a_cancelled_run_is_told_to_nobody(everybody, receiver, mailbox, webhook, export):
    run = post(everybody, export(LARGE))
    assert run.cancel()
    assert send_due() == 0
    assert (receiver.posts, mailbox.mails, webhook.posts) == ([], [], [])


@pytest.mark.any_database
def test_nothing_that_is_told_holds_a_word_of_the_chats(
    everybody, receiver, mailbox, webhook, service, export, caplog
):  # fmt: skip
    service.faults.set([Fault("bad_key", act="memory")])
    content = export(LARGE)
    assert content.count(MARKER.encode()) > 2 * LARGE
    run = work(post(everybody, content))
    service.faults.set([])
    assert run.retry()
    work(run)
    assert (len(receiver.posts), len(mailbox.mails), len(webhook.posts)) == (3, 2, 1)
    told = [post.body.decode() for post in [*receiver.posts, *webhook.posts]]
    told += [mail.as_string() for mail in mailbox.mails]
    told += [part.get_content() for mail in mailbox.mails for part in mail.walk() if not part.is_multipart()]
    told += [str(row) for row in Notice.objects.values()]
    assert not [text for text in [*told, caplog.text] if MARKER in text]
    assert "mara" not in "".join(post.body.decode() for post in webhook.posts)
