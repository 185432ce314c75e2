"""The versions of all persons, and the way back to one."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.profiles_list import LONG
from fullpass.admin.profiles_pages import ROLL_BACK
from fullpass.admin.profiles_reading import soulprint_context
from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.models import ProfileVersion
from fullpass.rollback import RollbackRefused, reviewed_since, roll_back


@admin.register(ProfileVersion)
class ProfileVersionAdmin(ReadOnlyAdmin):
    list_display = ["version", "person", "kind", "generation", "engine", "made_by", "created_at"]
    list_filter = ["kind", "generation", "engine"]
    list_select_related = ["profile"]
    ordering = ["-id"]
    search_fields = ["=profile__user_id"]
    search_help_text = "A user id"

    @admin.display(description="Version", ordering="number")
    def version(self, version: ProfileVersion) -> str:
        return str(version)

    def get_queryset(self, request: HttpRequest) -> QuerySet[ProfileVersion]:
        return super().get_queryset(request).defer(*LONG)

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, ProfileVersionAdmin.roll_back) + super().get_urls()

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """The version as the Soulprint page shows what readers get."""
        version: ProfileVersion = context["original"]
        context |= soulprint_context(request, version.profile, version)
        context |= {
            "title": f"{version} of {version.profile}",
            "subtitle": None,
            "profile": version.profile,
            "tab": "History",
        }
        return super().render_change_form(request, context, *args, **kwargs)

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return super().changelist_view(request, {"title": "Versions", **(extra_context or {})})

    @verb(ROLL_BACK)
    def roll_back(self, request: HttpRequest, version: ProfileVersion) -> str:
        """Readers get what this version says again."""
        try:
            made = roll_back(version.profile, version.number, by=request.user.get_username())
        except RollbackRefused as refused:
            raise Refused(str(refused)) from refused
        note_action(
            request, self, version, "roll_back", profile=version.profile,
            back_to=version.number, made=made.number,
        )  # fmt: skip
        told = f"Version {made.number} goes back to version {version.number}"
        facts = reviewed_since(version)
        if not facts:
            return f"{told}."
        return f"{told}; what people said of {facts} fact{'' if facts == 1 else 's'} since then holds."
