"""Reduce: exact duplicates in code, then what an engine says about other wordings and contradictions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fullpass.pipeline.contradictions import settle
from fullpass.pipeline.merging import by_age, join, merge_duplicates
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
    number, name or negation, or when they are called contradictory as well; dates decide which of two
    contradictory facts holds. Quarantined and rejected facts are set aside; all others get their status
    anew. The number of `findings` is the number of facts given back plus `merged`; the order of `findings`
    changes nothing. Raises what `relate` raises.
    """
    counted = _Counted(findings)
    distinct, said_in = merge_duplicates(counted)
    live = [fact for fact in distinct if fact.status not in _SET_ASIDE]
    asked = [relate(batch) for batch in questions(live, earlier, input_tokens)]
    relations = [earlier.still(live), *asked]
    known = {fact.id for fact in live}
    contradictory = _contradictions(relations, known)
    groups = [
        sorted(group, key=lambda fact: fact.reviewed_at is None)  # what a person confirmed keeps its words
        for group in same_groups(live, [group for each in relations for group in each.same], contradictory)
    ]
    joined_into = {fact.id: group[0].id for group in groups for fact in group[1:]}
    joined = [join(group, said_in) for group in groups]
    apart = ((joined_into.get(one, one), joined_into.get(other, other)) for one, other in contradictory)
    settled = settle(joined, apart)
    newest = newest_date(settled)
    rated = [replace(fact, confidence=confidence(fact, newest)) for fact in settled]
    aside = [fact for fact in distinct if fact.status in _SET_ASIDE]
    result = tuple(sorted(rated + aside, key=by_age))
    related = Related({fact.id: mark(fact) for fact in live}, all_of(relations))
    return Consolidated(result, counted.count - len(result), joined_into, related)


class _Counted:
    """A stream that knows how much of it has passed."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings = findings
        self.count = 0

    def __iter__(self) -> Iterator[Finding]:
        for finding in self._findings:
            self.count += 1
            yield finding


def _contradictions(relations: Iterable[Relations], known: set[str]) -> set[tuple[str, str]]:
    """Give the pairs that were called superseding or conflicting, each once, unknown ids left out."""
    pairs = {pair for each in relations for pair in (*each.supersedes, *each.conflicts)}
    return {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1] and known.issuperset(pair)}
