"""Which facts are one, and which replaced which."""

from __future__ import annotations

import random

import pytest

from fullpass.pipeline.consolidation import consolidate_facts
from fullpass.pipeline.types import FactStatus
from tests.engines.offline.make import ENGINE, fact, finding_of


def statuses(*facts):
    done = consolidate_facts(
        map(finding_of, facts), ENGINE.consolidate, input_tokens=ENGINE.consolidate_input_tokens
    )
    return {each.statement: each.status for each in done.facts}


REPLACED = [
    ("I live in Bonn.", "I live in Graz."),
    ("I live in Bonn.", "I moved to Graz."),
    ("I'm based in Berlin.", "We moved from Berlin to Lisbon."),
    ("I work at Nokia.", "I work for Siemens now."),
    ("I work as a nurse.", "I now work as a teacher."),
    ("My favourite language is Go.", "My favourite language is Rust."),
    ("I'm vegetarian.", "I'm no longer vegetarian."),
    ("I'm vegetarian.", "I'm vegan now."),
    ("I use VS Code for everything.", "I switched from VS Code to Neovim."),
    ("I love coffee.", "I don't like coffee."),
    ("I'm single.", "I'm married."),
    ("I have two kids.", "I have three kids."),
    ("Call me Sam.", "Call me Alex."),
    ("Ich wohne in Leipzig.", "Ich wohne in Weimar."),
    ("Vivo en Bogotá.", "Vivo en Lima."),
    ("J'habite à Lille.", "J'habite à Nantes."),
    ("Ma plage préférée est Porz.", "Ma plage préférée est Morgat."),
    ("La mia città preferita è Lecce.", "La mia città preferita è Trani."),
    ("Por la mañana no disfruto el tren.", "Por la mañana disfruto el tren."),
    ("I'm building Pip, a bot, and it is half finished.", "I'm building Pip, a bot, and it is on hold."),
    ("我住在北京。", "我住在杭州。"),
]


@pytest.mark.parametrize(("older", "newer"), REPLACED)
def test_the_later_statement_holds(older, newer):
    found = statuses(fact(older, "2023-05-01"), fact(newer, "2025-01-01"))
    assert found == {older: FactStatus.SUPERSEDED, newer: FactStatus.ACTIVE}


@pytest.mark.parametrize(("older", "newer"), REPLACED[:3])
def test_dates_decide_and_not_the_order_of_arrival(older, newer):
    found = statuses(fact(newer, "2025-01-01"), fact(older, "2023-05-01"))
    assert found == {older: FactStatus.SUPERSEDED, newer: FactStatus.ACTIVE}


def test_a_moved_appointment_replaces_the_old_one():
    first = fact("My surgery is on 14 May 2025.", "2025-01-01", "dates", details={"date": "2025-05-14"})
    moved = fact("My surgery is now on 2 June 2025.", "2025-03-01", "dates", details={"date": "2025-06-02"})
    assert statuses(first, moved)[first.statement] is FactStatus.SUPERSEDED


def test_what_was_run_twice_was_run_twice():
    one = fact("I ran the Oslo marathon in 2019.", "2022-01-01", "dates", details={"date": "2019"})
    again = fact("I ran the Oslo marathon in 2025.", "2025-06-01", "dates", details={"date": "2025"})
    assert set(statuses(one, again).values()) == {FactStatus.ACTIVE}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I drink ginger ale in the morning.", "I don't drink ginger ale in the afternoon."),
        ("Je préfère le thé à la télévision.", "Je n'aime pas le thé."),
    ],
)
def test_a_denial_of_less_replaces_nothing(one, other):
    found = statuses(fact(one, "2023-05-01"), fact(other, "2025-01-01"))
    assert set(found.values()) == {FactStatus.ACTIVE}


def test_a_project_that_was_dropped_by_its_name_is_over():
    bot = fact("I'm building a bot called Pip for my team.", "2024-09-01", "projects")
    end = fact("I'm dropping Pip.", "2025-03-01", "decisions")
    assert statuses(bot, end)[bot.statement] is FactStatus.SUPERSEDED


def test_two_birthdays_are_two():
    one = fact("Mia's birthday is on March 3rd.", "2024-01-01", "dates", details={"date": "--03-03"})
    other = fact("Leo's birthday is on June 9th.", "2025-01-01", "dates", details={"date": "--06-09"})
    assert set(statuses(one, other).values()) == {FactStatus.ACTIVE}


def test_without_dates_both_are_kept_as_conflicting():
    found = statuses(fact("I live in Bonn.", None), fact("I live in Graz.", None))
    assert set(found.values()) == {FactStatus.CONFLICTING}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I'm allergic to peanuts.", "I am allergic to peanuts"),
        ("I'm allergic to peanuts.", "I'm really allergic to peanuts!"),
        ("I live in Oslo.", "I'm living in Oslo."),
        ("I prefer Rust over Go.", "I prefer Rust to Go."),
    ],
)
def test_the_same_in_other_words_is_one_fact(one, other):
    assert len(statuses(fact(one, "2024-01-01"), fact(other, "2024-06-01"))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I'm allergic to peanuts.", "I'm not allergic to peanuts."),
        ("I have two cats.", "I have three dogs."),
        ("I read 20 books a year.", "I read 30 books a year."),
        ("I like Mozart.", "I like Wagner."),
        ("I prefer Rust over Go.", "I prefer Go over Rust."),
        ("I love jazz.", "I love hiking."),
    ],
)
def test_facts_that_differ_in_substance_are_never_one(one, other):
    assert len(statuses(fact(one, "2024-01-01"), fact(other, "2024-06-01"))) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I love jazz.", "I love hiking."),
        ("I work as a nurse.", "I live in Oslo."),
        ("My favourite colour is green.", "My favourite language is Rust."),
        ("I used to live in Madrid.", "I live in Porto."),
        ("I'm moving to Lisbon in May.", "I live in Porto."),
        ("I live in Porto.", "I live in Porto near the river."),
    ],
)
def test_what_can_both_hold_replaces_nothing(one, other):
    found = statuses(fact(one, "2023-05-01"), fact(other, "2025-01-01"))
    assert set(found.values()) == {FactStatus.ACTIVE}


def test_the_order_of_facts_changes_nothing():
    texts = sorted({text for pair in REPLACED[:6] for text in pair})
    facts = [fact(text, f"2024-{month:02}-01") for month, text in enumerate(texts, 1)]
    expected = ENGINE.consolidate(facts)
    for seed in range(5):
        random.Random(seed).shuffle(facts)
        assert ENGINE.consolidate(facts) == expected
    assert expected.supersedes
