"""The person: what is known, and what the full pass changed."""

from __future__ import annotations

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

from fullpass.admin.base import ReadOnlyAdmin, as_json, folded
from fullpass.admin.noting import Noting
from fullpass.admin.revealing import Revealing
from fullpass.models import Profile, ProfileVersion
from fullpass.pipeline.diff import diff_sections


@admin.register(Profile)
class ProfileAdmin(Revealing, Noting, ReadOnlyAdmin):
    list_display = ["user_id", "client", "version_number", "generation", "created_at", "soulprint_link"]
    list_filter = ["client"]
    list_select_related = ["client", "current_version"]
    search_fields = ["user_id"]
    search_help_text = "A user id"
    readonly_fields = ["soulprint_link"]

    @admin.display(description="Version", ordering="current_version__number")
    def version_number(self, profile: Profile) -> int | None:
        return profile.current_version.number if profile.current_version else None

    @admin.display(description="Sections")
    def generation(self, profile: Profile) -> str:
        return profile.current_version.generation if profile.current_version else ""

    @admin.display(description="Soulprint")
    def soulprint_link(self, profile: Profile) -> SafeString:
        url = reverse("admin:fullpass_profile_soulprint", args=[profile.pk])
        return format_html('<a href="{}">MEMORY, and v1 beside now</a>', url)

    def get_urls(self) -> list[URLPattern]:
        page = self.admin_site.admin_view(self.soulprint_page)
        own = [path("<int:profile_id>/soulprint/", page, name="fullpass_profile_soulprint")]
        return own + super().get_urls()

    def soulprint_page(self, request: HttpRequest, profile_id: int) -> HttpResponse:
        """MEMORY as it reads, and the sections field by field, v1 beside what the profile has now."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        profile = get_object_or_404(Profile.objects.select_related("current_version"), pk=profile_id)
        current, first = profile.current_version, profile.version(ProfileVersion.Generation.V1)
        new = current.to_sections() if current else None
        context = {
            **self.admin_site.each_context(request),
            "title": f"Soulprint of {profile.user_id}",
            "opts": self.opts,
            "profile": profile,
            "version": current,
            "memory": render_markdown(current.memory_md or "No MEMORY yet.") if current else "",
            "diff": diff_sections(first.to_sections() if first else None, new) if new else None,
        }
        return render(request, "admin/fullpass/profile/soulprint.html", context)


@admin.register(ProfileVersion)
class ProfileVersionAdmin(ReadOnlyAdmin):
    list_display = ["profile", "number", "kind", "generation", "engine", "created_at"]
    list_filter = ["kind", "generation", "engine"]
    list_select_related = ["profile"]
    search_fields = ["profile__user_id"]
    search_help_text = "A user id"
    field_sources, line_facts = as_json("section_sources"), as_json("memory_lines")
    states, unused = as_json("fact_states"), as_json("left_out")
    readonly_fields = ["created_at", "as_it_reads", "field_sources", "line_facts", "states", "unused"]
    fieldsets = [
        (None, {"fields": [
            "profile", "number", "kind", "generation", "run", "copied_from", "engine", "model",
            "created_at", "as_it_reads",
        ]}),
        folded("Where it comes from", "field_sources", "line_facts", "states", "unused"),
    ]  # fmt: skip

    class Media:
        css = {"all": ["fullpass/soulprint.css"]}

    @admin.display(description="Soulprint")
    def as_it_reads(self, version: ProfileVersion) -> SafeString:
        return format_html(
            '<div class="soulprint"><div class="memory">{}</div></div>',
            render_markdown(version.soulprint_text),
        )


def render_markdown(text: str) -> SafeString:
    """Markdown as HTML; raw HTML in it is shown, not run, and `javascript:` links stay text."""
    return mark_safe(MarkdownIt("commonmark", {"html": False}).disable("image").render(text))  # noqa: S308
