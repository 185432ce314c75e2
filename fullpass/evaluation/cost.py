"""What an evaluation will cost with a model, before anything is paid."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fullpass.engines.anthropic import prompts
from fullpass.engines.anthropic.engine import SEGMENT_TOKENS
from fullpass.engines.anthropic.prices import model_sheet
from fullpass.engines.extraction import pack_segments
from fullpass.exports import open_export
from fullpass.pipeline.chunking import chunk_conversations
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import CATEGORIES

FACT_TOKENS = 120  # of an answer, for each fact
SENT_FACT_TOKENS = 60  # of a question about facts
QUICK_PASS_TOKENS, SECTIONS_TOKENS = 50_000, 150_000  # the most chats that the two calls for sections take
OTHER_CALLS = 4  # consolidate, memory, and the sections twice
MEMORY_TOKENS, SECTIONS_ANSWER_TOKENS = 10_000, 4_000


@dataclass(frozen=True)
class Estimate:
    """`cost_usd` is None for a model whose price is not known."""

    calls: int
    input_tokens: int
    output_tokens: int
    cost_usd: float | None


def estimate(export: Path, facts: int, model: str) -> Estimate:
    """Estimate the calls, tokens and price of a full pass over an export that tells so many facts."""
    with open_export(export) as opened:
        conversations = [result.conversation for result in opened.read() if result.conversation]
    chunks = list(chunk_conversations(conversations))
    said = sum(chunk.token_count for chunk in chunks)
    segments = sum(1 for _ in pack_segments(chunks, SEGMENT_TOKENS))
    prompt = estimate_tokens(prompts.extract_prompt(CATEGORIES))
    sent = said + segments * prompt + 2 * facts * SENT_FACT_TOKENS
    sent += min(said, QUICK_PASS_TOKENS) + min(said, SECTIONS_TOKENS) + OTHER_CALLS * prompt
    answered = facts * FACT_TOKENS + MEMORY_TOKENS + 2 * SECTIONS_ANSWER_TOKENS
    sheet = model_sheet(model)
    sent, answered = (round(tokens * sheet.tokens_per_estimate) for tokens in (sent, answered))
    calls = segments + OTHER_CALLS
    cost = calls * sheet.cost_usd(sent // calls, answered // calls) if sheet.is_priced else None
    return Estimate(calls, sent, answered, cost)
