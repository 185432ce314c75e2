"""The core alone gives what the command gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from fullpass.engines.offline import OfflineEngine
from fullpass.exports import open_export
from fullpass.full_pass import run_full_pass_pipeline
from fullpass.pipeline.types import Outcome
from tests.runner.passes import bundle, full_pass

SAMPLE = Path(__file__).parent.parent / "samples" / "claude-export.json"


@pytest.mark.django_db
def test_without_a_database_the_same_memory_comes_out():
    with open_export(SAMPLE) as export:
        conversations = [result.conversation for result in export.read() if result.conversation]
    result = run_full_pass_pipeline(conversations, OfflineEngine())
    done = full_pass(SAMPLE)
    ledger = done.report["ledger"]
    assert result.memory_markdown == bundle()["MEMORY.md"]
    assert result.outcomes[Outcome.EXTRACTED] == ledger["chunks"]["extracted"]
    assert len(result.facts) == ledger["facts"]["extracted"] - ledger["facts"]["merged"]
