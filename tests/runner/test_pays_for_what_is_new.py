"""A newer export costs what is new in it, in every act of the engine; what was reviewed stays so."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

import pytest
from django.db.models import Count, Sum

from fullpass.models import Fact, ModelCall, Profile
from fullpass.reviews import review_fact
from tests.runner.newer_exports import TwoExports, two_exports
from tests.runner.passes import Done, bundle, full_pass, write_export
from tests.seeds import fresh_seed
from tests.standin.faults import Fault

pytestmark = [pytest.mark.heavy, pytest.mark.django_db, pytest.mark.any_database]
SEED = fresh_seed()
SLACK = 1.02
WRITTEN = ("MEMORY.md", "SOUL.md", "IDENTITY.md", "USER.md", "AGENTS.md", "TOOLS.md", "soulprint.md")


class Cost(NamedTuple):
    calls: int = 0
    read: int = 0
    written: int = 0


def cost_by_stage(done: Done) -> dict[str, Cost]:
    rows = ModelCall.objects.filter(run_id=done.report["run_id"]).order_by().values_list("stage")
    sums = rows.annotate(Count("id"), Sum("input_tokens"), Sum("output_tokens"))
    return defaultdict(Cost, {stage: Cost(*cost) for stage, *cost in sums})


def total(costs: dict[str, Cost], *, but: str = "") -> Cost:
    return Cost(*(sum(column) for column in zip(*(c for s, c in costs.items() if s != but), strict=True)))


@pytest.mark.parametrize("conversations", [60, pytest.param(300, marks=pytest.mark.slow)])
def test_a_newer_export_costs_what_is_new_in_it_and_no_more(conversations, service, tmp_path):
    exports = two_exports(SEED, conversations)
    first = full_pass(write_export(tmp_path / "older.json", exports.older))
    service.counting.reset()
    again = full_pass(write_export(tmp_path / "newer.json", exports.newer))
    counted = service.calls
    alone = full_pass(write_export(tmp_path / "part.json", exports.part), user_id="of-the-part-alone")
    assert (first.code, again.code, alone.code) == (0, 0, 0), SEED
    new, of_part, whole = (cost_by_stage(done) for done in (again, alone, first))
    cost = total(new)
    assert cost == (counted["requests"], counted["input_tokens"], counted["output_tokens"])
    assert counted["repeated"] == {"extract": 0, "consolidate": 0, "memory": 0, "sections": 0}
    # The part alone makes a v1 as well, which the person has already.
    allowed = total(of_part, but="quick_pass")
    assert cost.calls <= allowed.calls, (SEED, new, of_part)
    assert cost.read <= SLACK * allowed.read, (SEED, new, of_part)
    assert cost.written <= SLACK * allowed.written, (SEED, new, of_part)
    assert new["extract"].read <= of_part["extract"].read < 0.2 * whole["extract"].read


def test_the_same_chats_in_a_new_file_cost_nothing(service, tmp_path):
    exports = two_exports(SEED, 30)
    assert full_pass(write_export(tmp_path / "older.json", exports.older)).code == 0
    before = written()
    service.counting.reset()
    moved = [{**chat, "title": f"Renamed: {chat['title']}"} for chat in reversed(exports.older)]
    assert full_pass(write_export(tmp_path / "same.json", moved)).code == 0
    assert service.calls["requests"] == 0
    assert written() == before


def written() -> dict[str, str]:
    return {name: text for name, text in bundle().items() if name in WRITTEN}


def test_what_is_told_of_after_a_newer_export_is_what_one_pass_over_it_would_tell(service, tmp_path):
    exports = two_exports(SEED + 1, 40, gone=2)
    two_passes(exports, tmp_path)
    assert full_pass(tmp_path / "newer.json", user_id="at-once").code == 0
    facts = {user: facts_of(user) for user in ("mara", "at-once")}
    assert facts["mara"] == facts["at-once"], SEED
    told = {user: lines_of(user) for user in ("mara", "at-once")}
    assert told["mara"] == told["at-once"], SEED


def facts_of(user_id: str) -> set[tuple]:
    facts = Fact.objects.filter(profile__user_id=user_id, vanished=False)
    return set(
        facts.values_list("key", "statement", "status", "superseded_by__key", "first_seen", "last_seen")
    )


def lines_of(user_id: str) -> set[str]:
    return {line for line in bundle(user_id)["MEMORY.md"].splitlines() if line.startswith("- ")}


def two_passes(exports: TwoExports, tmp_path) -> Done:
    assert full_pass(write_export(tmp_path / "older.json", exports.older)).code == 0
    done = full_pass(write_export(tmp_path / "newer.json", exports.newer))
    assert done.code == 0, (SEED, done.error)
    return done


def test_reviews_hold_and_facts_of_chats_that_are_gone_are_marked(service, tmp_path):
    exports = two_exports(SEED + 2, 60, gone=2)
    service.faults.set([Fault("invented", act="extract", count=1)])
    assert full_pass(write_export(tmp_path / "older.json", exports.older)).code == 0
    mara = Profile.objects.get()
    [barometers] = mara.facts.filter(status="quarantined", statement__contains="barometers")
    gone = set(
        mara.facts.filter(evidence__conversation__external_id__in=exports.gone).values_list("key", flat=True)
    )
    kept = mara.facts.filter(status="active").exclude(key__in=gone).order_by("key")
    rejected, corrected, accepted = kept[0], kept[1], kept[2]
    review_fact(mara, rejected.key, status="rejected")
    review_fact(mara, corrected.key, statement="Collects maps of 1890")
    review_fact(mara, accepted.key, status="active")
    review_fact(mara, barometers.key, status="active")
    assert full_pass(write_export(tmp_path / "newer.json", exports.newer)).code == 0
    facts = {fact.key: fact for fact in mara.facts.all()}
    assert facts[rejected.key].status == "rejected"
    assert (facts[corrected.key].statement, facts[corrected.key].corrected) == ("Collects maps of 1890", True)
    assert {facts[key].status for key in (corrected.key, accepted.key, barometers.key)} == {"active"}
    assert facts[accepted.key].confidence == 1.0
    memory = bundle()["MEMORY.md"]
    assert rejected.statement.rstrip(".") not in memory
    assert "Collects maps of 1890" in memory and "barometers" in memory
    assert gone and {key for key, fact in facts.items() if fact.vanished} == gone, SEED
    assert not [facts[key] for key in gone if facts[key].statement.rstrip(".") in memory]
