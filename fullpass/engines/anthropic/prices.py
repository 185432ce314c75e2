"""What each model costs and holds: one table, by model name.

Numbers are the published list prices and limits (platform.claude.com, models overview, November 2026).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens, for prompts of up to `up_to` tokens (None: of any length)."""

    input: float
    output: float
    up_to: int | None = None


@dataclass(frozen=True, slots=True)
class ModelSheet:
    """What is known of a model: context window and longest answer in tokens, and its price tiers.

    `tokens_per_estimate` turns our estimate into the model's own count (the newer tokenizer counts about 30 %
    more for the same text); `thinking_tokens` is the room that a model which thinks by default needs besides
    its answer.
    """

    context_tokens: int
    max_output_tokens: int
    prices: tuple[Price, ...]
    tokens_per_estimate: float = 1.0
    thinking_tokens: int = 0

    @property
    def is_priced(self) -> bool:
        """False for a model that is not in the table: its calls are then booked at 0 dollars."""
        return bool(self.prices)

    def cost_usd(self, input_tokens: int, output_tokens: int) -> float:
        """Give the price of one call; 0 where no price is known (see `is_priced`)."""
        for price in self.prices:
            if price.up_to is None or input_tokens <= price.up_to:
                return (input_tokens * price.input + output_tokens * price.output) / 1_000_000
        return 0.0


MODELS: dict[str, ModelSheet] = {
    "claude-haiku-4-5": ModelSheet(200_000, 64_000, (Price(1, 5),)),
    "claude-sonnet-4-5": ModelSheet(200_000, 64_000, (Price(3, 15),)),
    "claude-haiku-5-5": ModelSheet(
        1_000_000, 128_000, (Price(0.10, 0.50, up_to=100_000), Price(0.50, 2.50)), 1.35, 8_000
    ),
    "claude-sonnet-5-5": ModelSheet(1_000_000, 128_000, (Price(2, 10),), 1.35, 8_000),
    "claude-opus-5-5": ModelSheet(1_000_000, 128_000, (Price(4, 20),), 1.35, 8_000),
}

# A model that is not in the table gets limits that every current model keeps, and no price.
UNKNOWN_MODEL = ModelSheet(200_000, 32_000, (), 1.35, 8_000)


def model_sheet(model: str) -> ModelSheet:
    """Give the sheet of a model, by its name or its name with a date; UNKNOWN_MODEL when it is not in the
    table.
    """
    for name, sheet in MODELS.items():
        if model == name or (model.startswith(f"{name}-") and model[len(name) + 1 :].isdigit()):
            return sheet
    return UNKNOWN_MODEL
