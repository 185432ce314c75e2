"""What a statement denies and its quote says: "does not drink matcha" for "I drink matcha"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fullpass.pipeline.clauses import Clause, negates
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.grounding.denied_verbs import of_substance
from fullpass.pipeline.grounding.denying_words import may_deny
from fullpass.pipeline.language import stem
from fullpass.pipeline.synonyms import acts
from fullpass.pipeline.words import DISLIKES, VERB_CLASSES, listed

Clauses = Sequence[Clause]
_ADVERBS = frozenset(  # what a denial may add
    stem(word) for word in listed("yet already ever any even anymore longer still all really very actually")
)
_FANS = frozenset(listed("a an the big huge much really fan either at all so yet"))
_ANDS = frozenset(listed("and und y et e"))
_LIKED = VERB_CLASSES["like"] | frozenset(
    listed("fine ok okay good great best perfect take takes choose chose pick reach gut super bien bueno")
)
_NO_LONGER = frozenset(listed("mehr longer anymore plus"))  # behind a negation


def denies_what_is_said(claimed: Clauses, said: Clauses) -> bool:
    """Say whether a clause of the statement denies what the quote says and nowhere denies."""
    denials = [(clause, acts(each)) for clause in claimed for each in _denied_by(clause)]
    for clause, denied in denials:
        sharing = [other for other in said if borne_out(denied, acts(other.content))]
        if not sharing or may_deny({*clause.words} - _NO_LONGER, but=clause.negated):
            if any(_is_liked(other, denied) for other in sharing) and _dislikes(clause):
                return True
            continue
        if any(only_denies(other) for other in said[said.index(sharing[0]) + 1 :]):
            continue
        if any(
            other.negations or may_deny(_telling(other, denied, clause), but=_all_forms(denied, other))
            for other in sharing
        ):
            continue
        found = len(borne_out(denied, acts(_all(other.content for other in sharing))))
        if found >= len(denied) - 1 and 2 * found > len(denied):
            return True
    return False


def only_denies(clause: Clause) -> bool:
    """Say whether a clause denies what stands before: "but my brother doesn't", "though I'm not a fan"."""
    return clause.negations > 0 and _FANS.issuperset(clause.after)


def _denied_by(clause: Clause) -> set[frozenset[str]]:
    """Give what a clause denies, with and without what only says how much."""
    denied = clause.negated - _ADVERBS
    return {denied, of_substance(denied)}


def _telling(clause: Clause, denied: frozenset[str], claimed: Clause) -> Sequence[str]:
    """Give the words of a clause that may deny what is denied: not what "and" adds to it ("fine for seniors
    and terrible for juniors"), nor what stands before the verb that is not done ("drop Jenkins and move")."""
    parts, begins = [], 0
    for at, word in enumerate(clause.words):
        if word in _ANDS:
            parts.append(clause.words[begins:at])
            begins = at + 1
    parts.append(clause.words[begins:])
    about = [at for at, part in enumerate(parts) if borne_out(denied, acts(map(stem, part)))]
    if not about or len(parts) == 1:
        return clause.words
    done = [word for word in claimed.after[1:2] if claimed.after[0] == "to"]
    first = about[0] if done and parts[about[0]][:1] == (*done,) else 0
    return [word for part in parts[first : about[-1] + 1] for word in part]


def _all_forms(denied: frozenset[str], clause: Clause) -> frozenset[str]:
    """Give what a clause has of what is denied, in whatever word for the same."""
    return frozenset(term for term in clause.content if acts([term]) & denied) | denied


def _dislikes(clause: Clause) -> bool:
    """Say whether "dislikes" or "avoids" is all that a clause denies by."""
    negating = {word for word in clause.words if negates(word, clause.language)}
    return bool(negating) and negating <= DISLIKES and not may_deny({*clause.words} - DISLIKES)


def _is_liked(clause: Clause, denied: frozenset[str]) -> bool:
    if _LIKED.isdisjoint(clause.words) or clause.negations or may_deny(clause.words):
        return False
    return borne_out(denied, clause.content) == denied


def _all(found: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*found)
