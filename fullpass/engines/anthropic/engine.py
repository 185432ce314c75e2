"""The engine that thinks with a model of Anthropic, over the Messages API."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from fullpass.engines.anthropic import prompts, reading, schemas, wire
from fullpass.engines.anthropic.budget import Room, fit_conversations, seconds_for
from fullpass.engines.anthropic.client import Backoff, ModelClient, Question, Sleep, wait_for
from fullpass.engines.anthropic.extract import Extractor
from fullpass.engines.anthropic.failures import AnswerError, failure
from fullpass.engines.anthropic.gate import Gate, shared_gate
from fullpass.engines.anthropic.prices import model_sheet
from fullpass.engines.protocol import Act, AnswerUnusable, OnCall
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import (
    CATEGORIES,
    Category,
    Chunk,
    ChunkOutcome,
    Conversation,
    Fact,
    Memory,
    MemoryLines,
    Relations,
    Sections,
)

T = TypeVar("T")

SEGMENT_TOKENS = 6_000
MOST_AT_ONCE = 1_000  # calls: whoever asks, and the gate, allow far fewer
CONSOLIDATE_INPUT_TOKENS = 20_000  # small enough that a model compares each fact with each other
CONSOLIDATE_ANSWER_TOKENS = 16_000
MEMORY_BUDGET_TOKENS = 5_000
SECTIONS_ANSWER_TOKENS = 10_000
MARGIN_TOKENS = 500  # for what surrounds the data on the wire
ANSWER_ATTEMPTS = 3  # answers that are asked for before an act is given up


class AnthropicEngine:
    """Performs the four acts by calls to a model. Safe to use from several threads.

    `on_call` is told of every HTTP call that ended. `stop` cuts waiting short: what waits then raises
    ServiceUnavailable. `concurrency` bounds the calls under way in this process, over all engines for the
    same model and service; under rate limits the bound shrinks. Without `api_key` and `base_url`,
    ANTHROPIC_API_KEY and ANTHROPIC_BASE_URL are read at the first call. `is_priced` is False for a model
    whose price is not known: its calls then report a cost of 0.
    """

    name = "anthropic"
    costs = True
    segment_tokens = SEGMENT_TOKENS
    most_at_once = MOST_AT_ONCE

    def __init__(
        self,
        model: str,
        *,
        on_call: OnCall,
        api_key: str | None = None,
        base_url: str | None = None,
        attempts: int = 4,
        concurrency: int = 10,
        categories: Sequence[Category] = CATEGORIES,
        stop: threading.Event | None = None,
        backoff: Backoff | None = None,
        sleep: Sleep = wait_for,
        gate: Gate | None = None,
    ) -> None:
        self.model = model
        self.categories = tuple(categories)
        sheet = model_sheet(model)
        self.is_priced = sheet.is_priced
        self._room = Room(sheet)
        self._client = ModelClient(
            model=model,
            on_call=on_call,
            gate=gate or shared_gate(f"{base_url or ''} {model}", concurrency),
            stop=stop or threading.Event(),
            api_key=api_key,
            base_url=base_url,
            attempts=attempts,
            backoff=backoff or Backoff(),
            sleep=sleep,
        )
        self._extractor = Extractor(self._client, self._room, self.categories)
        self.prompt_version = prompt_version(self.categories)
        self.consolidate_input_tokens = CONSOLIDATE_INPUT_TOKENS
        self.memory_input_tokens = self._memory_room()
        self.sections_input_tokens = self._sections_room()

    def extract(self, chunks: Sequence[Chunk]) -> list[ChunkOutcome]:
        """Give the outcome of each chunk, in order.

        A segment that cannot be answered as a whole is split until the chunk that is to blame stands alone.
        When the service fails after some of the chunks were answered, the others come back PENDING, with
        its failure: what was paid for is not lost. Raises EngineError when the service fails before that.
        """
        return self._extractor.extract(chunks)

    def consolidate(self, facts: Sequence[Fact]) -> Relations:
        """Relate facts that look alike. Raises EngineError, unpaid when they are too long for a call."""
        block = wire.facts_block(facts)
        return self._ask(
            Act.CONSOLIDATE,
            prompts.consolidate_prompt(),
            prompts.with_reminder(Act.CONSOLIDATE, block.text),
            schemas.consolidate_schema(),
            CONSOLIDATE_ANSWER_TOKENS,
            lambda answer: reading.relations(answer, block),
        )

    def memory(
        self, source: Sequence[Fact] | MemoryLines, *, budget_tokens: int, language: str = ""
    ) -> MemoryLines:
        """Write lines from facts, or from the lines of a lower level, in about `budget_tokens`.

        The budget is a wish to the model; whoever needs it kept counts. Raises EngineError.
        """
        if isinstance(source, Mapping):
            block = wire.memory_block(source)
            stands_under = (
                (fact, name) for name, lines in source.items() for line in lines for fact in line.facts
            )
        else:
            block = wire.facts_block(source)
            stands_under = ((fact.id, fact.category) for fact in source)
        homes: dict[str, set[str]] = {}
        for fact_id, category in stands_under:
            homes.setdefault(fact_id, set()).add(category)
        return self._ask(
            Act.MEMORY,
            prompts.memory_prompt(self.categories, budget_tokens, language),
            prompts.with_reminder(Act.MEMORY, block.text),
            schemas.memory_schema(self.categories),
            memory_answer_tokens(budget_tokens),
            lambda answer: reading.memory_lines(answer, block, homes),
        )

    def sections(
        self, conversations: Sequence[Conversation], memory: Memory | None, *, language: str = ""
    ) -> Sections:
        """Write the five sections from sampled conversations, and from MEMORY when there is one.

        Conversations that do not fit together on the wire are shortened by share. Raises EngineError.
        """
        memory_block = wire.memory_block(memory) if memory else None
        taken = estimate_tokens(memory_block.text) if memory_block else 0
        prompt = prompts.sections_prompt(has_memory=memory is not None, language=language)
        room = self._room.data(prompt, self._room.answer(SECTIONS_ANSWER_TOKENS)) - taken
        block = wire.conversations_block(fit_conversations(conversations, room - MARGIN_TOKENS))
        texts = [memory_block.text] if memory_block else []
        return self._ask(
            Act.SECTIONS,
            prompt,
            prompts.with_reminder(Act.SECTIONS, *texts, block.text),
            schemas.sections_schema(),
            SECTIONS_ANSWER_TOKENS,
            lambda answer: reading.sections(answer, block, memory_block),
        )

    def _memory_room(self) -> int:
        """The tokens of facts or lines that one call of `memory` has room for."""
        prompt = prompts.memory_prompt(self.categories, MEMORY_BUDGET_TOKENS)
        answer = self._room.answer(memory_answer_tokens(MEMORY_BUDGET_TOKENS))
        return self._room.data(prompt, answer + MARGIN_TOKENS)

    def _sections_room(self) -> int:
        """The tokens of chats that one call of `sections` has room for, beside MEMORY."""
        prompt = prompts.sections_prompt(has_memory=True)
        return self._room.data(prompt, self._room.answer(SECTIONS_ANSWER_TOKENS)) - 2 * MEMORY_BUDGET_TOKENS

    def close(self) -> None:
        """Close the connections to the service. The engine may be used again; it then opens new ones."""
        self._client.close()

    def _ask(
        self,
        act: Act,
        prompt: str,
        data: str,
        schema: schemas.Schema,
        answer_tokens: int,
        read: Callable[[dict[str, Any]], T],
    ) -> T:
        """Ask until an answer can be used; after a truncated one, leave twice as much room for the next."""
        data_tokens = estimate_tokens(data)
        longest = self._room.longest_answer(prompt, data_tokens)
        wanted = self._room.answer(answer_tokens)
        max_tokens = min(wanted, longest)
        if max_tokens < wanted // 2:
            raise AnswerUnusable(failure("too_long", f"{data_tokens} tokens of data, no room for the answer"))
        for attempt in range(1, ANSWER_ATTEMPTS + 1):
            question = Question(act, prompt, data, schema, max_tokens, seconds_for(max_tokens))
            try:
                return self._client.ask(question, read)
            except AnswerError as problem:
                if problem.code == "too_long" or attempt == ANSWER_ATTEMPTS:
                    raise AnswerUnusable(problem.failure) from problem
                if problem.code == "truncated":
                    max_tokens = min(2 * max_tokens, longest)
        raise AssertionError("unreachable: the last attempt returns or raises")


def memory_answer_tokens(budget_tokens: int) -> int:
    """Give the room for lines of `budget_tokens`: JSON and the ids of many facts cost more than the text."""
    return 3 * budget_tokens + 2_000


def prompt_version(categories: Sequence[Category]) -> str:
    """Give PROMPT_VERSION with a digest of all prompts and schemas: no change to them goes unnoticed."""
    told: list[object] = [
        prompts.REMINDERS,
        prompts.extract_prompt(categories),
        schemas.extract_schema(categories),
        prompts.consolidate_prompt(),
        schemas.consolidate_schema(),
        prompts.memory_prompt(categories, MEMORY_BUDGET_TOKENS),
        schemas.memory_schema(categories),
        prompts.sections_prompt(has_memory=True),
        schemas.sections_schema(),
    ]
    digest = hashlib.sha256(json.dumps(told).encode()).hexdigest()
    return f"{prompts.PROMPT_VERSION}-{digest[:8]}"
