"""Somebody to tell: a web app, a mail server, and the chat of staff."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import LazySettings

from fullpass.models import Client, FullPassRun
from tests.make import make_profile, make_run
from tests.notices.mailbox import Mailbox
from tests.notices.receiver import Receiver

SECRET = "shared with the web app"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as running:
        yield running


@pytest.fixture
def webhook(settings: LazySettings) -> Iterator[Receiver]:
    """The chat of staff."""
    with Receiver() as running:
        settings.FULLPASS_ALERT_WEBHOOK_URL = running.url("/alerts")
        yield running


@pytest.fixture
def mailbox(settings: LazySettings) -> Iterator[Mailbox]:
    with Mailbox() as running:
        settings.MAIL_IS_CONFIGURED = True
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", running.port
        settings.DEFAULT_FROM_EMAIL = "SoulPrint <soulprint@soulprint.example>"
        settings.FULLPASS_PROFILE_URL = "https://app.example.com/people/{user_id}"
        yield running


@pytest.fixture
def web_app(db: None, receiver: Receiver) -> Client:
    """A client that wants callbacks."""
    return Client.objects.create(slug="app", callback_url=receiver.url(), callback_secret=SECRET)


@pytest.fixture
def run(web_app: Client) -> FullPassRun:
    """A run of the web app's, for a person with an address."""
    return make_run(make_profile("mara", "app"), notify_email="mara@person.example", language="de")
