"""Plain English statements of many shapes: each is found whole, in its category; moments are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from fullpass.engines.offline.english.normal import normalise
from fullpass.engines.offline.english.skeleton import skeleton
from fullpass.engines.offline.english.verbs import FORMS
from fullpass.engines.offline.own_words import BLANK, own_words
from tests.engines.offline.make import facts_in, statements_in
from tests.engines.offline.scoring import CORPUS

LEAST = 0.93
LEAST_OF_A_CATEGORY = 0.89
_KEYWORD = re.compile(r"\*([^*]+)\*")


def lines() -> Iterator[tuple[str, str]]:
    """Give (category, line) of the file; "nothing" is the category of what is no fact."""
    category = ""
    for line in (CORPUS / "plain_en.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            category = line[2:]
        else:
            yield category, line


def is_found(category: str, line: str) -> bool:
    keywords = [word.casefold() for word in _KEYWORD.findall(line)]
    return any(
        fact.category == category and all(word in fact.statement.casefold() for word in keywords)
        for fact in facts_in(line.replace("*", ""))
    )


def test_plain_statements_are_found_in_their_category():
    wanted: Counter[str] = Counter()
    missed: dict[str, list[str]] = {}
    for category, line in lines():
        if category != "nothing":
            wanted[category] += 1
            if not is_found(category, line):
                missed.setdefault(category, []).append(line)
    assert wanted.total() > 700
    assert sum(map(len, missed.values())) <= (1 - LEAST) * wanted.total(), missed
    for category in wanted:
        assert len(missed.get(category, [])) <= (1 - LEAST_OF_A_CATEGORY) * wanted[category], missed[category]


def test_requests_moments_and_other_people_give_nothing():
    nothing = [line for category, line in lines() if category == "nothing"]
    wrong = [line for line in nothing if statements_in(line)]
    assert len(nothing) > 200
    assert len(wrong) <= 0.05 * len(nothing), wrong


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("I'm building a kite", ("", "progressive", "build", "a kite")),
        ("After the flood we moved uphill", ("after the flood", "past", "move", "uphill")),
        ("I've never really trusted banks", ("", "perfect", "trust", "banks")),
        ("I would rather row", ("", "present", "prefer", "row")),
        ("I'm going to sell the barn", ("", "future", "sell", "the barn")),
        ("I plan to learn Welsh", ("", "meant", "learn", "welsh")),
        ("I try to avoid palm oil", ("", "present", "avoid", "palm oil")),
        ("I can't eat walnuts", ("", "able", "eat", "walnuts")),
        ("I am wary of slogans", ("", "state", "be", "wary of slogans")),
    ],
)
def test_a_clause_is_taken_to_its_verb(clause, told):
    found = skeleton(normalise(clause))
    assert found is not None
    assert (found.lead, found.tense, found.verb, found.rest) == told


@pytest.mark.parametrize("clause", ["what do I need", "she says I talk too much", "the barn leaks", "I"])
def test_what_is_no_statement_of_the_first_person_has_no_skeleton(clause):
    assert skeleton(normalise(clause)) is None


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("shipping", "ship"),
        ("studied", "study"),
        ("led", "lead"),
        ("taught", "teach"),
        ("committed", "commit"),
    ],
)
def test_forms_of_verbs_are_known(form, verb):
    assert FORMS[form][0] == verb


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Here is the error: IOError: 'x'. I live in Cork. Why?", ["I live in Cork."]),
        ("This is the output: 404. I'm allergic to lupin.", ["I'm allergic to lupin."]),
        ("Here is the text: I live in Cork. I love fog.", []),
        ("Translate 'I prefer fog to rain' into Latin.", []),
        ("On 3 May 2027, I'm having my knee replaced.", ["On 3 May 2027, I'm having my knee replaced."]),
        (
            "Being left-handed, I only buy Danish scissors.",
            ["Being left-handed, I only buy Danish scissors."],
        ),
        ("Wren and I are restoring a ferry.", ["Wren and I are restoring a ferry."]),
        ("My rule is simple: never lend tools.", ["My rule is simple: never lend tools."]),
        ("I'm raising Otto, a deaf collie, and we will call him Bo.", None),
        ("Act as a guest who is allergic to nuts.", []),
        ("Newton was born on 4 January 1643.", []),
        (
            "My best friend Pim was born on 4 January 1983.",
            ["My best friend Pim was born on 4 January 1983."],
        ),
    ],
)
def test_a_statement_is_whole_and_the_rest_is_left(text, kept):
    if kept is None:
        assert len(statements_in(text)) == 1
    else:
        assert statements_in(text) == kept


def test_what_a_machine_said_ends_with_its_sentence():
    text = "Here is the error: KeyError: 'id'. I live in Cork."
    assert own_words(text).replace(BLANK, "") == "Here is the error: KeyError: I live in Cork."
