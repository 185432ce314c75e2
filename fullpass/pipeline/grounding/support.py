"""Whether a statement follows from the words it claims to rest on, judged by rules."""

from __future__ import annotations

from datetime import datetime

from fullpass.pipeline.feasts import other_feast
from fullpass.pipeline.figure_support import (
    listed_things,
    miscounted,
    other_place_in_line,
    support_of,
)
from fullpass.pipeline.figures import figures, names_month
from fullpass.pipeline.grounding.exclusive_words import other_time
from fullpass.pipeline.grounding.half_of_day import other_half_of_day
from fullpass.pipeline.grounding.negations import affirms_what_is_denied, negates_otherwise
from fullpass.pipeline.grounding.other_dates import other_date
from fullpass.pipeline.grounding.other_in_place import other_name_in_place, other_number_in_place
from fullpass.pipeline.grounding.other_name_in_characters import other_name_in_characters
from fullpass.pipeline.grounding.persons import told_of_another, told_of_nobody_named
from fullpass.pipeline.grounding.said import Said, is_piece_of, plain, said_at
from fullpass.pipeline.grounding.set_aside import takes_what_is_set_aside, without_asides
from fullpass.pipeline.grounding.spans import other_span
from fullpass.pipeline.grounding.told_otherwise import tells_of_another_deed, tells_otherwise
from fullpass.pipeline.limits import other_limit
from fullpass.pipeline.names import unknown_names
from fullpass.pipeline.polarity import contradicts
from fullpass.pipeline.sharing import shares

CONTRADICTS = "statement_contradicts_quote"
UNSUPPORTED = "unsupported_statement"


def statement_problem(
    statement: str, text: str, start: int, end: int, *, title: str, at: datetime | None
) -> str:
    """Give why a statement does not follow from `text[start:end]`, "" when it may.

    `text` is the message (or what the chunk holds of it), `title` the conversation's, `at` its date.
    `statement_contradicts_quote`: a number or date that neither the message nor its date bears out, a name
    that neither message nor title has, another count or limit of the same thing, the opposite polarity or
    act, something that is said or done by somebody else, the same the other way round, or told at another
    time: a plan as done. What may only be something else is left to `follows`.
    `unsupported_statement`: no content term of the statement is in the quote (generic verbs do not count
    while there are others), or under a fifth of them near it. The quote's own words are always supported.
    """
    said = said_at(text, start, end)
    if plain(statement) == plain(said.around):
        return ""
    if not is_piece_of(statement, said.around) and (
        _has_other_figures(statement, said, at)
        or unknown_names(statement, text, title)
        or other_name_in_place(statement, said.around, f"{text}\n{title}")
        or other_name_in_characters(statement, said.around, f"{text}\n{title}")
    ):
        return CONTRADICTS
    if any(takes_what_is_set_aside(statement, each) for each in {said.own, said.quote}):
        return CONTRADICTS
    if (
        negates_otherwise(*without_asides(statement, said.own))
        or affirms_what_is_denied(*without_asides(statement, said.quote))
        or any(contradicts(*without_asides(statement, each)) for each in (said.around, said.own))
        or _is_told_of_another(statement, said)
        or any(tells_otherwise(statement, each, said.nearby) for each in (said.quote, said.around))
    ):
        return CONTRADICTS
    if plain(statement) in plain(said.quote):
        return ""
    if not shares(statement, said.quote, said.around, said.nearby):
        return UNSUPPORTED
    if any(tells_of_another_deed(statement, each, said.nearby) for each in {said.own, said.quote}):
        return CONTRADICTS
    return ""


def _has_other_figures(statement: str, said: Said, at: datetime | None) -> bool:
    support = support_of(said.text, at, own_day=not names_month(said.around))
    counts = [figure for figure in figures(said.around) if figure.kind == "number"]
    listed = frozenset() if len(counts) == 1 else listed_things(said.around)  # "4 and 7" are two
    unheard = [figure for figure in figures(statement) if not support.bears(figure)]
    return (
        any(figure not in listed for figure in unheard)
        or other_place_in_line(statement, support)
        or other_number_in_place(*without_asides(statement, said.around))
        or miscounted(statement, said.around)
        or other_limit(statement, said.around)
        or other_half_of_day(statement, said.around)
        or other_span(statement, said.around, said.text)
        or other_feast(statement, said.around, said.text)
        or any(other_date(statement, each) for each in (said.quote, said.around))
        or other_time(statement, said.around, said.nearby)
    )


def _is_told_of_another(statement: str, said: Said) -> bool:
    if any(told_of_another(statement, each) for each in {said.around, said.own}):
        return True
    if any(told_of_nobody_named(statement, each, said.text) for each in (said.quote, said.around)):
        return True
    alone = plain(said.own) == plain(said.quote)
    return alone and told_of_nobody_named(statement, said.quote, said.quote)
