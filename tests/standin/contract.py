"""What a request must be like; the real service is as strict about most of it."""

from __future__ import annotations

from typing import Any

from tests.standin.blocks import BrokenContractError

KNOWN_PARAMETERS = {"model", "max_tokens", "messages", "system", "output_config", "metadata", "stream"}
FORBIDDEN_KEYWORDS = {"minimum", "maximum", "minLength", "maxLength", "maxItems", "pattern", "multipleOf"}
CONTEXT_TOKENS = {"claude-haiku-4-5": 200_000, "claude-haiku-5-5": 1_000_000}
LARGEST_ANSWER = 64_000
ACTS = {
    "extract": {"facts"},
    "consolidate": {"same", "supersedes", "conflicts"},
    "sections": {"soul", "identity", "user", "agents", "tools", "sources"},
}


def count_tokens(text: str) -> int:
    """Count about as a tokenizer would: four ASCII characters a token, any other character one."""
    ascii_only = sum(character.isascii() for character in text)
    return ascii_only // 4 + len(text) - ascii_only


def check_parameters(body: Any) -> None:
    """Raise BrokenContractError unless the body is a request as the contract has it."""
    if not isinstance(body, dict):
        raise BrokenContractError("body: not an object")
    unknown = body.keys() - KNOWN_PARAMETERS
    if unknown:
        raise BrokenContractError(f"{sorted(unknown)[0]}: Extra inputs are not permitted")
    if not isinstance(body.get("max_tokens"), int) or not 0 < body["max_tokens"] <= LARGEST_ANSWER:
        raise BrokenContractError("max_tokens: not between 1 and the model's maximum")
    if not isinstance(body.get("system"), str) or not body["system"].strip():
        raise BrokenContractError("system: the task is missing")
    roles = [message.get("role") for message in body.get("messages") or ()]
    if roles != ["user"] or not isinstance(body["messages"][0]["content"], str):
        raise BrokenContractError("messages: expected one message of the user, as text")


def context_of(model: Any) -> int | None:
    """Give the context of a model in tokens, None when there is no such model."""
    return next((tokens for name, tokens in CONTEXT_TOKENS.items() if str(model).startswith(name)), None)


def schema_of(body: dict[str, Any]) -> dict[str, Any]:
    """Give the schema that the answer is to keep, once it keeps the rules of structured outputs."""
    form = (body.get("output_config") or {}).get("format") or {}
    if form.get("type") != "json_schema" or not isinstance(form.get("schema"), dict):
        raise BrokenContractError("output_config.format: a json_schema is required")
    schema: dict[str, Any] = form["schema"]
    _check_schema(schema)
    return schema


def act_of(schema: dict[str, Any]) -> str:
    """Tell the act by the names at the top of the schema; whatever is none of the others is memory."""
    names = set(schema["properties"])
    return next((act for act, keys in ACTS.items() if keys == names), "memory")


def _check_schema(schema: Any) -> None:
    if isinstance(schema, list):
        for item in schema:
            _check_schema(item)
    if not isinstance(schema, dict):
        return
    if schema.get("type") == "object" and schema.get("additionalProperties") is not False:
        raise BrokenContractError("schema: additionalProperties must be false on every object")
    if FORBIDDEN_KEYWORDS & schema.keys() or schema.get("minItems", 0) > 1:
        raise BrokenContractError("schema: a keyword that structured outputs do not support")
    for value in schema.values():
        _check_schema(value)
