"""The act `extract`: a segment is asked for as a whole, and split when the answer for it cannot be used."""

from __future__ import annotations

from collections.abc import Sequence

from fullpass.engines.anthropic import prompts, reading, schemas, wire
from fullpass.engines.anthropic.budget import Room, seconds_for
from fullpass.engines.anthropic.client import ModelClient, Question
from fullpass.engines.anthropic.failures import AnswerError
from fullpass.engines.anthropic.splitting import halves, halves_of_chunk
from fullpass.engines.protocol import Act, ServiceUnavailable
from fullpass.pipeline.tokens import estimate_tokens
from fullpass.pipeline.types import Category, Chunk, ChunkOutcome, ExtractedFact, Outcome

ANSWER_TOKENS = 12_000  # some 100 facts; a segment that holds more is split
ANSWER_ATTEMPTS = 2  # answers of the wrong form before the segment is split


class Extractor:
    """Reads chunks by calls to a model."""

    def __init__(self, client: ModelClient, room: Room, categories: Sequence[Category]) -> None:
        self._client = client
        self._prompt = prompts.extract_prompt(categories)
        self._schema = schemas.extract_schema(categories)
        self._has_to_keep = schemas.extract_answer_schema()
        self._max_tokens = room.answer(ANSWER_TOKENS)
        self._data_tokens = room.data(self._prompt, self._max_tokens)

    def extract(self, chunks: Sequence[Chunk]) -> list[ChunkOutcome]:
        """Give the outcome of each chunk, in order; see AnthropicEngine.extract."""
        outcomes: list[ChunkOutcome | None] = [None] * len(chunks)
        waiting = [range(len(chunks))] if chunks else []
        while waiting:
            group = waiting.pop()
            try:
                found = self._outcomes([chunks[index] for index in group])
            except ServiceUnavailable as error:
                if not any(outcomes):
                    raise
                pending = ChunkOutcome(Outcome.PENDING, failure=error.failure)
                return [outcome or pending for outcome in outcomes]
            if found is None:
                waiting.extend(reversed(halves(group)))
                continue
            for index, outcome in zip(group, found, strict=True):
                outcomes[index] = outcome
        return [outcome for outcome in outcomes if outcome]

    def _outcomes(self, chunks: Sequence[Chunk]) -> list[ChunkOutcome] | None:
        """Give the outcome of each chunk, None when several chunks have to be asked for in smaller groups."""
        try:
            return [_read(facts) for facts in self._ask(chunks)]
        except AnswerError as problem:
            if len(chunks) > 1:
                return None
            return [self._in_halves(chunks[0], problem)]

    def _in_halves(self, chunk: Chunk, problem: AnswerError) -> ChunkOutcome:
        """Read a chunk in two calls, when the answer for the whole of it could not be used."""
        parts = halves_of_chunk(chunk) if problem.code != "refused" else None
        if parts is None:
            return _unread(problem)
        try:
            first, second = (self._ask([half])[0] for half in parts)
            return _read([*first, *(fact for fact in second if fact not in first)])  # both read the middle
        except AnswerError as still:
            return _unread(still)

    def _ask(self, chunks: Sequence[Chunk]) -> list[tuple[ExtractedFact, ...]]:
        block = wire.chunks_block(chunks)
        if estimate_tokens(block.text) > self._data_tokens:
            raise AnswerError("too_long", f"{len(chunks)} chunks exceed {self._data_tokens} tokens")
        question = Question(
            Act.EXTRACT,
            self._prompt,
            prompts.with_reminder(Act.EXTRACT, block.text),
            self._schema,
            self._max_tokens,
            seconds_for(self._max_tokens),
            tuple(chunk.content_hash for chunk in chunks),
            self._has_to_keep,
        )
        for attempt in range(1, ANSWER_ATTEMPTS + 1):
            try:
                return self._client.ask(
                    question, lambda answer: reading.extracted_facts(answer, block, len(chunks))
                )
            except AnswerError as problem:
                if problem.code != "invalid_answer" or attempt == ANSWER_ATTEMPTS:
                    raise
        raise AssertionError("unreachable: the last attempt returns or raises")


def _read(facts: Sequence[ExtractedFact]) -> ChunkOutcome:
    return ChunkOutcome(Outcome.EXTRACTED if facts else Outcome.EMPTY, tuple(facts))


def _unread(problem: AnswerError) -> ChunkOutcome:
    outcome = Outcome.REFUSED if problem.code == "refused" else Outcome.FAILED
    return ChunkOutcome(outcome, failure=problem.failure)
