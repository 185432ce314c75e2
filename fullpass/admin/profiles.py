"""The person: who it is, what is known, and what can be done."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html

from fullpass.admin import profiles_versions
from fullpass.admin.base import ReadOnlyAdmin
from fullpass.admin.noting import Noting
from fullpass.admin.profiles_leaving import Leaving
from fullpass.admin.profiles_list import GenerationFilter, RunStateFilter, with_figures
from fullpass.admin.profiles_pages import ERASE
from fullpass.admin.profiles_reading import Reading
from fullpass.admin.revealing import Revealing
from fullpass.desk.person import person_figures
from fullpass.models import FullPassRun, Profile
from fullpass.templatetags.desk import badge

__all__ = ["ProfileAdmin", "profiles_versions"]


@admin.register(Profile)
class ProfileAdmin(Revealing, Noting, Reading, Leaving, ReadOnlyAdmin):
    list_display = ["user_id", "client", "version_number", "generation", "run_state", "facts", "since"]
    list_filter = ["client", GenerationFilter, RunStateFilter]
    list_select_related = ["client", "current_version"]
    ordering = ["-id"]
    search_fields = ["user_id__startswith"]
    search_help_text = "A user id, or how it begins"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Profile]:
        return with_figures(super().get_queryset(request))

    @admin.display(description="Version", ordering="current_version__number")
    def version_number(self, profile: Profile) -> int | None:
        return profile.current_version.number if profile.current_version else None

    @admin.display(description="Sections", ordering="current_version__generation")
    def generation(self, profile: Profile) -> str:
        return profile.generation

    @admin.display(description="Newest run")
    def run_state(self, profile: Any) -> str | None:
        if profile.newest_run is None:
            return None
        url = reverse("admin:fullpass_fullpassrun_change", args=[profile.newest_run])
        state = badge(profile.newest_status, FullPassRun.Status(profile.newest_status).label)
        return format_html('<a href="{}">{}</a>', url, state)

    @admin.display(description="Facts that hold")
    def facts(self, profile: Any) -> int:
        return int(profile.facts_that_hold)

    @admin.display(description="Known since", ordering="id")
    def since(self, profile: Profile) -> str:
        return f"{profile.created_at:%Y-%m-%d %H:%M}"

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return super().changelist_view(request, {"title": "People", **(extra_context or {})})

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Who it is, how the newest run went, what is stored, and where to go on."""
        profile: Profile = context["original"]
        context |= self.person_context(request, profile, "")
        context |= {
            "figures": person_figures(profile),
            "subtitle": None,
            "may_erase": request.user.has_perm(ERASE),
        }
        return super().render_change_form(request, context, *args, **kwargs)
