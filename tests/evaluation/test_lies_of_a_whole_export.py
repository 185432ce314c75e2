"""True quotes under wrong statements, wherever they stand in a planted export: dictated, long, foreign."""

import json

import pytest

from fullpass.engines.anthropic import reading, wire
from fullpass.evaluation.planted.whole import plant_everything
from fullpass.exports import open_export
from fullpass.pipeline.chunking import chunk_conversations
from fullpass.pipeline.facts import check_fact
from tests.seeds import fresh_seed
from tests.standin.blocks import read_blocks
from tests.standin.faults import SPOILED_ANSWERS
from tests.standin.thinking import extract

pytestmark = pytest.mark.heavy

SEED = fresh_seed()
LIES = ("wrong_statement", "other_number", "other_name", "other_negation", "other_subject")


@pytest.fixture(scope="module")
def chunks(tmp_path_factory):
    path = tmp_path_factory.mktemp("lies") / "conversations.json"
    path.write_text(json.dumps(plant_everything(SEED).export, ensure_ascii=False), encoding="utf-8")
    with open_export(path) as export:
        return list(chunk_conversations(read.conversation for read in export.read() if read.conversation))


def believed(chunks, lie=None):
    """The statements that are believed, and how many were told."""
    found, told = [], 0
    for chunk in chunks:
        block = wire.chunks_block([chunk])
        data = read_blocks(block.text)
        answer = SPOILED_ANSWERS[lie](extract(data), data) if lie else extract(data)
        for fact in reading.extracted_facts(answer, block, 1)[0]:
            told += 1
            finding = check_fact(fact, chunk)
            if not finding.quarantine_reason:
                found.append((finding.statement, fact.quote))
    return found, told


def test_what_is_true_is_believed_wherever_it_was_said(chunks):
    found, told = believed(chunks)
    assert len(found) == told > 200, SEED


@pytest.mark.parametrize("lie", LIES)
def test_no_lie_is_believed_wherever_its_quote_was_said(lie, chunks):
    found, told = believed(chunks, lie)
    assert found == [], SEED
    assert told > 20
