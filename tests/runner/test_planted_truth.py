"""Every fact in the person's visible words is found, and none from anywhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from fullpass.evaluation.planted import plant
from tests.runner.passes import bundle, facts, full_pass, write_export
from tests.seeds import fresh_seed

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
SEED = fresh_seed()


@pytest.mark.parametrize("nth", [0, 1])
def test_every_planted_fact_is_found_and_no_forbidden_one(nth, service, tmp_path):
    seed = SEED + nth
    planted = plant(seed, 40)
    done = full_pass(write_export(tmp_path / "export.json", planted.export))
    assert (done.code, done.report["status"]) == (0, "complete"), f"{seed=} {done.error}"
    found = facts()
    held = [f for f in found if f["status"] in ("active", "superseded", "conflicting")]
    for fact in planted.facts:
        assert any(covers(row, fact) for row in held), f"{seed=} missing: {fact}"
    for fact in planted.forbidden:
        assert not any(covers(row, fact) for row in found), f"{seed=} forbidden: {fact}"
    for row in held:
        assert any(covers(row, fact) for fact in planted.facts), f"{seed=} invented: {row}"
    memory = bundle()["MEMORY.md"]
    for older, newer in planted.evolutions:
        before, now = (next(row for row in held if covers(row, fact)) for fact in (older, newer))
        assert (before["status"], now["status"]) == ("superseded", "active"), f"{seed=}"
        assert before["superseded_by"] == now["id"]
    assert len(memory) > 500


def test_the_ledger_adds_up_and_versions_follow_each_other(service, tmp_path):
    done = full_pass(write_export(tmp_path / "export.json", plant(SEED + 2, 30).export))
    ledger = done.report["ledger"]
    assert ledger["chunks"]["pending"] == ledger["chunks"]["failed"] == 0
    assert ledger["facts"]["extracted"] == sum(
        n for name, n in ledger["facts"].items() if name != "extracted"
    )
    kinds = [(v["kind"], v["sections_version"]) for v in done.report["versions"]]
    assert kinds == [("quick_pass", "v1"), ("memory", "v1"), ("full_pass", "v2")]
    assert done.report["tokens"]["input"] == service.calls["input_tokens"]
    assert done.report["tokens"]["output"] == service.calls["output_tokens"]
    assert done.report["cost_usd"] > 0


def test_the_same_export_again_is_returned_unpaid(service, tmp_path):
    path = write_export(tmp_path / "export.json", plant(SEED + 3, 20).export)
    first = full_pass(path)
    paid = service.calls["requests"]
    moved = path.rename(Path(tmp_path / "moved.json"))
    again = full_pass(moved)
    assert again.report["run_id"] == first.report["run_id"]
    assert again.code == 0
    assert service.calls["requests"] == paid


def test_a_newer_export_pays_only_for_what_is_new(service, tmp_path):
    export = plant(SEED + 4, 40).export
    full_pass(write_export(tmp_path / "old.json", export[:-2]))
    before = service.calls["answered"]["extract"]
    done = full_pass(write_export(tmp_path / "new.json", export))
    assert done.code == 0
    assert sum(service.calls["answered"]["extract"].values()) - sum(before.values()) <= 10
    assert done.report["versions"][0]["number"] == 4


def covers(row: dict, fact) -> bool:
    """Whether a fact of the profile is that planted one: same category, and every keyword in it."""
    return row["category"] == fact.category and all(
        word.casefold() in row["statement"].casefold() for word in fact.keywords
    )
