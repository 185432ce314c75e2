"""What calls cost, and which limits a model has."""

import pytest

from fullpass.engines.anthropic.prices import MODELS, UNKNOWN_MODEL, model_sheet


def test_the_default_model_is_priced() -> None:
    sheet = model_sheet("claude-haiku-4-5-20251001")
    assert (sheet.context_tokens, sheet.max_output_tokens) == (200_000, 64_000)
    assert sheet.cost_usd(1_000_000, 1_000_000) == pytest.approx(6.0)


@pytest.mark.parametrize(
    ("input_tokens", "cost"),
    [(100_000, 0.010 + 0.0005), (100_001, 0.0500005 + 0.0025)],
)
def test_long_prompts_cost_more_where_the_price_has_tiers(input_tokens: int, cost: float) -> None:
    assert model_sheet("claude-haiku-5-5").cost_usd(input_tokens, 1_000) == pytest.approx(cost)


@pytest.mark.parametrize("model", ["claude-haiku-4-5", "claude-haiku-4-5-20251001"])
def test_a_date_makes_no_other_model(model: str) -> None:
    assert model_sheet(model) is MODELS["claude-haiku-4-5"]


@pytest.mark.parametrize("model", ["", "gpt-x", "claude-haiku-4-5-fast", "claude-haiku-4-55"])
def test_an_unknown_model_has_safe_limits_and_says_that_it_has_no_price(model: str) -> None:
    sheet = model_sheet(model)
    assert sheet is UNKNOWN_MODEL
    assert not sheet.is_priced
    assert sheet.cost_usd(1_000, 1_000) == 0
    assert sheet.context_tokens <= min(known.context_tokens for known in MODELS.values())
