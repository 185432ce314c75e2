from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import StaffNote


@admin.register(StaffNote)
class StaffNoteAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "by", "profile", "run", "text"]
    list_select_related = ["profile", "run"]
    search_fields = ["=profile__user_id", "by"]
    search_help_text = "A user id, or a name of staff"
    raw_id_fields = ["profile", "run"]
