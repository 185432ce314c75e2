"""What people write to an assistant in passing: labels, what they notice, acts of one day, dictation."""

from __future__ import annotations

import pytest

from tests.engines.offline.make import facts_in, statements_in

LASTING = {
    "projects": [
        "My aim for next year: swim the length of the lake.",
        "Goal: afloat again by June 2027.",
    ],
    "beliefs": [
        "My position: a library that charges at the door is a shop.",
        "My rule for anything with a blade: it goes back on its hook before you talk.",
        "I'm not superstitious.",
        "Whoever signs a report has to be reachable by telephone.",
        "Nobody should have to beg for a wheelchair.",
        "I've always said that trams should be free.",
    ],
    "decisions": [
        "OK then it's settled: I'm moving Tidebook off Flask to Rails, because of the forms.",
        "Our allotment is on the canal and the plots beside it are empty.",
        "My workshop is behind the old dairy.",
        "We've talked and we're clear: no dog of our own before we have a garden.",
        "I haven't worn a watch in twelve years.",
        "We live without a television now.",
        "Supper is at seven from now on.",
        "I do the books for two bakeries.",
    ],
    "preferences": [
        "I've noticed that I sleep better without coffee.",
        "I always have to read a contract twice before I sign.",
        "I've written Perl for twenty years.",
        "I fall asleep to the sound of rain.",
    ],
}
OF_ONE_DAY = [
    "I do Monday mornings, she does the rest.",
    "I do weekends.",
    "I signed on Friday.",
    "I left the ferry with half a tin of biscuits.",
    "I promised to call.",
    "I promised to bring plates.",
    "I decided to leave it alone.",
    "I snap at Jo over a spoon.",
    "I fall for a typo.",
    "I want to drop a work shift.",
    "I've been doing the maths.",
    "I've been tired since about March.",
    "I've said that one of the cakes should be small.",
    "I've stopped pretending otherwise.",
    "He is, I think, rather angry about that.",
    "Everyone should have received the agenda.",
    "Goal: shorten the list.",
]
DICTATED = (
    "so first the boat is on the slip and {} and the man from the yard was there in his blue coat with the "
    "dog that everybody in the harbour knows and feeds and then the rain came and went and came again while "
    "the gulls sat on the crane and looked at all of it as if somebody had promised them bread and nobody had"
)


@pytest.mark.parametrize(
    ("category", "text"), [(category, text) for category, texts in LASTING.items() for text in texts]
)
def test_what_is_said_in_passing_is_kept(category, text):
    assert category in [fact.category for fact in facts_in(text)]


@pytest.mark.parametrize("text", OF_ONE_DAY)
def test_what_is_of_one_day_is_left(text):
    assert statements_in(text) == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I want to stop smoking for good and fifth there is no fifth", "I want to stop smoking for good."),
        ("I live in Cork because I love the sea since I was", "I live in Cork because I love the sea."),
    ],
)
def test_what_is_cut_out_of_dictation_ends_where_it_ends(said, kept):
    assert kept in statements_in(DICTATED.format(said))


def test_what_would_happen_at_this_rate_is_a_joke():
    said = DICTATED.format("we got ten metres further at this rate I will be sailing on 3 May 2031 again")
    assert not any("2031" in statement for statement in statements_in(said))


def test_a_label_keeps_what_it_stands_for():
    kept = statements_in("My rule for every meeting: say what it is for, and stop on time.")
    assert kept[0].startswith("My rule for every meeting: say what it is for")


def test_an_aside_in_brackets_is_no_part_of_the_sentence_behind_it():
    assert statements_in("It rained all day. (Again, the whole of May.) We decided to sell the boat.") == [
        "We decided to sell the boat."
    ]
    assert statements_in("What could I cook tonight? (I'm allergic to celery.) Something quick please.") == [
        "I'm allergic to celery."
    ]
