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
    ("they sell everything they know about us", "The user thinks they sell everything known about people."),
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
    ("Do not use emojis", "The user prefers no emojis."),
    ("I'm allergic to nuts", "The user is allergic to tree nuts."),
    ("I moved to Lisbon for love", "The user moved for love to Lisbon."),
    ("Never apologize to me", "The user does not want apologies."),
    ("Avoid bullet points", "The user prefers prose without bullet points."),
    ("Always answer in German", "The user wants answers in German."),
    ("I don't want to be called Jon, it's Jonathan", "The user prefers to be called Jonathan."),
    ("I couldn't be happier with my new job at Spotify", "The user is happy with a new job at Spotify."),
    ("I can't wait for our trip to Peru in July", "The user is looking forward to a trip to Peru in July."),
    ("I don't mind spicy food", "The user is fine with spicy food."),
    (
        "my grandma taught me to bake sourdough when I was 8",
        "The user learned to bake sourdough from a grandmother at age 8.",
    ),
    ("I'm a big fan of Ursula K. Le Guin", "The user is a fan of Ursula K. Le Guin."),
    (
        "I've decided to leave my PhD program after 3 years",
        "The user decided to leave a PhD program after three years.",
    ),
    ("the wedding is set for the 21st of September", "The user's wedding is on September 21, 2025."),
    (
        "We adopted a rescue greyhound called Biscuit last weekend",
        "The user adopted a rescue greyhound named Biscuit in February 2025.",
    ),
    ("I sold my car because I bike everywhere", "The user sold their car and cycles everywhere."),
    ("honestly religion isn't for me, I'm an atheist", "The user is an atheist."),
    ("I think remote work is better for families", "The user believes remote work is better for families."),
    ("I'm working on a novel set in 1920s Vienna", "The user is writing a novel set in Vienna in the 1920s."),
    (
        "my startup Lumio just raised a $2.5M seed round",
        "The user's startup Lumio raised a 2.5 million dollar seed round.",
    ),
    ("I moved to Toronto back in '09", "The user moved to Toronto in 2009."),
    ("I run 5k every morning at 6", "The user runs 5 km every morning at 6 am."),
    ("My flight is at 7:30pm on Tuesday", "The user's flight is on Tuesday, March 4, 2025 at 19:30."),
    ("I got laid off from Meta two months ago", "The user was laid off from Meta in January 2025."),
    ("our anniversary is coming up, 12 years on the 9th", "The user's 12th anniversary is on March 9, 2025."),
    ("I have ADHD so break tasks into steps", "The user has ADHD and wants tasks broken into steps."),
    ("I'm learning Rust, coming from Go", "The user is learning Rust and has a background in Go."),
    (
        "we decided to homeschool the kids because of the bullying",
        "The user decided to homeschool their children because of bullying.",
    ),
    ("I'm in the UK so use British spelling", "The user lives in the UK and prefers British spelling."),
    ("I usually code in python w/ FastAPI", "The user usually programs in Python with FastAPI."),
    ("I never learned how to swim", "The user cannot swim."),
    ("I want to lose 15 pounds before summer", "The user wants to lose 15 pounds before summer 2025."),
    (
        "it's 2 bedrooms in Lisbon, rent is 1.200€",
        "The user rents a two-bedroom apartment in Lisbon for 1,200 euros.",
    ),
    ("I'm lactose intolerant", "The user is lactose intolerant."),
    ("Ich möchte nicht mehr in Vollzeit arbeiten", "Der Nutzer möchte nicht mehr Vollzeit arbeiten."),
    (
        "Meine Frau heißt Sabine und wir haben zwei Kinder",
        "Die Frau des Nutzers heißt Sabine; sie haben zwei Kinder.",
    ),
    ("Ich promoviere gerade in Heidelberg über Moose", "Der Nutzer promoviert in Heidelberg über Moose."),
    ("Ik werk als leraar in Utrecht", "De gebruiker werkt als leraar in Utrecht."),
    ("Trabalho como enfermeira no Porto", "A utilizadora trabalha como enfermeira no Porto."),
    (
        "Nunca tomo leche porque soy intolerante a la lactosa",
        "El usuario no toma leche porque es intolerante a la lactosa.",
    ),
    ("Мой сын родился в 2015 году", "Сын пользователя родился в 2015 году."),
    ("私は東京で働いています", "ユーザーは東京で働いている。"),
    ("저는 서울에 살고 있어요", "사용자는 서울에 살고 있습니다."),
    ("mi piace cucinare la pasta", "All'utente piace cucinare la pasta."),
    ("我打算明年去日本留学", "用户计划2026年去日本留学。"),
    ("我对花生过敏", "用户对花生过敏。"),
    ("मुझे चाय बहुत पसंद है", "उपयोगकर्ता को चाय पसंद है।"),
    ("أنا أعيش في القاهرة مع عائلتي", "المستخدم يعيش في القاهرة مع عائلته."),
    ("I really dislike loud restaurants", "The user prefers quiet restaurants."),
    ("can we stick to metric units please", "The user prefers metric units."),
    ("stop calling me bro", 'The user does not want to be called "bro".'),
    ("my kids are 4 and 7", "The user has two children, aged 4 and 7."),
    (
        "I'm a backend dev at a fintech in Zürich",
        "The user is a backend developer at a fintech company in Zurich.",
    ),
    ("we're vegetarians in this house", "The user's household is vegetarian."),
    (
        "I'm saving for a house deposit, about 30k so far",
        "The user is saving for a house deposit and has about £30,000.",
    ),
    ("my thesis deadline is end of june", "The user's thesis deadline is June 30, 2025."),
    ("graduating in 3 months!", "The user graduates in June 2025."),
    (
        "my partner Jo (they/them) loves board games",
        "The user's partner Jo uses they/them pronouns and loves board games.",
    ),
    ("I only read nonfiction", "The user reads only nonfiction."),
    ("I won't touch PHP ever again", "The user refuses to work with PHP."),
    ("I gave up alcohol last year", "The user stopped drinking alcohol in 2024."),
    ("I don't really do mornings", "The user is not a morning person."),
    (
        "The project is called Lantern; it's a habit tracker in Flutter",
        "The user is building Lantern, a habit tracker in Flutter.",
    ),
    ("I have type 1 diabetes", "The user has type 1 diabetes."),
    (
        "My manager Priya approved the transfer to Singapore",
        "The user's transfer to Singapore was approved by their manager Priya.",
    ),
    ("I'm not going to renew my lease in Austin", "The user decided not to renew the lease in Austin."),
    ("no gluten for me thanks", "The user avoids gluten."),
    ("Honestly, I value freedom more than money", "The user values freedom over money."),
    ("mostly I listen to Radiohead and Björk", "The user listens to Radiohead and Björk."),
    ("I failed my driving test twice", "The user failed the driving test two times."),
    ("I teach 10th grade chemistry", "The user teaches 10th-grade chemistry."),
    ("I need to finish the grant by Friday", "The user has a grant deadline on Friday, March 7, 2025."),
    ("It's my birthday tomorrow, turning 40", "The user was born on March 3, 1985."),
    ("Please keep replies under 200 words", "The user wants replies under 200 words."),
    (
        "My mother-in-law has dementia and lives with us",
        "The user's mother-in-law, who has dementia, lives with the user.",
    ),
    ("I'm allergic to penicillin", "The user has a penicillin allergy."),
    ("Ich hasse Koriander", "Der Nutzer mag keinen Koriander."),
    ("Ich arbeite nicht mehr bei BMW, sondern bei Bosch", "Der Nutzer arbeitet jetzt bei Bosch."),
    ("j'ai arrêté de fumer en 2020", "L'utilisateur a arrêté de fumer en 2020."),
    ("je déteste le coriandre", "L'utilisateur n'aime pas le coriandre."),
    ("我是素食主义者", "用户是素食主义者。"),
    ("我不喜欢吃香菜", "用户讨厌香菜。"),
    ("来年の春に大阪へ引っ越します", "ユーザーは2026年の春に大阪へ引っ越す予定だ。"),
    ("no soporto el ruido cuando trabajo", "El usuario no soporta el ruido mientras trabaja."),
    ("Nie lubię kawy", "Użytkownik nie lubi kawy."),
    ("Kahveyi sevmiyorum, çay içerim", "Kullanıcı kahve sevmez, çay içer."),
]


@pytest.mark.parametrize(("quote", "statement"), PARAPHRASES)
def test_sensible_paraphrases_pass(quote, statement):
    assert problem(statement, quote) == ""


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
    assert problem(statement, quote) in (CONTRADICTS, UNSUPPORTED)


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


def test_hardly_any_statement_passes_with_the_quote_of_another():
    pairs = [(quote, statement) for quote, _ in PARAPHRASES for _, statement in PARAPHRASES]
    true = set(PARAPHRASES)
    passed = [pair for pair in pairs if pair not in true and problem(pair[1], pair[0]) == ""]
    assert len(passed) < 0.003 * len(pairs)  # what passes is borne out as well, or shares a word by chance


def test_dictation_without_a_full_stop_turns_no_fact_down_for_what_is_said_pages_away():
    pages = " ".join(["tram by tram past every street and town hall"] * 40)
    message = f"cannot stand ketchup {pages} my favourite board game is Azul"
    favourite = "my favourite board game is Azul"
    assert problem("The user's favourite board game is Azul.", favourite, message=message) == ""
    nearby = f"{pages} I really do not like dogs"
    assert problem("The user likes dogs.", "like dogs", message=nearby) == CONTRADICTS
