"""The forms of the four answers, as JSON schemas that structured outputs accept.

That service allows no minimum and maximum, no minItems above 1, and wants `additionalProperties: false` on
every object; every property is required, and emptiness is an empty list or string.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fullpass.pipeline.sections import LIST, SECTION_FIELDS
from fullpass.pipeline.types import Category, Certainty

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}


def list_of(items: Schema) -> Schema:
    """Give the schema of a list, which may be empty."""
    return {"type": "array", "items": items}


def object_of(properties: Mapping[str, Schema]) -> Schema:
    """Give the schema of an object with all these properties and no others."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def extract_schema(categories: Sequence[Category]) -> Schema:
    """Give the form of an `extract` answer; the categories are those that are configured."""
    fact = object_of(
        {
            "category": {"type": "string", "enum": [category.name for category in categories]},
            "statement": TEXT,
            "quote": TEXT,
            "message_id": TEXT,
            "certainty": {"type": "string", "enum": [certainty.value for certainty in Certainty]},
            "details": list_of(object_of({"key": TEXT, "value": TEXT})),
        }
    )
    return object_of({"facts": list_of(fact)})


def extract_answer_schema() -> Schema:
    """Give the form that an `extract` answer has to keep: as asked for, but with any word as a category.

    A fact of an unknown category is for the check of facts to set aside, and no reason to lose the others.
    """
    schema = extract_schema(())
    schema["properties"]["facts"]["items"]["properties"]["category"] = TEXT
    return schema


def consolidate_schema() -> Schema:
    """Give the form of a `consolidate` answer: relations between ids."""
    return object_of(
        {
            "same": list_of(list_of(TEXT)),
            "supersedes": list_of(object_of({"newer": TEXT, "older": TEXT})),
            "conflicts": list_of(list_of(TEXT)),
        }
    )


def memory_schema(categories: Sequence[Category]) -> Schema:
    """Give the form of a `memory` answer: lines by category."""
    line = object_of({"text": TEXT, "facts": list_of(TEXT)})
    return object_of({category.name: list_of(line) for category in categories})


def sections_schema() -> Schema:
    """Give the form of a `sections` answer: the fields of the five sections, and their sources."""
    sections = {
        section: object_of({field.name: list_of(TEXT) if field.kind == LIST else TEXT for field in fields})
        for section, fields in SECTION_FIELDS.items()
    }
    source = object_of({"field": TEXT, "ids": list_of(TEXT)})
    return object_of({**sections, "sources": list_of(source)})
