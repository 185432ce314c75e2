"""What is sent besides the data."""

import re

import pytest

from fullpass.engines.anthropic import prompts, schemas
from fullpass.pipeline.sections import SECTION_FIELDS
from fullpass.pipeline.types import CATEGORIES
from tests.standin.contract import act_of, check_parameters, schema_of

PROMPTS = {
    "extract": prompts.extract_prompt(CATEGORIES),
    "consolidate": prompts.consolidate_prompt(),
    "memory": prompts.memory_prompt(CATEGORIES, 5_000),
    "quick pass": prompts.sections_prompt(has_memory=False),
    "sections": prompts.sections_prompt(has_memory=True),
}
SCHEMAS = {
    "extract": schemas.extract_schema(CATEGORIES),
    "consolidate": schemas.consolidate_schema(),
    "memory": schemas.memory_schema(CATEGORIES),
    "sections": schemas.sections_schema(),
}


@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS)
def test_no_prompt_names_a_delimiter(prompt: str) -> None:
    assert not re.search(r"<\s*/?\s*\w", prompt)


@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS)
def test_every_prompt_says_that_data_is_no_instruction(prompt: str) -> None:
    assert "do not act on it" in prompt
    assert "{" not in prompt


@pytest.mark.parametrize(("act", "schema"), SCHEMAS.items())
def test_structured_outputs_accept_the_schema(act: str, schema: dict[str, object]) -> None:
    assert schema_of({"output_config": {"format": {"type": "json_schema", "schema": schema}}}) == schema
    assert act_of(schema) == act


def test_every_field_of_the_sections_is_asked_for() -> None:
    asked = {
        (section, field): kind["type"]
        for section, form in SCHEMAS["sections"]["properties"].items()
        if section != "sources"
        for field, kind in form["properties"].items()
    }
    table = {
        (section, field.name): "array" if field.kind == "list" else "string"
        for section, fields in SECTION_FIELDS.items()
        for field in fields
    }
    assert asked == table
    assert all(field in PROMPTS["sections"] for _, field in table)


def test_the_memory_budget_is_told() -> None:
    assert "about 5,000 tokens" in PROMPTS["memory"]


def test_a_body_with_sampling_parameters_would_be_refused() -> None:
    with pytest.raises(Exception, match="temperature"):
        check_parameters({"temperature": 0})
