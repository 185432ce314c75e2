"""The clauses of a text, and what each of them affirms and negates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from fullpass.pipeline.clause_ends import CLASS_OF, clauses_marked, split_clauses
from fullpass.pipeline.language import fold, guess_language, spelled_out, stem, words
from fullpass.pipeline.plain_negations import with_plain_negations
from fullpass.pipeline.words import (
    DISLIKES,
    GENERIC_WORDS,
    NEGATORS,
    STOPS,
    listed,
    small_words,
)

_NEGATES_BACKWARDS = frozenset({"de", "nl"})  # "ich mag Hunde nicht"
_UNDOES = frozenset(listed("without ohne avoid avoids"))
_AFTER_VERB = frozenset({"pas", "jamais", "rien"})
_UNDONE_WITHIN = 3  # words from one negation to the other


@dataclass(frozen=True)
class Clause:
    """A clause: its words, those that it affirms (`before`) and those that it negates (`after`)."""

    words: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    language: str

    @cached_property
    def affirmed(self) -> frozenset[str]:
        """The content stems that are affirmed."""
        return frozenset(content_of(self.before, self.language))

    @cached_property
    def negated(self) -> frozenset[str]:
        """The content stems under a negation."""
        return frozenset(content_of(self.after, self.language))

    @cached_property
    def content(self) -> frozenset[str]:
        return self.affirmed | self.negated

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The classes of the generic verbs."""
        return frozenset(CLASS_OF[word] for word in self.words if word in CLASS_OF)

    @cached_property
    def negations(self) -> int:
        """How many words negate."""
        return sum(negates(word, self.language) for word in self.words)


@lru_cache(maxsize=128)  # a statement and its quote are read by many rules
def read_clauses(text: str) -> tuple[Clause, ...]:
    """Give the clauses of a text with what each affirms and negates."""
    folded = " ".join(clauses_marked(with_plain_negations(text)))
    language = guess_language(words(folded))
    split = split_clauses(folded)
    scopes = (_scopes(clause, language) for clause in split)
    return tuple(
        Clause(tuple(clause), tuple(before), tuple(after), language)
        for clause, (before, after) in zip(split, scopes, strict=True)
    )


def clauses(text: str) -> list[list[str]]:
    """Give the clauses of a text as lists of words, folded and in lower case."""
    return [[*clause] for clause in _clauses(text)]


@lru_cache(maxsize=32)
def _clauses(text: str) -> list[list[str]]:
    return split_clauses(" ".join(clauses_marked(spelled_out(fold(text)))))


def _scopes(clause: list[str], language: str) -> tuple[list[str], list[str]]:
    """Split a clause into what is affirmed and what is negated."""
    marks = [at for at, word in enumerate(clause) if negates(word, language)]
    if not marks:
        return clause, []
    undone = next((at for at in marks[1:] if clause[at] in _UNDOES), None)
    if undone is not None and undone - marks[0] <= _UNDONE_WITHIN:  # cannot live without: affirmed
        return [word for at, word in enumerate(clause) if at not in marks], []
    first = marks[0]
    clause = clause[:undone]
    rest = [word for at, word in enumerate(clause) if at > first and at not in marks]
    if clause[first] == "nichts" and not content_of(rest, language):  # "turns 75 and wishes for nothing"
        begins = max((at for at in range(first) if clause[at] == "und"), default=-1) + 1
        return clause[:begins], [word for at, word in enumerate(clause) if at >= begins and at not in marks]
    if clause[first] in DISLIKES:
        rest.insert(0, "like")
    if language == "fr" and clause[first] in _AFTER_VERB:  # "je regrette pas": without "ne"
        return clause[: max(0, first - 1)], clause[max(0, first - 1) : first] + rest
    if clause[first] in ("without", "ohne"):
        return clause[:first], rest
    if language in _NEGATES_BACKWARDS and not content_of(rest, language):
        return [], [word for at, word in enumerate(clause) if at not in marks]
    if language in _NEGATES_BACKWARDS:
        verbs = [word for word in clause[:first] if word in CLASS_OF]
        return [word for word in clause[:first] if word not in verbs], verbs + rest
    return clause[:first], rest


def negates(word: str, language: str) -> bool:
    """Say whether a word negates in that language: "non" does in Italian, "no" does not in Portuguese."""
    if word in DISLIKES or word in STOPS:
        return True
    if word == "n":  # what is left of "n'aime"
        return language == "fr"
    if word == "ni":  # "je mange ni viande ni poisson"
        return language in ("fr", "es")
    if word not in NEGATORS:
        return False
    if word == "ne":  # "ich hab ne Allergie"
        return language not in ("en", "de", "nl")
    if word == "nee":  # in French "née"
        return language == "nl"
    if word == "mai":  # elsewhere the month of May
        return language == "it"
    if word in ("non", "sem", "pas"):
        return language != "en"
    return not (word == "no" and language in ("pt", "de", "nl"))


def content_of(listed: Iterable[str], language: str) -> set[str]:
    """Give the stems of the words that say something: no small words, no generic verbs, no negations."""
    dropped = _dropped(language)
    return {stem(word) for word in listed if word not in dropped and len(word) > 1}


@cache
def _dropped(language: str) -> frozenset[str]:
    return small_words(language) | GENERIC_WORDS | NEGATORS
