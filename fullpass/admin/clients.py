from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import ApiKey, Client


@admin.register(Client)
class ClientAdmin(ReadOnlyAdmin):
    list_display = ["slug", "name", "keeps_exports", "created_at"]
    search_fields = ["slug", "name"]
    exclude = ["callback_secret"]


@admin.register(ApiKey)
class ApiKeyAdmin(ReadOnlyAdmin):
    list_display = ["prefix", "client", "name", "created_at", "expires_at", "revoked_at", "last_used_at"]
    list_filter = ["client"]
    search_fields = ["prefix", "name", "client__slug"]
    exclude = ["hashed_key"]
