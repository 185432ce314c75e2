"""Whether a line of MEMORY says no more than the facts that it names."""

from __future__ import annotations

from collections.abc import Iterable

from fullpass.pipeline.figure_support import support_of
from fullpass.pipeline.figures import figures
from fullpass.pipeline.main_language import in_other_language
from fullpass.pipeline.names import unknown_names
from fullpass.pipeline.support import shares_enough
from fullpass.pipeline.types import Fact


def bears_out(facts: Iterable[Fact], line: str) -> bool:
    """Say whether the facts bear the line out: its numbers, its dates, its names, and what it is about.

    Besides their statements the details count, how often they were said, and when first and last. What a
    line in another language is about cannot be told by words: there numbers, dates and names decide.
    """
    told = "\n".join(_told(fact) for fact in facts)
    support = support_of(told)
    return (
        all(support.bears(figure) for figure in figures(line))
        and not unknown_names(line, told)
        and (shares_enough(line, told) or in_other_language(line, told))
    )


def _told(fact: Fact) -> str:
    days = [f"{seen:%Y-%m-%d}" for seen in (fact.first_seen, fact.last_seen) if seen]
    return "\n".join([fact.statement, *fact.details.values(), *days, str(fact.times_said)])
