"""What the sieve leaves untried would not have been found."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fullpass.engines.offline.registry import LANGUAGES
from fullpass.evaluation.planted.whole import plant_everything
from fullpass.pipeline.sieve import Sieve


def found(patterns: list[re.Pattern[str]], text: str) -> list[int]:
    return [number for number, pattern in enumerate(patterns) if pattern.search(text)]


def sifted(patterns: list[re.Pattern[str]], text: str) -> list[int]:
    tried = Sieve(patterns).tried_on(text)
    return [number for number, parts in tried if any(part.search(text) for part in parts)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_holds_of_the_same_sentences_as_without_a_sieve(code):
    language = LANGUAGES[code]
    patterns = [rule.pattern for rule in language.rules]
    sieve = Sieve(patterns)
    rng = random.Random(5)
    planted = plant_everything(5)
    sentences = [each.sentence for each in (*planted.facts, *planted.passing)]
    spoken = [word for sentence in sentences for word in sentence.split()]
    shuffled = (" ".join(rng.choices(spoken, k=rng.randint(2, 12))) for _ in range(300))
    held = 0
    for text in map(language.normalise, (*sentences, *shuffled)):
        expected = found(patterns, text)
        tried = sieve.tried_on(text)
        assert [n for n, parts in tried if any(p.search(text) for p in parts)] == expected, text
        assert language.is_vetoed(text) == bool(found([language.hypothetical, language.not_own], text)), text
        held += len(expected)
    assert held > 30


PATTERNS = [
    re.compile(pattern)
    for pattern in (
        r"\b(?:i|we) (?:like|love)s?\b|^no (?!more)\w+$",
        r"a[bc]d|[^|]e\|f|[]|]g",
        r"(?i)straße|ﬁsh|s(?:un|ea)",
        r"(?=.*tea)x?|(?<=\bmy )cat",
        r"(a|b)c\1",
        r"(?:dog)*",
        r"(?i:Ünder)ground|东京(?:人|塔)",
        r"(?:so){2,}(?:far)+?|\$5",
    )
]
LETTERS = "abcdefglikoveswtmyxduno |]$5ıſİIS.东京人塔ÜüNDERgroundteastraßefar"


@given(st.text(st.sampled_from(LETTERS), max_size=40))
@example("ſea")
@example("STRASSE straſe straße")
@example("I İ ı")
def test_any_text_is_found_by_the_same_patterns(text):
    assert sifted(PATTERNS, text) == found(PATTERNS, text)


@given(st.lists(st.sampled_from(["i", "we", "likes", "love", "no", "more", "tea", "my", "cat", "UNDER"])))
def test_any_words_are_found_by_the_same_patterns(words):
    text = " ".join(words)
    assert sifted(PATTERNS, text) == found(PATTERNS, text)


def test_only_few_rules_are_tried():
    english = LANGUAGES["en"]
    sieve = Sieve(rule.pattern for rule in english.rules)
    tried = [number for number, _ in sieve.tried_on("the weather in lisbon depends on the ocean")]
    assert len(tried) < len(english.rules) / 4
