"""What the person said of somebody else is never told of the person, nor the opposite of what they said."""

import pytest

from fullpass.pipeline.grounding.support import CONTRADICTS
from tests.pipeline.grounding.test_support import problem

OF_SOMEBODY_ELSE = [
    ("My aunt Bo doesn't write to our uncle Sven any more", "The user no longer writes to uncle Sven."),
    ("my brother loves opera", "The user loves opera."),
    ("my brother loves opera", "The user hates opera."),
    ("My brother loves opera.", "Loves opera."),
    ("My sister is a nurse in Leeds", "The user is a nurse in Leeds."),
    ("my older brother Tom plays the cello", "The user plays the cello."),
    ("Our neighbour has two horses", "The user has two horses."),
    ("my wife works at Siemens", "The user works at Siemens."),
    ("my mother was born in Oslo", "The user was born in Oslo."),
    ("My best friend is allergic to peanuts", "The user is allergic to peanuts."),
    ("my brother's birthday is on May 5", "The user's birthday is on May 5."),
    ("I like jazz, but my brother loves opera", "The user loves opera."),
    ("My dad used to live in Naples", "The user used to live in Naples."),
    ("she is vegan", "The user is vegan."),
    ("He works as a pilot for KLM", "The user works as a pilot for KLM."),
    ("my boss hates meetings before ten", "The user hates meetings before ten."),
    ("my roommate decided to quit his job", "The user decided to quit their job."),
    ("mein Bruder liebt Opern", "Der Nutzer liebt Opern."),
    ("Meine Schwester wohnt in Hamburg", "Der Nutzer wohnt in Hamburg."),
    ("Mein Vater ist Vegetarier", "Die Nutzerin ist Vegetarierin."),
    ("mi hermano vive en Sevilla", "El usuario vive en Sevilla."),
    ("Mi madre trabaja como enfermera", "La usuaria trabaja como enfermera."),
    ("mi jefe odia los lunes", "El usuario odia los lunes."),
    ("mon frère adore l'opéra", "L'utilisateur adore l'opéra."),
    ("Ma sœur habite à Nantes", "L'utilisatrice habite à Nantes."),
    ("My wife, who grew up in Wales, is a vet", "The user is a vet."),
    ("My brother loves opera, hates jazz", "The user hates jazz."),
    ("My flatmate has celiac disease", "The user has celiac disease."),
    ("my sister's favourite colour is teal", "The user's favourite colour is teal."),
    ("Her name is Ada and she speaks Danish", "The user speaks Danish."),
    ("Meine Kollegin glaubt an Astrologie", "Der Nutzer glaubt an Astrologie."),
    ("mon oncle croit aux fantômes", "L'utilisateur croit aux fantômes."),
    ("我弟弟不吃辣", "用户不吃辣。"),
    ("我哥哥喜欢歌剧", "用户喜欢歌剧。"),
    ("我妈妈住在杭州", "用户住在杭州。"),
    ("我的同事是素食主义者", "用户是素食主义者。"),
]
OF_THE_PERSON = [
    ("I love opera", "The user's brother loves opera."),
    ("I live in Oslo", "The user's parents live in Oslo."),
    ("Ich wohne in Bonn", "Der Bruder des Nutzers wohnt in Bonn."),
    ("vivo en Sevilla", "El hermano del usuario vive en Sevilla."),
    ("j'habite à Nantes", "Le frère de l'utilisateur habite à Nantes."),
    ("我住在杭州", "用户的妈妈住在杭州。"),
]
THE_OPPOSITE = [
    ("I love opera", "The user hates opera."),
    ("I hate opera", "The user loves opera."),
    ("I really can't stand raisins", "The user loves raisins."),
    ("Tom loves opera", "Tom hates opera."),
    ("my brother loves opera", "The user's brother hates opera."),
    ("my brother hates opera", "The user's brother loves opera."),
    ("I enjoy long walks", "The user dislikes long walks."),
    ("I'm a fan of brutalist houses", "The user detests brutalist houses."),
    ("Ich liebe Opern", "Der Nutzer hasst Opern."),
    ("Ich hasse Opern", "Der Nutzer liebt Opern."),
    ("Mein Bruder liebt Opern", "Der Bruder des Nutzers hasst Opern."),
    ("me encanta la ópera", "El usuario odia la ópera."),
    ("odio la ópera", "Al usuario le encanta la ópera."),
    ("j'adore l'opéra", "L'utilisateur déteste l'opéra."),
    ("je déteste l'opéra", "L'utilisateur adore l'opéra."),
    ("我喜欢歌剧", "用户讨厌歌剧。"),
    ("我讨厌歌剧", "用户喜欢歌剧。"),
    ("I trust banks", "The user distrusts banks."),
    ("I support the new tram line", "The user opposes the new tram line."),
]
HONEST = [
    ("We have a 2-year-old and a newborn", "The user's children are a 2-year-old and a newborn."),
    ("I promised my mum to quit smoking", "The user's mother wants the user to quit smoking."),
    ("My doctor is great, have an appointment on Monday", "The user has an appointment on Monday."),
    ("I love jazz, hate opera", "The user hates opera."),
    ("My wife's allergic to cats so we can't have any", "The user can't have cats."),
    ("My parents raised me Catholic", "The user was raised Catholic."),
    ("My kids' school starts at 8", "The user's children start school at 8."),
    ("my husband cooks, I bake", "The user bakes."),
    ("my mother tongue is Turkish", "The user's native language is Turkish."),
    ("my manager role at Acme started in May", "The user became a manager at Acme in May."),
    ("She's a rescue called Luna, our dog", "The user has a rescue dog called Luna."),
    ("Mein Chef hat mir Homeoffice erlaubt", "Der Nutzer darf im Homeoffice arbeiten."),
    ("Meine Eltern kommen aus Polen", "Der Nutzer hat polnische Eltern."),
    ("mon chef m'a promu en mai", "L'utilisateur a été promu en mai."),
    ("我跟女朋友住在深圳", "用户和女朋友住在深圳。"),
    ("I'm not opposed to zoos", "The user does not oppose zoos."),
    ("my brother loves opera", "The user's brother loves opera."),
    ("My wife and I love opera", "The user loves opera."),
    ("My brother loves opera and so do I", "The user loves opera."),
    ("my brother loves opera, me too", "The user loves opera."),
    ("my brother taught me to love opera", "The user learned to love opera from their brother."),
    ("My doctor says I'm allergic to nuts", "The user is allergic to nuts."),
    ("My boss made me team lead in March", "The user became team lead in March."),
    ("My husband is a nurse", "The user is married to a nurse."),
    ("my husband is a nurse", "The user's spouse is a nurse."),
    ("my parents are from Ireland", "The user has Irish parents."),
    ("my son is 4", "The user has a 4-year-old son."),
    ("My friends call me Max", "The user goes by Max among friends."),
    ("My parents moved us to Oslo when I was six", "The user moved to Oslo at age six."),
    ("my brother Tom loves opera", "Tom, the user's brother, loves opera."),
    ("She said yes, we are getting married in May", "The user is getting married in May."),
    ("My girlfriend is vegan so we cook vegan at home", "The user cooks vegan at home."),
    ("My sister lives in Leeds, I live in York", "The user lives in York."),
    ("he is my best friend, I trust him", "The user trusts their best friend."),
    ("My team uses Rust", "The user's team uses Rust."),
    ("my dog hates fireworks", "The user has a dog that hates fireworks."),
    ("my cat Minka is 12", "The user has a cat named Minka who is 12."),
    ("My partner works nights, which is hard", "The user's partner works nights."),
    ("My boss wants the report every Monday", "The user writes a report every Monday."),
    ("my kids love dinosaurs", "The user's children love dinosaurs."),
    ("My grandfather was a baker and I became one", "The user is a baker like their grandfather."),
    ("I love opera because my brother loves it", "The user loves opera."),
    ("I hate that my brother loves opera", "The user hates their brother's love of opera."),
    ("I love opera but hate the prices", "The user loves opera."),
    ("I used to love opera, now I hate it", "The user no longer likes opera."),
    ("I don't hate opera", "The user does not hate opera."),
    ("Can't say I hate opera, I love it", "The user loves opera."),
    ("my love for opera is endless", "The user loves opera."),
    ("Mein Bruder und ich lieben Opern", "Der Nutzer liebt Opern."),
    ("Mein Bruder liebt Opern, ich auch", "Der Nutzer liebt Opern."),
    ("Meine Frau arbeitet bei Bosch", "Die Frau des Nutzers arbeitet bei Bosch."),
    ("Meine Tochter ist drei", "Der Nutzer hat eine dreijährige Tochter."),
    ("Mein Arzt sagt, ich habe Asthma", "Der Nutzer hat Asthma."),
    ("mi hermano y yo vivimos en Sevilla", "El usuario vive en Sevilla."),
    ("Mi médico dice que soy alérgico al polen", "El usuario es alérgico al polen."),
    ("mi mujer es francesa", "El usuario está casado con una francesa."),
    ("Mi hija tiene tres años", "El usuario tiene una hija de tres años."),
    ("mon frère et moi adorons l'opéra", "L'utilisateur adore l'opéra."),
    ("Ma femme est infirmière", "La femme de l'utilisateur est infirmière."),
    ("Mon médecin dit que je suis allergique aux noix", "L'utilisateur est allergique aux noix."),
    ("我和哥哥都喜欢歌剧", "用户喜欢歌剧。"),
    ("我女儿三岁", "用户有一个三岁的女儿。"),
    ("我老婆说我打呼噜", "用户打呼噜。"),
    ("我妈妈住在杭州，我住在上海", "用户住在上海。"),
    ("Tom hates opera", "Tom dislikes opera."),
    ("my brother can't stand opera", "The user's brother hates opera."),
    ("I oppose the new tram line", "The user is against the new tram line."),
    ("I distrust banks", "The user does not trust banks."),
]


