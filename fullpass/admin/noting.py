"""The form that adds a note, for the pages of persons and of runs."""

from __future__ import annotations

from typing import cast

from django.contrib import admin
from django.contrib.auth.models import User
from django.http import HttpRequest
from django.urls import URLPattern

from fullpass.admin.base import person_of
from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.models import FullPassRun, Profile
from fullpass.notes import BadNote, add_note

PERMISSION = "fullpass.add_staffnote"


class Noting(admin.ModelAdmin):
    """A part of an admin: `<id>/add-note/`. Its pages show `{% staff_notes row %}`."""

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, Noting.add_note) + super().get_urls()

    @verb(PERMISSION)
    def add_note(self, request: HttpRequest, row: Profile | FullPassRun) -> str:
        try:
            note = add_note(row, request.POST.get("text", ""), cast(User, request.user))
        except BadNote as bad:
            raise Refused(str(bad)) from bad
        note_action(request, self, row, "add_note", profile=person_of(row), note=note.pk)
        return "The note is kept."
