"""From a raw export to checked facts: everything planted is found, nothing forbidden is."""

import json
import threading
from pathlib import Path

import pytest

from fullpass.engines.anthropic import AnthropicEngine
from fullpass.engines.extraction import extract_facts_parallel
from fullpass.evaluation.planted import Planted, plant
from fullpass.exports.export import open_export
from fullpass.pipeline.chunking import chunk_conversations
from fullpass.pipeline.facts import check_fact
from fullpass.pipeline.types import Fact, FactStatus
from tests.engines.anthropic.conftest import MakeEngine
from tests.standin import Fault, StandIn

pytestmark = pytest.mark.heavy

FAULTS = [
    Fault("rate_limited", count=3, retry_after="0"),
    Fault("error", count=3),
    Fault("drop_midway", count=3),
    Fault("truncated_json", count=1),
    Fault("truncated", count=1),
    Fault("fenced", share=0.5),
]


def found_in(planted: Planted, engine: AnthropicEngine, folder: Path) -> list[Fact]:
    path = folder / "conversations.json"
    path.write_text(json.dumps(planted.export))
    with open_export(path) as export:
        conversations = [result.conversation for result in export.read() if result.conversation]
    facts = []
    chunks = chunk_conversations(conversations)
    for result in extract_facts_parallel(engine, chunks, concurrency=4, stop=threading.Event()):
        assert result.error is None
        for chunk, outcome in zip(result.chunks, result.outcomes, strict=True):
            facts += [check_fact(fact, chunk) for fact in outcome.facts]
    return facts


def statements(facts: list[Fact]) -> set[str]:
    return {fact.statement.rstrip(".。") for fact in facts if fact.status is FactStatus.ACTIVE}


@pytest.mark.parametrize("seed", [11, 12])
def test_every_planted_fact_is_found_and_no_forbidden_one(
    engine: AnthropicEngine, service: StandIn, tmp_path: Path, seed: int
) -> None:
    planted = plant(seed)
    facts = found_in(planted, engine, tmp_path)
    assert {fact.statement for fact in planted.facts} == statements(facts)
    assert not {fact.statement for fact in planted.forbidden} & statements(facts)
    assert service.calls["repeated"] == {"extract": 0}


def test_faults_all_over_the_place_change_nothing(
    make_engine: MakeEngine, service: StandIn, tmp_path: Path
) -> None:
    planted = plant(13)
    service.faults.set(FAULTS)
    facts = found_in(planted, make_engine(attempts=20), tmp_path)
    assert {fact.statement for fact in planted.facts} == statements(facts)
    assert service.calls["repeated"] == {"extract": 0}
    struck = service.calls["by_fault"]
    assert {fault.kind: struck[fault.kind] for fault in FAULTS if fault.count} == {
        fault.kind: fault.count for fault in FAULTS if fault.count
    }
