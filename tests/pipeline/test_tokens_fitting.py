from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fullpass.pipeline import fitting
from fullpass.pipeline.fitting import fit_prefix, fit_suffix
from fullpass.pipeline.tokens import cost_of
from tests.pipeline.chats import texts

limits = st.integers(-1000, 300_000)


@given(texts, limits, st.integers(0, 100))
def test_a_prefix_fits_and_four_more_characters_would_not(text: str, limit: int, start: int) -> None:
    start = min(start, len(text))
    end, cost = fit_prefix(text, start, limit)
    assert cost == cost_of(text[start:end])
    assert cost <= limit or end == start
    assert end == len(text) or cost_of(text[start : end + 4]) > limit


@given(texts, limits)
def test_a_suffix_fits_and_four_more_characters_would_not(text: str, limit: int) -> None:
    start, cost = fit_suffix(text, limit)
    assert cost == cost_of(text[start:])
    assert cost <= limit or start == len(text)
    assert start == 0 or cost_of(text[max(start - 4, 0) :]) > limit


@given(texts, st.integers(0, 100_000), st.integers(0, 100_000))
def test_a_search_that_goes_on_from_a_lower_limit_counts_on(text: str, lower: int, more: int) -> None:
    end, cost = fit_prefix(text, 0, lower + more, begun=fit_prefix(text, 0, lower))
    assert cost == cost_of(text[:end]) <= lower + more
    assert end == len(text) or cost_of(text[: end + 4]) > lower + more


def test_only_what_may_fit_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read = 0

    def counting_cost_of(text: str) -> int:
        nonlocal read
        read += len(text)
        return cost_of(text)

    monkeypatch.setattr(fitting, "cost_of", counting_cost_of)
    text = "word " * 1_000_000
    end, _ = fit_prefix(text, 0, 100_000)
    start, _ = fit_suffix(text, 100_000)
    assert 0 < end < 1000
    assert len(text) - start < 1000
    assert read < 10_000
