"""One thing in the place of another that was said too: "at 14 pt" of "at 18 pt, the app goes to 14"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from fullpass.pipeline.forms import is_form_of
from fullpass.pipeline.grounding.heard import languages_of
from fullpass.pipeline.grounding.same_sense import senses
from fullpass.pipeline.grounding.spoken_clauses import in_plain, spoken_clauses
from fullpass.pipeline.language import stem, words
from fullpass.pipeline.words import GENERIC_WORDS, PERSON_WORDS, small_words

_MOST_WORDS = 60
_LONGEST_THING = 2  # words
_BOTH_SIDES = 2


def put_in_its_place(statement: str, sentence: str) -> bool:
    """Say whether the statement has, between the same words or beside two of them, something that the
    sentence, or the clause of it that it tells of, has elsewhere."""
    claimed, said = (words(in_plain(text))[:_MOST_WORDS] for text in (statement, sentence))
    languages = languages_of((*claimed, *said))
    dropped = frozenset[str]().union(*map(small_words, languages)) | PERSON_WORDS | GENERIC_WORDS
    here, there = {stem(word) for word in claimed}, {stem(word) for word in said}
    for part in (said, *_alike(here, sentence)):
        for one, other in _replaced(claimed, part):
            new = [word for word in one if word not in dropped and stem(word) in there]
            old = [word for word in other if word not in dropped and stem(word) not in here]
            if new and old and not any(_is_same(a, b, languages) for a in one for b in other):
                return True
    return False


def _alike(here: set[str], sentence: str) -> list[Sequence[str]]:
    """Give the clauses that have most words of the statement."""
    clauses = spoken_clauses(sentence)
    shared = [len(here & {stem(word) for word in clause}) for clause in clauses]
    return [clause for clause, count in zip(clauses, shared, strict=True) if count == max(shared)]


def _replaced(claimed: Sequence[str], said: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    matcher = SequenceMatcher(None, [*map(stem, claimed)], [*map(stem, said)], autojunk=False)
    opcodes = matcher.get_opcodes()
    for at, (what, a, b, c, d) in enumerate(opcodes):
        if what != "replace" or max(b - a, d - c) > _LONGEST_THING:
            continue
        beside = [each[2] - each[1] for each in (*opcodes[max(0, at - 1) : at], *opcodes[at + 1 : at + 2])]
        if len(beside) == _BOTH_SIDES or max(beside, default=0) >= _BOTH_SIDES:
            yield claimed[a:b], said[c:d]


def _is_same(one: str, other: str, languages: frozenset[str]) -> bool:
    if is_form_of(stem(one), stem(other)):
        return True
    return not senses(one, languages).isdisjoint(senses(other, languages))
