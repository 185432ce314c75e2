"""A statement that is not shown to say no more than the person did gives way to their own sentence."""

import pytest

from fullpass.pipeline.facts import check_fact, fact_id
from fullpass.pipeline.types import FactStatus, Role
from tests.pipeline.making import chunk
from tests.pipeline.test_facts import claim

VEGAN = ("m1", Role.USER, "Hallo! Ich bin seit 2019 vegan und backe gern. Was passt dazu?")


def test_a_statement_that_was_translated_gives_way_to_the_persons_own_sentence():
    told = claim(statement="The user has been vegan since 2019 and likes to bake.", quote="seit 2019 vegan")
    checked = check_fact(told, chunk(VEGAN))
    assert checked.status is FactStatus.ACTIVE
    assert checked.statement == "Ich bin seit 2019 vegan und backe gern."
    assert checked.id == fact_id("preferences", "Ich bin seit 2019 vegan und backe gern.")


AMID_ENGLISH = "Okay, before we go on, {}, so what is the difference between a virus and a bacterium?"
DICTATED = (
    "and then the report was about the rain in the valley and {} and " + "the rest of it was long " * 20
)


@pytest.mark.parametrize("around", [AMID_ENGLISH, DICTATED])
@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("я не ем мясо уже 16 лет", "Не ест мясо уже 16 лет"),
        ("creo que la familia va antes que el trabajo", "Cree que la familia va antes que el trabajo"),
        ("我不吃香菜", "不吃香菜"),
    ],
)
def test_a_statement_in_the_language_of_its_quote_stands_whatever_the_rest_is_written_in(
    around, quote, statement
):
    checked = check_fact(claim(statement, quote), chunk(("m1", Role.USER, around.format(quote))))
    assert (checked.status, checked.statement) == (FactStatus.ACTIVE, statement)


@pytest.mark.parametrize("around", [AMID_ENGLISH, DICTATED])
def test_a_translation_amid_another_language_gives_way_to_the_quote_alone(around):
    told = claim("Has not eaten meat for 16 years", "я не ем мясо уже 16 лет")
    checked = check_fact(told, chunk(("m1", Role.USER, around.format(told.quote))))
    assert (checked.status, checked.statement) == (FactStatus.ACTIVE, told.quote)


def test_a_translation_of_dictated_words_gives_way_to_the_quote_alone():
    told = claim("Trinkt morgens immer Kaffee", "i always drink coffee in the morning")
    checked = check_fact(told, chunk(("m1", Role.USER, DICTATED.format(told.quote))))
    assert (checked.status, checked.statement) == (FactStatus.ACTIVE, told.quote)


@pytest.mark.parametrize(
    "question",
    [
        "Wie funktioniert eine Wärmepumpe eigentlich und was kostet das?",
        "Qu'est-ce que la TVA et le calcul ?",
    ],
)
def test_a_question_is_nobodys_statement_whatever_was_made_of_it(question):
    checked = check_fact(claim("The user runs a business", question), chunk(("m1", Role.USER, question)))
    assert (checked.status, checked.quarantine_reason) == (FactStatus.QUARANTINED, "unsupported_statement")


def test_what_was_said_before_a_question_is_kept_without_it():
    text = "Ich bin seit 2019 vegan, was kann ich denn morgen kochen?"
    checked = check_fact(claim("Has been vegan since 2019", text[:23]), chunk(("m1", Role.USER, text)))
    assert (checked.status, checked.statement) == (FactStatus.ACTIVE, "Ich bin seit 2019 vegan")


def test_a_quote_of_an_unclear_language_keeps_a_statement_in_its_own_words():
    text = AMID_ENGLISH.format("estou escrevendo um livro sobre Rohan chamado Kestrel")
    told = claim("Escreve um livro sobre Rohan chamado Kestrel", "um livro sobre Rohan chamado Kestrel")
    assert check_fact(told, chunk(("m1", Role.USER, text))).statement == told.statement


