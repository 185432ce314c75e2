"""All planted sentences, and how to find them again in a text."""

from __future__ import annotations

from collections.abc import Iterator

from fullpass.evaluation.planted.sentences import CHINESE, ENGLISH, FRENCH, GERMAN, SPANISH
from fullpass.evaluation.planted.template import Found, Template

__all__ = ["TEMPLATES", "Found", "Template", "find_said", "find_stated"]

TEMPLATES: tuple[Template, ...] = (*ENGLISH, *GERMAN, *SPANISH, *FRENCH, *CHINESE)


def find_said(text: str) -> Iterator[Found]:
    """Find what a person says about themselves."""
    for template in TEMPLATES:
        for match in template.said_pattern.finditer(text):
            yield Found(template, match.group(), match.groupdict(), match.start())


def find_stated(text: str) -> Iterator[Found]:
    """Find facts that are told of a person, as in notes of an assistant or in statements."""
    seen: set[tuple[str, bool | None, tuple[tuple[str, str], ...]]] = set()
    for template in TEMPLATES:
        for match in template.statement_pattern.finditer(text):
            found = Found(template, match.group(), match.groupdict(), match.start())
            key = (template.topic, template.denies, tuple(sorted(found.values.items())))
            if key not in seen:
                seen.add(key)
                yield found
