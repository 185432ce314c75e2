"""A statement is believed when the quote bears it out: every trap is caught."""

from datetime import UTC, datetime

import pytest

from fullpass.pipeline.grounding.follows import says_no_more
from fullpass.pipeline.grounding.support import CONTRADICTS, UNSUPPORTED, statement_problem

MARCH = datetime(2025, 3, 2, 10, tzinfo=UTC)


def problem(
    statement: str, quote: str, *, message: str = "", title: str = "", at: datetime | None = MARCH
) -> str:
    text = message or quote
    start = text.index(quote)
    return statement_problem(statement, text, start, start + len(quote), title=title, at=at)


def stands(statement: str, quote: str, *, message: str = "") -> bool:
    """Say whether the statement neither contradicts its quote nor gives way to the person's own words."""
    text = message or quote
    start = text.index(quote)
    return not problem(statement, quote, message=message) and says_no_more(
        statement, text, start, start + len(quote), title=""
    )


CONTRADICTIONS = [
    ("my exam is in May", "The user's exam is in January."),
    ("my birthday is on April 5, and so is hers", "The user's birthday is on March 5."),
    ("my birthday is on April 5, and so is hers", "The user's birthday is on April 2."),
    ("I have 2 dogs", "The user has 3 dogs."),
    ("I have three cats", "The user has four cats."),
    ("my birthday is on March 3rd", "The user's birthday is on March 13."),
    ("my birthday is on March 3rd", "The user's birthday is in April."),
    ("I started in 2019", "The user started in 2012."),
    ("my sister Maria lives in Rome", "The user's sister Anna lives in Rome."),
    ("my sister Maria lives in Rome", "Anna is the user's sister and lives in Rome."),
    ("I work at Siemens in Berlin", "The user works at Siemens in Hamburg."),
    ("Ich arbeite bei Siemens in Berlin", "Der Nutzer arbeitet bei Siemens in Hamburg."),
    ("I do not like dogs", "The user likes dogs."),
    ("I love dogs", "The user does not like dogs."),
    ("I love dogs", "The user hates dogs."),
    ("I never eat meat", "The user eats meat."),
    ("I'm not married", "The user is married."),
    ("I like cats, not dogs", "The user likes dogs."),
    ("I don't like spicy food but I love Thai food", "The user loves spicy food."),
    ("I stopped smoking in 2020", "The user smokes."),
    ("I quit my job at Deloitte", "The user works at Deloitte."),
    ("I use GPT-4 at work", "The user uses GPT-3 at work."),
    ("mi hermana vive en Madrid desde 2019", "La hermana del usuario vive en Barcelona desde 2019."),
    ("I don't have any children", "The user has children."),
    ("Ich mag Hunde nicht", "Der Nutzer mag Hunde."),
    ("Ich mag keine Hunde", "Der Nutzer mag Hunde."),
    ("Je n'aime pas les champignons", "L'utilisateur aime les champignons."),
    ("no me gusta el café", "Al usuario le gusta el café."),
    ("Я не люблю собак", "Пользователь любит собак."),
    ("我不喜欢狗", "用户喜欢狗。"),
    ("我有两只猫", "用户有三只猫。"),
    ("私は犬が好きじゃない", "ユーザーは犬が好きです。"),
]


@pytest.mark.parametrize(("quote", "statement"), CONTRADICTIONS)
def test_a_number_name_or_negation_that_differs_contradicts(quote, statement):
    assert problem(statement, quote) == CONTRADICTS


UNRELATED = [
    ("I have two cats", "The user lives near the sea."),
    ("I like hiking", "The user likes jazz."),
    ("I eat a lot of fish", "The user eats meat."),
    ("I love it so much", "The user loves jazz."),
    ("my deadline is on Friday", "The user is vegetarian."),
    ("Ich lese gerne Krimis", "Der Nutzer kocht gerne."),
    ("我喜欢狗", "用户喜欢猫。"),
    ("私は寿司が大好きです", "ユーザーは猫が好きです。"),
    ("나는 커피를 좋아해요", "사용자는 등산을 좋아합니다."),
]


@pytest.mark.parametrize(("quote", "statement"), UNRELATED)
def test_a_statement_of_another_fact_is_not_supported(quote, statement):
    assert problem(statement, quote) == UNSUPPORTED


