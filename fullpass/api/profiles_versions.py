"""What readers got at other times, and how one version differs from another."""

from __future__ import annotations

import re
from typing import Any

from django.http.response import HttpResponseBase
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from fullpass.api.base import ClientView, ListView
from fullpass.api.conditional import (
    IF_NONE_MATCH,
    NOT_MODIFIED,
    etag_header,
    etag_of,
    has_already,
    not_modified,
    tagged,
)
from fullpass.api.problems import Problem
from fullpass.api.profiles_shapes import (
    EXAMPLE_SECTIONS,
    OF_FACTS,
    SectionsShape,
    no_version,
    query_parameter,
    query_text,
    sections_of,
    with_version,
)
from fullpass.api.schema import problems
from fullpass.models import Profile, ProfileVersion
from fullpass.pipeline.diff import Change, RunKind, diff_as_json, diff_sections

NAME = re.compile(r"v[12]|[0-9]{1,9}")


class VersionSummary(serializers.ModelSerializer):
    """A version, without what it holds."""

    version = serializers.IntegerField(source="number")
    sections_version = serializers.SerializerMethodField()
    run_id = serializers.UUIDField(allow_null=True, help_text="The run that its MEMORY or sections are from.")
    copied_from = serializers.SerializerMethodField(
        help_text="The version that a review mended, or a rollback brought back."
    )

    class Meta:
        model = ProfileVersion
        fields = [
            "version", "kind", "sections_version", "run_id", "copied_from", "engine", "model", "created_at",
        ]  # fmt: skip

    def get_sections_version(self, version: ProfileVersion) -> str | None:
        return version.generation or None

    def get_copied_from(self, version: ProfileVersion) -> int | None:
        return version.copied_from.number if version.copied_from else None


class VersionShape(VersionSummary):
    """A version and what it holds."""

    sections = serializers.SerializerMethodField()
    sources = serializers.JSONField(
        source="section_sources",
        help_text="`section.field` to ids of facts, and `[conversation id, message id]` of messages.",
    )

    class Meta(VersionSummary.Meta):
        fields = [*VersionSummary.Meta.fields, "sections", "sources", "memory_md", "soulprint_text"]

    def get_sections(self, version: ProfileVersion) -> SectionsShape:
        return sections_of(version)  # type: ignore[return-value]


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


SUMMARY = {
    "version": 3,
    "kind": "full_pass",
    "sections_version": "v2",
    "run_id": "0b8a5a5e-6f4e-4d0f-9f0e-3f1f5c1f7a11",
    "copied_from": None,
    "engine": "anthropic",
    "model": "claude-haiku-4-5-20251001",
    "created_at": "2026-01-20T08:00:00Z",
}
WHOLE = {
    **SUMMARY,
    "sections": EXAMPLE_SECTIONS,
    "sources": {"user.location": ["9f2c41d07be85a36", ["c-17", "m-3"]]},
    "memory_md": "# Memory\n\n## Preferences\n\n- Prefers short answers\n",
    "soulprint_text": "## Communication Style & Personality\n\n**Communication Style:** brief, direct\n",
}
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


class VersionsView(ListView):
    @extend_schema(
        operation_id="versions",
        summary="List a person's versions",
        description="The newest first. A version never changes.",
        tags=["profiles"],
        responses={
            200: OpenApiResponse(VersionSummary(many=True), examples=[OpenApiExample("v2", value=SUMMARY)]),
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str) -> Response:
        profile = self.profile_or_404(user_id)
        columns = [name for name in VersionSummary.Meta.fields if name not in ("version", "sections_version")]
        rows = profile.versions.select_related("copied_from").only(
            "number", "generation", "profile_id", *columns, "copied_from__number"
        )
        return self.page_of(rows, VersionSummary, "-number")


class VersionView(ClientView):
    @extend_schema(
        operation_id="version",
        summary="Read a version",
        description="By its number, or `v1` or `v2`: the newest version with sections of that generation.",
        tags=["profiles"],
        parameters=[IF_NONE_MATCH, etag_header(200, 304)],
        responses={
            200: OpenApiResponse(VersionShape, examples=[OpenApiExample("v2", value=WHOLE)]),
            304: NOT_MODIFIED,
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str, version: str) -> HttpResponseBase:
        found = version_or_404(self.profile_or_404(user_id), version)
        etag = etag_of("version", found.pk)
        if has_already(request, etag):
            return not_modified(etag)
        return tagged(Response(VersionShape(found).data), etag)


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


def version_or_404(profile: Profile, name: str) -> ProfileVersion:
    """The person's version of that number or generation. Raises Problem."""
    found = profile.version(name, without=(*OF_FACTS, "memory_lines"))
    if found is None:
        raise Problem("not_found", "This person has no such version.")
    return found


def _name(request: Request, parameter: str) -> str | None:
    name = query_text(request, parameter)
    if name is not None and not NAME.fullmatch(name):
        detail = f"{parameter}: use v1, v2 or the number of a version."
        raise Problem("invalid", detail, errors={parameter: [detail]})
    return name


def _end(version: ProfileVersion) -> dict[str, Any]:
    return {"version": version.number, "sections_version": version.generation or None}
