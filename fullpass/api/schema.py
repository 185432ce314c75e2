"""The OpenAPI description: what every call shares, and the errors that each can give."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse
from rest_framework import serializers

from fullpass.api.problems import MEDIA_TYPE, STATUS

EVERY_CALL = (
    "invalid",
    "unauthenticated",
    "method_not_allowed",
    "not_acceptable",
    "throttled",
    "unavailable",
)
WITH_BODY = ("too_large", "unsupported_media_type")
RUN_ID = "0b8a5a5e-6f4e-4d0f-9f0e-3f1f5c1f7a11"
SENTENCES = {
    "invalid": "user_id: This field is required.",
    "unauthenticated": "The key is not valid; use one that is.",
    "forbidden": "This key may not do that.",
    "not_found": "There is no such person.",
    "method_not_allowed": "This address does not take that method.",
    "not_acceptable": "This address has nothing of the kinds that Accept names.",
    "run_active": f"Run {RUN_ID} of this person is still active; wait for it, or cancel it.",
    "idempotency_conflict": "This Idempotency-Key came with another body before; use a new key.",
    "wrong_state": "The run cannot be retried: it is complete, not failed.",
    "too_large": "The body is larger than 2,621,440 bytes; send less.",
    "unsupported_media_type": "The Content-Type is not one that this address takes.",
    "unreadable_export": "There is no export at storage_path; upload it first.",
    "throttled": "More than 60/min requests; wait 17 s.",
    "unavailable": "The database cannot be reached; try again in a moment.",
}
MORE: dict[str, dict[str, Any]] = {
    "invalid": {"errors": {"user_id": ["This field is required."]}},
    "run_active": {"run_id": RUN_ID},
}


class ProblemDocument(serializers.Serializer):
    """An error (RFC 9457)."""

    type = serializers.CharField(help_text="Always about:blank; `code` tells problems apart.")
    title = serializers.CharField()
    status = serializers.IntegerField()
    code = serializers.CharField(help_text="Stable, for programs.")
    detail = serializers.CharField(help_text="One sentence, for people.")
    errors = serializers.DictField(  # type: ignore[assignment]
        child=serializers.ListField(child=serializers.CharField()),
        required=False,
        help_text="Field to sentences, where fields of the request are wrong.",
    )
    reason = serializers.CharField(
        required=False, help_text="With unreadable_export: the code of what is wrong with the file."
    )
    run_id = serializers.UUIDField(required=False, help_text="With run_active: the run that is active.")


def problems(*codes: str, body: bool = False) -> dict[tuple[int, str], OpenApiResponse]:
    """The documented errors of a call: these codes, and what every call can give.

    With `body`, also what every call with a JSON body can give.
    """
    named = (*EVERY_CALL, *(WITH_BODY if body else ()), *codes)
    by_status: dict[int, list[str]] = {}
    for code in sorted(set(named), key=lambda code: (STATUS[code], code)):
        by_status.setdefault(STATUS[code], []).append(code)
    return {(status, MEDIA_TYPE): _response(status, found) for status, found in by_status.items()}


def _response(status: int, codes: list[str]) -> OpenApiResponse:
    examples = [
        OpenApiExample(
            code,
            value={
                "type": "about:blank",
                "title": HTTPStatus(status).phrase,
                "status": status,
                "code": code,
                "detail": SENTENCES[code],
                **MORE.get(code, {}),
            },
            response_only=True,
            status_codes=[str(status)],
            media_type=MEDIA_TYPE,
        )
        for code in codes
    ]
    return OpenApiResponse(ProblemDocument, description=", ".join(codes), examples=examples)


class ServiceSchema(AutoSchema):
    """Adds the headers that answers of every call carry."""

    def get_override_parameters(self) -> list[Any]:
        return [
            _header("WWW-Authenticate", "How to authenticate.", 401),
            _header("Retry-After", "Seconds to wait.", 429, 503),
            *([_header("Location", "Where its progress is told.", 202)] if self.method == "POST" else []),
        ]

    def _is_list_view(self, serializer: Any = None) -> bool:
        answers = self.get_response_serializers() if serializer is None else serializer
        if isinstance(answers, dict):
            answers = answers.get(200)
        return super()._is_list_view(answers) if answers is not None else False


def _header(name: str, description: str, *statuses: int) -> OpenApiParameter:
    return OpenApiParameter(
        name, str, OpenApiParameter.HEADER, description=description, response=list(statuses), required=True
    )


def listed_once(endpoints: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Each route as it stands under /api/v1 with a final slash; the other spellings answer alike."""
    return [one for one in endpoints if one[0].startswith("/api/v1/") and one[0].endswith("/")]
