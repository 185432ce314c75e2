"""A statement is believed when the quote bears it out: sensible paraphrases pass, every trap is caught."""

from datetime import UTC, datetime

import pytest

from fullpass.pipeline.support import CONTRADICTS, UNSUPPORTED, statement_problem

MARCH = datetime(2025, 3, 2, 10, tzinfo=UTC)


def problem(
    statement: str, quote: str, *, message: str = "", title: str = "", at: datetime | None = MARCH
) -> str:
    text = message or quote
    start = text.index(quote)
    return statement_problem(statement, text, start, start + len(quote), title=title, at=at)


PARAPHRASES = [
    ("I love hiking in the Alps every summer", "The user loves hiking in the Alps."),
    ("my daughter Lena was born on March 3rd 2025", "The user's daughter Lena was born on 2025-03-03."),
    ("my daughter Lena was born on 2019-05-04", "The user's daughter Lena was born on May 4th, 2019."),
    ("We got married yesterday!", "The user got married on 2025-03-01."),
    ("we are moving to Oslo next May", "The user plans to move to Oslo in May 2025."),
    ("I have three cats", "The user has 3 cats."),
    ("I have 3 cats", "The user has three cats."),
    ("I'm 34 years old", "The user is 34 years old (born around 1990)."),
    ("I started my company 10 years ago", "The user started a company in 2015."),
    ("I can't stand cilantro", "The user dislikes cilantro."),
    ("I don't eat meat anymore", "The user no longer eats meat."),
    ("I stopped eating meat in 2019", "The user has not eaten meat since 2019."),
    ("I hate meetings before 10am", "The user avoids meetings before 10:00."),
    ("I prefer tabs, not spaces", "The user prefers tabs over spaces."),
    ("I've never been to Japan but I want to go", "The user wants to visit Japan."),
    ("I don't have a car yet, but I want one", "The user wants a car."),
    ("I can't live without coffee", "The user loves coffee."),
    ("please don't use emojis", "The user does not want emojis."),
    ("please don't use emojis with me", "The user prefers responses without emojis."),
    ("I moved from Berlin to Munich", "The user no longer lives in Berlin."),
    ("I use VS Code and js mostly", "The user uses Visual Studio Code and JavaScript."),
    ("I live in NYC with my wife", "The user lives in New York City with a wife."),
    ("I live in NYC", "The user lives in New York City."),
    ("I work with k8s daily", "The user works with Kubernetes."),
    (
        "I'm a nurse at St. Mary's hospital in Leeds, mostly night shifts",
        "The user is a night nurse in Leeds.",
    ),
    (
        "my wife Sarah and I just bought our first house",
        "The user and their wife Sarah bought their first house.",
    ),
    ("can you always give me code without comments", "The user prefers code without comments."),
    ("I hate when you use bullet points", "The user dislikes bullet points in responses."),
    ("Don't give me long intros", "The user wants answers without long introductions."),
    ("I've been vegan for 6 years now", "The user has been vegan since about 2019."),
    ("We're expecting our second kid in August", "The user is expecting a second child in August 2025."),
    ("I quit my job at Deloitte last week to start a bakery", "The user left Deloitte to start a bakery."),
    ("my mom passed away in 2018", "The user's mother died in 2018."),
    ("allergic to peanuts, so no satay pls", "The user is allergic to peanuts."),
    ("I don't drink", "The user does not drink alcohol."),
    ("my daughter turned 4 last month", "The user's daughter was born around February 2021."),
    ("I switched from React to Svelte last year", "The user switched from React to Svelte in 2024."),
    ("Python is my go-to, but not for frontend", "The user prefers Python, except for frontend work."),
    ("I decided against the Google offer", "The user turned down an offer from Google."),
    ("No, I don't have siblings", "The user has no siblings."),
    ("I can't eat gluten, celiac", "The user has celiac disease and eats gluten-free."),
    ("Not a fan of horror movies", "The user dislikes horror movies."),
    (
        "I am no longer with Google, joined Stripe in May",
        "The user left Google and joined Stripe in May 2024.",
    ),
    ("I have a masters in CS from MIT", "The user holds a Master's degree in Computer Science from MIT."),
    ("going to portugal in 2 weeks with my gf", "The user is traveling to Portugal in mid-March 2025."),
    (
        "I've got an interview with Spotify on the 14th",
        "The user has an interview with Spotify on 2025-03-14.",
    ),
    ("mom's birthday is 12/05", "The user's mother's birthday is on May 12."),
    ("born 14.07.1988 in Graz", "The user was born on July 14, 1988."),
    ("We have a 2-year-old and a newborn", "The user has two children, a 2-year-old and a newborn."),
    ("I've lost 10 kilos since January", "The user has lost 10 kg since January 2025."),
    ("I use a MacBook Pro M1 w/ 16gb", "The user uses a MacBook Pro with an M1 chip and 16 GB of RAM."),
    ("I'm really into D&D with friends", "The user plays Dungeons & Dragons with friends."),
    ("my son's 5th birthday is on June 10", "The user's son turns 5 on June 10, 2025 (born 2020-06-10)."),
    ("since covid I've been working from home", "The user has worked from home since the COVID-19 pandemic."),
    ("Ich bin seit letztem Jahr Vegetarier", "Der Nutzer ist seit 2024 Vegetarier."),
    (
        "mein Sohn Jonas kommt nächstes Jahr in die Schule",
        "Der Sohn Jonas des Nutzers wird 2026 eingeschult.",
    ),
    ("我在上海做前端开发，已经五年了", "用户在上海从事前端开发工作五年。"),
    ("J'ai deux enfants, Paul et Léa", "L'utilisateur a deux enfants, Paul et Léa."),
    ("Ich trinke keinen Kaffee mehr, nur noch Tee", "Der Nutzer trinkt keinen Kaffee mehr, sondern Tee."),
    ("i work with postgres and k8s", "The user works with PostgreSQL and Kubernetes."),
    ("I'm from Germany", "The user is German."),
    ("I grew up in France", "The user has a French upbringing and grew up in France."),
    (
        "I built a Django app to track our spending",
        "The user is building a Django application for expense tracking.",
    ),
    ("being honest is very important to me", "Honesty is important to the user."),
    ("my salary is 85k", "The user's salary is 85,000."),
    ("I don't like long answers, keep it short", "The user prefers short answers."),
    ("We named him Rex", "The user has a dog named Rex."),
    ("not only do I play piano, I also teach it", "The user plays and teaches piano."),
    ("Ich wohne seit 2019 in Hamburg", "Der Nutzer wohnt seit 2019 in Hamburg."),
    ("ich hab zwei Katzen", "Der Nutzer hat zwei Katzen."),
    ("Ich mag Hunde nicht", "Der Nutzer mag keine Hunde."),
    ("Je n'aime pas les champignons", "L'utilisateur n'aime pas les champignons."),
    ("J'habite à Lyon depuis trois ans", "L'utilisateur habite à Lyon depuis 2022."),
    ("vivo en Madrid con mi hermana Lucía", "El usuario vive en Madrid con su hermana Lucía."),
    ("я живу в Москве", "Пользователь живёт в Москве."),
    ("Mieszkam w Warszawie", "Użytkownik mieszka w Warszawie."),
    ("我不吃辣", "用户不吃辣。"),
    ("我住在北京，养了两只猫", "用户养了两只猫。"),
    ("私は寿司が大好きです", "ユーザーは寿司が好きです。"),
    ("나는 커피를 좋아해요", "사용자는 커피를 좋아합니다."),
]


