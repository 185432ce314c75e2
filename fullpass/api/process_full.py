"""Handing in an export, and asking how far it is."""

from __future__ import annotations

import re
from typing import Any

from django.urls import reverse
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView
from fullpass.api.body import Body
from fullpass.api.failures import as_problem
from fullpass.api.schema import problems
from fullpass.api.shapes import Accepted, Status
from fullpass.models import FullPassRun
from fullpass.models.profiles import USER_ID
from fullpass.runner import enqueue
from fullpass.runner.failures import RunFailure
from fullpass.runner.status import full_pass_status
from fullpass.tasks import ring

MOST = 2_147_483_647  # what a counting column holds
LANGUAGE = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z"
IDEMPOTENCY_KEY = re.compile(r"[\x21-\x7e]{1,255}")


class ProcessFull(Body):
    """Members that are not named here are ignored."""

    user_id = serializers.RegexField(
        USER_ID.regex, max_length=128, trim_whitespace=False, help_text="Yours, for the person."
    )
    storage_path = serializers.CharField(
        max_length=1000,
        trim_whitespace=False,
        help_text="As POST /imports/ gave it, or a file that you put below your prefix.",
    )
    conversation_count = serializers.IntegerField(
        required=False, allow_null=True, min_value=0, max_value=MOST, help_text="A hint only."
    )
    message_count = serializers.IntegerField(
        required=False, allow_null=True, min_value=0, max_value=MOST, help_text="A hint only."
    )
    notify_email = serializers.EmailField(
        required=False, allow_blank=True, max_length=254, help_text="Told when it is ready, then smarter."
    )
    language = serializers.RegexField(
        LANGUAGE,
        required=False,
        max_length=20,
        trim_whitespace=False,
        help_text="Of the mails, such as de or pt-BR.",
    )
    force = serializers.BooleanField(
        required=False,
        default=False,
        help_text="Also below the threshold of conversations, and again where the export is complete.",
    )


class ProcessFullView(ClientView):
    throttle_scope = "submit"

    @extend_schema(
        operation_id="process_full",
        summary="Hand in an export",
        description=(
            "Starts the full pass over an export in storage; workers do it. The same export again is the "
            "same run: an active one is named, a failed one goes on, a complete one is not paid twice. Send "
            "an `Idempotency-Key` to be able to repeat the request safely for seven days. A path outside "
            "your prefix is 400, a file that is not there is 422. Also at `/process-full`."
        ),
        request=ProcessFull,
        parameters=[
            OpenApiParameter(
                "Idempotency-Key",
                {"type": "string", "pattern": f"^{IDEMPOTENCY_KEY.pattern}$"},
                OpenApiParameter.HEADER,
                description="1 to 255 visible ASCII characters. The same key and body answer the same run.",
            )
        ],
        responses={
            202: Accepted,
            **problems("run_active", "idempotency_conflict", "wrong_state", "unreadable_export", body=True),
        },
        examples=[
            OpenApiExample(
                "Every member",
                request_only=True,
                value={
                    "user_id": "mara",
                    "storage_path": "acme/mara/export.zip",
                    "conversation_count": 512,
                    "message_count": 9120,
                    "notify_email": "mara@example.org",
                    "language": "en",
                    "force": False,
                },
            )
        ],
    )
    def post(self, request: Request) -> Response:
        key = request.headers.get("Idempotency-Key", "")
        if key and not IDEMPOTENCY_KEY.fullmatch(key):
            raise serializers.ValidationError(
                {"Idempotency-Key": ["Use 1 to 255 visible ASCII characters."]}, "invalid"
            )
        body = ProcessFull.of(request.data)
        wanted = enqueue.Request(
            user_id=body["user_id"],
            storage_path=body["storage_path"],
            conversation_hint=body.get("conversation_count"),
            message_hint=body.get("message_count"),
            notify_email=body.get("notify_email", ""),
            language=body.get("language", ""),
            forced=body["force"],
        )
        try:
            run = enqueue.enqueue(self.client, wanted, key).run
        except RunFailure as error:
            raise as_problem(error) from error
        if run.is_active:
            ring(run)
        return accepted(request, run)


class FullPassStatusView(ClientView):
    @extend_schema(
        operation_id="full_pass_status",
        summary="How far the person's newest run is",
        description='`status` is "none" for a person without a run. Also at `/full-pass-status/{user_id}`.',
        responses={200: Status, **problems("not_found")},
    )
    def get(self, request: Request, user_id: str) -> Response:
        return Response(full_pass_status(self.profile_or_404(user_id)))


def accepted(request: Request, run: FullPassRun) -> Response:
    """202, with the run and where its progress is told."""
    user_id = run.profile.user_id
    url = request.build_absolute_uri(reverse("full-pass-status", args=[user_id]))
    answer: dict[str, Any] = {"run_id": str(run.pk), "user_id": user_id, "status": run.status}
    return Response({**answer, "status_url": url}, status=202, headers={"Location": url})
