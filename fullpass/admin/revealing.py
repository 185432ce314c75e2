"""The two buttons that reveal a person's text and mask it again, for every page that is about a person."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern

from fullpass.admin.masking import FOR, PERMISSION, hide, reveal
from fullpass.admin.verbs import note_action, verb, verb_paths
from fullpass.models import Profile


class Revealing(admin.ModelAdmin):
    """A part of the profiles' admin: `<id>/reveal/` and `<id>/hide/`."""

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, Revealing.reveal, Revealing.hide) + super().get_urls()

    @verb(PERMISSION)
    def reveal(self, request: HttpRequest, profile: Profile) -> str:
        reveal(request.session, profile.pk)
        note_action(request, self, profile, "reveal", profile=profile)
        minutes = int(FOR.total_seconds() // 60)
        return f"The text of {profile.user_id} is shown to you for {minutes} minutes; the audit log says so."

    @verb(PERMISSION)
    def hide(self, request: HttpRequest, profile: Profile) -> str:
        hide(request.session, profile.pk)
        return f"The text of {profile.user_id} is masked again."
