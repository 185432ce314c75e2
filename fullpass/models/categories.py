"""The kinds of facts that a client configures."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError
from pydantic import ValidationError as Malformed

from fullpass.pipeline.language import one_line
from fullpass.pipeline.types import Category
from fullpass.records import load_categories

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
MOST = 20
LONGEST_HEADING, LONGEST_BELONGS = 60, 500  # characters
MOST_DETAILS = 12


def check_categories(value: Any) -> None:
    """Raise ValidationError unless `value` lists categories that prompts and MEMORY can use; [] is fine."""
    try:
        categories = load_categories(value)
    except Malformed as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ValidationError(
            f"Categories are a list of objects with name, heading and belongs: {where}: {first['msg']}."
        ) from None
    if len(categories) > MOST:
        raise ValidationError(f"At most {MOST} categories can be configured.")
    names = [category.name for category in categories]
    if len(set(names)) < len(names):
        raise ValidationError("Two categories have the same name.")
    for category in categories:
        _check(category)


def _check(category: Category) -> None:
    if not NAME.fullmatch(category.name):
        raise ValidationError(
            f"{category.name[:40]!r} is no name of a category: use a lower-case letter, then up to 39 "
            "lower-case letters, digits and underscores."
        )
    texts = {"heading": (category.heading, LONGEST_HEADING), "belongs": (category.belongs, LONGEST_BELONGS)}
    for name, (text, longest) in texts.items():
        if not text or text != one_line(text) or len(text) > longest:
            raise ValidationError(
                f"Category {category.name}: {name} is one line of 1 to {longest} characters."
            )
    if len(category.details) > MOST_DETAILS or not all(NAME.fullmatch(each) for each in category.details):
        raise ValidationError(
            f"Category {category.name}: details are at most {MOST_DETAILS} names like those of categories."
        )
