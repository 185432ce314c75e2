"""Other words for the same make no other fact; other things do."""

import pytest

from fullpass.pipeline.similarity import differs_in_substance

SAME = [
    ("Quit smoking in May", "Stopped smoking in May"),
    ("Thinks remote work is lonely", "Is convinced that remote work is lonely"),
    ("Chose Figma over Obsidian because of price", "Picked Figma over Obsidian because of price"),
    ("Prefers mint tea to coffee", "Takes mint tea over coffee"),
    ("Hält Fleiß für wichtiger als Talent", "Findet Fleiß wichtiger als Talent"),
    ("觉得诚实比赚钱重要", "认为诚实比赚钱重要"),
    ("Is building an app called Kestrel", "Is developing an app called Kestrel"),
    ("Bought a flat in Ghent", "Purchased a flat in Ghent"),
    ("Believes that kindness matters", "Feels that kindness matters"),
    ("Dislikes okra strongly", "Hates okra"),
    ("Can't stand okra", "Cannot bear okra"),
    ("Learns Spanish in the evening", "Studies Spanish in the evening"),
    ("Cree que la familia va antes que el trabajo", "Piensa que la familia va antes que el trabajo"),
    ("Croit que la famille passe avant le travail", "Pense que la famille passe avant le travail"),
    ("Wohnt in Graz", "Lebt in Graz"),
    ("Lives in Ghent with two cats", "Resides in Ghent with two cats"),
    ("Moved to Ghent in May", "Relocated to Ghent in May"),
    ("Declined the offer from Falk", "Turned down the offer from Falk"),
    ("Has a dog called Milena", "Owns a dog named Milena"),
    ("Crede che la gentilezza valga più del denaro", "Pensa che la gentilezza valga più del denaro"),
]
OTHER = [
    ("Likes tea in the morning", "Likes coffee in the morning"),
    ("Sells apples at the market", "Buys apples at the market"),
    ("Started drinking alcohol in 2010", "Stopped drinking alcohol in 2010"),
    ("Thinks thrift is overrated", "Thinks patience is overrated"),
    ("Lives in Ghent", "Works in Ghent"),
    ("Learns cello in Graz", "Teaches cello in Graz"),
    ("Will no longer lend money to the cousin", "Decided to stop lending money to the sister"),
    ("Decided to stop lending money to the brother", "Decided to stop lending money to the uncle"),
    ("Chose Figma over Obsidian", "Chose Obsidian over Figma"),
    ("Unwinds with beekeeping, usually on Wednesdays", "Unwinds with calligraphy, usually on Wednesdays"),
    ("Has a dog called Milena", "Has a cat called Milena"),
    ("Believes kindness matters", "Believes courage matters"),
    ("The sister's exam is on 5 May", "The brother's exam is on 5 May"),
    ("Is building a boat", "Is selling a boat"),
    ("Bought a flat in Ghent", "Rented a flat in Ghent"),
    ("Gave up alcohol in May", "Gave up meat in May"),
    ("Declined the offer from Falk", "Accepted the offer from Falk"),
    ("Prefers tea", "Prefers coffee"),
    ("Hates okra", "Loves okra"),
    ("Takes mint tea over coffee", "Takes coffee over mint tea"),
    ("Runs every morning", "Swims every morning"),
    ("Reads novels on Sundays", "Writes novels on Sundays"),
    ("Thinks the plan is good", "Thinks the plan is bad"),
    ("觉得诚实重要", "觉得勇气重要"),
    ("Stopped smoking", "Stopped drinking"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_another_word_for_the_same_act_makes_no_other_fact(one, other):
    assert not differs_in_substance(one, other)
    assert not differs_in_substance(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_things_other_acts_and_other_relatives_are_never_one_fact(one, other):
    assert differs_in_substance(one, other)
    assert differs_in_substance(other, one)
