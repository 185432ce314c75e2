"""Every address of the API. Each answers with and without the final slash."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.urls import URLPattern, include, path

from fullpass.api.docs import DocsView, SchemaView
from fullpass.api.imports import DirectUploadView, ImportsView
from fullpass.api.missing import MissingView
from fullpass.api.process_full import FullPassStatusView, ProcessFullView
from fullpass.api.profiles import ProfileView
from fullpass.api.profiles_bundle import BundleView
from fullpass.api.profiles_chunks import ChunksView
from fullpass.api.profiles_conversations import ConversationView
from fullpass.api.profiles_diff import DiffView
from fullpass.api.profiles_facts import FactsView, FactView
from fullpass.api.profiles_memory import MemoryView
from fullpass.api.profiles_sections import SectionsView
from fullpass.api.profiles_versions import VersionsView, VersionView
from fullpass.api.runs import CancelView, ReleaseView, RetryView, RunsView, RunView, StagesView


def both(route: str, view: Callable[..., Any], name: str) -> list[URLPattern]:
    """The route with and without its final slash; the one with it has the name."""
    return [path(f"{route}/", view, name=name), path(route, view)]


v1: list[URLPattern] = [
    *both("imports", ImportsView.as_view(), "imports"),
    *both("imports/presigned", DirectUploadView.as_view(), "direct-upload"),
    *both("process-full", ProcessFullView.as_view(), "process-full"),
    *both("full-pass-status/<str:user_id>", FullPassStatusView.as_view(), "full-pass-status"),
    *both("runs", RunsView.as_view(), "runs"),
    *both("runs/<str:run_id>", RunView.as_view(), "run"),
    *both("runs/<str:run_id>/stages", StagesView.as_view(), "run-stages"),
    *both("runs/<str:run_id>/retry", RetryView.as_view(), "retry-run"),
    *both("runs/<str:run_id>/cancel", CancelView.as_view(), "cancel-run"),
    *both("runs/<str:run_id>/release", ReleaseView.as_view(), "release-run"),
    *both("profiles/<str:user_id>", ProfileView.as_view(), "profile"),
    *both("profiles/<str:user_id>/sections", SectionsView.as_view(), "profile-sections"),
    *both("profiles/<str:user_id>/memory", MemoryView.as_view(), "profile-memory"),
    *both("profiles/<str:user_id>/versions", VersionsView.as_view(), "profile-versions"),
    *both("profiles/<str:user_id>/versions/<str:version>", VersionView.as_view(), "profile-version"),
    *both("profiles/<str:user_id>/diff", DiffView.as_view(), "profile-diff"),
    *both("profiles/<str:user_id>/facts", FactsView.as_view(), "profile-facts"),
    *both("profiles/<str:user_id>/facts/<str:fact_id>", FactView.as_view(), "profile-fact"),
    *both("profiles/<str:user_id>/chunks", ChunksView.as_view(), "profile-chunks"),
    *both(
        "profiles/<str:user_id>/conversations/<path:conversation_id>",
        ConversationView.as_view(),
        "profile-conversation",
    ),
    *both("profiles/<str:user_id>/bundle.zip", BundleView.as_view(), "profile-bundle"),
]

root: list[URLPattern] = [
    *both("process-full", ProcessFullView.as_view(), "process-full-at-root"),
    *both("full-pass-status/<str:user_id>", FullPassStatusView.as_view(), "full-pass-status-at-root"),
]

urlpatterns = [
    path("api/v1/", include(v1)),
    *both("api/schema", SchemaView.as_view(), "schema"),
    *both("api/docs", DocsView.as_view(), "docs"),
    *root,
    path("api/", MissingView.as_view()),
    path("api", MissingView.as_view()),
    path("api/<path:rest>", MissingView.as_view()),
]
