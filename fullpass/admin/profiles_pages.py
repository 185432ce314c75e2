"""What the pages about one person have in common."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest

from fullpass.models import Profile

ROLL_BACK, ERASE = "fullpass.roll_back_profile", "fullpass.erase_profile"


class PersonPages(admin.ModelAdmin):
    """Pages beside the stock ones, for whoever may look at persons."""

    def person_or_404(self, request: HttpRequest, profile_id: int) -> Profile:
        """The person with their client. Raises PermissionDenied and Http404."""
        profile = Profile.objects.select_related("client").filter(pk=profile_id).first()
        if not self.has_view_permission(request, profile):
            raise PermissionDenied
        if profile is None:
            raise Http404
        return profile

    def person_context(self, request: HttpRequest, profile: Profile, tab: str) -> dict[str, Any]:
        """What every page of the person needs; `tab` is the name of this one."""
        return {
            **self.admin_site.each_context(request),
            "title": f"{profile.user_id}: {tab}" if tab else profile.user_id,
            "opts": Profile._meta,
            "person": profile,
            "profile": profile,
            "tab": tab,
        }
