"""What it will cost to work on a run once more, told before anybody decides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from fullpass.engines.anthropic import prompts
from fullpass.engines.anthropic.engine import SEGMENT_TOKENS
from fullpass.engines.anthropic.prices import ModelSheet, model_sheet
from fullpass.evaluation.cost import (
    FACT_TOKENS,
    MEMORY_TOKENS,
    QUICK_PASS_TOKENS,
    SECTIONS_ANSWER_TOKENS,
    SECTIONS_TOKENS,
    SENT_FACT_TOKENS,
)
from fullpass.models import FullPassRun
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Outcome
from fullpass.runner.again import reads_all_again

Stage = FullPassRun.Stage
TOKENS_A_FACT = 400  # of chats, where nothing of a run was read yet
FACTS_IN_A_CALL = 1_000  # that look alike and are to be related, or that MEMORY is written from


@dataclass(frozen=True)
class Expense:
    """About how many calls and tokens; `cost_usd` is None for a model whose price is not known."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float | None = 0.0

    @property
    def in_words(self) -> str:
        """A sentence without its end, such as "about 12 calls, 80,000 tokens, $0.14"."""
        if not self.calls:
            return "costs nothing"
        calls = f"about {self.calls:,} call{'' if self.calls == 1 else 's'}"
        tokens = f"{_rounded(self.input_tokens + self.output_tokens):,} tokens"
        if self.cost_usd is None:
            return f"{calls}, {tokens}; the price of the model is not known"
        price = f"${self.cost_usd:,.2f}" if self.cost_usd >= 0.01 else "less than $0.01"
        return f"{calls}, {tokens}, {price}"


def cost_of_retry(run: FullPassRun) -> Expense | None:
    """From the stage where it stopped; None where its export was not read yet, so that nobody can tell.

    Where the prompts were changed since, it costs as much as a restart.
    """
    if run.stage == Stage.INGEST or reads_all_again(run):
        return cost_of_restart(run)
    again = [Outcome.PENDING, Outcome.FAILED] if run.stage == Stage.EXTRACT else [Outcome.PENDING]
    return _cost(run, again, run.stage)


def cost_of_failed_chunks(run: FullPassRun) -> Expense | None:
    """The failed chunks, and what comes after the chunks."""
    return _cost(run, [Outcome.PENDING, Outcome.FAILED], Stage.EXTRACT)


def cost_of_reading_again(run: FullPassRun, tokens: int) -> Expense:
    """Chunks of so many tokens that were read before, and what comes after the chunks."""
    return _cost(run, [Outcome.PENDING], Stage.EXTRACT, more=tokens)


def cost_of_restart(run: FullPassRun) -> Expense | None:
    """Every chunk, and what comes after; None where the export was not read yet."""
    if run.stage == Stage.INGEST:
        return None
    return _cost(run, Outcome, Stage.QUICK_PASS if run.stage == Stage.QUICK_PASS else Stage.EXTRACT)


def cost_without_failed_chunks(run: FullPassRun) -> Expense | None:
    """What comes after the chunks; as much as a restart where the prompts were changed since."""
    if reads_all_again(run):
        return cost_of_restart(run)
    return _cost(run, [Outcome.PENDING], run.stage)


def _cost(run: FullPassRun, again: Iterable[str], stage: str, *, more: int = 0) -> Expense:
    """Of the chunks with these outcomes and of `more` tokens besides, and of the stages from this one on."""
    if run.engine == "offline":
        return Expense()
    reading = run.reading or run.run_chunks.sums()
    tokens, facts = reading["tokens"], reading["facts"]
    total = sum(tokens.values())
    read = sum(tokens.get(outcome, 0) for outcome in (Outcome.EXTRACTED, Outcome.EMPTY, Outcome.REFUSED))
    per_token = facts / read if facts else 1 / TOKENS_A_FACT
    left = list(Stage)[list(Stage).index(Stage(stage)) :]
    calls = []
    if Stage.QUICK_PASS in left:
        calls.append((min(total, QUICK_PASS_TOKENS), SECTIONS_ANSWER_TOKENS))
    if Stage.EXTRACT in left:
        asked = more + sum(tokens.get(outcome, 0) for outcome in again)
        calls += _split(asked, round(asked * per_token * FACT_TOKENS), ceil(asked / SEGMENT_TOKENS))
    all_facts = round(total * per_token)
    batches = max(1, ceil(all_facts / FACTS_IN_A_CALL))
    if Stage.CONSOLIDATE in left:
        calls += _split(all_facts * SENT_FACT_TOKENS, batches * SENT_FACT_TOKENS, batches)
    if Stage.MEMORY in left:
        calls += _split(
            all_facts * SENT_FACT_TOKENS, min(all_facts * SENT_FACT_TOKENS, MEMORY_TOKENS), batches
        )
    if Stage.SECTIONS in left:
        calls.append((min(total, SECTIONS_TOKENS) + MEMORY_TOKENS, SECTIONS_ANSWER_TOKENS))
    return _sum(calls, model_sheet(run.model), estimate_tokens(prompts.extract_prompt(run.categories)))


def _split(sent: int, answered: int, calls: int) -> list[tuple[int, int]]:
    return [(sent // calls, answered // calls)] * calls if calls else []


def _sum(calls: list[tuple[int, int]], sheet: ModelSheet, prompt: int) -> Expense:
    """The expense of calls, each with the data sent and the answer, in tokens by our estimate."""
    by_model = [
        (round((sent + prompt) * sheet.tokens_per_estimate), round(answered * sheet.tokens_per_estimate))
        for sent, answered in calls
    ]
    cost = sum(sheet.cost_usd(*each) for each in by_model) if sheet.is_priced else None
    sent = sum(each for each, _ in by_model)
    return Expense(len(calls), sent, sum(each for _, each in by_model), cost)


def _rounded(tokens: int) -> int:
    """With two digits that count, since it is an estimate."""
    step = 10 ** max(len(str(tokens)) - 2, 0)
    return round(tokens / step) * step
