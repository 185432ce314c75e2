"""What was said: conversations, and the chunks that their text lies in."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from fullpass.admin.chat_pages import chunk_page, conversation_page
from fullpass.admin.forgetting import Forgetting
from fullpass.admin.masking import masked
from fullpass.admin.narrowed import NarrowedList, only_value, profile_id_of_row
from fullpass.admin.reading_again import ReadingAgain
from fullpass.models import Chunk, Conversation, ForgottenConversation

TITLE_CHARS = 80  # in a list


def _shortened(title: str, profile_id: int) -> str:
    shown = masked(title, profile_id)
    return Truncator(title).chars(TITLE_CHARS) if shown is title else shown


def _day(moment: datetime | None) -> str:
    return date_format(moment, "Y-m-d") if moment else ""


@admin.register(Conversation)
class ConversationAdmin(Forgetting, NarrowedList):
    list_display = ["titled", "person", "messages", "tokens", "begun", "changed"]
    list_filter = ["archived", "synthetic"]
    ordering = ["-profile_id", "-updated_at"]
    sorted_within = ["messages", "tokens", "begun", "changed"]
    list_select_related = ["profile"]
    search_fields = ["=external_id", "=profile__user_id"]
    search_help_text = (
        "A conversation id or a user id; within one person whose text is shown, also words of a title"
    )
    words_in = "title"

    class Media:
        css = {"all": ["fullpass/fact.css"]}

    @admin.display(description="Title, id in the export")
    def titled(self, conversation: Conversation) -> SafeString:
        title = _shortened(conversation.title or "Untitled", conversation.profile_id)
        return format_html(
            '<span class="text">{}</span><span class="beneath">{}</span>', title, conversation.external_id
        )

    @admin.display(description="Messages", ordering="message_count")
    def messages(self, conversation: Conversation) -> int:
        return conversation.message_count

    @admin.display(description="Tokens", ordering="token_count")
    def tokens(self, conversation: Conversation) -> int:
        return conversation.token_count

    @admin.display(description="Begun", ordering="created_at", empty_value="-")
    def begun(self, conversation: Conversation) -> str:
        return _day(conversation.created_at)

    @admin.display(description="Last changed", ordering="updated_at", empty_value="-")
    def changed(self, conversation: Conversation) -> str:
        return _day(conversation.updated_at)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        conversation: Conversation = context["original"]
        context |= conversation_page(conversation)
        title = f"Conversation of {conversation.profile}"
        context |= {"title": title, "subtitle": None, "may_forget": self.may_forget(request)}
        return super().render_change_form(request, context, *args, **kwargs)


@admin.register(Chunk)
class ChunkAdmin(ReadingAgain, NarrowedList):
    list_display = ["numbered", "conversation_title", "person", "tokens", "messages"]
    ordering = ["-profile_id", "conversation_id", "chunk_index"]
    list_select_related = ["conversation", "profile"]
    search_fields = ["=id", "=content_hash", "=conversation__external_id", "=profile__user_id"]
    search_help_text = "The id of a chunk, its content hash, a conversation id or a user id"

    def narrowed_to(self, request: HttpRequest) -> int | None:
        """Also the person whose conversation it is narrowed to."""
        asked = only_value(request, "conversation__id__exact")
        return profile_id_of_row(Conversation, asked) if asked else super().narrowed_to(request)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Chunk]:
        """A list leaves the text where it is; a page reads the chunk before along."""
        chunks = super().get_queryset(request)
        if request.resolver_match and request.resolver_match.url_name == "fullpass_chunk_changelist":
            return chunks.defer("text", "spans")
        return chunks.select_related("profile__client", "conversation", "previous")

    class Media:
        css = {"all": ["fullpass/fact.css"]}

    @admin.display(description="Chunk, conversation")
    def numbered(self, chunk: Chunk) -> SafeString:
        return format_html(
            'Chunk {}<span class="beneath">{}</span>', chunk.chunk_index + 1, chunk.conversation.external_id
        )

    @admin.display(description="Title of the conversation")
    def conversation_title(self, chunk: Chunk) -> SafeString:
        title = _shortened(chunk.conversation.title or "Untitled", chunk.profile_id)
        return format_html('<span class="text">{}</span>', title)

    @admin.display(description="Messages")
    def messages(self, chunk: Chunk) -> int:
        return chunk.message_count

    @admin.display(description="Tokens")
    def tokens(self, chunk: Chunk) -> int:
        return chunk.token_count

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        chunk: Chunk = context["original"]
        context |= chunk_page(chunk)
        title = f"Chunk of {chunk.profile}"
        context |= {"title": title, "subtitle": None, **self.offer(request, chunk)}
        return super().render_change_form(request, context, *args, **kwargs)


@admin.register(ForgottenConversation)
class ForgottenConversationAdmin(NarrowedList):
    list_display = ["external_id", "person", "created_at"]
    ordering = ["-id"]
    list_select_related = ["profile"]
    search_fields = ["=external_id", "=profile__user_id"]
    search_help_text = "A conversation id or a user id"
