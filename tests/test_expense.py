"""What it costs to work on a run again is told before: the right parts of it, and about as much as it was."""

from __future__ import annotations

import pytest

from fullpass.engines.anthropic.engine import prompt_version
from fullpass.evaluation.planted import plant
from fullpass.expense import (
    Expense,
    cost_of_failed_chunks,
    cost_of_restart,
    cost_of_retry,
    cost_without_failed_chunks,
)
from fullpass.models import FullPassRun
from fullpass.pipeline.types import CATEGORIES
from fullpass.run_verbs import VERBS
from tests.make import make_profile, make_run
from tests.runner.passes import full_pass, write_export

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
READ = {
    "reading": {
        "chunks": {"extracted": 270, "failed": 30},
        "tokens": {"extracted": 540_000, "failed": 60_000},
        "facts": 1500,
    },
    "engine": "anthropic",
    "model": "claude-haiku-4-5",
    "prompt_version": prompt_version(CATEGORIES),
}


def test_each_verb_costs_what_is_left_of_the_run():
    run = make_run(status="failed", stage="extract", **READ)
    costs = [
        cost_without_failed_chunks(run), cost_of_failed_chunks(run), cost_of_retry(run), cost_of_restart(run),
    ]  # fmt: skip
    dollars = [cost.cost_usd for cost in costs]
    assert dollars[0] < dollars[1] == dollars[2] < dollars[3]
    assert costs[1].calls - costs[0].calls == 10
    assert costs[3].calls - costs[0].calls == 100
    run.stage = "sections"
    assert cost_of_retry(run).calls == 1


def test_after_an_update_going_on_costs_as_much_as_a_restart():
    run = make_run(status="failed", stage="memory", **{**READ, "prompt_version": "of-yesterday"})
    assert cost_of_retry(run) == cost_without_failed_chunks(run) == cost_of_restart(run)
    assert "every chunk is read again" in VERBS["retry"].tells(run)
    assert "review" not in VERBS["end_hold"].tells(run)
    run.held = True
    assert "waits for a review" in VERBS["end_hold"].tells(run)
    same = make_run(make_profile("ann"), status="failed", stage="memory", **READ)
    assert "is not paid again" in VERBS["retry"].tells(same)
    assert cost_of_retry(same).calls < cost_of_restart(same).calls


def test_the_estimate_of_a_restart_is_near_what_the_first_pass_cost(service, tmp_path, settings):
    settings.FULLPASS_CHUNK_TOKENS = 400
    settings.FULLPASS_CHUNK_OVERLAP_TOKENS = 40
    assert full_pass(write_export(tmp_path / "a.json", plant(5, 60).export)).code == 0
    run = FullPassRun.objects.get()
    expense = cost_of_restart(run)
    assert 0.5 < expense.cost_usd / float(run.cost_usd) < 2
    assert 0.5 < expense.calls / run.model_calls.count() < 2


def test_rules_cost_nothing_and_before_the_export_was_read_nobody_can_tell():
    assert cost_of_retry(make_run(stage="memory")).in_words == "costs nothing"
    unread = FullPassRun(stage="ingest", engine="anthropic")
    assert cost_of_retry(unread) is None
    assert cost_of_restart(unread) is None


@pytest.mark.parametrize(
    ("expense", "words"),
    [
        (Expense(), "costs nothing"),
        (Expense(1, 900, 50, 0.0012), "about 1 call, 950 tokens, less than $0.01"),
        (Expense(12, 81_234, 2_000, 0.1449), "about 12 calls, 83,000 tokens, $0.14"),
        (Expense(2, 1_000, 0, None), "about 2 calls, 1,000 tokens; the price of the model is not known"),
    ],
)
def test_an_expense_is_told_in_words(expense, words):
    assert expense.in_words == words
