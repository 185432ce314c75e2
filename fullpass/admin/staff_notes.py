from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin, person_text
from fullpass.models import StaffNote


@admin.register(StaffNote)
class StaffNoteAdmin(ReadOnlyAdmin):
    note = person_text("text", "Note", shorten_to=120)
    whole_note = person_text("text", "Note")
    list_display = ["created_at", "by", "person", "run", "note"]
    list_select_related = ["profile", "run"]
    search_fields = ["=profile__user_id", "=run__id", "=by"]
    search_help_text = "A user id, a run id, or a name of staff"
    fields = ["created_at", "by", "person", "run", "whole_note"]
    readonly_fields = ["created_at", "person", "whole_note"]
