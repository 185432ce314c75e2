"""Retrying, cancelling and erasing from the shell."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command

from fullpass.models import Client, FullPassRun, Profile
from tests.make import make_profile, make_run
from tests.runner.passes import full_pass

pytestmark = pytest.mark.django_db
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"


def refused(*command: str) -> str:
    with pytest.raises(CommandError) as raised:
        call_command(*command)
    assert raised.value.returncode == 2
    return str(raised.value)


def test_a_pending_run_is_cancelled_once():
    run = make_run()
    call_command("cancel_run", str(run.pk))
    assert FullPassRun.objects.get().status == "cancelled"
    assert "nothing to cancel" in refused("cancel_run", str(run.pk))


def test_only_a_run_that_ended_badly_is_retried():
    run = make_run()
    assert "not failed" in refused("retry_run", str(run.pk))
    FullPassRun.objects.update(status="failed")
    call_command("retry_run", str(run.pk))
    run.refresh_from_db()
    assert (run.status, run.attempt) == ("pending", 2)
    FullPassRun.objects.update(status="failed")
    make_run(run.profile)
    assert "another run" in refused("retry_run", str(run.pk))


def test_run_ids_that_are_none_or_belong_to_another_client():
    run = make_run(make_profile(client="other"))
    assert "not a run id" in refused("retry_run", "17")
    assert "no run" in refused("retry_run", str(run.pk))


def test_erasing_a_person_leaves_nothing_of_them_and_nothing_of_others_is_touched():
    client, _ = Client.objects.get_or_create(slug="local")
    default_storage.save("local/wendell.json", ContentFile(SAMPLE.read_bytes()))
    client.keeps_exports = True
    client.save()
    assert full_pass("local/wendell.json", user_id="wendell").code == 0
    assert full_pass(SAMPLE, user_id="other").code == 0
    assert default_storage.exists("local/wendell.json")
    others = Profile.objects.get(user_id="other")
    call_command("erase_profile", "wendell", yes=True)
    assert not default_storage.exists("local/wendell.json")
    for model in apps.get_app_config("fullpass").get_models():
        for row in model.objects.values():
            assert row.get("profile_id") in (None, others.pk), model
            assert "wendell" not in str(row.get("user_id", "")), model
    assert others.versions.count() == 3


def test_an_uploaded_export_is_deleted_after_ingest_unless_the_client_keeps_them():
    default_storage.save("local/wendell.json", ContentFile(SAMPLE.read_bytes()))
    assert full_pass("local/wendell.json").code == 0
    assert not default_storage.exists("local/wendell.json")


def test_erasing_without_a_terminal_and_without_yes_erases_nothing(monkeypatch):
    def nobody(prompt):
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    make_profile("mara")
    assert "Nothing was erased" in refused("erase_profile", "mara")
    assert Profile.objects.filter(user_id="mara").exists()


def test_a_port_that_is_taken_is_told_before_anything_starts():
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert "taken" in refused("serve", f"--port={server.getsockname()[1]}")
    assert not get_user_model().objects.exists()


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http", "²"])
def test_what_is_no_port_is_told_so(port):
    with pytest.raises(CommandError, match=f"{port!r} is no port"):
        call_command("serve", f"--port={port}")
