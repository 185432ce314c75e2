"""Statements of what people wrote: the honest ones are believed, the others hardly ever."""

import pytest

from tests.pipeline.grounding.test_support import problem, stands
from tests.pipeline.grounding.told_of_quotes import CERTAIN, TOLD

MOST_BELIEVED = 0.12  # of the lies of kinds that rules cannot all know


def messages(quote):
    """The quote alone, among other sentences, and dictated: (quote, message) each."""
    plain = quote.lower().replace(",", "").replace(".", "")
    return [
        (quote, f"{quote}."),
        (quote, f"Hi! Quick question before the weekend. {quote}. Anyway, what goes with rice?"),
        (plain, f"um so yeah {plain} you know and anyway how do lentils cook"),
    ]


@pytest.mark.parametrize(
    ("quote", "statement"), [(told.quote, each) for told in TOLD for each in told.honest]
)
def test_an_honest_statement_is_believed(quote, statement):
    assert [problem(statement, said, message=text) for said, text in messages(quote)] == ["", "", ""]


@pytest.mark.parametrize(
    ("quote", "statement"),
    [(told.quote, lie) for told in TOLD for kind, lie in told.lies.items() if kind in CERTAIN],
)
def test_another_number_name_place_or_negation_is_never_believed(quote, statement):
    assert not any(stands(statement, said, message=text) for said, text in messages(quote))


def test_of_other_lies_hardly_any_is_believed():
    told = [
        stands(lie, said, message=text)
        for each in TOLD
        for kind, lie in each.lies.items()
        if kind not in CERTAIN
        for said, text in messages(each.quote)
    ]
    assert sum(told) <= MOST_BELIEVED * len(told)
