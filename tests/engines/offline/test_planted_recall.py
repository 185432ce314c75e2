"""Fresh planted exports: what stands in them is found at every place, and hardly anything else."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import pytest

from fullpass.evaluation.planted import Planted, PlantedFact, plant
from fullpass.evaluation.planted.truth import PLACES
from fullpass.exports import open_export
from fullpass.pipeline.chunking import chunk_conversations
from fullpass.pipeline.types import ExtractedFact
from tests.engines.offline.make import ENGINE

SEED = random.randrange(1_000_000)
EXPORTS = 6
LEAST_RECALL = 0.93
LEAST_RECALL_AT_A_PLACE = 0.8  # a few facts a place: one more or less is no news
LEAST_PRECISION = 0.95


@pytest.fixture(scope="module")
def read(tmp_path_factory) -> list[tuple[Planted, list[ExtractedFact]]]:
    folder: Path = tmp_path_factory.mktemp("planted")
    result = []
    for seed in range(SEED, SEED + EXPORTS):
        planted = plant(seed, 30)
        path = folder / f"{seed}.json"
        path.write_text(json.dumps(planted.export), encoding="utf-8")
        with open_export(path) as export:
            talks = [each.conversation for each in export.read() if each.conversation]
        outcomes = ENGINE.extract(list(chunk_conversations(talks)))
        result.append((planted, [fact for outcome in outcomes for fact in outcome.facts]))
    return result


def covers(found: ExtractedFact, fact: PlantedFact) -> bool:
    said = found.statement.casefold()
    return found.category == fact.category and all(word.casefold() in said for word in fact.keywords)


def test_english_facts_are_found_at_every_place(read):
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    missed = []
    for planted, facts in read:
        for fact in planted.facts:
            if fact.language == "en":
                hit = any(covers(each, fact) for each in facts)
                wanted[fact.place] += 1
                found[fact.place] += hit
                missed += [] if hit else [fact.sentence]
    assert found.total() >= LEAST_RECALL * wanted.total(), (SEED, missed)
    for place in PLACES:
        assert found[place] >= LEAST_RECALL_AT_A_PLACE * wanted[place] - 1, (SEED, place, missed)


def test_what_is_found_was_planted(read):
    given = [(planted, fact) for planted, facts in read for fact in facts]
    right = [each for planted, each in given if any(covers(each, fact) for fact in planted.facts)]
    assert len(right) >= LEAST_PRECISION * len(given), SEED


def test_nothing_is_found_where_nobody_spoke(read):
    for planted, facts in read:
        assert not [fact for fact in planted.forbidden if any(covers(each, fact) for each in facts)], SEED
