"""A client may call so often, over all processes together."""

from __future__ import annotations

import threading

import pytest
from django.core.cache import cache

from fullpass.api import throttles
from fullpass.api.problems import Problem
from tests.api.problem import problem
from tests.make import make_profile

RUNS = "/api/v1/runs/"


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still until it is moved."""

    class Clock:
        now = 1_000_000_020.0  # a third into a minute

        def time(self) -> float:
            return self.now

    clock = Clock()
    monkeypatch.setattr(throttles, "time", clock)
    return clock


def allowed(name: str, rate: str, tries: int) -> int:
    passed = 0
    for _ in range(tries):
        try:
            throttles.check_rate(name, rate)
        except Problem:
            continue
        passed += 1
    return passed


@pytest.mark.parametrize(
    ("rate", "found"),
    [
        ("10/s", (10, 1)),
        ("60/min", (60, 60)),
        ("7/m", (7, 60)),
        ("5/hour", (5, 3600)),
        ("1/day", (1, 86_400)),
    ],
)
def test_rates_are_understood(rate, found):
    assert throttles.parsed(rate) == found


def test_so_many_pass_and_no_more(clock):
    assert allowed("a", "60/min", 100) == 60
    assert allowed("b", "60/min", 1) == 1


def test_no_moment_sees_twice_the_rate(clock):
    clock.now += 39.9 - clock.now % 60 + 20  # the very end of a minute
    assert allowed("a", "60/min", 100) == 60
    clock.now += 0.2
    assert allowed("a", "60/min", 100) == 0
    clock.now += 30
    assert 25 <= allowed("a", "60/min", 100) <= 31
    clock.now += 120
    assert allowed("a", "60/min", 100) == 60


def test_after_the_time_that_was_told_the_next_one_passes(clock):
    for start in range(0, 60, 7):
        cache.clear()
        clock.now = 1_000_000_020.0 + start
        for _ in range(3):
            allowed("a", "5/min", 10)
            with pytest.raises(Problem) as raised:
                throttles.check_rate("a", "5/min")
            wait = int(raised.value.headers["Retry-After"])
            assert 1 <= wait <= 120
            clock.now += wait
            assert allowed("a", "5/min", 1) == 1


def test_those_who_come_again_and_again_are_let_in_when_it_is_their_time(clock):
    passed = 0
    for _ in range(600):
        clock.now += 1
        passed += allowed("a", "6/min", 3)
    assert 45 <= passed <= 66


@pytest.mark.django_db
def test_a_client_that_calls_too_often_is_told_when_to_come_again(app, web_app, settings, clock):
    settings.FULLPASS_THROTTLE_READ = "3/min"
    for _ in range(3):
        assert app.get(RUNS).status_code == 200
    answer = app.get(RUNS)
    problem(answer, 429, "throttled")
    assert int(answer["Retry-After"]) > 0
    assert web_app("other").get(RUNS).status_code == 200
    assert app.post_json("/api/v1/process-full/", {}).status_code == 400  # counted apart


@pytest.mark.django_db
def test_submitting_is_counted_apart_from_reading(app, settings, clock):
    settings.FULLPASS_THROTTLE_SUBMIT = "2/min"
    make_profile()
    answers = [app.post_json("/process-full", {}).status_code for _ in range(3)]
    assert answers == [400, 400, 429]
    assert app.get("/full-pass-status/mara").status_code == 200


@pytest.mark.django_db
def test_an_address_that_sends_wrong_keys_is_told_to_wait_and_a_right_key_from_there_is_not(
    client, app, clock
):
    for _ in range(60):
        assert client.get(RUNS, headers={"Authorization": "Bearer sp_x_y"}).status_code == 401
    problem(client.get(RUNS, headers={"Authorization": "Bearer sp_x_y"}), 429, "throttled")
    problem(client.get(RUNS), 429, "throttled")
    assert app.get(RUNS).status_code == 200
    assert client.get(RUNS, REMOTE_ADDR="10.0.0.9").status_code == 401


@pytest.mark.django_db
def test_where_nothing_can_be_counted_nobody_is_refused(app, settings, caplog):
    settings.FULLPASS_THROTTLE_READ = "1/min"
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": "redis://127.0.0.1:1/0",
        }
    }
    assert [app.get(RUNS).status_code for _ in range(3)] == [200] * 3
    assert "calls cannot be counted" in caplog.text


def test_threads_that_count_at_once_count_right(clock):
    passed: list[int] = []
    threads = [threading.Thread(target=lambda: passed.append(allowed("a", "50/min", 20))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(passed) == 50
