"""A cluster of workers, with a web app, a mail server and the chat of staff that it reaches over sockets."""

from __future__ import annotations

import pytest

from fullpass.evaluation.planted import plant
from tests.notices.conftest import SECRET
from tests.queue.fleet import Fleet
from tests.runner.passes import write_export
from tests.standin.faults import Fault
from tests.standin.server import StandIn

pytestmark = [pytest.mark.slow, pytest.mark.database]

POST = """
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from fullpass.models import Client
from fullpass.runner.enqueue import Request, enqueue
from fullpass.tasks import ring
client, _ = Client.objects.get_or_create(
    slug="app", defaults={{"callback_url": "{url}", "callback_secret": "{secret}"}}
)
for user_id in {user_ids}:
    path = default_storage.save(f"app/{{user_id}}/export.json", ContentFile(open("{export}", "rb").read()))
    ring(enqueue(client, Request(user_id, path, notify_email="mara@person.example", forced=True)).run)
"""


def test_workers_tell_everybody_within_moments_of_its_being_true(
    new_database, tmp_path, receiver, webhook, mailbox
):
    export = write_export(tmp_path / "export.json", plant(3, 20).export)
    with StandIn() as model:
        fleet = Fleet(
            model,
            new_database(),
            tmp_path / "fleet",
            EMAIL_URL=f"smtp://127.0.0.1:{mailbox.port}",
            DEFAULT_FROM_EMAIL="soulprint@soulprint.example",
            FULLPASS_PROFILE_URL="https://app.example.com/people/{user_id}",
            FULLPASS_ALERT_WEBHOOK_URL=webhook.url("/bot1:t/sendMessage?chat_id=42"),
        )

        def post(*user_ids: str) -> None:
            words = {"url": receiver.url(), "secret": SECRET, "user_ids": user_ids, "export": export}
            fleet.manage("shell", "-c", POST.format(**words))

        def told(*kinds: str) -> bool:
            return sorted(post.json["type"] for post in receiver.posts) == sorted(kinds)

        try:
            fleet.start()
            post("mara")
            fleet.wait(lambda: told("profile.ready", "profile.upgraded"), "the web app is told of both")
            fleet.wait(lambda: len(mailbox.mails) == 2, "the person gets both mails")
            receiver.posts.clear()
            model.faults.set([Fault("bad_key", act="extract")])
            post("nora")
            fleet.wait(lambda: told("profile.ready", "run.failed"), "the web app is told of the failure")
            fleet.wait(lambda: webhook.posts, "staff are told of the failure")
            fleet.wait(lambda: len(mailbox.mails) == 3, "the person hears that v1 is ready")
            assert webhook.posts[0].json["chat_id"] == "42"
            assert "bad_key" in webhook.posts[0].json["text"]
            states = "SELECT DISTINCT state FROM fullpass_notice"
            fleet.wait(lambda: fleet.rows(states) == [("sent",)], "everything is sent")
        finally:
            fleet.end()
