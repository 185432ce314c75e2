"""Statements that use a person's own words and tell something else with them."""

from __future__ import annotations

import pytest

from fullpass.pipeline.grounding.shared_part import shared_part
from fullpass.pipeline.grounding.shifts import is_shifted


def shifted(statement: str, sentence: str) -> bool:
    return is_shifted(statement, sentence, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I play chess on Tuesdays.", "The user used to play chess on Tuesdays."),
        ("I play chess on Tuesdays.", "The user no longer plays chess on Tuesdays."),
        ("I'm painting the shed.", "The user will paint the shed next month."),
        ("I'm painting the shed.", "The user has completed the painting of the shed."),
        ("We run a bakery in Ghent.", "The user has run a bakery in Ghent since 2004."),
        ("I start at the mill on Friday.", "The user has worked at the mill for years."),
        ("I skate in the park.", "The user skates in the park again."),
        ("Ich suche einen Hof.", "Der Nutzer hat bereits einen Hof."),
        ("Ich lerne Geige.", "Die Person hat früher Geige gelernt."),
        ("Vivo en Cádiz.", "El usuario ya no vive en Cádiz."),
        ("Je joue du violon.", "L'utilisatrice ne joue plus du violon."),
        ("我在学吉他。", "用户以前学吉他。"),
        ("I own a kayak.", "The user owned a kayak."),
        ("I sold my kayak to pay rent.", "The user is selling a kayak to pay rent."),
        ("We hired a gardener.", "The user was hired as a gardener."),
        ("Früher war ich Koch, jetzt nicht mehr.", "Der Nutzer ist Koch."),
        ("I've decided to sell the kayak.", "Has sold the kayak."),
        ("I'm planning to quit the mill in May.", "Quit the mill in May."),
        ("My permit runs out in May.", "Permit ran out in May."),
        ("I have my knee scan on the 3rd of May.", "Had a knee scan on 3 May."),
        ("Meine Tante heiratet am 4. Mai in Graz.", "Die Tante hat am 4. Mai in Graz geheiratet."),
        ("A mi tía le pusieron un marcapasos.", "A su tía le van a poner un marcapasos."),
        ("Unser Kater wurde gestern operiert.", "Der Kater wird morgen operiert."),
        ("Je pars au Pérou le 3 mai.", "Est partie au Pérou le 3 mai."),
    ],
)
def test_another_time_is_shifted(sentence: str, statement: str) -> None:
    assert shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I swim on weekdays.", "The user never swims on weekdays."),
        ("I cook for the club.", "The user rarely cooks for the club."),
        ("I cook for the club.", "The user always cooks for the club."),
        ("Most remakes are bad.", "The user thinks all remakes are bad."),
        ("Most remakes are bad, I think.", "The user thinks remakes are bad."),
        ("I usually eat at six.", "The user always eats at six."),
        ("I jog every other day.", "The user jogs every day."),
        ("They offered me the role in Bath.", "The user took the role in Bath."),
        ("If I get the loan I'll open a café.", "The user opens a café."),
        ("I might sell the van.", "The user sells the van."),
        ("Maybe I'll learn Welsh, not sure.", "The user learns Welsh."),
        ("Me and Ada are writing a play.", "The user is writing a play alone."),
        ("Quizá compre una moto.", "El usuario compra una moto."),
        ("Vielleicht ziehe ich nach Bern.", "Der Nutzer zieht nach Bern."),
        ("我可能会搬家。", "用户搬家。"),
    ],
)
def test_another_degree_is_shifted(sentence: str, statement: str) -> None:
    assert shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I play the oboe in a quartet.", "The user's flatmate plays the oboe in a quartet."),
        ("I'm a plumber but I buy my nan's bread.", "The user's nan is a plumber."),
        ("My cousin is getting a kiln in May.", "The user is getting a kiln in May."),
        ("The game is off because the coach is ill.", "The game is off because the user is ill."),
        ("We eat late because of her brother's shifts.", "They eat late because of the user's shifts."),
        ("My aunt lent me a tent.", "The user lent their aunt a tent."),
        ("Half my family is in Lagos.", "The user is in Lagos."),
        ("I'm bald, my twin has curls.", "The user and their twin are bald."),
        ("Our dog broke a leg.", "The user broke a leg."),
        ("Ich singe Bass im Chor.", "Der Chef des Nutzers singt Bass im Chor."),
        ("Pienso que el metro es caro.", "La hermana del usuario piensa que el metro es caro."),
    ],
)
def test_somebody_else_is_shifted(sentence: str, statement: str) -> None:
    assert shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("building a desk for my uncle in Leith", "The user's uncle is building a desk in Leith."),
        ("Sold the piano, kept the harp.", "The user sold the harp and kept the piano."),
        ("We're off Trello and onto Linear.", "The user's team is moving from Linear to Trello."),
        ("Rent was 700, they want 900 now.", "The user's rent was 900 and they want 700 now."),
        ("Ich bin gegen die Maut und für die Bahn.", "Der Nutzer ist gegen die Bahn und für die Maut."),
        ("We let the flat to a nurse from Cork.", "The user lets the flat from a nurse."),
        ("Since the flood we rent.", "The user rented before the flood."),
        ("I prefer tea, but at work I drink cocoa.", "The user drinks tea at work."),
        ("Mostly jazz, hardly any opera.", "The user likes hardly any jazz, mostly opera."),
        ("Estoy pasando la web de Perl a Ruby.", "Está pasando la web de Ruby a Perl."),
        ("The Fiat was cheaper but I took the Seat.", "The user's Seat was cheaper than the Fiat."),
    ],
)
def test_another_order_is_shifted(sentence: str, statement: str) -> None:
    assert shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I take my tea with no milk, two cups a day.", "The user takes milk in two cups of tea a day."),
        ("We voted against the tower.", "The user voted for the tower."),
        ("I'm giving up cheese in May.", "The user won't be giving up cheese in May."),
        ("Long meetings don't help.", "The user thinks long meetings help."),
        ("We lost our parrot Kiwi.", "The user got a parrot named Kiwi."),
        ("Short skirts suit me.", "Long skirts suit the user."),
        ("My uncle died in May 2018.", "Uncle was born in May 2018."),
        ("My favourite lake is the Orta.", "Least favourite lake is the Orta."),
        ("I drive a diesel van.", "Drives an electric van."),
        ("Ich kündige zum Jahresende.", "Kündigt zum Monatsende."),
        ("I'm thinking of dropping Latin.", "The user is thinking of taking up Latin."),
        ("我养了两只狗。", "用户没养狗。"),
        ("Ich glaube nicht, dass Noten helfen.", "Der Nutzer glaubt, dass Noten helfen."),
    ],
)
def test_the_contrary_is_shifted(sentence: str, statement: str) -> None:
    assert shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("My exam is on 3 May.", "The user's exam is on 3 June."),
        ("We adopted Tilly two weeks ago.", "The user adopted Tilly two years ago."),
        ("I have a daughter born in June 2019.", "The user has four daughters."),
    ],
)
def test_other_figures_are_shifted(sentence: str, statement: str) -> None:
    assert shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I play chess on Tuesdays.", "The user plays chess on Tuesdays."),
        ("For code reviews I use Vim.", "Uses Vim for code reviews."),
        ("Since March I've been learning Welsh.", "The user has been learning Welsh since March."),
        ("Sometimes I swim in the lake.", "The user swims in the lake."),
        ("I might sell the van next year.", "The user might sell the van next year."),
        ("I'm gonna sell the van in May.", "The user plans to sell the van in May."),
        ("Next month I start a course in Łódź.", "The user starts a course in Łódź next month."),
        ("Every Sunday we ring my nan in Lima.", "The user rings their nan in Lima every Sunday."),
        ("With a baby we never go out.", "The user never goes out, having a baby."),
        ("I don't drink any more.", "The user no longer drinks."),
        ("I quit smoking and I'm proud of it.", "The user stopped smoking."),
        ("Me and Ada are writing a play.", "The user and Ada are writing a play."),
        ("Ada and I are writing a play.", "The user is writing a play with Ada."),
        ("We agreed to raise the fees.", "The user's club agreed to raise the fees."),
        ("My sister's exam is on 8 June.", "The user's sister has her exam on 8 June."),
        ("My son can't eat nuts, so no nut recipes.", "The user's son can't eat nuts."),
        ("Hiking alone is what I love most.", "The user loves hiking alone most."),
        ("I'm building Kite, an app for poets.", "Building an app called Kite for poets."),
        ("They moved the gig to 9 July.", "The gig was moved to 9 July."),
        ("Cheese on toast, never with tomato.", "The user wants cheese on toast, never with tomato."),
        ("I'm 30, my dog's 4.", "The user is 30 and their dog is 4."),
        ("Im Winter fahre ich gern Ski.", "Der Nutzer fährt im Winter gern Ski."),
        ("Meine Tochter wurde 2012 geboren.", "Die Tochter ist 2012 geboren."),
        ("Los lunes entreno con mi hijo.", "El usuario entrena con su hijo los lunes."),
        ("Je n'aime pas les olives.", "L'utilisateur n'aime pas les olives."),
        ("我住在成都，养了三只猫。", "用户养了三只猫，住在成都。"),
        ("Я живу в Казани.", "Пользователь живёт в Казани."),
    ],
)
def test_what_keeps_to_the_words_is_not_shifted(sentence: str, statement: str) -> None:
    assert not shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I moved from Hull to Leeds in 2021.", "Lives in Leeds since 2021."),
        ("I stopped eating meat in 2015.", "The user has not eaten meat since 2015."),
        ("Ich bin 2019 nach Kiel gezogen.", "Wohnt seit 2019 in Kiel."),
        ("Empecé en Seat en marzo de 2020.", "Trabaja en Seat desde marzo de 2020."),
        ("J'ai quitté Nantes pour Lille en 2018.", "Habite à Lille depuis 2018."),
        ("我2019年搬到了成都。", "用户2019年以来住在成都。"),
        ("My lease ends on 31 August.", "The user's lease will end on 31 August."),
        ("Mi contrato termina el 9 de mayo.", "El contrato va a terminar el 9 de mayo."),
        ("Je pars en mai à Rome.", "L'utilisateur va partir à Rome en mai."),
        ("我的签证9月30日到期。", "用户的签证将于9月30日到期。"),
        ("We're calling the dog Pip if it's a girl.", "Will call the dog Pip if it's a girl."),
        ("I dropped Evernote for Obsidian.", "The user uses Obsidian instead of Evernote."),
        ("We chose Rust over Perl.", "The user's team uses Rust instead of Perl."),
        ("Wir sind von Jira auf Linear umgestiegen.", "Das Team nutzt Linear statt Jira."),
        ("Prefiero los gatos a los perros.", "Le gustan más los gatos que los perros."),
        ("Je préfère le thé au café.", "L'utilisateur aime plus le thé que le café."),
        ("比起坐飞机我更喜欢坐高铁。", "用户更喜欢坐高铁而不是飞机。"),
        ("I drink tea black, no sugar.", "The user drinks tea black without sugar."),
        ("Burgers with no onions, always.", "The user always wants burgers without onions."),
        ("I quit the bank to go freelance.", "The user left the bank and became a freelancer."),
        ("I don't think homework is useful.", "The user doubts that homework is useful."),
        ("Ich hasse Koriander.", "Der Nutzer mag keinen Koriander."),
        ("我不相信星座能决定性格。", "用户认为星座不能决定性格。"),
        ("Mon frère Luc habite à Lyon.", "Son frère Luc habite à Lyon."),
        ("Ma sœur Zoé se marie le 5 juin.", "Le mariage de sa sœur Zoé est le 5 juin."),
        ("I'm fixing a 1974 Puch.", "The user is fixing a Puch from 1974."),
        ("My commute is 40 minutes by bike.", "The user's bike commute is 40 minutes."),
        ("Me and my flatmate Jo run a bar in Ely.", "Runs a bar in Ely with flatmate Jo."),
        ("My mum, Ruth, lives in York.", "The user's mother Ruth lives in York."),
        ("He decidido vender el barco.", "El usuario ha decidido vender el barco."),
        ("I no longer think fees help.", "The user stopped believing that fees help."),
        ("I keep bees and chickens.", "The user keeps chickens and bees."),
        ("I like tea, but coffee is fine.", "The user thinks coffee is fine but likes tea."),
    ],
)
def test_another_wording_of_the_same_is_not_shifted(sentence: str, statement: str) -> None:
    assert not shifted(statement, sentence)


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("I moved from Hull to Leeds in 2021.", "Lives in Hull since 2021."),
        ("I'm moving to Leeds in 2027.", "Lives in Leeds since 2027."),
        ("Ab Mai bin ich in Rente.", "Ist seit Mai in Rente."),
        ("We switched from Jira to Linear.", "The user's team uses Jira instead of Linear."),
        ("We chose Rust over Perl.", "The user's team chose Perl."),
        ("Statt Kaffee trinke ich Tee.", "Der Nutzer trinkt Kaffee statt Tee."),
        ("我去年从印象笔记换到了飞书。", "用户去年起用印象笔记代替飞书。"),
        ("I used to edit in Gimp but now I use Krita.", "Edits in Gimp, formerly in Krita."),
        ("The launch is scheduled for 17 May.", "The launch has happened on 17 May."),
        ("Meine Arbeit muss ich am 30. April abgeben.", "Hat die Arbeit am 30. April abgegeben."),
        ("Hemos cambiado de Slack a Teams.", "Piensa cambiar de Slack a Teams."),
        ("Mon cousin se marie le 18 juillet.", "Son cousin s'est marié."),
        ("我打算明年把车卖了。", "用户已经把车卖了。"),
        ("我妹妹6月在苏州结婚。", "用户6月在苏州结婚。"),
        ("我觉得作业太多了。", "用户觉得作业太少。"),
        ("I drink tea black, no sugar.", "The user drinks tea with sugar."),
        ("My mum, Ruth, lives in York.", "The user lives in York."),
        ("J'utilise Vim, pas Emacs.", "Utilise Emacs et non Vim."),
        ("I met Jo in Rome in 2012 and we moved to Kiel in 2015.", "Lives in Rome since 2012."),
        ("Use Rust and skip the comments.", "Wants Rust with comments."),
    ],
)
def test_the_other_of_two_or_what_is_to_come_is_shifted(sentence: str, statement: str) -> None:
    assert shifted(statement, sentence)


def test_of_a_long_text_the_part_in_question_is_compared() -> None:
    before, after = "We talked of the weather. " * 200, " Then we went for a walk." * 200
    sentence = f"{before}I'm painting the shed in Hove.{after}"
    assert "painting the shed in Hove" in shared_part("Is painting the shed in Hove.", sentence)
    assert len(shared_part("Is painting the shed in Hove.", sentence)) < 1_000
    assert not shifted("The user is painting the shed in Hove.", sentence)
    assert shifted("The user no longer paints the shed in Hove.", sentence)
    assert shifted("用户不住在成都。", "今天天气很好。" * 200 + "我住在成都三年。" + "今天天气很好。" * 200)
