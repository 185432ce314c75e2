"""Long lists come in pages, and nothing is lost or shown twice between them."""

from __future__ import annotations

from itertools import chain

import pytest
from django.core import signing

from fullpass.models import FullPassRun
from tests.api.problem import problem
from tests.make import make_profile, make_run

pytestmark = pytest.mark.django_db
RUNS = "/api/v1/runs/"


def all_pages(app, address: str, link: str = "next") -> list[list[str]]:
    pages = []
    while address:
        document = app.get(address).json()
        pages.append([run["run_id"] for run in document["results"]])
        address = document[link]
    return pages


def test_pages_hold_every_run_once_also_when_dates_are_equal(app):
    runs = [make_run(make_profile(f"user{nth}")) for nth in range(25)]
    for some in (runs[3:15], runs[20:]):
        moment = some[0].created_at
        FullPassRun.objects.filter(pk__in=[run.pk for run in some]).update(created_at=moment)
    pages = all_pages(app, f"{RUNS}?page_size=4")
    assert [len(page) for page in pages] == [4] * 6 + [1]
    assert sorted(chain.from_iterable(pages)) == sorted(str(run.pk) for run in runs)


def test_a_page_keeps_its_place_while_newer_runs_arrive(app):
    for nth in range(6):
        make_run(make_profile(f"user{nth}"))
    first = app.get(f"{RUNS}?page_size=3").json()
    make_run(make_profile("late"))
    second = app.get(first["next"]).json()
    assert len({run["user_id"] for run in first["results"] + second["results"]}) == 6
    back = app.get(second["previous"]).json()
    assert back["results"] == first["results"]


def test_filters_hold_on_the_next_page(app):
    for status in ["complete"] * 4 + ["failed"] * 4:
        make_run(status=status)
    first = app.get(f"{RUNS}?status=failed&page_size=2").json()
    second = app.get(first["next"]).json()
    assert {run["status"] for run in first["results"] + second["results"]} == {"failed"}
    assert second["next"] is None


@pytest.mark.parametrize("size", ["0", "201", "-1", "x", "1.5", "", "９", "1" * 9])
def test_a_page_size_out_of_range(app, size):
    assert "page_size" in problem(app.get(f"{RUNS}?page_size={size}"), 400, "invalid")["errors"]


@pytest.mark.parametrize(
    "cursor",
    ["", "x", "a%00b", "bz0xJnA9YQ%3D%3D", "%FF", "x" * 5000, signing.dumps([0, 0, "x"]),
     signing.dumps([0, 0, "x"], salt="cursor -id")],
    ids=["empty", "short", "nul", "of another library", "no text", "long", "no salt", "other order"],
)  # fmt: skip
def test_a_cursor_that_this_list_did_not_give(app, cursor):
    problem(app.get(f"{RUNS}?cursor={cursor}"), 400, "invalid")
