"""The ledger of a run equals a recount from the raw JSON by independent code."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bulk_export import write_bulk_export
from fullpass.evaluation.planted import plant
from fullpass.models import FullPassRun
from fullpass.runner.failures import RunFailure
from fullpass.runner.ledger import discrepancies, ledger_of, reconcile
from tests.recount import recount
from tests.runner.passes import full_pass, write_export
from tests.seeds import fresh_seed

pytestmark = [pytest.mark.heavy, pytest.mark.django_db]
SAMPLES = Path(__file__).parent.parent.parent / "samples"


def bulk(folder: Path, seed: int) -> Path:
    path = folder / "bulk.zip"
    write_bulk_export(path, conversations=60, target_bytes=800_000, seed=seed)
    return path


MAKERS = {
    "claude": lambda folder, seed: SAMPLES / "claude-export.json",
    "planted": lambda folder, seed: write_export(folder / "planted.json", plant(seed, 30).export),
    "bulk": bulk,
}


@pytest.mark.parametrize(
    "kind",
    ["planted", *(pytest.param(kind, marks=pytest.mark.any_database) for kind in ("claude", "bulk"))],
)
def test_the_ledger_equals_a_recount_from_the_raw_json(kind, tmp_path):
    seed = fresh_seed()
    path = MAKERS[kind](tmp_path, seed)
    done = full_pass(path)
    assert done.code == 0, f"{seed=} {done.error}"
    ledger, again = done.report["ledger"], recount(path)
    assert ledger["conversations"]["found"] == again.conversations, f"{seed=}"
    # What an export marks as not to be remembered is found, and the recount reads it like all else.
    forgotten = ledger["conversations"]["unreadable"].get("do_not_remember", 0)
    assert ledger["conversations"]["read"] == again.conversations - forgotten
    assert ledger["messages"]["found"] == again.found, f"{seed=}"
    if not forgotten:
        assert ledger["messages"]["used"] == again.used, f"{seed=}"


def test_each_group_adds_up_at_every_moment_of_a_run(service, tmp_path, monkeypatch):
    seen = []
    checkpoint = FullPassRun.checkpoint

    def watched(run, **fields):
        ledger = ledger_of(FullPassRun.objects.get(pk=run.pk))
        seen.append(discrepancies(ledger))
        return checkpoint(run, **fields)

    monkeypatch.setattr(FullPassRun, "checkpoint", watched)
    assert full_pass(write_export(tmp_path / "export.json", plant(3, 20).export)).code == 0
    assert len(seen) > 10
    assert not any(seen)


@pytest.mark.parametrize(
    ("lose", "named"),
    [
        (lambda run: run.conversations.first().delete(), "conversations stored"),
        (lambda run: run.run_chunks.first().delete(), "messages in chunks"),
        (lambda run: run.facts.first().delete(), "facts stored"),
        (lambda run: run.run_chunks.update(facts_extracted=0), "facts extracted"),
    ],
    ids=["conversation", "chunk", "fact", "count"],
)
def test_a_run_whose_books_do_not_match_what_is_stored_is_never_complete(lose, named):
    assert full_pass(SAMPLES / "claude-export.json").code == 0
    run = FullPassRun.objects.get()
    reconcile(run)
    lose(run)
    FullPassRun.objects.update(status="failed", stage="publish")
    done = full_pass(SAMPLES / "claude-export.json")
    assert (done.code, done.report["error"]["code"]) == (1, "ledger_mismatch")
    with pytest.raises(RunFailure) as raised:
        reconcile(run)
    assert named in raised.value.failure.cause
