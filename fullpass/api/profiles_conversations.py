"""What a person wants to be forgotten."""

from __future__ import annotations

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView
from fullpass.api.problems import Problem
from fullpass.api.schema import problems
from fullpass.forget import forget_conversation
from fullpass.models import Conversation, Profile
from fullpass.runner.failures import RunFailure

MOST_CHARS = 200  # of an id, as it is stored


class ConversationView(ClientView):
    @extend_schema(
        operation_id="forget_conversation",
        summary="Forget a conversation",
        description=(
            "Removes its chunks, the facts that rest on it alone, and every line and field that told of "
            "them, in older versions too. No later export brings it back. Its id is the "
            "`conversation_id` of a fact's evidence."
        ),
        tags=["profiles"],
        responses={
            204: OpenApiResponse(description="The conversation is forgotten."),
            **problems("not_found", "run_active"),
        },
    )
    def delete(self, request: Request, user_id: str, conversation_id: str) -> Response:
        profile = self.profile_or_404(user_id)
        try:
            if "\0" in conversation_id or len(conversation_id) > MOST_CHARS:
                raise Conversation.DoesNotExist
            forget_conversation(profile, conversation_id, by=f"client {self.client.slug}")
        except Conversation.DoesNotExist:
            raise Problem("not_found", "This person has no such conversation.") from None
        except Profile.DoesNotExist:
            raise Problem("not_found", "There is no such person.") from None
        except RunFailure as error:
            raise Problem("run_active", error.failure.message, run_id=error.failure.cause) from error
        return Response(status=204)
