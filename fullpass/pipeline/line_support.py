"""Whether a line of MEMORY says no more than the facts that it names."""

from __future__ import annotations

from collections.abc import Iterable

from fullpass.pipeline.facts import normalised
from fullpass.pipeline.figure_support import support_of
from fullpass.pipeline.figures import figures
from fullpass.pipeline.grounding.follows import says_no_more
from fullpass.pipeline.grounding.support import CONTRADICTS, statement_problem
from fullpass.pipeline.grounding.unheard import unheard
from fullpass.pipeline.main_language import in_other_language
from fullpass.pipeline.names import unknown_names
from fullpass.pipeline.polarity import contradicts
from fullpass.pipeline.sharing import shares_enough
from fullpass.pipeline.types import Fact, FactStatus
from fullpass.pipeline.words import listed

FEW = 4  # facts that a line is held against word for word; one that sums up more is told in words of its own

_TELLS_OF_CHANGE = frozenset(
    listed(
        """earlier formerly previously later meanwhile fruher zuvor davor inzwischen spater antes
        anteriormente despues auparavant avant desormais depois prima poi 之前 此前 原来 后来 如今"""
    )
)


def bears_out(facts: Iterable[Fact], line: str) -> bool:
    """Say whether the facts bear the line out: its numbers, its dates, its names, and what it is about.

    Besides their statements the details count, how often they were said, and when first and last. A line
    contradicts its facts by the rules by which a statement contradicts its quote, and one of a single fact
    says no more by those by which a statement does. What a line in another language is about cannot be told
    by words: there numbers, dates and names decide.
    """
    named = list(facts)
    holding = (fact.statement for fact in named if fact.status is not FactStatus.SUPERSEDED)
    if normalised(line) in map(normalised, holding):
        return True
    said, seen = "\n".join(map(_said, named)), "\n".join(map(_seen, named))
    support, dates = support_of(said), support_of(seen)
    unborne = (figure for figure in figures(line) if not support.bears(figure))
    if any(figure.kind == "number" or not dates.bears(figure) for figure in unborne):
        return False
    told = f"{said}\n{seen}"
    if unknown_names(line, told):
        return False
    if in_other_language(line, told):
        return True
    if not shares_enough(line, told) or _contradicted(line, told, few=len(named) <= FEW):
        return False
    if len(named) > 1:
        return len(named) > FEW or unheard(line, told) <= _TELLS_OF_CHANGE
    return says_no_more(line, said, 0, len(said), title="")


def _contradicted(line: str, told: str, *, few: bool) -> bool:
    if few:
        return statement_problem(line, told, 0, len(told), title="", at=None) == CONTRADICTS
    return contradicts(line, told)


def _said(fact: Fact) -> str:
    return "\n".join([fact.statement, *fact.details.values(), str(fact.times_said)])


def _seen(fact: Fact) -> str:
    return "\n".join(f"{day:%Y-%m-%d}" for day in (fact.first_seen, fact.last_seen) if day)