WRONG = [
    ("I'm allergic to penicillin", "The user is allergic to peanuts."),
    ("I really dislike loud restaurants", "The user dislikes cilantro."),
    ("my dog is afraid of thunder", "The user's dog is afraid of water."),
    ("I work as a nurse", "The user works as a carpenter."),
    ("I have a brother called Tom", "The user has a brother called Tim."),
    ("I'm 34", "The user is 43 years old."),
    ("We moved to Lyon in 2018", "The user moved to Lyon in 2008."),
    ("I hate running", "The user enjoys running."),
    ("I don't trust banks", "The user trusts banks."),
    ("I'm not religious", "The user is religious."),
    ("no I don't have pets", "The user has pets."),
    ("I would never buy an iPhone", "The user wants to buy an iPhone."),
    ("I work at Google", "The user works at Amazon."),
    ("my dog is called Rex", "The user's dog is called Max."),
    ("I quit smoking", "The user smokes."),
    ("I didn't finish my degree", "The user finished a degree."),
    ("I'm allergic to cats", "The user is not allergic to cats."),
    ("I finished my PhD in 2020", "The user finished a PhD in 2021."),
    ("my wife is a doctor", "The user is a lawyer."),
    ("Ich bin kein Vegetarier", "Der Nutzer ist Vegetarier."),
    ("je ne mange pas de viande", "L'utilisateur mange de la viande."),
    ("no tengo hijos", "El usuario tiene hijos."),
    ("ho due figli", "L'utente ha tre figli."),
    ("Я не курю", "Пользователь курит."),
    ("我没有孩子", "用户有孩子。"),
    ("私は肉を食べません", "ユーザーは肉を食べる。"),
    ("저는 고기를 먹지 않아요", "사용자는 고기를 먹습니다."),
    ("I used to love chess", "The user lives in Denver."),
    ("I can't drive", "The user can drive."),
    ("I'm no longer a teacher", "The user is a teacher."),
    ("I prefer tea to coffee", "The user prefers coffee to tea."),
    ("I earn 50k", "The user earns 80,000."),
    ("my kids are 4 and 7", "The user's kids are 4 and 9."),
    ("my manager Priya approved it", "The user's manager Paula approved it."),
    ("I was born in Accra", "The user was born in Lagos."),
    ("Please keep replies under 200 words", "The user wants replies of at least 500 words."),
    ("I hate coriander", "The user loves coriander."),
    ("Ich hasse Koriander", "Der Nutzer liebt Koriander."),
    ("je déteste le coriandre", "L'utilisateur adore le coriandre."),
    ("我讨厌香菜", "用户喜欢香菜。"),
    ("Nie lubię kawy", "Użytkownik lubi kawę."),
    ("no soporto el ruido", "Al usuario le gusta el ruido."),
    ("my birthday is tomorrow", "The user's birthday is on July 9."),
    ("I've never smoked", "The user has smoked."),
    ("I don't speak French", "The user speaks French."),
    ("I have no siblings", "The user has siblings."),
    ("I don't want kids", "The user wants kids."),
    ("I cannot afford a house", "The user owns a house in Paris."),
    ("The deadline is 15 May", "The deadline is 16 May."),
    ("The project uses Flask", "The project uses Django."),
]


@pytest.mark.parametrize(("quote", "statement"), WRONG)
def test_a_wrong_statement_is_never_believed(quote, statement):
    assert not stands(statement, quote)


def test_a_statement_of_another_fact_of_the_same_message_is_not_supported():
    message = "I live in Berlin. I have two cats."
    assert problem("The user lives in Berlin.", "I have two cats", message=message) == UNSUPPORTED


def test_a_negation_before_the_quote_counts():
    assert problem("The user likes dogs.", "like dogs", message="I really do not like dogs.") == CONTRADICTS


def test_the_persons_own_words_are_supported_whatever_they_say():
    assert problem("I am one.", "That's because I am one.") == ""
    assert problem("like dogs", "I do not like dogs") == CONTRADICTS


def test_a_negation_ends_where_another_subject_begins():
    message = "she doesn't eat shellfish and i love really spicy food"
    assert problem("The user loves spicy food.", "i love really spicy food", message=message) == ""


