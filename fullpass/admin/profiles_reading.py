"""Reading a person: a version with its sources, two of them side by side, and all of them in a row."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path

from fullpass.admin.profiles_pages import ROLL_BACK, PersonPages
from fullpass.desk.compare import NoSuchVersion, compare, sides
from fullpass.desk.history import VERSIONS_AT_ONCE, entries
from fullpass.desk.reviewed import origin_in_words
from fullpass.desk.soulprint import soulprint_of
from fullpass.models import Profile, ProfileVersion
from fullpass.runner.reviewed import writer_of


class Reading(PersonPages):
    """`<id>/soulprint/`, `<id>/compare/` and `<id>/versions/`."""

    def get_urls(self) -> list[URLPattern]:
        pages = {
            "soulprint": self.soulprint_page, "compare": self.compare_page, "versions": self.versions_page,
        }  # fmt: skip
        own = [
            path(
                f"<int:profile_id>/{name}/", self.admin_site.admin_view(page), name=f"fullpass_profile_{name}"
            )
            for name, page in pages.items()
        ]
        return own + super().get_urls()

    def soulprint_page(self, request: HttpRequest, profile_id: int) -> HttpResponse:
        """MEMORY and the sections that readers get, each with what it rests on."""
        profile = self.person_or_404(request, profile_id)
        context = self.person_context(request, profile, "Soulprint")
        current = profile.current_version
        context |= soulprint_context(request, profile, current) if current else {}
        return render(request, "admin/fullpass/profile/soulprint.html", context)

    def compare_page(self, request: HttpRequest, profile_id: int) -> HttpResponse:
        """Two versions side by side, by default the first v1 and what readers get."""
        profile = self.person_or_404(request, profile_id)
        try:
            old, new = sides(profile, request.GET.get("from", ""), request.GET.get("to", ""))
        except NoSuchVersion as error:
            messages.error(request, str(error))
            old, new = sides(profile, "", "")
        only_changes = request.GET.get("only") == "changes"
        context = self.person_context(request, profile, "Compare") | {
            "versions": _choices(profile),
            "comparison": compare(old, new, only_changes=only_changes) if new else None,
            "only_changes": only_changes,
        }
        return render(request, "admin/fullpass/profile/compare.html", context)

    def versions_page(self, request: HttpRequest, profile_id: int) -> HttpResponse:
        """Every version, the newest first."""
        profile = self.person_or_404(request, profile_id)
        page = Paginator(range(profile.versions.count()), VERSIONS_AT_ONCE).get_page(request.GET.get("page"))
        context = self.person_context(request, profile, "History") | {
            "page": page,
            "entries": entries(profile, max(page.start_index() - 1, 0)),
            "may_roll_back": request.user.has_perm(ROLL_BACK),
            "run_under_way": profile.runs.active().first(),
        }
        return render(request, "admin/fullpass/profile/versions.html", context)


def soulprint_context(request: HttpRequest, profile: Profile, version: ProfileVersion) -> dict[str, Any]:
    """What the page of a version shows; `?memory=raw` shows MEMORY as it is stored."""
    version.profile = profile
    return {
        "version": version,
        "what_it_is": origin_in_words(version),
        "is_current": version.pk == profile.current_version_id,
        "soulprint": soulprint_of(version),
        "written_by": writer_of(version) if version.memory_md else "",
        "raw": request.GET.get("memory") == "raw",
        "may_roll_back": request.user.has_perm(ROLL_BACK),
        "run_under_way": profile.runs.active().first(),
    }


def _choices(profile: Profile) -> QuerySet[ProfileVersion]:
    return profile.versions.only("number", "kind", "generation", "created_at", "profile_id").order_by(
        "-number"
    )
