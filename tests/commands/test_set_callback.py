"""Setting where a client is told, from the shell."""

from __future__ import annotations

import io

import pytest
from django.core.management import CommandError, call_command

from fullpass.models import Client

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> Client:
    return Client.objects.create(slug="shop")


def test_the_secret_is_printed_alone_so_that_a_shell_can_take_it(client):
    out, remarks = io.StringIO(), io.StringIO()
    call_command("set_callback", "shop", "https://shop.example.org/hook", stdout=out, stderr=remarks)
    client.refresh_from_db()
    assert client.callback_url == "https://shop.example.org/hook"
    assert out.getvalue() == client.callback_secret + "\n"
    assert len(client.callback_secret) >= 40
    assert client.callback_secret not in remarks.getvalue()


def test_an_empty_address_ends_the_callbacks(client):
    call_command("set_callback", "shop", "https://shop.example.org/hook", stdout=io.StringIO())
    call_command("set_callback", "shop", "")
    client.refresh_from_db()
    assert (client.callback_url, client.callback_secret) == ("", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [(["nobody", "https://a.example"], "no client"), (["shop", "ftp://a"], "cannot be posted to")],
)
def test_what_cannot_be_is_refused_and_nothing_changes(client, words, said):
    with pytest.raises(CommandError) as raised:
        call_command("set_callback", *words)
    assert raised.value.returncode == 2
    assert said in str(raised.value)
    client.refresh_from_db()
    assert client.callback_url == ""
