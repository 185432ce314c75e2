"""Rules that know a statement for wrong by words alone; each holds it against a piece of what was said."""

from __future__ import annotations

from fullpass.pipeline.grounding.how_far import (
    told_as_decided,
    told_as_ended,
    told_as_finished,
    told_as_planned,
    told_without_view,
)
from fullpass.pipeline.grounding.other_things import tells_of_another_kind
from fullpass.pipeline.grounding.subjects import done_by_another
from fullpass.pipeline.grounding.turned_round import goes_the_other_way, prefers_the_other, turned_round
from fullpass.pipeline.grounding.unlimited import told_without_limit
from fullpass.pipeline.grounding.wrong_time import told_as_done, told_as_so_now
from fullpass.pipeline.opposite_acts import says_the_opposite

_OF_WORDS = (
    turned_round,
    goes_the_other_way,
    prefers_the_other,
    told_without_limit,
    told_as_so_now,
    told_as_finished,
    told_as_ended,
    told_as_planned,
    told_as_decided,
    told_without_view,
)


def tells_otherwise(statement: str, said: str, text: str) -> bool:
    """Say whether the statement tells what was said turned round, or at the wrong time."""
    return told_as_done(statement, said, text) or any(rule(statement, said) for rule in _OF_WORDS)


def tells_of_another_deed(statement: str, said: str, text: str) -> bool:
    """Say whether the statement tells the opposite act, another thing of the same kind, or what somebody
    else does. For a statement that is about the same as what was said."""
    return (
        says_the_opposite(statement, said)
        or tells_of_another_kind(statement, said, text)
        or done_by_another(statement, said)
    )
