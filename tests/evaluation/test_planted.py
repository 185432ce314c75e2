"""Planted exports hold what they say they hold."""

import json

import pytest

from fullpass.evaluation.planted import bulk, plant
from fullpass.evaluation.planted.templates import TEMPLATES, find_said, find_stated
from fullpass.evaluation.planted.truth import FORBIDDEN_PLACES, PLACES
from fullpass.evaluation.planted.whole import LANGUAGES
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES

SEEDS = [1, 2, 3]


@pytest.mark.parametrize("seed", SEEDS)
def test_facts_stand_at_every_place_and_in_every_category(seed: int) -> None:
    planted = plant(seed)
    assert {fact.place for fact in planted.facts} == set(PLACES)
    assert {fact.place for fact in planted.forbidden} == set(FORBIDDEN_PLACES)
    assert {fact.category for fact in planted.facts} == {category.name for category in CATEGORIES}
    assert {"en", "de", "zh"} >= {fact.language for fact in planted.facts} > {"en"}


@pytest.mark.parametrize("seed", SEEDS)
def test_every_sentence_stands_in_its_conversation_once(seed: int) -> None:
    planted = plant(seed)
    texts = {raw["id"]: json.dumps(raw, ensure_ascii=False) for raw in planted.export}
    for fact in [*planted.facts, *planted.forbidden]:
        holding = [id_ for id_, text in texts.items() if fact.sentence in text]
        assert holding == [fact.conversation_id]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_sentence_is_recognised_from_its_text_alone(seed: int) -> None:
    for fact in plant(seed, 60).facts:
        find = find_stated if fact.place == "saved_memory" else find_said
        (found,) = find(f"well {fact.sentence} and so on")
        assert (found.words, found.statement) == (fact.sentence, fact.statement)
        (stated,) = find_stated(fact.statement + ".")
        assert set(stated.values.values()) == set(fact.keywords)


def test_the_same_seed_gives_the_same_export_and_another_seed_another() -> None:
    assert plant(7) == plant(7)
    assert not {fact.sentence for fact in plant(7).facts} & {fact.sentence for fact in plant(8).facts}


def test_both_forms_of_exports_occur() -> None:
    nodes = [node for raw in plant(1).export for node in raw["mapping"].values()]
    assert {"children" in node for node in nodes} == {True, False}


def test_an_evolution_contradicts_and_a_paraphrase_does_not() -> None:
    planted = plant(1)
    ((older, newer),) = planted.evolutions
    assert older.topic == newer.topic
    assert older.keywords != newer.keywords
    ((first, second),) = planted.paraphrases
    assert first.keywords == second.keywords
    assert first.statement != second.statement


def test_late_facts_come_after_five_thousand_characters() -> None:
    planted = plant(1)
    texts = [
        part
        for raw in planted.export
        for node in raw["mapping"].values()
        if node["message"]
        for part in node["message"]["content"].get("parts", ())
        if isinstance(part, str)
    ]
    for fact in planted.facts:
        if fact.place == "late_in_message":
            assert [text.index(fact.sentence) > 5_000 for text in texts if fact.sentence in text] == [True]
        if fact.place == "wall":
            assert all("\n" not in text and "." not in text for text in texts if fact.sentence in text)


def test_small_talk_holds_no_fact() -> None:
    from fullpass.evaluation.planted.small_talk import ANSWERS, PASSAGES, QUESTIONS

    spoken = [
        *PASSAGES,
        *(text for lists in (ANSWERS, QUESTIONS) for texts in lists.values() for text in texts),
    ]
    assert [found for text in spoken for found in (*find_said(text), *find_stated(text))] == []


def test_templates_of_all_languages_cover_all_categories() -> None:
    covered = {(template.language, template.category) for template in TEMPLATES if template.drawn}
    assert covered == {(language, category.name) for language in LANGUAGES for category in CATEGORIES}


def test_a_bulk_export_is_larger_than_one_call_can_read() -> None:
    planted = bulk(1)
    statements = {fact.statement for fact in planted.facts}
    assert len(planted.export) == 5_000
    assert len(statements) == len(planted.facts) == 15_000
    assert sum(estimate_tokens(statement) for statement in statements) > 200_000
