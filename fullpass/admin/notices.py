from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import AuditEntry, Notice


@admin.register(Notice)
class NoticeAdmin(ReadOnlyAdmin):
    list_display = ["kind", "channel", "state", "profile", "attempts", "created_at", "sent_at"]
    list_filter = ["state", "channel", "kind"]
    list_select_related = ["profile"]
    search_fields = ["=id", "=profile__user_id", "=run__id"]


@admin.register(AuditEntry)
class AuditEntryAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "staff", "action", "target"]
    list_filter = ["action"]
    list_select_related = ["staff"]
    search_fields = ["target", "staff__username"]
