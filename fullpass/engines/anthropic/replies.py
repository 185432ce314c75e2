"""What the service sent back with status 200, and whether it may be believed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fullpass.engines.anthropic.answers import read_answer
from fullpass.engines.anthropic.failures import AnswerError, failure
from fullpass.engines.anthropic.faults import ServiceError

COMPLETE = "end_turn"
PROBLEMS = {
    "max_tokens": "truncated",
    "refusal": "refused",
    "model_context_window_exceeded": "too_long",
}


@dataclass(frozen=True, slots=True)
class Reply:
    """A message of the model, before anything in it is believed."""

    text: str
    stop_reason: str
    input_tokens: int
    output_tokens: int

    def believed(self, schema: Mapping[str, object]) -> dict[str, Any]:
        """Give the answer when the model finished it and it keeps the schema. Raises AnswerError."""
        if self.stop_reason != COMPLETE:
            raise AnswerError(
                PROBLEMS.get(self.stop_reason, "invalid_answer"), f"stop_reason {self.stop_reason}"
            )
        return read_answer(self.text, schema)


def read_reply(body: str) -> Reply:
    """Read a body of the Messages API. Raises ServiceError when it is none: some proxy answered in its
    place.
    """
    try:
        message = json.loads(body)
        text = "".join(block["text"] for block in message["content"] if block["type"] == "text")
        usage = message.get("usage") or {}
        return Reply(
            text, str(message["stop_reason"])[:40], _input_tokens(usage), int(usage.get("output_tokens", 0))
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ServiceError(
            failure("service_error", f"HTTP 200 without a message: {type(error).__name__}")
        ) from None


def _input_tokens(usage: Mapping[str, Any]) -> int:
    kinds = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return sum(int(usage.get(kind) or 0) for kind in kinds)
