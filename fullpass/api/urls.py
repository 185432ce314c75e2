"""Every address of the API. Each answers with and without the final slash."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.urls import URLPattern, include, path

from fullpass.api.missing import MissingView


def both(route: str, view: Callable[..., Any], name: str) -> list[URLPattern]:
    """The route with and without its final slash; the one with it has the name."""
    return [path(f"{route}/", view, name=name), path(route, view)]


v1: list[URLPattern] = []

root: list[URLPattern] = []

urlpatterns = [
    path("api/v1/", include(v1)),
    *root,
    path("api/", MissingView.as_view()),
    path("api", MissingView.as_view()),
    path("api/<path:rest>", MissingView.as_view()),
]
