"""`manage.py pause`, and commands while it holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from fullpass.evaluation.planted import plant
from fullpass.models import AuditEntry, Client, FullPassRun, PauseSwitch
from fullpass.queue.pause import pause, resume
from tests.make import make_profile
from tests.runner.passes import full_pass, write_export

pytestmark = pytest.mark.django_db
SAMPLE = Path(__file__).parent.parent.parent / "samples" / "claude-export.json"


def test_everything_is_paused_and_goes_on():
    call_command("pause", reason="an incident")
    switch = PauseSwitch.read()
    assert switch.paused
    assert (switch.reason, bool(switch.by), bool(switch.since)) == ("an incident", True, True)
    call_command("pause", resume=True)
    assert not PauseSwitch.read().paused
    assert list(AuditEntry.objects.order_by("pk").values_list("action", flat=True)) == ["pause", "resume"]


def test_one_client_is_paused_and_stays_so_when_all_others_go_on():
    client = make_profile(client="acme").client
    call_command("pause", client="acme")
    assert Client.objects.get(pk=client.pk).paused
    assert not PauseSwitch.read().paused
    resume("a.lead")
    assert Client.objects.get(pk=client.pk).paused
    call_command("pause", client="acme", resume=True)
    assert not Client.objects.get(pk=client.pk).paused


def test_a_reason_that_is_too_long_is_told_and_pauses_nothing():
    with pytest.raises(CommandError, match="up to 500 characters") as raised:
        call_command("pause", reason="x" * 501)
    assert raised.value.returncode == 2
    assert not PauseSwitch.read().paused


def test_an_account_without_a_name_may_pause_too(monkeypatch):
    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found: 12345")

    monkeypatch.setattr("getpass.getuser", nameless)
    call_command("pause")
    assert PauseSwitch.read().by.startswith("uid ")


def test_a_client_that_does_not_exist_is_told():
    with pytest.raises(CommandError) as raised:
        call_command("pause", client="acne")
    assert raised.value.returncode == 2
    assert "acne" in str(raised.value)


def test_a_command_that_would_call_a_model_says_that_it_may_not_and_goes_on_later(service, tmp_path):
    export = write_export(tmp_path / "export.json", plant(3, 16).export)
    pause("a.lead")
    done = full_pass(export)
    assert (done.code, done.report["error"]["code"]) == (2, "paused")
    assert service.calls["requests"] == 0
    assert FullPassRun.objects.get().is_active
    resume("a.lead")
    assert full_pass(export).code == 0


def test_a_command_that_works_by_rules_is_not_concerned():
    pause("a.lead")
    assert full_pass(SAMPLE, engine="offline").code == 0
