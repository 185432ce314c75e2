"""What web apps handed in, and the files that are to go."""

from __future__ import annotations

from django.contrib import admin
from django.template.defaultfilters import filesizeformat

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import IdempotencyKey, Removal, Upload


@admin.register(Upload)
class UploadAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "client", "user_id", "format", "how_large", "conversation_count"]
    list_filter = ["client"]
    list_select_related = ["client"]
    search_fields = ["=user_id", "=storage_path", "=sha256"]
    search_help_text = "A user id, a storage path or a SHA-256"

    @admin.display(description="Size", ordering="size", empty_value="-")
    def how_large(self, upload: Upload) -> str | None:
        return None if upload.size is None else filesizeformat(upload.size)


@admin.register(Removal)
class RemovalAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "path", "due_at", "attempts", "last_error"]
    search_fields = ["=path"]
    search_help_text = "A storage path"


@admin.register(IdempotencyKey)
class IdempotencyKeyAdmin(ReadOnlyAdmin):
    list_display = ["created_at", "client", "key", "run"]
    list_filter = ["client"]
    list_select_related = ["client", "run"]
    search_fields = ["=key", "=run__id"]
    search_help_text = "A key, or a run id"
