"""What an engine said of facts before: of a newer export only what is new is asked about."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fullpass.pipeline.types import Fact, Relations

MOSTLY_NEW = 0.25  # share of new facts from which everything is asked about again, as if for the first time


@dataclass(frozen=True, slots=True)
class Related:
    """The relations of an earlier consolidation, and the facts that it saw, by id with what they said.

    `seen` has a `mark` for each fact, those that were alike to nothing and were asked about never included.
    """

    seen: Mapping[str, str] = field(default_factory=dict)
    relations: Relations = field(default_factory=Relations)

    def new_among(self, facts: Iterable[Fact]) -> list[Fact]:
        """Give the facts that were not seen, or say something else by now."""
        return [fact for fact in facts if self.seen.get(fact.id) != mark(fact)]

    def still(self, facts: Iterable[Fact]) -> Relations:
        """Give what was said of those facts alone that say what they said then."""
        known = {fact.id for fact in facts if self.seen.get(fact.id) == mark(fact)}
        same = (tuple(each for each in group if each in known) for group in self.relations.same)
        return Relations(
            same=tuple(group for group in same if len(group) > 1),
            supersedes=tuple(pair for pair in self.relations.supersedes if known.issuperset(pair)),
            conflicts=tuple(pair for pair in self.relations.conflicts if known.issuperset(pair)),
        )


def mark(fact: Fact) -> str:
    """Give a mark that changes with what the fact says; when and how often it was said is another matter."""
    return hashlib.sha256(
        f"{fact.category}\x1f{fact.statement}".encode("utf-8", "surrogatepass")
    ).hexdigest()[:12]


def all_of(relations: Sequence[Relations]) -> Relations:
    """Give everything that was said, in an order that does not depend on that of the answers."""
    return Relations(
        same=tuple(sorted({tuple(sorted(group)) for each in relations for group in each.same})),
        supersedes=tuple(sorted({pair for each in relations for pair in each.supersedes})),
        conflicts=tuple(sorted({pair for each in relations for pair in each.conflicts})),
    )
