"""What a web app is posted, and what becomes of a notice that it does not take."""

from __future__ import annotations

import hashlib
import hmac
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from django.utils import timezone

from fullpass.models import Client, Notice
from fullpass.models.notices import DELAYS, JITTER, LONGEST_RETRY_AFTER
from fullpass.notices.outbox import note_failed, send_again
from fullpass.notices.sender import send_due
from tests.notices.conftest import SECRET
from tests.notices.receiver import drip, drop, flood, hang, status

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
FIELDS = [
    "id", "type", "user_id", "run_id", "status", "soulprint_ready", "memory_building", "chunks_embedded",
    "processing_time", "created_at",
]  # fmt: skip


def make_due() -> None:
    """Move the clock by the data."""
    Notice.objects.filter(state="waiting").update(next_attempt_at=timezone.now())


@pytest.fixture
def notice(run):
    """The callback that a run has failed."""
    run.status = "failed"
    run.save()
    note_failed(run)
    return Notice.objects.get(channel="callback")


def test_the_body_has_exactly_the_fields_that_were_agreed(receiver, notice, run):
    assert send_due() == 1
    (post,) = receiver.posts
    assert list(post.json) == FIELDS
    assert post.json["id"] == str(notice.pk)
    assert (post.json["type"], post.json["status"]) == ("run.failed", "failed")
    assert (post.json["user_id"], post.json["run_id"]) == ("mara", str(run.pk))
    assert (post.json["soulprint_ready"], post.json["memory_building"]) == (False, False)
    assert datetime.fromisoformat(post.json["created_at"]).tzinfo == UTC
    assert post.headers["Content-Type"] == "application/json"
    notice.refresh_from_db()
    assert (notice.state, notice.attempts, notice.last_error) == ("sent", 1, "")
    assert notice.sent_at is not None


def test_the_signature_is_that_of_time_and_body(receiver, notice):
    before = int(time.time())
    send_due()
    (post,) = receiver.posts
    parts = dict(part.split("=", 1) for part in post.headers["Soulprint-Signature"].split(","))
    assert before <= int(parts["t"]) <= time.time()
    signed = parts["t"].encode() + b"." + post.body
    assert parts["v1"] == hmac.new(SECRET.encode(), signed, hashlib.sha256).hexdigest()


def test_another_attempt_has_the_same_id_and_body_and_a_fresh_time(receiver, notice, monkeypatch):
    receiver.answers = [status(500)]
    send_due()
    notice.refresh_from_db()
    assert (notice.state, notice.attempts, notice.last_error) == ("waiting", 1, "HTTP 500.")
    assert send_due() == 0
    make_due()
    later = time.time() + 100
    monkeypatch.setattr(time, "time", lambda: later)
    send_due()
    first, second = receiver.posts
    assert first.body == second.body
    assert f"t={int(later)}," in second.headers["Soulprint-Signature"]
    assert first.headers["Soulprint-Signature"] != second.headers["Soulprint-Signature"]
    notice.refresh_from_db()
    assert (notice.state, notice.attempts) == ("sent", 2)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (status(404), "HTTP 404."),
        (status(302, Location="/elsewhere"), "HTTP 302, and redirects are not followed."),
        (status(307, Location="/elsewhere"), "HTTP 307, and redirects are not followed."),
        (status(503), "HTTP 503."),
        (flood, "HTTP 500."),
        (drop, "Not reached (RemoteProtocolError)."),
    ],
)
def test_what_the_web_app_does_not_take_is_posted_again_later(receiver, notice, answer, error):
    receiver.answers = [answer]
    send_due()
    notice.refresh_from_db()
    assert (notice.state, notice.last_error) == ("waiting", error)
    assert notice.next_attempt_at > timezone.now()
    assert [post.path for post in receiver.posts] == ["/hook"]


def test_an_answer_of_many_megabytes_is_not_read(receiver, notice):
    receiver.answers = [flood]
    send_due()
    receiver.closing.wait(0.5)
    assert receiver.sent_bytes < 50_000_000  # what fits into the buffers between us, at most


@pytest.mark.parametrize(
    ("answer", "error"),
    [(hang, "Not reached (ReadTimeout)."), (drip, "No answer within 1 s.")],
)
def test_a_web_app_that_hangs_keeps_us_for_a_short_while(receiver, notice, answer, error, monkeypatch):
    from fullpass.notices import posting

    monkeypatch.setattr(posting, "TOTAL_SECONDS", 1)
    monkeypatch.setattr(posting, "TIMES", posting.httpx2.Timeout(0.5))
    receiver.answers = [answer]
    send_due()
    notice.refresh_from_db()
    assert (notice.state, notice.last_error) == ("waiting", error)


