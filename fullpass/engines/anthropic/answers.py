"""From the text of an answer to data that keeps the schema."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from fullpass.engines.anthropic.failures import AnswerError

STRAY_BRACES = 50  # prose with more opening braces than this around the JSON is no answer

_DECODER = json.JSONDecoder()
_UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def read_answer(text: str, schema: Mapping[str, object]) -> dict[str, Any]:
    """Give the JSON object of an answer once it keeps the schema.

    Code fences and prose around the object are forgiven. Raises AnswerError("invalid_answer"); its cause
    names places and rules only, never a value.
    """
    answer = find_json_object(text)
    if answer is None:
        raise AnswerError("invalid_answer", f"no JSON object in an answer of {len(text)} characters")
    error = best_match(Draft202012Validator(schema).iter_errors(answer))
    if error is not None:
        raise AnswerError(
            "invalid_answer", f"{_place(error.absolute_path)} breaks the rule {error.validator!r}"
        )
    cleaned: dict[str, Any] = _storable(answer)
    return cleaned


def find_json_object(text: str) -> dict[str, Any] | None:
    """Give the longest JSON object in a text, None when there is none.

    Braces inside of JSON strings, and in prose before and after the object, do not confuse it.
    """
    found: dict[str, Any] | None = None
    longest = strays = 0
    at = text.find("{")
    while at != -1 and strays <= STRAY_BRACES:
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            strays += 1
            end = at + 1
        else:
            if end - at > longest:
                found, longest = value, end - at
        at = text.find("{", end)
    return found


def _place(path: Any) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _storable(value: Any) -> Any:
    """Drop what a database cannot store in a text: control characters and lone surrogates."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("", value)
    if isinstance(value, list):
        return [_storable(item) for item in value]
    if isinstance(value, dict):
        return {key: _storable(item) for key, item in value.items()}
    return value