@pytest.mark.parametrize(("quote", "statement"), OF_SOMEBODY_ELSE)
def test_what_somebody_else_is_or_does_is_not_told_of_the_person(quote, statement):
    assert problem(statement, quote) == "statement_contradicts_quote"


@pytest.mark.parametrize(("quote", "statement"), OF_THE_PERSON)
def test_what_the_person_is_or_does_is_not_told_of_a_relative(quote, statement):
    assert problem(statement, quote) == "statement_contradicts_quote"


@pytest.mark.parametrize(("quote", "statement"), THE_OPPOSITE)
def test_the_opposite_feeling_is_a_contradiction(quote, statement):
    assert problem(statement, quote) == "statement_contradicts_quote"


@pytest.mark.parametrize(("quote", "statement"), HONEST)
def test_what_the_person_shares_with_others_or_says_of_them_is_believed(quote, statement):
    assert problem(statement, quote) == ""


def test_a_line_that_the_assistant_saved_about_the_user_is_about_nobody_else():
    saved = "Has a brother called Tom.\nIs building Belda, a budget tracker.\nPrefers short answers."
    quote = "Is building Belda, a budget tracker"
    assert problem("The user's brother is building Belda.", quote, message=saved) == CONTRADICTS
    assert problem("Is building Belda.", quote, message=saved) == ""
    assert problem("The user has a brother called Tom.", "Has a brother called Tom", message=saved) == ""
