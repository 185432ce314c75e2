"""A negation that a statement has and its quote does not, or the other way round, whatever the verb."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

from fullpass.pipeline.clauses import Clause, read_clauses
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.comparable import comparable
from fullpass.pipeline.grounding.denials import denies_what_is_said
from fullpass.pipeline.grounding.denied_verbs import (
    affirms_denied_verb,
    of_substance,
    points_back,
    told_elsewhere,
)
from fullpass.pipeline.grounding.denying_words import WEAKENING, contrasts, may_deny
from fullpass.pipeline.grounding.for_and_against import takes_the_other_side
from fullpass.pipeline.grounding.negated_alone import has_opposites, negated_alone
from fullpass.pipeline.grounding.unspaced_denials import denies_unspaced
from fullpass.pipeline.language import fold, spelled_out, stem, words
from fullpass.pipeline.limits import waits_for
from fullpass.pipeline.opposite_acts import denies_the_opposite
from fullpass.pipeline.polarity import has_negation
from fullpass.pipeline.similarity import strong_terms
from fullpass.pipeline.switches import sets_against_what_was_taken, tells_what_was_left
from fullpass.pipeline.words import DISLIKES, NEGATORS, STOPS, listed

Clauses = Sequence[Clause]
_REFLEXIVES = frozenset({"se", "sich"})  # begin a clause of their own: "and regrets it"
_DENIES = DISLIKES | STOPS
_BESIDE = 3  # words in which what somebody hates is denied: "not that I hate"
_NEGATES_ONCE = frozenset({"de", "en", "nl"})  # "no come nunca carne" negates once too
_NOT_ENDED = re.compile(
    r"(?i)\b(?:did|does|has|have|had|is|will) (?:not|never) (?:yet |really )?"
    r"(quit\w*|stop\w*|drop\w*|cancel\w*|abandon\w*|give(?= up)|leave)\b"
)
_BEGINS_ANEW = frozenset(listed("so and please then but also und bitte et y e"))


def negates_otherwise(statement: str, quote: str) -> bool:
    """Say whether one of the two denies what the other says, and nothing else in the quote explains it.

    "Does not drink matcha" for "I start every morning with matcha"; "wants recipes with nuts" for "no recipes
    with nuts". Careful: where a word may deny by itself (allergic, only, too), nothing is decided.
    """
    if _is_said_so(statement, quote) or denies_the_opposite(statement, quote) or waits_for(statement, quote):
        return False
    if tells_what_was_left(statement, quote):
        return False
    if sets_against_what_was_taken(statement, quote):
        return True
    if _denies_the_end(statement, quote):
        return True
    statement, quote = comparable(statement, quote)
    claimed, said = read_clauses(statement), read_clauses(quote)
    return (
        any(_negates_again(one, other) for one, other in product(claimed, said))
        or denies_what_is_said(claimed, said)
        or _says_what_is_denied(statement, claimed, said)
        or (not contrasts(statement) and negated_alone(claimed, said))
        or affirms_denied_verb(statement, claimed, said)
        or takes_the_other_side(statement, quote)
        or denies_unspaced(statement, quote)
    )


def _denies_the_end(statement: str, quote: str) -> bool:
    """Say whether the statement denies an end that the quote tells of: "did not quit"."""
    denied = _NOT_ENDED.search(spelled_out(fold(statement)))
    if denied is None:
        return False
    said = [word.casefold() for word in words(quote)]
    places = [at for at, word in enumerate(said) if stem(word) == stem(denied[1].casefold())]
    return bool(places) and not has_negation(" ".join(said).replace(said[places[0]], " "))


def affirms_what_is_denied(statement: str, quote: str) -> bool:
    """Say whether the statement, which denies nothing, tells what the quote itself denies."""
    if _is_said_so(statement, quote) or waits_for(statement, quote):
        return False
    statement, quote = comparable(statement, quote)
    claimed, said = read_clauses(statement), read_clauses(quote)
    return _says_what_is_denied(statement, claimed, said) or affirms_denied_verb(statement, claimed, said)


def _is_said_so(statement: str, quote: str) -> bool:
    """Say whether the statement is a piece of the quote, with no negation right before or behind it."""
    piece, whole = ([word.casefold() for word in words(fold(text))] for text in (statement, quote))
    if not piece:
        return False
    starts = (at for at in range(len(whole)) if whole[at : at + len(piece)] == piece)
    return any(
        NEGATORS.isdisjoint(whole[max(0, at - 3) : at])
        and NEGATORS.isdisjoint(whole[at + len(piece) : at + len(piece) + 2])
        for at in starts
    )


def _negates_again(claimed: Clause, said: Clause) -> bool:
    """Say whether a clause negates once more or less what the other negates: "does not never drink coffee",
    "hates" of "not that I hate"."""
    again = (
        said.language in _NEGATES_ONCE
        and claimed.negations > 1
        and claimed.negations - 1 == said.negations
        and _BEGINS_ANEW.isdisjoint(claimed.after)
    )
    again |= (
        said.negations > 0
        and not _DENIES.isdisjoint(claimed.words)
        and not NEGATORS.isdisjoint(claimed.words)
        and NEGATORS.isdisjoint(said.words)
        and not _DENIES.isdisjoint(said.words)
    )
    again |= (
        not DISLIKES.isdisjoint(claimed.words)
        and NEGATORS.isdisjoint(claimed.words)
        and any(
            word in DISLIKES and not NEGATORS.isdisjoint(said.words[max(0, at - _BESIDE) : at])
            for at, word in enumerate(said.words)
        )
    )
    shared = claimed.content & said.content
    most = max(len(claimed.content), len(said.content))
    return again and (2 * len(shared) > most or (len(shared) > 1 and shared == claimed.content))


def _says_what_is_denied(statement: str, claimed: Clauses, said: Clauses) -> bool:
    if contrasts(statement):
        return False
    affirming = [clause for clause in claimed if not clause.negations and not may_deny(clause.words)]
    if len(affirming) == len(claimed):
        return not has_negation(statement) and _is_denied(strong_terms(statement), claimed, said)
    denied = {
        clause.negated
        for clause in said
        if clause.negated and not clause.affirmed and not may_deny(clause.after)
    }
    told = _all(clause.negated for clause in claimed)
    return any(
        clause.content in denied and clause.content.isdisjoint(told) and clause.words[0] in _REFLEXIVES
        for clause in affirming
    )


def _is_denied(content: frozenset[str], claimed: Clauses, said: Clauses) -> bool:
    """Say whether the quote has all that is told, and part of it only where it is denied."""
    told = of_substance(content)
    if borne_out(told, _all(clause.content for clause in said)) != told:
        return False
    if any(
        points_back(clause) and borne_out(told, clause.content) for clause in said if not clause.negations
    ):
        return False  # "we did not sell the farm, we let it"
    firmly = told - borne_out(told, _all(clause.affirmed for clause in said))
    return not told_elsewhere(told, claimed, said) and any(
        borne_out(firmly, clause.negated)
        and not may_deny(_around_negation(clause))
        and WEAKENING.isdisjoint(clause.words)
        and not has_opposites(told, clause.negated)
        for clause in said
    )


def _around_negation(clause: Clause) -> list[str]:
    """Give what is negated, and what stands before since the last "so" or "please"."""
    before = list(clause.before)
    begins = max((at for at, word in enumerate(before) if word in _BEGINS_ANEW), default=-1)
    return before[begins + 1 :] + list(clause.after)


def _all(found: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*found)
