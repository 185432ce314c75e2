"""How one version of the sections differs from another."""

from __future__ import annotations

import re
from typing import Any

from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView
from fullpass.api.problems import Problem
from fullpass.api.profiles_shapes import OF_FACTS, no_version, query_parameter, query_text, with_version
from fullpass.api.profiles_versions import version_or_404
from fullpass.api.schema import problems
from fullpass.models import ProfileVersion
from fullpass.pipeline.diff import Change, RunKind, diff_as_json, diff_sections

NAME = re.compile(r"v[12]|[0-9]{1,9}")


class RunShape(serializers.Serializer):
    """Words in a row, or an item of a list, that stayed, went or came."""

    kind = serializers.ChoiceField([kind.value for kind in RunKind])
    text = serializers.CharField()


class FieldDiffShape(serializers.Serializer):
    """A field in both versions; null where it was not known."""

    change = serializers.ChoiceField([change.value for change in Change])
    old = serializers.JSONField(allow_null=True, help_text="A string, or a list of strings.")
    new = serializers.JSONField(allow_null=True, help_text="A string, or a list of strings.")
    runs = RunShape(many=True)


class EndShape(serializers.Serializer):
    version = serializers.IntegerField()
    sections_version = serializers.ChoiceField(["v1", "v2"], allow_null=True)


class DiffShape(serializers.Serializer):
    """How the sections of two versions differ."""

    user_id = serializers.CharField()
    from_version = EndShape(allow_null=True, help_text="Null when the person never had a v1.")
    to_version = EndShape()
    changed = serializers.IntegerField(help_text="Fields that differ.")
    sections = serializers.DictField(
        child=serializers.DictField(child=FieldDiffShape()), help_text="Section, then field."
    )


DIFF = {
    "user_id": "mara",
    "from_version": {"version": 1, "sections_version": "v1"},
    "to_version": {"version": 3, "sections_version": "v2"},
    "changed": 1,
    "sections": {
        "user": {
            "location": {
                "change": "changed",
                "old": "Porto",
                "new": "Lisbon",
                "runs": [{"kind": "removed", "text": "Porto"}, {"kind": "added", "text": "Lisbon"}],
            }
        }
    },
}


class DiffView(ClientView):
    @extend_schema(
        operation_id="diff",
        summary="Compare two versions",
        description=(
            "The sections field by field, and word by word. Without `from` the newest v1 is compared, or "
            "nothing when there never was one; without `to` the version that readers get."
        ),
        tags=["profiles"],
        parameters=[
            query_parameter(
                "from", "`v1`, `v2` or a number; v1 unless given.", pattern="^(v[12]|[0-9]{1,9})$"
            ),
            query_parameter(
                "to",
                "`v1`, `v2` or a number; the current version unless given.",
                pattern="^(v[12]|[0-9]{1,9})$",
            ),
        ],
        responses={
            200: OpenApiResponse(DiffShape, examples=[OpenApiExample("v1 to v2", value=DIFF)]),
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str) -> Response:
        names = [_name(request, "from"), _name(request, "to")]
        profile = self.profile_or_404(user_id, with_version(*OF_FACTS, "memory_lines"))
        new = version_or_404(profile, names[1]) if names[1] else profile.current_version
        if new is None:
            raise no_version("version yet")
        old = version_or_404(profile, names[0]) if names[0] else profile.version("v1", without=OF_FACTS)
        diff = diff_sections(old.to_sections() if old else None, new.to_sections())
        return Response(
            {
                "user_id": profile.user_id,
                "from_version": _end(old) if old else None,
                "to_version": _end(new),
                "changed": len(diff.changed),
                "sections": diff_as_json(diff),
            }
        )


def _name(request: Request, parameter: str) -> str | None:
    name = query_text(request, parameter)
    if name is not None and not NAME.fullmatch(name):
        detail = f"{parameter}: use v1, v2 or the number of a version."
        raise Problem("invalid", detail, errors={parameter: [detail]})
    return name


def _end(version: ProfileVersion) -> dict[str, Any]:
    return {"version": version.number, "sections_version": version.generation or None}
