"""Whether a statement follows from the words it claims to rest on, judged by rules."""

from __future__ import annotations

import re
from datetime import datetime

from fullpass.pipeline.changed_places import changed_places
from fullpass.pipeline.figure_support import (
    listed_things,
    miscounted,
    other_date,
    other_place_in_line,
    support_of,
)
from fullpass.pipeline.figures import figures, names_month
from fullpass.pipeline.forms import borne_out
from fullpass.pipeline.how_far import (
    told_as_decided,
    told_as_finished,
    told_as_planned,
    told_without_view,
)
from fullpass.pipeline.language import fold, one_line, sentence_around, stem
from fullpass.pipeline.limits import other_limit
from fullpass.pipeline.main_language import in_other_language
from fullpass.pipeline.names import known_names, unknown_names
from fullpass.pipeline.negations import negates_otherwise
from fullpass.pipeline.number_words import DAY_WORDS, MONTHS, WEEK_WORDS
from fullpass.pipeline.opposite_acts import says_the_opposite
from fullpass.pipeline.other_things import tells_of_another_kind
from fullpass.pipeline.persons import told_of_another, told_of_nobody_named
from fullpass.pipeline.polarity import contradicts
from fullpass.pipeline.renamed import renamed
from fullpass.pipeline.same_frame import tells_of_other_things
from fullpass.pipeline.similarity import strong_terms, terms
from fullpass.pipeline.subjects import done_by_another
from fullpass.pipeline.substitutions import replaced_noun, substituted
from fullpass.pipeline.synonyms import acts, is_little
from fullpass.pipeline.turned_round import goes_the_other_way, turned_round
from fullpass.pipeline.unlimited import told_without_limit
from fullpass.pipeline.words import GENERIC_WORDS
from fullpass.pipeline.wrong_time import told_as_done, told_as_so_now

CONTRADICTS = "statement_contradicts_quote"
UNSUPPORTED = "unsupported_statement"

_POINTS_BACK = re.compile(
    r"(?i)\b(?:it|that|this|them|those|these|one|es|das|ca|cela|lo|eso|isso|questo)\b|[它这那]|それ|これ"
)

# Such a quote is judged by itself too: what stands around it in dictated text are other sentences.
_BEGINS_WITH_I = re.compile(r"(?i)(?:i|we|ich|wir|je|nous|yo|nosotros|io|noi|eu|nos|ik|wij)\b|j'|[我咱]")

NEARBY = 500  # characters on either side of a quote: what is further away bears out other statements
LEAST_SHARE = 0.2  # of a statement's content terms that must stand near its quote
MANY_TERMS, LEAST_SHARE_OF_MANY = 4, 0.25  # of so many, months and days apart, it must have more than this
_GENERIC = frozenset(stem(word) for word in GENERIC_WORDS)
_TIMES = frozenset(stem(word) for word in (*MONTHS, *DAY_WORDS, *WEEK_WORDS))


