"""Facts that might say the same or the opposite are put together, whatever order they come in."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline.look_alikes import COMMON_FROM, look_alike_groups
from tests.pipeline.making import fact

WORDS = ["pottery", "violin", "sailing", "chess", "garden", "bakery", "thesis", "marathon", "guitar"]


def ids(groups):
    return [[each.id for each in group] for group in groups]


def statements(groups):
    return {frozenset(each.statement for each in group) for group in groups}


def test_duplicates_and_contradictions_are_together_and_strangers_in_no_group():
    wanted = ["The user lives in Oslo.", "The user lives in Bergen.", "The user now lives in Bergen, Norway."]
    others = [f"The user enjoys {word} and {word}ology." for word in WORDS]
    groups = look_alike_groups([fact(text) for text in wanted + others])
    assert statements(groups) == {frozenset(wanted)}


def test_a_rare_word_puts_together_what_says_little_else_in_common():
    wanted = ["Kestrel is a prototype with 43 testers", "Kestrel went live and has paying teams in Norway"]
    others = [f"The user enjoys {word} and {word}ology." for word in WORDS]
    groups = look_alike_groups([fact(text) for text in wanted + others])
    assert statements(groups) == {frozenset(wanted)}


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), st.randoms(use_true_random=False)
)
def test_the_order_of_facts_changes_nothing(extra, rng):
    facts = [fact(f"The user likes {a} with {b}.") for a in WORDS for b in WORDS[:3]] + [fact(f"{extra} now")]
    shuffled = facts[:]
    rng.shuffle(shuffled)
    assert ids(look_alike_groups(facts)) == ids(look_alike_groups(shuffled))


def test_a_fact_is_in_one_group_at_most_and_groups_are_bounded():
    facts = [fact(f"The user plays the violin and tune {number}.") for number in range(60)]
    groups = look_alike_groups(facts, largest=7)
    found = [each.id for group in groups for each in group]
    assert len(found) == len(set(found)) > 40
    assert all(2 <= len(group) <= 7 for group in groups)


def test_a_term_that_stands_everywhere_makes_no_candidates():
    facts = [
        fact(f"The user paddled narrow downriver kayaks {number}x.") for number in range(COMMON_FROM + 1)
    ]
    assert look_alike_groups(facts) == ()
    assert look_alike_groups(facts[:-1]) != ()


@pytest.mark.slow
def test_a_life_of_20_000_facts_is_grouped():
    rng = random.Random(1)
    vocabulary = [f"{rng.choice(WORDS)}{number}" for number in range(3000)]
    facts = [fact(f"The user likes {' '.join(rng.choices(vocabulary, k=4))}.") for _ in range(20_000)]
    assert len(look_alike_groups(facts)) > 100
