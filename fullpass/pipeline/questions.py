"""Which facts an engine is asked to relate, and which of them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fullpass.pipeline.look_alikes import look_alike_groups, look_alikes_of
from fullpass.pipeline.merging import by_age
from fullpass.pipeline.related import MOSTLY_NEW, Related
from fullpass.pipeline.types import Fact
from fullpass.pipeline.wire_size import fact_tokens, facts_tokens

Batch = tuple[Fact, ...]


def questions(facts: Sequence[Fact], earlier: Related, input_tokens: int) -> Iterator[Batch]:
    """Give what is asked about at once, each within `input_tokens`, the earliest facts first.

    Where nothing was asked `earlier`, or more than a quarter of the facts is new, that is all facts when
    they fit, else the groups that look alike, packed together. Where little is new, it is the new facts that
    look like others, with those others.
    """
    new = earlier.new_among(facts)
    if earlier.seen and len(new) <= MOSTLY_NEW * len(facts):
        yield from _packed(look_alikes_of(new, facts), input_tokens)
    elif len(facts) > 1 and facts_tokens(facts) <= input_tokens:
        yield tuple(facts)
    else:
        yield from _packed(look_alike_groups(facts), input_tokens)


def _packed(groups: Sequence[Batch], input_tokens: int) -> Iterator[Batch]:
    """Put groups together as long as they fit."""
    costs = {fact.id: fact_tokens(fact) for group in groups for fact in group}
    batch: list[Fact] = []
    spent = 0
    for piece in _pieces(groups, costs, input_tokens):
        cost = sum(costs[fact.id] for fact in piece)
        if batch and spent + cost > input_tokens:
            yield tuple(sorted(batch, key=by_age))
            batch, spent = [], 0
        batch.extend(piece)
        spent += cost
    if batch:
        yield tuple(sorted(batch, key=by_age))


def _pieces(groups: Sequence[Batch], costs: Mapping[str, int], input_tokens: int) -> Iterator[list[Fact]]:
    """Give the groups; one that is larger than a batch in parts, of two facts at least."""
    for group in groups:
        piece: list[Fact] = []
        spent = 0
        for fact in group:
            if piece and spent + costs[fact.id] > input_tokens:
                if len(piece) > 1:
                    yield piece
                piece, spent = [], 0
            piece.append(fact)
            spent += costs[fact.id]
        if len(piece) > 1:
            yield piece
