"""Both engines are held to their floors, on exports that nobody has seen before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fullpass.evaluation.planted.whole import plant_everything
from fullpass.evaluation.scores import FAULTS, SHARES
from tests.evaluation.conftest import Evaluate
from tests.seeds import fresh_seed
from tests.standin.faults import Fault
from tests.standin.server import StandIn

pytestmark = pytest.mark.slow
SEED = fresh_seed()
NO_FAULT = dict.fromkeys(FAULTS, 0)
OTHER_FORM = ("chatgpt-thin", "claude", "messages")[SEED % 3]  # each run takes one of them
ALL_RIGHT = [f"{name}=1" for name in SHARES if name != "paraphrases"]
OF_THE_RULES = [
    "recall.en=0.85", "precision=0.95", "passing=0.8", "attribution=0.9", "sources=1", "dates=1",
    "memory_coverage=1", "citations=0.95",
]  # fmt: skip


@pytest.mark.parametrize("form", ["chatgpt", "other"])
def test_with_a_faithful_model_nothing_is_missed_and_nothing_wrong(
    evaluate: Evaluate, service: StandIn, tmp_path: Path, form: str
) -> None:
    form = OTHER_FORM if form == "other" else form
    secrets = [secret.text.splitlines()[0] for secret in plant_everything(SEED, form=form).secrets]
    service.faults.set([Fault("fenced", match=secret) for secret in secrets])
    out = tmp_path / "figures.json"
    done = evaluate(engine="anthropic", seed=SEED, format=form, out=out, floor=ALL_RIGHT)
    assert done.code == 0, (SEED, form, done.error, done.misses("recall", "precision", "states"))
    assert done.figures["faults"] == NO_FAULT
    assert done.figures["recall_by"]["language"]["zh"]["value"] == 1.0
    assert service.calls["by_fault"] == {}, "a secret was sent"
    assert service.calls["requests"] == done.figures["usage"]["calls"]
    assert done.figures["usage"]["cost_usd"] > 0
    assert json.loads(out.read_text()) == done.figures
    ledger = done.figures["ledger"]
    assert ledger["conversations"]["unreadable"] == ({"do_not_remember": 2} if form == "chatgpt" else {})
    assert sum(ledger["secrets"].values()) >= len(secrets)


@pytest.mark.parametrize("fault", ["invented", "assistant_quote"])
def test_a_model_that_makes_things_up_changes_no_figure(
    evaluate: Evaluate, service: StandIn, fault: str
) -> None:
    service.faults.set([Fault(fault, act="extract")])
    done = evaluate(engine="anthropic", seed=SEED, floor=ALL_RIGHT)
    assert done.code == 0, (SEED, done.error)
    assert sum(done.figures["quarantined"].values()) > 0


def test_true_quotes_under_wrong_statements_leave_nothing_that_holds(
    evaluate: Evaluate, service: StandIn
) -> None:
    service.faults.set([Fault("wrong_statement", act="extract")])
    done = evaluate(engine="anthropic", seed=SEED)
    assert done.value("recall") == 0
    assert done.figures["shares"]["precision"] == {"value": None, "right": 0, "of": 0}
    assert sum(done.figures["quarantined"].values()) == done.figures["ledger"]["facts"]["quarantined"] > 0


def test_a_model_that_obeys_what_it_reads_and_calls_everything_the_same_is_not_believed(
    evaluate: Evaluate, service: StandIn
) -> None:
    service.faults.set(
        [Fault("obeys_injections", act="extract"), Fault("merges_look_alikes", act="consolidate")]
    )
    done = evaluate(engine="anthropic", seed=SEED)
    assert done.figures["faults"] == NO_FAULT, (SEED, done.misses(*FAULTS))
    assert done.figures["quarantined"]["planted_order"] > 0


@pytest.mark.parametrize("form", ["chatgpt", "other"])
def test_the_rules_keep_their_floors(evaluate: Evaluate, form: str) -> None:
    form = OTHER_FORM if form == "other" else form
    done = evaluate(engine="offline", seed=SEED, format=form, floor=OF_THE_RULES)
    assert "below" not in done.error, (SEED, form, done.error, done.misses("recall", "precision"))
    faults = done.figures["faults"]
    assert (faults["forbidden_sources"], faults["injections_obeyed"], faults["secrets_found"]) == (0, 0, 0)
    merged = [miss for miss in done.misses("near_misses_merged") if miss["language"] == "en"]
    assert merged == [], (SEED, form)
    assert done.figures["confidence"]["error"] < 0.05, (SEED, form, done.figures["confidence"])
    assert "recall" in done.printed