def test_a_name_may_come_from_the_title():
    quote = "the thesis is due in June"
    assert problem("The user's Stanford thesis is due in June.", quote, title="Stanford thesis") == ""
    assert problem("The user's Stanford thesis is due in June.", quote) == CONTRADICTS


def test_a_quote_that_only_points_back_rests_on_its_message():
    message = "I tried pottery last week. I love it so much!"
    assert problem("The user loves pottery.", "I love it so much", message=message) == ""


def test_without_a_date_yesterday_bears_no_date_out():
    assert problem("The user got married on 2025-03-01.", "We got married yesterday!", at=None) == CONTRADICTS


def test_dictation_without_a_full_stop_turns_no_fact_down_for_what_is_said_pages_away():
    pages = " ".join(["tram by tram past every street and town hall"] * 40)
    message = f"cannot stand ketchup {pages} my favourite board game is Azul"
    favourite = "my favourite board game is Azul"
    assert problem("The user's favourite board game is Azul.", favourite, message=message) == ""
    nearby = f"{pages} I really do not like dogs"
    assert problem("The user likes dogs.", "like dogs", message=nearby) == CONTRADICTS


DICTATED = "well the tram was late again and I did not get a seat so my brother laughed and"


@pytest.mark.parametrize(
    ("quote", "statement"),
    [
        ("I believe that gratitude beats profit", "Does not believe that gratitude beats profit."),
        ("I prefer paper notebooks to light mode", "Does not prefer paper notebooks to light mode."),
        ("I'm building Kelmerus, a choir site", "The user's brother is building Kelmerus, a choir site."),
        ("Ich trinke abends nie Kaffee", "Trinkt nicht abends nie Kaffee."),
    ],
)  # fmt: skip
def test_a_quote_that_says_i_is_judged_without_the_dictation_around_it(quote, statement):
    message = f"{DICTATED} {quote} and then it did not rain"
    assert problem(statement, quote, message=message) == CONTRADICTS
    assert problem(quote.replace("I'm", "Is").replace("I ", ""), quote, message=message) == ""


@pytest.mark.parametrize(
    ("quote", "message", "statement"),
    [
        (
            "the boat licence ends on 4 may 2028",
            "and the list was empty since nobody had sent no reply to the caterer and the tram stood still "
            "for an hour near the bridge while it snowed and the boat licence ends on 4 may 2028 and so on",
            "Boat licence ends on 4 May 2028.",
        ),
        (
            "ich esse abends immer Suppe Brot mag ich nicht",
            "um so yeah ich esse abends immer Suppe Brot mag ich nicht you know",
            "Isst abends immer Suppe.",
        ),
        (
            "Prefiro ler de manhã, à noite não consigo",
            "How do tides work? I ask because Prefiro ler de manhã, à noite não consigo.",
            "Prefere ler de manhã.",
        ),
        (
            "I registered for morning lessons in Elm",
            "By the way, I registered for morning lessons in Elm, so how do I say good morning in Danish?",
            "Takes morning lessons in Elm.",
        ),
    ],
)
def test_what_is_denied_elsewhere_denies_no_honest_statement(quote, message, statement):
    assert problem(statement, quote, message=message) == ""
    denied = statement.replace("ends", "does not end").replace("immer", "nie").replace("Prefere", "Não quer")
    denied = denied.replace("Takes", "Never took")
    assert problem(denied, quote, message=message)


def test_who_does_not_think_that_it_tells_anything_thinks_that_it_tells_nothing():
    quote = "I don't think marks tell anything about a child"
    assert problem("Thinks marks tell nothing about a child.", quote) == ""
    assert problem("Thinks marks tell a lot about a child.", quote) == CONTRADICTS


@pytest.mark.parametrize(
    ("quote", "message", "statement"),
    [
        ("I think it should go", 'Is "It was shut." right? I think it should go.', "Thinks it should go."),
        ("My aunt taught me to knit", "My aunt taught me to knit.", "Their aunt taught them to knit."),
        ("I'm 67", "Is this true? I'm 67 and wonder.", "The user is 67."),
    ],
)  # fmt: skip
def test_quotations_pronouns_and_numbers_alone_are_no_contradiction(quote, message, statement):
    assert problem(statement, quote, message=message) == ""
