"""A statement in the words of its quote but about something else is never believed; a paraphrase is."""

import pytest

from fullpass.pipeline.grounding.support import CONTRADICTS
from tests.pipeline.grounding.test_support import problem, stands

OTHER_THINGS = [
    ("I believe that loyalty matters more than ambition", "Believes that kindness matters more than speed."),
    ("Ich habe mich für Solar statt Gas entschieden", "Hat sich für Teilzeit statt Vollzeit entschieden."),
    ("He decidido estudiar física porque amo el mar", "Ha decidido aprender portugués porque amo el mar."),
    ("Je crois que la patience compte plus que le talent", "Croit que la justice compte plus que la gloire."),
    ("我最喜欢的面馆是松风阁", "最喜欢的餐厅是半山亭。"),
    ("我相信耐心比金钱更重要", "相信家庭比面子更重要。"),
    ("my aunt taught me that honesty beats fame", "Believes gratitude counts for more than fame in a choir."),
    ("My dog is called Milena and he sleeps on my keyboard", "Unwinds with beekeeping, usually on Mondays."),
    ("Ich trinke abends Kamillentee", "Trinkt abends nie Kamillentee."),
    ("I call my mother at 8 in the morning", "Calls the user's mother at 8 pm."),
    ("I'm not working on Moss & Ink any more, Dmitri took it over", "Is building Moss & Ink, an app."),
    ("I no longer play the harp but the flute", "Plays the harp."),
    ("my yoga class is on Thursday", "The user's yoga class is on Tuesday."),
    ("I drink coffee in the evening", "Drinks coffee in the morning."),
    ("I have a son named Mia", "Has a daughter named Mia."),
    ("my brother is a nurse", "The user's sister is a nurse."),
    ("I want shorter answers", "Wants longer answers."),
    ("my favourite colour is blue", "Favourite colour is red."),
    ("I sometimes drink tea", "Always drinks tea."),
    ("I'm right-handed", "The user is left-handed."),
    ("I bought the car", "Sold the car."),
    ("Mein Kurs ist am Montag", "Der Kurs ist am Freitag."),
]  # fmt: skip
TURNED_ROUND = [
    ("I moved from Rome to Berlin", "Moved from Berlin to Rome."),
    ("I think kindness matters more than speed", "Thinks speed matters more than kindness."),
    ("we chose Blender over MySQL", "Chose MySQL over Blender."),
    ("Ich habe die Teilzeit statt der Vollzeit gewählt", "Hat die Vollzeit statt der Teilzeit gewählt."),
    ("I married before I moved", "Moved before marrying."),
]  # fmt: skip
TOLD_AS_DONE = [
    ("I want to move to Rome", "Moved to Rome."),
    ("I might buy a boat next year", "Bought a boat."),
    ("I'm thinking of quitting my job at Meta", "Quit the job at Meta."),
    ("we would love to adopt a dog", "Adopted a dog."),
]
NEGATED_OTHERWISE = [
    ("I start every morning with matcha before I even open my laptop", "Does not drink matcha."),
    ("I start every morning with matcha before I even open my laptop", "Drinks matcha every evening."),
    ("Honestly I'd rather read a paper book than anything on a screen", "Does not like paper books."),
    ("I decided to leave Nordlys, the commute was killing me", "Decided not to leave Nordlys."),
    ("Ich finde, dass Fleiß wichtiger ist als Talent", "Findet Fleiß nicht wichtiger als Talent."),
    ("Al final decidí dejar el máster y volver a casa", "Decidió no dejar el máster."),
    ("Wir haben beschlossen, das Haus nicht zu kaufen", "Hat beschlossen, das Haus zu kaufen."),
    ("On a décidé de ne plus prendre l'avion", "A décidé de prendre l'avion."),
    ("Non bevo mai il caffè dopo pranzo", "Beve il caffè dopo pranzo."),
    ("Я не ем мясо уже 8 лет", "Ест мясо уже 8 лет."),
    ("Choir is every Monday at 9 so don't plan anything then", "Choir is on Wednesdays at 9."),
    ("No soporto el ruido de las motos por la noche", "Soporta el ruido de las motos por la noche."),
]  # fmt: skip
SENSIBLE = [
    ("I don't want long answers", "Wants short answers."),
    ("I hate long answers", "Prefers short answers."),
    ("I run a tiny bakery in Leeds", "Owns a small bakery in Leeds."),
    ("my kid starts school in September", "The user's child begins school in September."),
    ("we moved into a bigger flat last fall", "Moved into a larger apartment last autumn."),
    ("I drive a beat-up truck to work", "Drives an old truck to work."),
    ("I teach maths at a secondary school in Bristol", "Teaches mathematics at a high school in Bristol."),
    ("my go-to breakfast is porridge with berries", "Usual breakfast is oatmeal with berries."),
    ("I write best before noon", "Writes best in the morning."),
    ("I cook on Sundays and Wednesdays", "Cooks on Wednesdays and Sundays."),
    ("my mom's mom lives in Oslo", "The user's grandmother lives in Oslo."),
    ("I stopped drinking at the end of 2021", "Quit drinking at the end of 2021."),
    ("I quit Google in 2020 to join a startup", "Left Google in 2020 to join a startup."),
    ("I moved to Rome from Berlin", "Moved from Berlin to Rome."),
    ("I like tea better than coffee", "Prefers tea over coffee."),
    ("I moved before I married", "Married after moving."),
    ("I wanted to move to Rome and last year I finally moved", "Moved to Rome."),
    ("I want to move to Rome", "Wants to move to Rome."),
    ("I plan to buy a boat", "Planned to buy a boat."),
    ("I'd like to learn the cello", "The user is interested in learning the cello."),
    ("I get migraines when I sleep badly", "Gets migraines after poor sleep."),
    ("I sometimes forget names", "Occasionally forgets names."),
    ("I never take calls after 8 in the evening", "Doesn't take calls after 8 pm."),
    ("I never take calls after 8", "Never takes calls after 8 pm."),
    ("Mi sono laureata nel 2007 a Nagoya", "Si è laureata nel 2007 a Nagoya."),
    ("I no longer play the harp but the flute", "Plays the flute."),
    ("I moved from Berlin to Munich", "No longer lives in Berlin."),
    ("I don't like Berlin but I live there", "Lives in Berlin."),
    ("there is nothing I love more than hiking", "Loves hiking."),
    ("I never miss a home game", "Goes to every home game."),
    ("you don't have to explain Python to me", "Knows Python."),
    ("I drink my coffee black", "Drinks coffee without milk."),
    ("Seit zwei Jahren bin ich Vegetarierin und koche ohne Fleisch", "Ist seit zwei Jahren Vegetarierin."),
    ("Minha irmã casa no dia 24 de abril", "A irmã casa no dia 24 de abril."),
    ("No soporto el ruido de las motos", "No soporta el ruido de las motos."),
    ("I'm not working at Google any more", "Formerly worked at Google."),
    ("honestly family comes before work for me", "Puts family before work."),
    ("ich stehe am liebsten früh auf", "Steht gern früh auf."),
    ("我打算明年去日本留学", "用户计划明年赴日本留学。"),
    ("我每天早上喝一杯黑咖啡", "用户每天早晨喝黑咖啡。"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "statement"), [*OTHER_THINGS, *TURNED_ROUND, *TOLD_AS_DONE, *NEGATED_OTHERWISE]
)
def test_other_things_in_the_same_words_are_never_believed(quote, statement):
    assert not stands(statement, quote)


@pytest.mark.parametrize(("quote", "statement"), SENSIBLE)
def test_a_paraphrase_in_the_same_order_is_believed(quote, statement):
    assert problem(statement, quote) == ""


def test_a_quote_in_another_language_than_its_neighbours_is_judged_by_itself():
    quote = "Non bevo mai il caffè dopo pranzo"
    message = f"okay before we go on, {quote}, so why do cats not purr all day"
    assert problem("Non beve mai il caffè dopo pranzo.", quote, message=message) == ""
    assert problem("Beve il caffè dopo pranzo.", quote, message=message) == CONTRADICTS
