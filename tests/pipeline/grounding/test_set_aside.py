"""What is set aside for something else is not told as taken; that something was set aside may be told."""

import time

import pytest

from fullpass.pipeline.grounding.support import CONTRADICTS
from tests.pipeline.grounding.test_support import problem

WRONG = [
    ("The fair is no longer on 6 July, it's on 13 July", "The fair is on 6 July."),
    ("The fair is no longer on 6 July, it's on 13 July", "The fair is on 6 July instead of 13 July."),
    ("My shift begins on 9 May, not on the 2nd", "The shift begins on 2 May."),
    ("I think the bridge was built for rafts, not for carts", "Thinks the bridge was built for carts."),
    ("In my view the choir sings too slowly, not too fast", "Doesn't think the choir sings too slowly."),
    ("my niece is allergic to almonds, not walnuts", "The niece is allergic to walnuts."),
    ("Der Umzug ist nicht mehr am 3. Mai, sondern am 17. Mai", "Der Umzug ist am 3. Mai."),
    ("Wir haben uns für Kork und gegen Laminat entschieden", "Hat sich nicht für Kork entschieden."),
    ("La feria ya no es el 6 de julio, es el 13", "La feria es el 6 de julio y no el 13."),
    ("Le bal n'est plus le 6 mars, il est le 20 mars", "Le bal est le 6 mars au lieu du 20."),
]
HONEST = [
    ("The fair is no longer on 6 July, it's on 13 July", "The fair is on 13 July instead of 6 July."),
    ("The fair is no longer on 6 July, it's on 13 July", "The fair was originally on 6 July."),
    ("I think the bridge was built for rafts, not for carts", "Thinks the bridge was built for rafts."),
    ("Ich habe nicht Jura studiert, sondern Botanik", "Hat Botanik studiert."),
    ("signed with the Tidewater choir not Brock", "Turned down Brock."),
    ("Der Umzug ist nicht mehr am 3. Mai, sondern am 17. Mai", "Der Umzug ist am 17. und nicht am 3. Mai."),
    ("wir nehmen trello nicht mehr die karten sind jetzt in wekan", "Hat Karten in Wekan statt in Trello."),
    ("ya no uso trello ahora todas mis tarjetas están en wekan", "Tiene tarjetas en Wekan en vez de Trello."),
    ("on a choisi l'ardoise plutôt que la tuile", "A choisi l'ardoise et non la tuile."),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "statement"), WRONG)
def test_what_is_set_aside_is_not_taken(quote, statement):
    assert problem(statement, quote) == CONTRADICTS


@pytest.mark.parametrize(("quote", "statement"), HONEST)
def test_that_something_was_set_aside_may_be_told(quote, statement):
    assert problem(statement, quote) == ""


def test_long_dictation_is_read_at_once():
    quote = "we took the boat not the car and " * 400
    begun = time.process_time()
    problem("Took the car.", quote)
    assert time.process_time() - begun < 5


def test_may_is_a_month_and_no_negation_but_in_italian():
    assert problem("Will im Mai 2031 nach Kreta.", "Ich will im April 2031 nach Kreta") == CONTRADICTS
    assert problem("Veut partir en mai.", "Je veux partir en mai") == ""
