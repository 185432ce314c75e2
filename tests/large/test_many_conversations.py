"""A hundred conversations, a thousand, five thousand: the pass completes and loses nothing."""

from __future__ import annotations

import pytest

from fullpass.evaluation.planted import bulk
from fullpass.models import Fact, ModelCall
from fullpass.pipeline.wire_size import facts_tokens
from fullpass.runner.facts import load_facts_of
from tests.runner.passes import bundle, full_pass, write_export

# The runs take longer than a heartbeat, which sees only what is committed.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.mark.parametrize("conversations", [100, 1000])
def test_every_fact_of_many_conversations_is_kept(conversations, service, tmp_path):
    planted = bulk(conversations, conversations, facts_per_conversation=3)
    done = full_pass(write_export(tmp_path / "export.json", planted.export))
    assert done.code == 0, done.error
    facts = done.report["ledger"]["facts"]
    assert facts["extracted"] - facts["merged"] == len({fact.sentence for fact in planted.facts})
    assert facts["quarantined"] == 0


def test_more_facts_than_one_call_can_read_are_reduced_hierarchically(service, tmp_path):
    planted = bulk(7, 5000, facts_per_conversation=3)
    done = full_pass(write_export(tmp_path / "export.json", planted.export))
    assert done.code == 0, done.error
    run = Fact.objects.first().run
    assert facts_tokens(load_facts_of(run)) > 200_000
    calls = ModelCall.objects.filter(run=run, act="memory", error="")
    assert calls.count() > 4
    assert max(calls.values_list("input_tokens", flat=True)) < 200_000
    memory = bundle()["MEMORY.md"]
    assert "No data yet." not in memory
    assert len(memory) > 5000
