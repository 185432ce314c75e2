"""Markdown that somebody else wrote, as HTML that runs nothing."""

from __future__ import annotations

from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("image")


def render_markdown(text: str) -> SafeString:
    """Markdown as HTML; raw HTML in it is shown, not run, and `javascript:` links stay text."""
    return mark_safe(_MARKDOWN.render(text))  # noqa: S308


def render_line(text: str) -> SafeString:
    """The same for one line within a paragraph or a bullet."""
    return mark_safe(_MARKDOWN.renderInline(text))  # noqa: S308
