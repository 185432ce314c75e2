"""What people pasted by mistake, keys, passwords and card numbers, goes nowhere and is kept nowhere."""

from __future__ import annotations

import io
import json
import logging
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import connection

from fullpass.bundle import bundle_files
from fullpass.evaluation.planted.whole import FEWEST, plant_everything
from fullpass.models import ProfileVersion
from fullpass.notices.sender import send_due
from fullpass.runner.advance import advance
from fullpass.runner.enqueue import Request, enqueue
from tests.seeds import fresh_seed
from tests.standin import server

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.any_database, pytest.mark.slow]
SEED = fresh_seed()


def forms(secret: str) -> list[str]:
    """What to search for: each line as it is, as JSON escapes it, and a number without its spaces."""
    lines = [*secret.splitlines(), secret.replace(" ", "")]
    return sorted({form for line in lines for form in (line, json.dumps(line)[1:-1]) if form})


def every_table() -> str:
    """All columns of all rows, those of the history, of groups and of sessions too."""
    rows = [
        [str(model._meta.db_table), *(repr(value) for value in row)]
        for model in apps.get_models(include_auto_created=True)
        for row in model._default_manager.values_list()
    ]
    return json.dumps(rows, ensure_ascii=False)


def raw_files() -> bytes:
    """The database as it lies on the disk, free pages and the journal included."""
    name = Path(str(connection.settings_dict["NAME"]))
    return b"".join(path.read_bytes() for path in sorted(name.parent.glob(f"{name.name}*")))


def stored_files(folder: str = "") -> bytes:
    folders, files = default_storage.listdir(folder)
    found = [default_storage.open(f"{folder}/{name}".lstrip("/")).read() for name in files]
    return b"".join([*found, *(stored_files(f"{folder}/{name}".lstrip("/")) for name in folders)])


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The body of every request that the model service gets."""
    bodies: list[str] = []
    consider = server._Handler._consider

    def heard(self: Any, text: str) -> None:
        bodies.append(text)
        consider(self, text)

    monkeypatch.setattr(server._Handler, "_consider", heard)
    return bodies


def test_no_secret_is_kept_sent_logged_or_told(
    service, web_app, mailbox, webhook, receiver, requests, caplog, capfd, tmp_path
):
    caplog.set_level(logging.DEBUG)
    planted = plant_everything(SEED, FEWEST)
    assert len({secret.kind for secret in planted.secrets}) > 5
    export = json.dumps(planted.export, ensure_ascii=False)
    path = default_storage.save(f"{web_app.prefix}/mara/export.json", ContentFile(export.encode()))
    run = enqueue(web_app, Request("mara", path, notify_email="mara@person.example", language="en")).run
    assert advance(run)
    send_due()
    run.refresh_from_db()
    assert (run.status, len(mailbox.mails), len(receiver.posts) > 1) == ("complete", 2, True), run.error_code
    said = io.StringIO()
    call_command("export_profile", "mara", client=web_app.slug, out=tmp_path / "out", stdout=said)
    output = capfd.readouterr()
    places: dict[str, str | bytes] = {
        "a table": every_table(),
        "the files of the database": raw_files(),
        "the storage": stored_files(),
        "a request": "\n".join(requests),
        "a log": "\n".join(f"{r.getMessage()} {r.exc_text or ''}" for r in caplog.records) + caplog.text,
        "the terminal": output.out + output.err + said.getvalue(),
        "a bundle": json.dumps([bundle_files(each) for each in ProfileVersion.objects.all()]),
        "an exported file": b"".join(each.read_bytes() for each in (tmp_path / "out").iterdir()),
        "a callback": b"".join(post.body for post in (*receiver.posts, *webhook.posts)),
        "a mail": "\n".join(mail.as_string() for mail in mailbox.mails),
    }
    assert all(places[name] for name in ("a table", "a request", "a log", "a bundle", "a callback", "a mail"))
    for secret in planted.secrets:
        for form in forms(secret.text):
            for name, told in places.items():
                known = told if isinstance(told, bytes) else told.encode("utf-8", "surrogatepass")
                assert form.encode() not in known, (SEED, secret.kind, secret.place, name)
    assert sum(run.counts["secrets"].values()) >= len(planted.secrets)
