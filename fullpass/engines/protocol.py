"""What an engine is: four acts, and the words in which it says that it could not perform one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from fullpass.pipeline.types import (
    Chunk,
    ChunkOutcome,
    Conversation,
    Fact,
    Failure,
    Memory,
    MemoryLines,
    Relations,
    Sections,
)


class Act(StrEnum):
    """What an engine is asked to do."""

    EXTRACT = "extract"
    CONSOLIDATE = "consolidate"
    MEMORY = "memory"
    SECTIONS = "sections"


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a model, whatever came of it. An engine that calls no model reports none."""

    act: Act
    model: str
    started_at: datetime  # aware, UTC
    seconds: float
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0
    stop_reason: str = ""
    error: str = ""  # a stable code, "" when the answer was used
    chunk_hashes: tuple[str, ...] = ()


OnCall = Callable[[Call], None]  # called from any thread, once for each call that ended


class Engine(Protocol):
    """Who does the thinking. Every method may be called from several threads at once."""

    name: str  # "anthropic" or "offline"
    model: str
    costs: bool  # whether an answer costs something, so that what was asked before is not asked again
    prompt_version: str  # changes whenever the same input may get another answer
    most_at_once: int  # calls of `extract` from which more at once gain nothing
    segment_tokens: int  # chunks are handed to `extract` together up to this many tokens
    memory_input_tokens: int  # the most facts or lines, in tokens on the wire, that one `memory` call takes
    consolidate_input_tokens: int  # the same for one `consolidate` call
    sections_input_tokens: int  # the most conversation text that one `sections` call takes

    def extract(self, chunks: Sequence[Chunk]) -> list[ChunkOutcome]:
        """Give the outcome of each chunk, in order. Raises EngineError when the service is at fault."""

    def consolidate(self, facts: Sequence[Fact]) -> Relations:
        """Relate facts that look alike."""

    def memory(
        self, source: Sequence[Fact] | MemoryLines, *, budget_tokens: int, language: str = ""
    ) -> MemoryLines:
        """Write lines from facts, or from the lines of a lower level, in about `budget_tokens`.

        `language` is the tag of the language to write in, such as "de"; "" for that of the source. An engine
        that cannot translate keeps the person's own words.
        """

    def sections(
        self, conversations: Sequence[Conversation], memory: Memory | None, *, language: str = ""
    ) -> Sections:
        """Write the five sections from sampled conversations, and from MEMORY when there is one."""


class EngineError(Exception):
    """An act that could not be performed. `failure` says why in a form that can be kept and shown."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class ServiceUnavailable(EngineError):
    """The service is at fault (down, overloaded, rate-limited): the same call may succeed later."""

    def __init__(self, failure: Failure, retry_after: float | None = None) -> None:
        super().__init__(failure)
        self.retry_after = retry_after  # seconds, when the service named them


class RequestRejected(EngineError):
    """The request is at fault (400, 401, 403, 404): no repetition helps."""


class AnswerUnusable(EngineError):
    """The service answers, but never with something that passes the checks, or it refuses."""
