"""What every emitted fact has to be, whatever the text."""

from __future__ import annotations

import pytest

from fullpass.pipeline.chunking import chunk_conversation
from fullpass.pipeline.facts import check_fact
from fullpass.pipeline.types import Certainty, Conversation, FactStatus, Message, Role
from tests.engines.offline.make import DAY, ENGINE, chunks, conversation, facts_in
from tests.engines.offline.scoring import messages, span_of


def corpus_conversations() -> list[Conversation]:
    talks = []
    for message in [*messages("dev"), *messages("held_out")]:
        span = span_of(message)
        said = Message("m1", span.role, span.text, span.at)
        talks.append(Conversation(message["id"], message["domain"], span.at, span.at, (said,)))
    return talks


def test_every_quote_is_a_slice_of_its_message():
    for talk in corpus_conversations():
        for outcome in ENGINE.extract(chunks(talk)):
            for fact in outcome.facts:
                assert fact.quote in talk.messages[0].text


def test_the_pipeline_accepts_the_facts():
    refused = []
    total = 0
    for talk in corpus_conversations():
        for chunk in chunks(talk):
            for extracted in ENGINE.extract([chunk])[0].facts:
                total += 1
                checked = check_fact(extracted, chunk)
                if checked.status is FactStatus.QUARANTINED:
                    refused.append((checked.quarantine_reason, checked.statement))
    assert total > 400
    assert refused == []


def test_the_same_text_gives_the_same_facts():
    every = chunks(*corpus_conversations())
    assert ENGINE.extract(every) == ENGINE.extract(every)


def test_an_outcome_comes_back_for_every_chunk_in_order():
    talks = [
        conversation("I live in Ghent.", id="a"),
        conversation("ok", id="b"),
        conversation("I hate rain.", id="c"),
    ]
    counts = [len(outcome.facts) for outcome in ENGINE.extract(chunks(*talks))]
    assert counts == [1, 0, 1]


def test_a_fact_deep_in_a_very_long_message_is_found_once():
    filler = "The weather report spoke of wind and rain along the coast for most of the week. " * 300
    talk = conversation(f"{filler}I'm allergic to walnuts. {filler}")
    cut = chunk_conversation(talk)
    found = [fact for outcome in ENGINE.extract(cut) for fact in outcome.facts]
    assert len(cut) > 3
    assert [fact.statement for fact in found] == ["I'm allergic to walnuts."]


def test_what_only_the_overlap_says_was_told_by_the_chunk_before():
    talk = conversation(
        *(f"I collect stamps from island number {n}. " + "Nothing else. " * 60 for n in range(60))
    )
    found = [fact.statement for outcome in ENGINE.extract(chunk_conversation(talk)) for fact in outcome.facts]
    assert len(found) == len(set(found)) == 60


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("User prefers oat milk in coffee.", "preferences"),
        ("User lives in Dublin.", "decisions"),
        ("User is building a language app called Focal.", "projects"),
        ("User's birthday is on May 9.", "dates"),
        ("User believes that privacy is a basic right.", "beliefs"),
        ("Gets seasick on small boats.", "preferences"),
        ("Is vegan.", "preferences"),
        ("Somebody who gets seasick on every boat.", "decisions"),
    ],
)
def test_saved_notes_are_read(text, category):
    assert [fact.category for fact in facts_in(text, Role.SAVED_MEMORY)] == [category]


def test_headings_of_saved_notes_are_no_facts():
    assert facts_in("**Work context**\n\nSara is a welder in Turku.", Role.SAVED_MEMORY)[
        0
    ].statement.startswith("Sara")


def test_a_shape_that_no_table_lists_is_only_implied():
    plain, unlisted = facts_in("I love jazz."), facts_in("I captain a curling team.")
    assert [fact.certainty for fact in (*plain, *unlisted)] == [Certainty.STATED, Certainty.IMPLIED]


def test_custom_instructions_are_read_as_wishes_and_circumstances():
    facts = facts_in("I'm a vet in Cork.\nKeep explanations short.\nNo tables.", Role.CUSTOM_INSTRUCTIONS)
    assert [(fact.category, fact.statement) for fact in facts] == [
        ("decisions", "I'm a vet in Cork."),
        ("preferences", "Keep explanations short."),
        ("preferences", "No tables."),
    ]


def test_a_negation_at_the_start_is_never_lost():
    assert [f.statement for f in facts_in("No bullet lists please.", Role.CUSTOM_INSTRUCTIONS)] == [
        "No bullet lists."
    ]


def test_details_tell_the_project_the_day_and_the_reason():
    project, day, choice = (
        facts_in("I'm building a habit tracker called Tiny Steps.")[0],
        facts_in("My wedding anniversary is on June 12th.")[0],
        facts_in("I decided to leave the bank because I wanted more time.")[0],
    )
    assert project.details["name"] == "Tiny Steps"
    assert day.details == {"event": "My wedding anniversary is on June 12th", "date": "--06-12"}
    assert choice.details == {"decision": "I decided to leave the bank", "context": "I wanted more time"}


def test_undated_messages_are_read_as_well():
    assert facts_in("I start at Siemens on June 1.", at=None)[0].details["date"] == "--06-01"
    assert facts_in("I start at Siemens on June 1.", at=DAY)[0].details["date"] == "2025-06-01"
