"""How MEMORY and its sources are shown."""

from __future__ import annotations

from django import template

from fullpass.admin.masking import is_revealed, masked
from fullpass.desk.markdown import render_line, render_markdown
from fullpass.pipeline.diff import RunKind

register = template.Library()

_WORDS = {RunKind.EQUAL: "kept", RunKind.ADDED: "added", RunKind.REMOVED: "removed"}


@register.filter
def markdown(text: str, profile_id: int) -> str:
    """`{{ version.memory_md|markdown:profile.pk }}`: as HTML that runs nothing, or masked."""
    return render_markdown(text) if is_revealed(profile_id) else masked(text, profile_id)


@register.filter
def markdown_line(text: str, profile_id: int) -> str:
    """The same for a text within a line."""
    return render_line(text) if is_revealed(profile_id) else masked(text, profile_id)


@register.filter
def in_words(kind: RunKind) -> str:
    """What became of an item of a list: kept, added or removed."""
    return _WORDS[kind]
