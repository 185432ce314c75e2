"""Hundreds of posts at once: each person has one active run, and every caller learns which."""

from __future__ import annotations

import random
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.api.server import Answer, Server, serving

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.database,
    pytest.mark.xdist_group("many at once"),
]  # they share a server
POST = "/api/v1/process-full/"


@pytest.fixture(scope="module")
def server(django_db_setup, tmp_path_factory):
    folder = tmp_path_factory.mktemp("server")
    with serving(django_db_setup.copied(folder), folder) as running:
        running.key_of("local")
        yield running


def runs_of(server: Server, persons: set[str]) -> list[dict]:
    runs, address = [], "/api/v1/runs/?page_size=200"
    while address:
        page = server.call("GET", address.replace(server.url, "")).json()
        runs += page["results"]
        address = page["next"]
    return [run for run in runs if run["user_id"] in persons]


def post_all(server: Server, bodies: list[dict]) -> list[Answer]:
    with ThreadPoolExecutor(50) as pool:
        return list(pool.map(lambda body: server.call("POST", POST, body), bodies))


@pytest.mark.parametrize("persons", [20, pytest.param(100, marks=pytest.mark.slow)])
def test_five_posts_for_each_of_many_persons_make_one_run_each(server, persons):
    bodies = []
    for person in (f"{nth}-of-{persons}" for nth in range(persons)):
        first = server.put_export(f"local/{person}/first.json")
        other = server.put_export(f"local/{person}/other.json")
        bodies += [{"user_id": person, "storage_path": path} for path in [first] * 3 + [other] * 2]
    random.shuffle(bodies)
    answers = post_all(server, bodies)
    assert {answer.status for answer in answers} <= {202, 409}
    told = defaultdict(set)
    for body, answer in zip(bodies, answers, strict=True):
        document = answer.json()
        assert answer.status == 202 or document["code"] == "run_active"
        told[body["user_id"]].add(document["run_id"])
    runs = runs_of(server, set(told))
    assert {run["user_id"]: {run["run_id"]} for run in runs} == told
    assert len(runs) == len(told) == persons
    assert {run["status"] for run in runs} == {"pending"}


def test_one_request_sent_forty_times_with_its_key_is_one_run(server):
    bodies = [{"user_id": "mara", "storage_path": server.put_export("local/mara/e.json")}] * 40
    bodies += [{"user_id": "noor", "storage_path": server.put_export("local/noor/e.json")}] * 40
    random.shuffle(bodies)

    def post(body: dict) -> Answer:
        return server.call("POST", POST, body, headers={"Idempotency-Key": "one"})

    with ThreadPoolExecutor(40) as pool:
        answers = list(pool.map(post, bodies))
    taken = [answer for answer in answers if answer.status == 202]
    assert len({answer.json()["run_id"] for answer in taken}) == 1
    assert len(taken) == 40
    refused = {answer.json()["code"] for answer in answers if answer.status != 202}
    assert refused == {"idempotency_conflict"}
    assert len(runs_of(server, {"mara", "noor"})) == 1
