"""When a statement keeps what was said, in whatever words a model may put it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from fullpass.evaluation.matching import holds, keeps, names_sign, numbers, why_not
from fullpass.evaluation.planted.truth import PlantedFact
from fullpass.evaluation.results import FoundEvidence, FoundFact

SAID_AT = datetime(2024, 5, 31, 12, tzinfo=UTC).timestamp()
MOVED = PlantedFact(
    category="decisions",
    sentence="we moved to Graz in May 2019 because the commute was eating my evenings",
    statement="Moved to Graz in May 2019 because the commute was eating my evenings",
    keywords=("Graz", "May", "2019", "the commute was eating my evenings"),
    place="plain",
    topic="home",
    language="en",
    conversation_id="c",
    message_id="m",
    said_at=SAID_AT,
    also=("dates",),
)
NEVER = PlantedFact(
    category="preferences",
    sentence="I don't drink espresso in the evening",
    statement="Doesn't drink espresso in the evening",
    keywords=("espresso", "evening"),
    place="plain",
    topic="drink",
    language="en",
    conversation_id="c",
    message_id="m",
    denies=True,
)


def found(statement: str, quote: str, category: str = "decisions", message_id: str = "m") -> FoundFact:
    evidence = FoundEvidence(quote, "c", message_id, "user", SAID_AT)
    return FoundFact(
        "f", category, statement, "active", "", 0.8, "stated", "said", None, SAID_AT, SAID_AT, (evidence,)
    )


@pytest.mark.parametrize(
    ("statement", "keyword"),
    [
        ("Their sister was born on March 12, 2020.", "12 March 2020"),
        ("Birthday: 2020-03-12.", "12 March 2020"),
        ("Nació el 2020-03-12.", "12 de marzo de 2020"),
        ("Moved because the commute was eating their evenings.", "the commute was eating my evenings"),
        ("Prefers trains.", "trains"),
        ("TORVENIKA is a bakery.", "Torvenika"),
        ("最喜欢的书店是青石巷。", "青石巷"),
    ],
)
def test_a_keyword_may_stand_in_another_form(statement: str, keyword: str) -> None:
    assert holds(statement, keyword)


@pytest.mark.parametrize(
    ("statement", "keyword"),
    [
        ("Their sister was born on March 13, 2020.", "12 March 2020"),
        ("Their sister was born in 2020.", "12 March 2020"),
        ("Moved because of work.", "the commute was eating my evenings"),
        ("The bakery is called Torven.", "Torvenika"),
        ("最喜欢的书店是云雀堂。", "青石巷"),
        ("Runs a shop.", "2019"),
    ],
)
def test_another_date_name_or_reason_is_no_other_form(statement: str, keyword: str) -> None:
    assert not holds(statement, keyword)


@pytest.mark.parametrize(
    ("fact", "why"),
    [
        (found("Moved to Graz in May 2019: the commute ate the evenings.", MOVED.sentence), ""),
        (found("Moved to Graz in May 2019: the commute ate the evenings.", "moved to Graz in May 2019"), ""),
        (found(MOVED.statement, MOVED.sentence, "dates"), ""),
        (found(MOVED.statement, MOVED.sentence, "beliefs"), "category beliefs"),
        (found(MOVED.statement, MOVED.sentence, message_id="other"), "rests on another message"),
        (found(MOVED.statement, "Can you shorten this paragraph?"), "rests on another message"),
        (found("Moved to Graz because the commute was eating evenings.", MOVED.sentence), "lacks May, 2019"),
        (found(MOVED.statement + " for 1200 euros", MOVED.sentence), "adds 1200"),
        (found(MOVED.statement + ", as of 31 May 2024", MOVED.sentence), ""),
    ],
)  # fmt: skip
def test_a_fact_is_right_in_every_respect_or_not_at_all(fact: FoundFact, why: str) -> None:
    assert why_not(fact, MOVED) == why


def test_a_lost_negation_makes_the_opposite() -> None:
    quote, category = NEVER.sentence, "preferences"
    assert why_not(found("Never drinks espresso in the evening.", quote, category), NEVER) == ""
    assert why_not(found("Drinks espresso in the evening.", quote, category), NEVER) == "says the opposite"


def test_numbers_are_digits_and_months() -> None:
    assert numbers("am 3. März 2021, 40 Gäste") == {3, 2021, 40}
    assert numbers("12月3日") == {12, 3}


def test_a_name_is_a_word_of_its_own() -> None:
    assert names_sign("用户最喜欢的城市是Tormaris。", "Tormaris")
    assert names_sign("tormaris's bakery", "Tormaris")
    assert not names_sign("Tormarisano", "Tormaris")


def test_a_line_keeps_a_share_of_the_words() -> None:
    assert keeps("The favourite bakery is Nartalus.", "My favourite bakery is Nartalus (said both ways)", 0.5)
    assert not keeps("The favourite bakery is Nartalus.", "Owns a yacht in Monaco", 0.5)
    assert keeps("我最喜欢的书店是青石巷。", "最喜欢的书店是青石巷", 0.5)
    assert not keeps("我最喜欢的书店是青石巷。", "在摩纳哥有一艘游艇", 0.5)