@pytest.mark.parametrize(
    "statement", ["The user has been vegan since 2012.", "The user and Sandra have been vegan since 2019."]
)
def test_a_translation_that_says_another_number_or_name_is_quarantined(statement):
    checked = check_fact(claim(statement=statement, quote="Ich bin seit 2019 vegan"), chunk(VEGAN))
    assert checked.status is FactStatus.QUARANTINED


def told_by(statement, quote, text=None, **more):
    """What becomes of a statement under a quote of a message."""
    return check_fact(claim(statement, quote, **more), chunk(("m1", Role.USER, text or f"{quote}.")))


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("I keep two goats behind the bakery", "Keeps a zebra behind the bakery"),
        ("my landlord wants to sell the flat", "The user's landlord wants to renovate the flat"),
        ("we painted the nursery yellow in June", "Wallpapered the nursery in June"),
        ("I sing in a gospel choir on Fridays", "Conducts a gospel choir on Fridays"),
        ("Ich flicke meine Fahrräder selbst", "Verleiht Fahrräder"),
        ("Colecciono sellos de Bolivia", "Falsifica sellos de Bolivia"),
    ],
)
def test_what_nobody_said_never_stands_in_a_fact_that_holds(quote, statement):
    checked = told_by(statement, quote)
    if checked.status is FactStatus.ACTIVE:
        assert (checked.statement, checked.claimed) == (f"{quote}.", statement)
    else:
        assert (checked.statement, checked.claimed) == (statement, "")


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("I keep two goats behind the bakery", "The user keeps two goats behind the bakery."),
        ("my landlord wants to sell the flat", "The user's landlord wants to sell the flat."),
        ("I sing in a gospel choir on Fridays", "Is part of a gospel choir and sings on Fridays"),
        (
            "my daughter Ilse starts school in September",
            "Has a daughter named Ilse who starts school in September",
        ),
        ("Ich flicke meine Fahrräder selbst", "Flickt die eigenen Fahrräder selbst"),
        ("Colecciono sellos de Bolivia", "Colecciona sellos de Bolivia"),
    ],
)
def test_a_statement_in_the_persons_words_stands_as_the_engine_wrote_it(quote, statement):
    checked = told_by(statement, quote)
    assert (checked.status, checked.statement, checked.claimed) == (FactStatus.ACTIVE, statement, "")


def test_the_own_sentence_is_the_one_around_the_quote_and_no_other():
    text = "Monday was long. We put a wood stove into the old barn, finally! More on that soon."
    checked = told_by("Installed a sauna in the old barn", "a wood stove into the old barn", text)
    assert checked.statement == "We put a wood stove into the old barn, finally!"


def test_of_details_only_those_stay_that_were_said_too():
    text = "We put a wood stove into the old barn."
    details = {"place": "the old barn", "builder": "a stonemason from Graz"}
    checked = told_by("Installed a sauna in the old barn", text[:-1], text, details=details)
    assert dict(checked.details) == {"place": "the old barn"}


def test_what_the_person_asks_of_the_assistant_is_theirs_to_tell():
    asked = "Could you leave out the emojis when you write to me?"
    checked = told_by("Finds emojis childish", asked, asked)
    assert (checked.status, checked.statement) == (FactStatus.ACTIVE, asked)


def test_a_question_bears_out_nothing_that_it_does_not_say():
    asked = "Should I put a wood stove into the old barn?"
    checked = told_by("Installed a sauna in the old barn", asked, asked)
    assert (checked.status, checked.quarantine_reason) == (FactStatus.QUARANTINED, "unsupported_statement")


def test_what_contradicts_its_quote_is_quarantined_and_gives_way_to_nothing():
    checked = told_by("Keeps five goats behind the bakery", "I keep two goats behind the bakery")
    assert (checked.status, checked.claimed) == (FactStatus.QUARANTINED, "")
