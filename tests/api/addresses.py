"""Every address that the URL configuration knows, and the methods that each answers."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver

NOT_THE_API = ("admin/",)


def addresses() -> dict[str, set[str]]:
    """Route without its final slash → methods, for all that is not the admin."""
    found: dict[str, set[str]] = {}
    for route, pattern in _patterns(get_resolver().url_patterns, ""):
        if not route.startswith(NOT_THE_API):
            found.setdefault(route.rstrip("/"), set()).update(_methods(pattern))
    return found


def spellings() -> set[str]:
    """Every route as it stands in the configuration."""
    return {route for route, _ in _patterns(get_resolver().url_patterns, "")}


def _patterns(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[tuple[str, URLPattern]]:
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _patterns(pattern.url_patterns, route)
        else:
            yield route, pattern


def _methods(pattern: URLPattern) -> set[str]:
    view = getattr(pattern.callback, "view_class", None)
    names = ("get", "post", "put", "patch", "delete")
    return {name for name in names if hasattr(view, name)} if view else {"get"}
