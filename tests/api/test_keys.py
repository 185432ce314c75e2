"""Who may call: keys are shown once, expire, can be revoked, and are refused in the same words."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import DatabaseError, connection
from django.utils import timezone

from fullpass import keys
from fullpass.models import ApiKey, Client
from tests.api.problem import problem

pytestmark = pytest.mark.django_db
RUNS = "/api/v1/runs/"


def call(command: str, *arguments: str, **options: object) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command(command, *arguments, stdout=out, stderr=err, **options)
    return out.getvalue().strip(), err.getvalue()


def with_key(client, key: str):
    return client.get(RUNS, headers={"Authorization": f"Bearer {key}"})


def test_a_key_from_the_command_opens_the_api_and_is_kept_as_a_hash(client):
    key, remarks = call("create_api_key", "acme", name="production")
    row = ApiKey.objects.get()
    assert key.startswith(f"sp_{row.prefix}_")
    assert (row.client.slug, row.name, row.expires_at) == ("acme", "production", None)
    assert key not in remarks
    assert key.rpartition("_")[2] not in str(list(ApiKey.objects.values()))
    assert with_key(client, key).status_code == 200


def test_a_new_client_is_made_and_said_and_a_known_one_is_not_made_again():
    assert "Client acme is new" in call("create_api_key", "acme")[1]
    assert "new" not in call("create_api_key", "acme")[1]
    assert Client.objects.count() == 1
    assert ApiKey.objects.count() == 2


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["No Slug"], "lower-case"),
        (["acme", "--expires-in-days", "0"], "36500"),
        (["acme", "--name", "n" * 101], "100"),
    ],
)
def test_bad_input_makes_nothing(arguments, word):
    with pytest.raises(CommandError, match=word) as raised:
        call("create_api_key", *arguments)
    assert raised.value.returncode == 2
    assert not ApiKey.objects.exists()
    assert not Client.objects.exists()


def test_unknown_revoked_and_expired_keys_and_other_words_are_refused_alike(client):
    revoked, _ = call("create_api_key", "acme")
    call("revoke_api_key", ApiKey.prefix_of(revoked))
    expired, _ = call("create_api_key", "acme", expires_in_days=1)
    ApiKey.objects.filter(revoked_at=None).update(expires_at=timezone.now())
    unknown, _ = call("create_api_key", "acme")
    row = ApiKey.objects.latest("created_at")
    wrong_secret = f"sp_{row.prefix}_{'x' * 43}"
    ApiKey.objects.filter(pk=row.pk).delete()
    answers = [
        with_key(client, key)
        for key in (revoked, expired, unknown, wrong_secret, "nonsense", "sp__", "k" * 5000, "é\x01")
    ]
    documents = [problem(answer, 401, "unauthenticated") for answer in answers]
    assert all(document == documents[0] for document in documents)
    assert {answer["WWW-Authenticate"] for answer in answers} == {
        'Bearer realm="SoulPrint", error="invalid_token"'
    }


@pytest.mark.parametrize("value", [None, "", "Bearer", "Bearer ", "Basic dTpw", "sp_x_y"])
def test_without_a_key_the_answer_says_how_to_send_one(client, value):
    headers = {} if value is None else {"Authorization": value}
    answer = client.get(RUNS, headers=headers)
    assert "Authorization: Bearer" in problem(answer, 401, "unauthenticated")["detail"]
    assert answer["WWW-Authenticate"] == 'Bearer realm="SoulPrint"'


def test_the_scheme_may_be_written_in_any_case(client, app):
    assert client.get(RUNS, headers={"Authorization": f"bEARER  {app.key} "}).status_code == 200


def test_several_keys_open_one_client_until_each_is_revoked(client):
    old, _ = call("create_api_key", "acme")
    new, _ = call("create_api_key", "acme")
    assert with_key(client, old).status_code == with_key(client, new).status_code == 200
    call("revoke_api_key", old)
    assert with_key(client, old).status_code == 401
    assert with_key(client, new).status_code == 200
    with pytest.raises(CommandError, match="revoked already"):
        call("revoke_api_key", old)
    with pytest.raises(CommandError, match="no key"):
        call("revoke_api_key", "0123456789ab")


def test_the_last_use_is_written_once_a_minute(app, django_assert_num_queries):
    app.get(RUNS)
    first = ApiKey.objects.get().last_used_at
    assert first is not None
    app.get(RUNS)
    assert ApiKey.objects.get().last_used_at == first
    earlier = timezone.now() - timedelta(seconds=61)
    ApiKey.objects.update(last_used_at=earlier)
    app.get(RUNS)
    assert ApiKey.objects.get().last_used_at > earlier


def test_a_use_that_cannot_be_written_down_is_no_reason_to_refuse_it(app, monkeypatch):
    def fails(*arguments, **options):
        raise DatabaseError("disk full")

    monkeypatch.setattr("fullpass.keys.timezone.now", fails)
    assert app.get(RUNS).status_code == 200
    monkeypatch.undo()
    assert ApiKey.objects.get().last_used_at is None
    keys.note_use(app.key_row)
    assert ApiKey.objects.get().last_used_at is not None


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the time-out is SQLite's")
def test_the_time_out_of_sqlite_is_as_before_after_a_use_was_noted(app):
    def timeout() -> int:
        with connection.cursor() as cursor:
            return cursor.execute("PRAGMA busy_timeout").fetchone()[0]

    before = timeout()
    assert before > 0
    app.get(RUNS)
    assert timeout() == before
