"""The export of an evaluation holds everything that it asks about."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from fullpass.evaluation.matching import forbidden_sign
from fullpass.evaluation.planted.forms import FORMS, write_export
from fullpass.evaluation.planted.templates import find_said, find_stated
from fullpass.evaluation.planted.truth import (
    FORBIDDEN_PLACES,
    MORE_FORBIDDEN_PLACES,
    MORE_PLACES,
    PLACES,
    Planted,
)
from fullpass.evaluation.planted.whole import FEWEST, LANGUAGES, later_comes_first, plant_everything
from fullpass.exports import open_export
from fullpass.pipeline.chunking import chunk_conversations
from fullpass.pipeline.types import CATEGORIES, Chunk, Conversation
from tests.seeds import fresh_seed

SEED = fresh_seed()


@pytest.fixture(scope="module", params=FORMS)
def planted(request: pytest.FixtureRequest) -> Planted:
    return plant_everything(SEED, form=request.param)


@pytest.fixture(scope="module")
def conversations(planted: Planted, tmp_path_factory: pytest.TempPathFactory) -> list[Conversation]:
    """What a reader makes of the export."""
    path = write_export(tmp_path_factory.mktemp("export"), planted.export, planted.others)
    with open_export(path) as export:
        return [result.conversation for result in export.read() if result.conversation]


@pytest.fixture(scope="module")
def chunks(conversations: list[Conversation]) -> list[Chunk]:
    return list(chunk_conversations(conversations))


def test_a_reader_sees_what_was_planted_by_whom_and_when(
    planted: Planted, conversations: list[Conversation]
) -> None:
    by_id = {conversation.id: conversation for conversation in conversations}
    for fact in planted.facts:
        conversation = by_id[fact.heard_in]
        said = [message for message in conversation.messages if fact.sentence in message.text]
        assert [message.role for message in said] == [fact.role]
        assert fact.message_id in ("", said[0].id)
        at = said[0].at or conversation.created_at
        assert (at and at.timestamp()) == pytest.approx(fact.said_at)
        assert fact.sentence in planted.text_of(conversation.id, said[0].id)


def test_a_reader_sees_no_forbidden_sentence_as_the_persons_own_but_what_they_pasted(
    planted: Planted, conversations: list[Conversation]
) -> None:
    own = "\n".join(
        message.text for each in conversations for message in each.messages if message.role != "assistant"
    )
    assert {fact.place for fact in planted.forbidden if fact.sentence in own} == {"pasted"}


def test_every_place_category_and_language_occurs(planted: Planted) -> None:
    form = FORMS[planted.form]
    assert {fact.place for fact in planted.facts} == set(filter(form.has, (*PLACES, *MORE_PLACES)))
    forbidden = set(filter(form.has, (*FORBIDDEN_PLACES, *MORE_FORBIDDEN_PLACES)))
    assert {fact.place for fact in planted.forbidden} == forbidden
    assert {remark.language for remark in planted.passing} == set(LANGUAGES)
    found = {(fact.language, fact.category) for fact in planted.facts}
    assert found == {(language, category.name) for language in LANGUAGES for category in CATEGORIES}


def test_the_later_statement_comes_first_in_the_file_as_well_as_last(planted: Planted) -> None:
    assert {later_comes_first(planted, pair) for pair in planted.evolutions} == {True, False}
    for older, newer in planted.evolutions:
        assert older.said_at is not None
        assert newer.said_at is not None
        assert newer.said_at - older.said_at > 200 * 86_400


def test_what_can_be_told_by_no_date_has_none(planted: Planted) -> None:
    undated, at_once = planted.conflicts
    assert (undated[0].said_at, undated[1].said_at) == (None, None)
    assert at_once[0].said_at == at_once[1].said_at is not None
    for one, other in (undated, at_once):
        assert one.topic == other.topic
        assert one.keywords != other.keywords


def test_near_misses_differ_in_a_number_a_name_or_a_denial(planted: Planted) -> None:
    for one, other in planted.near_misses:
        differing = set(one.keywords) ^ set(other.keywords)
        assert len(differing) == 2 or (one.denies != other.denies and not differing)


def test_paraphrases_say_the_same_in_other_words(planted: Planted) -> None:
    for one, other in planted.paraphrases:
        assert sorted(one.keywords) == sorted(other.keywords)
        assert one.sentence != other.sentence


def test_names_of_injections_and_forbidden_sentences_stand_there_alone(planted: Planted) -> None:
    signs = [injection.sign for injection in planted.injections]
    signs += [forbidden_sign(fact) for fact in planted.forbidden]
    said = Counter(keyword for fact in planted.facts for keyword in fact.keywords)
    assert len(set(signs)) == len(signs)
    assert not [sign for sign in signs if said[sign]]


def test_every_sentence_stands_whole_in_a_chunk_and_some_stand_in_two(
    planted: Planted, chunks: list[Chunk]
) -> None:
    texts = ["\n".join(span.text for span in chunk.spans) for chunk in chunks]
    holding = {fact: sum(fact.sentence in text for text in texts) for fact in planted.facts}
    assert not [fact for fact, number in holding.items() if number == 0]


def test_over_some_exports_sentences_stand_in_the_overlap_of_two_chunks(tmp_path: Path) -> None:
    in_two = 0
    for seed in range(SEED, SEED + 4):
        planted = plant_everything(seed, FEWEST)
        with open_export(write_export(tmp_path, planted.export, {})) as export:
            conversations = [result.conversation for result in export.read() if result.conversation]
        overlaps = [span.text for chunk in chunk_conversations(conversations) for span in chunk.overlap]
        in_two += sum(fact.sentence in text for fact in planted.facts for text in overlaps)
    assert in_two


def test_secrets_stand_in_the_export_and_in_no_chunk(planted: Planted, chunks: list[Chunk]) -> None:
    raw = json.dumps([planted.export, planted.others])
    read = "\n".join([span.text for chunk in chunks for span in chunk.spans])
    titles = "\n".join(chunk.conversation_title for chunk in chunks)
    for secret in planted.secrets:
        assert json.dumps(secret.text)[1:-1] in raw
        assert secret.text.splitlines()[0] not in read + titles, secret.kind


def test_remarks_in_passing_are_no_planted_sentences(planted: Planted) -> None:
    found = [
        each for fact in planted.passing for find in (find_said, find_stated) for each in find(fact.sentence)
    ]
    assert found == []


def test_the_same_seed_gives_the_same_export() -> None:
    assert plant_everything(7) == plant_everything(7)
    assert plant_everything(7).export != plant_everything(8).export


def test_too_few_conversations_are_refused() -> None:
    with pytest.raises(ValueError, match="takes 245 to 2000"):
        plant_everything(1, FEWEST - 1)
    assert len(plant_everything(1, FEWEST).export) == FEWEST
