"""The button by which staff forget a conversation, once its id was typed."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern, reverse

from fullpass.admin.verbs import Refused, note_action, verb, verb_paths
from fullpass.forget import forget_conversation
from fullpass.models import Conversation
from fullpass.runner.failures import RunFailure

PERMISSION = "fullpass.erase_profile"  # what is forgotten does not come back


def _person_page(conversation: Conversation) -> str:
    return reverse("admin:fullpass_profile_change", args=[conversation.profile_id])


class Forgetting(admin.ModelAdmin):
    """A part of the conversations' admin: `<id>/forget/`."""

    def get_urls(self) -> list[URLPattern]:
        return verb_paths(self, Forgetting.forget) + super().get_urls()

    def may_forget(self, request: HttpRequest) -> bool:
        return request.user.has_perm(PERMISSION)

    @verb(PERMISSION, leads_to=_person_page)
    def forget(self, request: HttpRequest, conversation: Conversation) -> str:
        if request.POST.get("confirmation", "").strip() != conversation.external_id:
            raise Refused("Type the id of the conversation to have it forgotten; nothing was done.")
        try:
            version = forget_conversation(
                conversation.profile, conversation.external_id, by=request.user.get_username()
            )
        except Conversation.DoesNotExist as error:
            raise Refused("The conversation is gone already.") from error
        except RunFailure as error:
            raise Refused(error.failure.message) from error
        number = version.number if version else None
        note_action(
            request,
            self,
            conversation,
            "forget_conversation",
            profile=conversation.profile,
            version=number,
        )
        told = f"Version {number} was published without it." if version else "Nothing is published yet."
        return f"Conversation {conversation.external_id} is forgotten; no export brings it back. {told}"