def statement_problem(
    statement: str, text: str, start: int, end: int, *, title: str, at: datetime | None
) -> str:
    """Give why a statement does not follow from `text[start:end]`, "" when it may.

    `text` is the message (or what the chunk holds of it), `title` the conversation's, `at` its date.
    `statement_contradicts_quote`: a number or date that neither the message nor its date bears out, a name
    that neither message nor title has, another count of the same thing, the opposite polarity, something that
    is said of somebody else, something in the place of something else ("allergic to"), the same the other way
    round, or a plan told as done.
    `unsupported_statement`: no content term of the statement is in the quote (generic verbs do not count
    while there are others), or under a fifth of them near it. The quote's own words are always supported.
    """
    quote = text[start:end]
    around = sentence_around(text, start, end)
    if in_other_language(quote, around.replace(quote, " ")):
        around = quote
    if _plain(statement) == _plain(around):
        return ""
    own = quote if _BEGINS_WITH_I.match(fold(quote)) else around
    support = support_of(text, at, own_day=not names_month(around))
    listed = listed_things(around)
    unheard = [figure for figure in figures(statement) if not support.bears(figure)]
    if any(figure not in listed for figure in unheard) or other_place_in_line(statement, support):
        return CONTRADICTS
    if miscounted(statement, around) or other_limit(statement, around):
        return CONTRADICTS
    if any(other_date(statement, said) for said in (quote, around)):
        return CONTRADICTS
    if unknown_names(statement, text, title) or renamed(statement, around):
        return CONTRADICTS
    if negates_otherwise(statement, own):
        return CONTRADICTS
    if any(contradicts(statement, said) or told_of_another(statement, said) for said in {around, own}):
        return CONTRADICTS
    if any(told_of_nobody_named(statement, said, text) for said in (quote, around)):
        return CONTRADICTS
    if _plain(own) == _plain(quote) and told_of_nobody_named(statement, quote, quote):
        return CONTRADICTS
    if any(replaced_noun(statement, said) for said in (quote, around)):
        return CONTRADICTS
    nearby = text[max(0, start - NEARBY) : end + NEARBY]
    if any(_tells_otherwise(statement, said, nearby) for said in (quote, around)):
        return CONTRADICTS
    replaced = substituted(statement, around)
    here = terms(text)
    known = borne_out(replaced, here) | _named(statement, text) | _in_other_words(replaced, here)
    if replaced - (known - (_GENERIC - terms(quote))):  # "before we go on" knows no language named Go
        return CONTRADICTS
    if _plain(statement) not in _plain(quote) and not _shares(statement, quote, around, nearby):
        return UNSUPPORTED
    if says_the_opposite(statement, own) or tells_of_another_kind(statement, own, nearby):
        return CONTRADICTS
    if any(changed_places(statement, said) or done_by_another(statement, said) for said in {quote, own}):
        return CONTRADICTS
    return ""


def _tells_otherwise(statement: str, said: str, text: str) -> bool:
    """Say whether the statement tells of other things, of the same turned round or at the wrong time."""
    return (
        tells_of_other_things(statement, said, text)
        or turned_round(statement, said)
        or goes_the_other_way(statement, said)
        or told_without_limit(statement, said)
        or told_as_done(statement, said, text)
        or told_as_so_now(statement, said)
        or told_as_finished(statement, said)
        or told_as_planned(statement, said)
        or told_as_decided(statement, said)
        or told_without_view(statement, said)
    )


def _plain(text: str) -> str:
    return one_line(fold(text)).casefold().rstrip(".!?。！？ ")


def _shares(statement: str, quote: str, around: str, text: str) -> bool:
    """Say whether the quote shares enough: one that only points back ("I love it") through its message."""
    said = strong_terms(quote)
    if not said and not _POINTS_BACK.search(fold(quote)):
        return bool(_telling(terms(statement) & terms(quote)))
    said = said or strong_terms(around) or strong_terms(text)
    claimed = _telling(strong_terms(statement) or terms(statement))
    if not borne_out(claimed, said | terms(quote)) | _named(statement, quote):
        return False
    return shares_enough(statement, text)


def shares_enough(statement: str, text: str) -> bool:
    """Say whether the text has as many of the statement's content terms as a true statement would take up."""
    claimed = _telling(strong_terms(statement) or terms(statement))
    found = borne_out(claimed, terms(text)) | _named(statement, text)
    untimed = claimed - _TIMES
    if len(untimed) >= MANY_TERMS and len(found - _TIMES) <= LEAST_SHARE_OF_MANY * len(untimed):
        return False
    return len(found) >= LEAST_SHARE * len(claimed)


def _in_other_words(claimed: frozenset[str], said: frozenset[str]) -> set[str]:
    """Give the terms for which the text has another word."""
    known = acts(said)
    return {term for term in claimed if acts([term]) <= known and not is_little(*acts([term]))}


def _named(statement: str, text: str) -> set[str]:
    return {stem(name) for name in known_names(statement, text)}


def _telling(found: frozenset[str]) -> frozenset[str]:
    """Give the terms less the numbers: what is shared by three cats and three years, or by all of 2019?"""
    return frozenset(term for term in found if not term.isdigit())
