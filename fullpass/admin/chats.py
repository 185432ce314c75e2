from django.contrib import admin
from django.utils.html import format_html
from django.utils.safestring import SafeString

from fullpass.admin.base import ReadOnlyAdmin
from fullpass.models import Chunk, Conversation, ForgottenConversation


@admin.register(Conversation)
class ConversationAdmin(ReadOnlyAdmin):
    list_display = ["title", "profile", "message_count", "token_count", "updated_at", "external_id"]
    list_display_links = ["title", "external_id"]  # a title may be empty
    list_filter = ["archived", "synthetic"]
    ordering, sortable_by = ["-profile_id", "-updated_at"], ()
    list_select_related = ["profile"]
    search_fields = ["=external_id", "=profile__user_id"]
    search_help_text = "A conversation id or a user id"
    raw_id_fields = ["profile", "last_run"]


@admin.register(Chunk)
class ChunkAdmin(ReadOnlyAdmin):
    list_display = ["id", "conversation__title", "chunk_index", "token_count", "message_count", "ended_at"]
    ordering, sortable_by = ["-profile_id", "conversation_id", "chunk_index"], ()
    list_select_related = ["conversation"]
    search_fields = ["=content_hash", "=conversation__external_id", "=profile__user_id"]
    search_help_text = "A content hash, a conversation id or a user id"
    exclude = ["text", "spans"]
    readonly_fields = ["said"]

    @admin.display(description="Text")
    def said(self, chunk: Chunk) -> SafeString:
        """What the chunk adds, message by message, with the ids that evidence names."""
        lines = (f"{span.role.capitalize()}, message {span.message_id}\n{span.text}" for span in chunk.body())
        return format_html('<pre class="text">{}</pre>', "\n\n".join(lines))


@admin.register(ForgottenConversation)
class ForgottenConversationAdmin(ReadOnlyAdmin):
    list_display = ["external_id", "profile", "created_at"]
    list_select_related = ["profile"]
    search_fields = ["=external_id", "=profile__user_id"]