@pytest.mark.parametrize(("quote", "statement"), PARAPHRASES)
def test_sensible_paraphrases_pass(quote, statement):
    assert problem(statement, quote) == ""


CONTRADICTIONS = [
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
    ("I work as a nurse", "The user works as a carpenter."),
    ("my deadline is on Friday", "The user is vegetarian."),
    ("Ich lese gerne Krimis", "Der Nutzer kocht gerne."),
    ("我喜欢狗", "用户喜欢猫。"),
    ("私は寿司が大好きです", "ユーザーは猫が好きです。"),
    ("나는 커피를 좋아해요", "사용자는 등산을 좋아합니다."),
]


@pytest.mark.parametrize(("quote", "statement"), UNRELATED)
def test_a_statement_of_another_fact_is_not_supported(quote, statement):
    assert problem(statement, quote) == UNSUPPORTED


def test_a_statement_of_another_fact_of_the_same_message_is_not_supported():
    message = "I live in Berlin. I have two cats."
    assert problem("The user lives in Berlin.", "I have two cats", message=message) == UNSUPPORTED


def test_a_negation_before_the_quote_counts():
    assert problem("The user likes dogs.", "like dogs", message="I really do not like dogs.") == CONTRADICTS


def test_a_name_may_come_from_the_title():
    quote = "the thesis is due in June"
    assert problem("The user's Stanford thesis is due in June.", quote, title="Stanford thesis") == ""
    assert problem("The user's Stanford thesis is due in June.", quote) == CONTRADICTS


def test_a_quote_that_only_points_back_rests_on_its_message():
    message = "I tried pottery last week. I love it so much!"
    assert problem("The user loves pottery.", "I love it so much", message=message) == ""


def test_without_a_date_yesterday_bears_no_date_out():
    assert problem("The user got married on 2025-03-01.", "We got married yesterday!", at=None) == CONTRADICTS


def test_hardly_any_statement_passes_with_the_quote_of_another():
    pairs = [(quote, statement) for quote, _ in PARAPHRASES for _, statement in PARAPHRASES]
    true = set(PARAPHRASES)
    passed = [pair for pair in pairs if pair not in true and problem(pair[1], pair[0]) == ""]
    assert len(passed) < 0.003 * len(pairs)  # what passes is borne out as well, or shares a word by chance
