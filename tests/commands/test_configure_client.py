"""Settings of a client from the command line."""

from __future__ import annotations

import json

import pytest
from django.core.management import CommandError, call_command

from fullpass.models import Client

pytestmark = pytest.mark.django_db

HEALTH = [{"name": "health", "heading": "Health", "belongs": "allergies, illnesses, medicines"}]


@pytest.fixture
def shop() -> Client:
    return Client.objects.create(slug="shop")


def configured(capsys, *arguments: str) -> dict:
    call_command("configure_client", "shop", *arguments)
    return json.loads(capsys.readouterr().out)


def test_without_a_change_it_shows_what_holds(shop, capsys):
    told = configured(capsys)
    assert (told["prefix"], told["holds_for_review"], told["categories"]) == ("shop", False, "default")


def test_what_is_named_is_changed_and_nothing_else(shop, capsys, tmp_path):
    path = tmp_path / "categories.json"
    path.write_text(json.dumps(HEALTH))
    configured(capsys, "--keeps-exports")
    told = configured(capsys, "--holds-for-review", "--categories", str(path))
    assert (told["keeps_exports"], told["holds_for_review"], told["categories"]) == (True, True, HEALTH)
    told = configured(capsys, "--no-holds-for-review", "--categories", "default")
    assert (told["keeps_exports"], told["holds_for_review"], told["categories"]) == (True, False, "default")


@pytest.mark.parametrize(
    ("text", "says"),
    [("[{}]", "name"), ("{", "no JSON"), ('[{"name": "A b"}]', "heading"), (None, "cannot be read")],
)
def test_what_cannot_be_used_is_refused_and_nothing_changes(shop, tmp_path, text, says):
    path = tmp_path / "categories.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(CommandError, match=says) as refused:
        call_command("configure_client", "shop", "--categories", str(path))
    assert refused.value.returncode == 2
    shop.refresh_from_db()
    assert shop.categories == []


def test_an_unknown_client_is_refused():
    with pytest.raises(CommandError, match="no client"):
        call_command("configure_client", "nobody")