def test_a_web_app_that_is_not_there(notice):
    Client.objects.update(callback_url="http://127.0.0.1:1/hook")
    send_due()
    notice.refresh_from_db()
    assert (notice.state, notice.last_error) == ("waiting", "Not reached (ConnectError).")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/hook", "gopher://127.0.0.1"])
def test_only_http_is_spoken_whatever_the_address_says(notice, url):
    Client.objects.update(callback_url=url)
    send_due()
    notice.refresh_from_db()
    assert notice.state == "given_up"
    assert "http://" in notice.last_error


def test_a_web_app_that_is_gone_is_not_asked_again(receiver, notice):
    receiver.answers = [status(410)]
    send_due()
    notice.refresh_from_db()
    assert (notice.state, notice.attempts) == ("given_up", 1)


def test_the_attempts_last_about_a_day_and_then_end(receiver, notice):
    receiver.answers = [status(500)] * 20
    waited = timedelta()
    for attempt, delay in enumerate(DELAYS, start=1):
        make_due()
        send_due()
        notice.refresh_from_db()
        assert (notice.state, notice.attempts) == ("waiting", attempt)
        wait = notice.next_attempt_at - timezone.now()
        assert abs(wait.total_seconds() - delay) <= JITTER * delay + 60
        waited += timedelta(seconds=delay)
    assert timedelta(hours=22) < waited < timedelta(hours=26)
    make_due()
    send_due()
    notice.refresh_from_db()
    assert (notice.state, notice.last_error) == ("given_up", "HTTP 500.")
    make_due()
    assert send_due() == 0


def test_notices_that_failed_together_do_not_come_back_together(run):
    delays = set()
    for _ in range(5):
        notice = Notice(pk=None, run=run, profile=run.profile, attempts=4)
        notice.set_unsent("HTTP 500.")
        delays.add(notice.next_attempt_at.replace(microsecond=0))
    assert len(delays) > 1


@pytest.mark.parametrize("code", [429, 503])
def test_the_web_app_may_say_when_it_wants_to_be_asked_again(receiver, notice, code):
    receiver.answers = [status(code, Retry_After="600")]
    send_due()
    notice.refresh_from_db()
    assert 590 < (notice.next_attempt_at - timezone.now()).total_seconds() <= 600


def test_it_may_say_so_with_a_date_and_not_beyond_all_measure(receiver, notice):
    receiver.answers = [
        status(429, Retry_After=format_datetime(timezone.now() + timedelta(minutes=9), usegmt=True)),
        status(429, Retry_After="9" * 40),
        status(429, Retry_After="whenever you like"),
    ]
    waits = []
    for _ in range(3):
        make_due()
        send_due()
        notice.refresh_from_db()
        waits.append((notice.next_attempt_at - timezone.now()).total_seconds())
    assert 500 < waits[0] <= 540
    assert LONGEST_RETRY_AFTER - 60 < waits[1] <= LONGEST_RETRY_AFTER
    assert waits[2] < DELAYS[2] * 2


def test_without_a_secret_nothing_is_posted_until_there_is_one(receiver, notice):
    Client.objects.update(callback_secret="")
    send_due()
    notice.refresh_from_db()
    assert (notice.state, receiver.posts) == ("off", [])
    Client.objects.update(callback_secret=SECRET)
    assert send_again(notice)
    send_due()
    assert [post.json["id"] for post in receiver.posts] == [str(notice.pk)]


def test_what_was_given_up_or_sent_can_be_sent_again_under_the_same_id(receiver, notice):
    receiver.answers = [status(410)]
    send_due()
    notice.refresh_from_db()
    for _ in range(2):
        assert send_again(notice)
        assert (notice.state, notice.attempts, notice.last_error) == ("waiting", 0, "")
        send_due()
        notice.refresh_from_db()
        assert notice.state == "sent"
    assert {post.json["id"] for post in receiver.posts} == {str(notice.pk)}
    assert len(receiver.posts) == 3


def test_a_notice_that_is_being_sent_is_not_sent_again(notice):
    Notice.objects.claim([notice.pk])
    assert not send_again(notice)


def test_neither_words_of_the_receiver_nor_of_the_person_are_logged_or_kept(receiver, notice, caplog):
    receiver.answers = [status(500)]
    send_due()
    notice.refresh_from_db()
    assert "Spoken by the receiver" not in notice.last_error
    assert "Spoken by the receiver" not in caplog.text
    assert "person.example" not in caplog.text
