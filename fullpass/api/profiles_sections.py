"""The web app's own v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView
from fullpass.api.problems import Problem
from fullpass.api.profiles_shapes import EXAMPLE_SECTIONS, HandedInSections, SectionsShape, sections_of
from fullpass.api.schema import problems
from fullpass.handed_in import HandedIn, hand_in_sections
from fullpass.models.profiles import USER_ID
from fullpass.pipeline.sections import SECTION_FIELDS, SectionsInvalid


class HandedInShape(serializers.Serializer):
    """What was kept, and whether readers get it."""

    user_id = serializers.CharField()
    version = serializers.IntegerField(help_text="The version that holds these sections.")
    sections_version = serializers.ChoiceField(["v1"])
    sections = SectionsShape(help_text="As they were kept: every field of the table, in one form.")
    is_current = serializers.BooleanField(help_text="False when the person has a v2, which stays.")
    current_version = serializers.IntegerField(help_text="The version that readers get.")
    ignored = serializers.ListField(
        child=serializers.CharField(), help_text="What was sent and is no field of the sections."
    )


EXAMPLE = {
    "user_id": "mara",
    "version": 1,
    "sections_version": "v1",
    "sections": EXAMPLE_SECTIONS,
    "is_current": True,
    "current_version": 1,
    "ignored": [],
}


class SectionsView(ClientView):
    @extend_schema(
        operation_id="hand_in_sections",
        summary="Hand in a v1 of your own",
        description=(
            "The five sections as the person's v1, who need not be known yet (then 201). A section that is "
            "missing, a value of another type, a text above 4,000 characters and a generic `ai_name` are "
            'refused; strings that are missing or say nothing become "not enough data", such lists empty. '
            "Readers get these sections unless the person has a v2: then they are kept as history and "
            "`is_current` is false. The same sections again make no new version."
        ),
        tags=["profiles"],
        request=HandedInSections,
        examples=[OpenApiExample("sections", value=EXAMPLE_SECTIONS, request_only=True)],
        responses={
            200: OpenApiResponse(HandedInShape, examples=[OpenApiExample("kept", value=EXAMPLE)]),
            201: OpenApiResponse(HandedInShape, description="Kept; the person was not known before."),
            **problems(body=True),
        },
    )
    def put(self, request: Request, user_id: str) -> Response:
        try:
            USER_ID(user_id)
        except ValidationError as error:
            raise Problem("invalid", f"user_id: {USER_ID.message}.", errors=_of("user_id")) from error
        try:
            done = hand_in_sections(self.client, user_id, _sections(request.data))
        except SectionsInvalid as error:
            raise _invalid(error) from error
        return Response(_record(done), status=201 if done.is_new_person else 200)


def _sections(data: Any) -> Mapping[str, Any]:
    """The sections of a body, which may stand in it under `sections` as well."""
    if not isinstance(data, Mapping):
        raise Problem("invalid", "The body is not a JSON object.")
    inner = data.get("sections")
    is_wrapped = isinstance(inner, Mapping) and not any(section in data for section in SECTION_FIELDS)
    return inner if is_wrapped and isinstance(inner, Mapping) else data


def _record(done: HandedIn) -> dict[str, Any]:
    current = done.profile.current_version
    return {
        "user_id": done.profile.user_id,
        "version": done.version.number,
        "sections_version": "v1",
        "sections": sections_of(done.version),
        "is_current": done.is_current,
        "current_version": current.number if current else done.version.number,
        "ignored": list(done.unknown_fields[:100]),
    }


def _invalid(error: SectionsInvalid) -> Problem:
    errors: dict[str, list[str]] = {}
    for problem in error.problems:
        field, _, sentence = problem.partition(": ")
        errors.setdefault(field, []).append(f"{sentence}.")
    return Problem("invalid", f"{error.problems[0]}.", errors=errors)


def _of(field: str) -> dict[str, list[str]]:
    return {field: [str(USER_ID.message)]}
