"""What was said: conversations, and the chunks that their text lies in."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from fullpass.admin.base import person_text
from fullpass.admin.chat_pages import chunk_page, conversation_page
from fullpass.admin.forgetting import Forgetting
from fullpass.admin.masking import masked
from fullpass.admin.narrowed import NarrowedList, profile_id_of_row
from fullpass.admin.reading_again import ReadingAgain
from fullpass.models import Chunk, Conversation, ForgottenConversation

TITLE_CHARS = 80  # in a list


@admin.register(Conversation)
class ConversationAdmin(Forgetting, NarrowedList):
    list_display = [
        "shown_title", "profile", "message_count", "token_count", "created_at", "updated_at", "external_id",
    ]  # fmt: skip
    list_display_links = ["shown_title", "external_id"]  # a title may be empty
    list_filter = ["archived", "synthetic"]
    ordering = ["-profile_id", "-updated_at"]
    sorted_within = ["message_count", "token_count", "created_at", "updated_at"]
    list_select_related = ["profile"]
    search_fields = ["=external_id", "=profile__user_id"]
    search_help_text = (
        "A conversation id or a user id; within one person whose text is shown, also words of a title"
    )
    words_in = "title"
    shown_title = person_text("title", shorten_to=TITLE_CHARS)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        conversation: Conversation = context["original"]
        context |= conversation_page(conversation)
        context |= {"title": "Conversation", "may_forget": self.may_forget(request)}
        return super().render_change_form(request, context, *args, **kwargs)


@admin.register(Chunk)
class ChunkAdmin(ReadingAgain, NarrowedList):
    list_display = [
        "__str__", "conversation_title", "profile", "token_count", "message_count", "started_at", "ended_at",
    ]  # fmt: skip
    ordering = ["-profile_id", "conversation_id", "chunk_index"]
    list_select_related = ["conversation", "profile"]
    search_fields = ["=id", "=content_hash", "=conversation__external_id", "=profile__user_id"]
    search_help_text = "The id of a chunk, its content hash, a conversation id or a user id"

    def narrowed_to(self, request: HttpRequest) -> int | None:
        """Also the person whose conversation it is narrowed to."""
        asked = request.GET.get("conversation__id__exact", "")
        return profile_id_of_row(Conversation, asked) if asked else super().narrowed_to(request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Chunk]:
        """A list leaves the text where it is; a page reads the chunk before along."""
        chunks = super().get_queryset(request)
        if request.resolver_match and request.resolver_match.url_name == "fullpass_chunk_changelist":
            return chunks.defer("text", "spans")
        return chunks.select_related("profile__client", "conversation", "previous")

    @admin.display(description="Title of the conversation", empty_value="-")
    def conversation_title(self, chunk: Chunk) -> str:
        return masked(chunk.conversation.title, chunk.profile_id)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        chunk: Chunk = context["original"]
        context |= chunk_page(chunk)
        context |= {"title": "Chunk", **self.offer(request, chunk)}
        return super().render_change_form(request, context, *args, **kwargs)


@admin.register(ForgottenConversation)
class ForgottenConversationAdmin(NarrowedList):
    list_display = ["external_id", "profile", "created_at"]
    ordering = ["-id"]
    list_select_related = ["profile"]
    search_fields = ["=external_id", "=profile__user_id"]
    search_help_text = "A conversation id or a user id"
