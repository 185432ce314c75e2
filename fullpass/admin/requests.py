from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import IdempotencyKey, Removal, Upload


@admin.register(Upload)
class UploadAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "client", "user_id", "format", "size", "conversation_count"]
    list_filter = ["client"]
    list_select_related = ["client"]
    search_fields = ["=user_id", "=storage_path", "=sha256"]


@admin.register(Removal)
class RemovalAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "path", "due_at", "attempts", "last_error"]


@admin.register(IdempotencyKey)
class IdempotencyKeyAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "client", "key", "run"]
    list_filter = ["client"]
    list_select_related = ["client", "run"]
    search_fields = ["=key", "=run__id"]
