"""Another noun before the same noun: "a coin collection" for "my stamp collection". Of English alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from fullpass.pipeline.clauses import clauses
from fullpass.pipeline.figures import WORD_VALUES
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.language import guess_language, stem, words
from fullpass.pipeline.similarity import terms
from fullpass.pipeline.synonyms import acts
from fullpass.pipeline.words import GENERIC_WORDS, NEGATORS, PERSON_WORDS, STOP_WORDS, listed

_MARKED = re.compile(
    r".*(?:ing|ed|ly|al|ive|ous|ful|less|able|ible|ish|ic|ary|ant|ent|ese|ian|y|er|est|th|s)$"
)
_ADJECTIVES = frozenset(
    listed(
        """big large huge small tiny little mini old new young good bad great nice fine high low long
        short wide deep thick thin fast quick slow hot warm cool cold dark light bright loud quiet soft
        hard strong weak rich poor cheap first second last next final main whole full half part own other
        same another extra real true false right left wrong top bottom open free main major minor senior
        junior vintage secondary primary mother native home local public private black white red blue
        green brown grey gray pink purple current former past future online remote double single fresh dry
        wet raw sweet sour vegan smart safe short-term mature modern rare spare favourite favorite whole
        late mid non pro ex night day week weekend summer winter autumn spring fall morning evening child
        kid"""
    )
)
_SMALL = STOP_WORDS["en"] | PERSON_WORDS | NEGATORS | GENERIC_WORDS | _ADJECTIVES | WORD_VALUES.keys()


def has_other_modifier(statement: str, quote: str, text: str) -> bool:
    """Say whether the statement has a noun that `text` nowhere has, right before a noun that has another in
    the quote, which the statement lacks."""
    claimed = list(_compounds(statement))
    if not claimed or not _in_english(statement) or not _in_english(quote):
        return False
    said = list(_compounds(quote))
    here, there = terms(statement), terms(text)
    return any(
        head == other_head
        and not borne_out({modifier}, there)
        and not borne_out({other}, here)
        and acts([modifier]).isdisjoint(acts(there))
        for modifier, head in claimed
        for other, other_head in said
    )


def _compounds(text: str) -> Iterator[tuple[str, str]]:
    """Give the pairs of words beside each other that may both be nouns, as stems."""
    for clause in clauses(text):
        for before, (modifier, head) in zip(["", *clause], pairwise(clause), strict=False):
            if may_be_noun(modifier) and head not in _SMALL and head.isalpha() and before in _BEFORE:
                yield stem(modifier), stem(head)


def may_be_noun(word: str) -> bool:
    """Say whether an English word in lower case is no small word and does not look like an adjective."""
    return word not in _SMALL and word.isalpha() and len(word) > 2 and not _MARKED.match(word)


_BEFORE = frozenset(
    listed("a an the my our his her their your its this that some any no had have has of for with in on s")
)


def _in_english(text: str) -> bool:
    return guess_language(words(text)) in ("en", "")
