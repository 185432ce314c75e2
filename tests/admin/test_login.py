"""Who tries password after password has to wait."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.urls import reverse

from tests.admin.staff import make_staff

pytestmark = pytest.mark.django_db
THROTTLED = "There were too many attempts to log in; wait "


@pytest.fixture(autouse=True)
def ida(settings):
    settings.FULLPASS_THROTTLE_WRONG_KEYS = "3/h"
    cache.clear()
    yield make_staff("Support", username="ida")
    cache.clear()


def log_in(client, username="ida", *, password="wrong", address="192.0.2.1"):  # noqa: S107
    data = {"username": username, "password": password}
    return client.post(reverse("admin:login"), data, REMOTE_ADDR=address)


def test_wrong_passwords_are_throttled_and_then_the_right_one_is_not_tried(client):
    assert [log_in(client).status_code for _ in range(3)] == [200, 200, 200]
    for password in ("wrong", "secret"):
        answer = log_in(client, password=password)
        assert answer.status_code == 429
        assert THROTTLED in answer.content.decode()
        assert 0 < int(answer.headers["Retry-After"]) <= 7200
    assert "_auth_user_id" not in client.session


def test_neither_others_from_there_nor_the_same_from_elsewhere_have_to_wait(client):
    make_staff("Support", username="lea")
    while log_in(client).status_code == 200:
        pass
    assert log_in(client, password="secret", address="192.0.2.2").status_code == 302
    client.logout()
    assert log_in(client, "lea", password="secret").status_code == 302


def test_names_of_nobody_are_throttled_in_the_same_words(client):
    answers = [log_in(client, "nobody") for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert THROTTLED in answers[-1].content.decode()


def test_a_name_that_is_written_otherwise_counts_as_the_same(client):
    assert [log_in(client, name).status_code for name in ("ida", " ida ", "ｉｄａ", "ida")][-1] == 429


def test_who_tries_name_after_name_from_one_address_has_to_wait_and_is_told_what_to_do(client):
    answers = [log_in(client, f"name{n}") for n in range(16)]
    assert [answer.status_code for answer in answers] == [200] * 15 + [429]
    assert "from your address, under several names; wait " in answers[-1].content.decode()
    assert "If they were not yours, tell whoever runs SoulPrint" in answers[-1].content.decode()
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 7200
    assert log_in(client, password="secret").status_code == 429
    assert log_in(client, password="secret", address="192.0.2.2").status_code == 302


def test_attempts_that_were_refused_to_one_name_are_held_against_nobody_else(client):
    make_staff("Support", username="lea")
    assert [log_in(client).status_code for _ in range(20)][-1] == 429
    assert log_in(client, "lea", password="secret").status_code == 302
