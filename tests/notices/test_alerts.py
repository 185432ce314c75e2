"""Alerts to staff: in the receiver's shape, and never a flood."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from fullpass.models import Notice
from fullpass.notices.alerts import shaped
from fullpass.notices.outbox import note_failed
from fullpass.notices.sender import send_due
from tests.make import make_profile, make_run
from tests.notices.receiver import status
from tests.notices.test_callbacks import make_due

pytestmark = pytest.mark.django_db
RUN = {
    "run_id": "r1", "client": "app", "stage": "extract", "code": "bad_key",
    "sentence": "The model service does not accept the API key. Check <ANTHROPIC_API_KEY> & more.",
}  # fmt: skip


def fail(number: int, code: str = "service_overloaded") -> None:
    """That many runs of as many persons fail."""
    for nth in range(number):
        run = make_run(
            make_profile(f"person-{code}-{nth}"), status="failed", error_code=code, error_stage="extract",
            error_message="The model service is overloaded.",
        )  # fmt: skip
        note_failed(run)


def let_the_gap_pass() -> None:
    Notice.objects.filter(state="sent").update(sent_at=timezone.now() - timedelta(hours=1))


def test_a_failure_is_told_with_run_client_stage_code_and_sentence(webhook):
    fail(1)
    assert send_due() == 1
    (post,) = webhook.posts
    run_id = Notice.objects.get().payload["run_id"]
    for part in (run_id, "local", "extract", "service_overloaded", "The model service is overloaded."):
        assert part in post.json["text"]
    assert post.json["count"] == 1
    assert post.json["runs"][0]["run_id"] == run_id
    assert b"person-" not in post.body


def test_two_hundred_failures_are_two_messages(webhook):
    fail(1)
    send_due()
    fail(199, "rate_limited")
    for _ in range(3):
        send_due()
    assert len(webhook.posts) == 1
    let_the_gap_pass()
    send_due()
    send_due()
    assert len(webhook.posts) == 2
    text = webhook.posts[1].json["text"]
    assert "199 runs failed" in text
    assert "194 × rate_limited at extract" in text
    assert len(text) < 4000
    assert set(Notice.objects.values_list("state", flat=True)) == {"sent"}


def test_a_chat_that_does_not_take_it_is_told_later(webhook):
    webhook.answers = [status(500)]
    fail(3)
    send_due()
    assert set(Notice.objects.values_list("state", "last_error")) == {("waiting", "HTTP 500.")}
    make_due()
    send_due()
    assert "3 runs failed" in webhook.posts[-1].json["text"]
    assert set(Notice.objects.values_list("state", flat=True)) == {"sent"}


def test_an_alert_whose_address_was_taken_away_shows_it(webhook, settings):
    fail(1)
    settings.FULLPASS_ALERT_WEBHOOK_URL = ""
    send_due()
    assert Notice.objects.get().state == "off"


@pytest.mark.parametrize("host", ["https://api.telegram.org", "http://127.0.0.1:8081"])
def test_telegram_gets_the_chat_and_the_text(host):
    url, message = shaped(f"{host}/bot123:secret/sendMessage?chat_id=-1001&message_thread_id=7", [RUN])
    assert url == f"{host}/bot123:secret/sendMessage"
    assert message.keys() == {"chat_id", "message_thread_id", "text"}
    assert (message["chat_id"], message["message_thread_id"]) == ("-1001", "7")
    assert "<ANTHROPIC_API_KEY> & more" in message["text"]


@pytest.mark.parametrize(
    "url", ["https://hooks.slack.com/triggers/x", "http://127.0.0.1:9/services/T000/B000/XXXX"]
)
def test_slack_gets_the_text_alone_with_its_own_signs_escaped(url):
    address, message = shaped(url, [RUN])
    assert address == url
    assert message.keys() == {"text"}
    assert "&lt;ANTHROPIC_API_KEY&gt; &amp; more" in message["text"]


def test_anybody_else_gets_the_runs_too():
    address, message = shaped("https://ops.example.com/hook?key=1", [RUN, RUN])
    assert address == "https://ops.example.com/hook?key=1"
    assert message.keys() == {"type", "text", "count", "runs"}
    assert (message["type"], message["count"], message["runs"]) == ("run.failed", 2, [RUN, RUN])
