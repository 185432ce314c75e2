"""The limits hold over all processes of the web server together."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.api.server import serving

pytestmark = [pytest.mark.database, pytest.mark.slow]


@pytest.mark.parametrize("shared", ["database", "redis"])
def test_of_many_calls_at_once_as_many_pass_as_the_rate_says(new_database, tmp_path, request, shared):
    redis = request.getfixturevalue("redis_url") if shared == "redis" else ""
    limits = {"FULLPASS_THROTTLE_READ": "50/day", "REDIS_URL": redis}
    with serving(new_database(), tmp_path, **limits) as server, ThreadPoolExecutor(16) as pool:
        server.key_of("local")
        answers = list(pool.map(lambda _: server.call("GET", "/api/v1/runs/"), range(150)))
        found = Counter(answer.status for answer in answers)
        assert found == {200: 50, 429: 100}
        assert all(int(answer.headers["Retry-After"]) > 0 for answer in answers if answer.status == 429)
        assert server.call("GET", "/api/v1/runs/", client="other").status == 200
