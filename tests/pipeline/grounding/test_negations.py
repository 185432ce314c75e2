"""A negation lost or added contradicts; one that stands where the person put it does not."""

import pytest

from fullpass.pipeline.grounding.support import CONTRADICTS
from tests.pipeline.grounding.test_support import problem, stands

WRONG = [
    # each part that "and" joins is held against what was said
    ("I don't wear wool, but I own 9 sheep", "Wears wool and owns 9 sheep."),
    ("I don't wear wool, but I own 9 sheep", "Does not own 9 sheep."),
    ("j'ai quitté le chœur en 2015 et je regrette pas", "N'a pas quitté le chœur en 2015."),
    # "unless" limits a denial, it does not lift it
    ("Never rename my files unless I tell you", "Wants files renamed without being asked."),
    ("I gave up on Perl and rewrote Gannet in Zig", "Did not give up on Perl."),
    ("No vendo huevos desde 2015 y no me quejo", "No vende huevos desde 2015 y se queja."),
    ("I never bought the story that you need 12,000 words", "Is convinced that you need 12,000 words."),
    ("it's not june 3 anymore it's june 30, hall 2", "It is on June 3."),
    ("i can't stand fennel but i love leek", "Does not dislike fennel and loves leek."),
    ("Dejé el violín en 2016 y ahora remo", "No dejó el violín en 2016."),
    ("It's not that I hate fishing, I just like knitting", "Hates fishing."),
    ("I stopped renting the kiln and fire everything at home now", "Does not fire anything at home."),
]
HONEST = [
    ("I didn't like the choir, so I joined a band", "Did not like the choir and joined a band."),
    ("On n'a pas vendu la grange, on l'a prêtée à Joël", "A prêté la grange à Joël."),
    ("J'habite à Dole depuis 2018 et je n'ai pas de vélo", "Vit à Dole sans vélo depuis 2018."),
    ("Our vet isn't changing the fee this year", "The vet's fee stays the same this year."),
    ("Never rename my files unless I tell you", "Does not want files renamed without being asked."),
    ("I gave up on Perl and rewrote Gannet in Zig", "Rewrote Gannet from Perl to Zig."),
    ("Our co-op has 40 members and zero debts", "The co-op has 40 members and no debts."),
    ("I'm torn about the loft, nothing is settled", "Has not settled anything about the loft."),
    ("No creo que el radar mida bien", "Opina que el radar mide mal."),
    ("That quarry behind our school, no. just no", "Opposes the quarry behind the school."),
    ("I won't paint it cause my aunt is a painter", "Has an aunt who is a painter."),
    ("I quit the pipe in 2012 after 9 years of it", "Smoked a pipe for 9 years before quitting."),
    ("Wir haben uns gegen das Schulgeld entschieden", "Die Familie entschied sich gegen das Schulgeld."),
    ("Please call me Sam, not Samuel", "Prefers Sam to Samuel."),
    ("Ich esse keine Eier, Käse schon", "Verzichtet auf Eier und isst Käse."),
    ("Jamais plus de 3 liens, merci", "Ne veut jamais plus de trois liens."),
    ("I don't wear wool, but I own 9 sheep", "Does not wear wool and owns 9 sheep."),
    ("I don't wear wool, but I own 9 sheep", "Owns 9 sheep and wears no wool."),
    ("j'ai quitté le chœur en 2015 et je regrette pas", "A quitté le chœur en 2015 et ne regrette pas."),
    ("Mon bail finit le 3 mai et la mairie n'a aucun logement", "Le bail finit le 3 mai."),
    ("Creo que los viajes de más de 9 horas no compensan", "Opina que los viajes de más de 9 horas cansan."),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "statement"), WRONG)
def test_a_negation_lost_or_added_contradicts(quote, statement):
    assert problem(statement, quote) == CONTRADICTS


@pytest.mark.parametrize(("quote", "statement"), HONEST)
def test_a_negation_of_something_else_does_not(quote, statement):
    assert problem(statement, quote) == ""


def test_what_is_denied_in_one_part_of_a_sentence_is_not_denied_in_the_other():
    assert stands("Keeps 2 ducks and eats no eggs.", "I eat no eggs, but I keep 2 ducks")
