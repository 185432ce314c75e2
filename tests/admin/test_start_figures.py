"""The figures of the start page are those of a recount by other code."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from math import ceil

import pytest

from fullpass.desk.durations import in_words
from fullpass.desk.figures import RunFigures
from fullpass.desk.periods import period_named
from fullpass.models import FullPassRun
from tests.admin.start_page import made_runs

pytestmark = pytest.mark.django_db


def nearest_rank(values: list[timedelta], share: float) -> timedelta | None:
    return sorted(values)[ceil(share * len(values)) - 1] if values else None


@pytest.mark.parametrize("name", ["24h", "7d", "30d"])
def test_the_figures_are_those_of_a_recount(name):
    made_runs()
    period = period_named(name)
    figures = RunFigures.of(period)
    runs = [run for run in FullPassRun.objects.all() if run.created_at >= period.since]
    assert runs
    statuses = Counter(run.status for run in runs)
    assert {status: n for status, n in figures.by_status.items() if n} == dict(statuses)
    well, failed = statuses["complete"] + statuses["skipped"], statuses["failed"]
    assert figures.success_rate == pytest.approx(100 * well / (well + failed))
    assert figures.cost == sum(run.cost_usd for run in runs)
    took = [run.completed_at - run.started_at for run in runs if run.status == "complete"]
    assert figures.duration.median == nearest_rank(took, 0.5)
    assert figures.duration.p95 == nearest_rank(took, 0.95)
    firsts = [v.created_at - run.created_at for run in runs for v in run.versions.all()]
    assert figures.time_to_v1.median == nearest_rank(firsts, 0.5)
    assert figures.time_to_v1.p95 == nearest_rank(firsts, 0.95)
    causes = Counter((run.stage, run.error_code) for run in runs if run.status == "failed")
    assert {(each.stage, each.code): each.number for each in figures.failures} == dict(causes)
    imperfect = [run for run in runs if run.status == "complete" and run.reading["chunks"]["failed"]]
    assert figures.with_failed_chunks == len(imperfect)


@pytest.mark.parametrize(("name", "form"), [("24h", "%Y-%m-%d %H"), ("7d", "%Y-%m-%d"), ("30d", "%Y-%m-%d")])
def test_cost_and_runs_are_told_hour_by_hour_or_day_by_day_without_a_gap(name, form):
    made_runs()
    period = period_named(name)
    steps = RunFigures.of(period).steps
    costs: Counter[str] = Counter()
    for run in FullPassRun.objects.filter(created_at__gte=period.since):
        costs[f"{run.created_at:{form}}"] += run.cost_usd
    assert {f"{step.begins:{form}}": step.cost for step in steps if step.cost} == dict(costs)
    assert all(after.begins - before.begins == period.step for before, after in pairwise(steps))
    assert steps[0].begins <= period.since < steps[1].begins


def test_figures_of_nothing_are_no_numbers():
    figures = RunFigures.of(period_named("24h"))
    assert (figures.total, figures.success_rate, figures.cost) == (0, None, 0)
    assert figures.duration.median is None
    assert in_words(figures.time_to_v1.p95) == "-"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "0.4 s"),
        (42.4, "42 s"),
        (60, "1 min"),
        (200, "3 min 20 s"),
        (3900, "1 h 5 min"),
        (90_000, "1 d 1 h"),
    ],
)
def test_a_duration_reads_as_somebody_would_say_it(seconds, words):
    assert in_words(timedelta(seconds=seconds)) == words
