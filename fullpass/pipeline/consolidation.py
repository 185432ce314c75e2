"""Reduce: exact duplicates in code, then what an engine says about other wordings and contradictions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from fullpass.pipeline.believable import believable
from fullpass.pipeline.contradictions import settle
from fullpass.pipeline.merging import MessageKeys, by_age, join, merge_duplicates
from fullpass.pipeline.questions import questions
from fullpass.pipeline.related import Related, all_of, mark
from fullpass.pipeline.same import same_groups
from fullpass.pipeline.types import Fact, FactStatus, Finding, Relations
from fullpass.pipeline.weighing import confidence, newest_date

Relate = Callable[[Sequence[Fact]], Relations]

NOTHING = Related()
_SET_ASIDE = (FactStatus.QUARANTINED, FactStatus.REJECTED)


@dataclass(frozen=True, slots=True)
class Consolidated:
    """Each fact once, the earliest first, and how many findings were merged into others.

    `joined_into` maps the id of each fact that was joined into another to that one's, see
    `evidence.gather_evidence`. `related` is what the next consolidation need not ask again.
    """

    facts: tuple[Fact, ...]
    merged: int
    joined_into: Mapping[str, str]
    related: Related


def consolidate_facts(
    findings: Iterable[Finding], relate: Relate, *, input_tokens: int, earlier: Related = NOTHING
) -> Consolidated:
    """Give each fact once, with its dates, its status and its confidence.

    `relate` is asked about all facts at once when they fit into `input_tokens` (as they are sent, see
    `wire_size`), else about groups that look alike, packed together; facts alike to nothing are not sent.
    What was said `earlier` holds as long as the facts say the same; where there is such, only new facts are
    asked about, with those that they look like (see `questions`). What is said is applied with care:
    unknown ids are ignored; facts are the same only within a category and never when they differ in a
    number, name or negation, or when they are called contradictory as well; contradictions of facts that
    have nothing in common are only believed while they are few; dates decide which of two contradictory
    facts holds. Quarantined and rejected facts are set aside; all others get their status anew. The number
    of `findings` is the number of facts given back plus `merged`; the order of `findings` changes nothing.
    Raises what `relate` raises.
    """
    counted = _Counted(findings)
    distinct, said_in = merge_duplicates(counted)
    live = [fact for fact in distinct if fact.status not in _SET_ASIDE]
    aside = [fact for fact in distinct if fact.status in _SET_ASIDE]
    del distinct  # there may be many: no step holds what only the one before needed
    relations = [earlier.still(live), *(relate(batch) for batch in questions(live, earlier, input_tokens))]
    related = Related({fact.id: mark(fact) for fact in live}, all_of(relations))
    contradictory = believable(_contradictions(relations, related.seen.keys()), live)
    claims = [group for each in relations for group in each.same]
    facts, joined_into = _joined(same_groups(live, claims, contradictory), said_in)
    del live, said_in
    apart = ((joined_into.get(one, one), joined_into.get(other, other)) for one, other in contradictory)
    facts = settle(facts, apart)
    newest = newest_date(facts)
    for place, fact in enumerate(facts):
        facts[place] = replace(fact, confidence=confidence(fact, newest))
    result = tuple(sorted(facts + aside, key=by_age))
    return Consolidated(result, counted.count - len(result), joined_into, related)


def _joined(
    groups: Iterable[Sequence[Fact]], said_in: Mapping[str, MessageKeys]
) -> tuple[list[Fact], dict[str, str]]:
    """Give one fact for each group, and the ids that went into another's."""
    facts, joined_into = [], {}
    for group in groups:
        members = sorted(group, key=lambda fact: fact.reviewed_at is None)  # a confirmed one keeps its words
        facts.append(join(members, said_in))
        joined_into.update(dict.fromkeys((fact.id for fact in members[1:]), members[0].id))
    return facts, joined_into


class _Counted:
    """A stream that knows how much of it has passed."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings = findings
        self.count = 0

    def __iter__(self) -> Iterator[Finding]:
        for finding in self._findings:
            self.count += 1
            yield finding


def _contradictions(relations: Iterable[Relations], known: AbstractSet[str]) -> set[tuple[str, str]]:
    """Give the pairs that were called superseding or conflicting, each once, unknown ids left out."""
    pairs = {pair for each in relations for pair in (*each.supersedes, *each.conflicts)}
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1] and known >= set(pair)}
