from django.contrib import admin

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import Chunk, Conversation


@admin.register(Conversation)
class ConversationAdmin(ReadOnlyAdmin):
    list_display = ["external_id", "title", "profile", "message_count", "token_count", "updated_at"]
    list_filter = ["archived", "synthetic"]
    list_select_related = ["profile"]
    search_fields = ["=external_id", "=profile__user_id"]
    raw_id_fields = ["profile", "last_run"]


@admin.register(Chunk)
class ChunkAdmin(ReadOnlyAdmin):
    list_display = ["id", "conversation", "chunk_index", "token_count", "message_count", "ended_at"]
    list_select_related = ["conversation"]
    search_fields = ["=content_hash", "=conversation__external_id", "=profile__user_id"]
