"""What readers got at other times."""

from __future__ import annotations

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
    sections_of,
)
from fullpass.api.schema import problems
from fullpass.models import Profile, ProfileVersion


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


class VersionsView(ListView):
    @extend_schema(
        operation_id="versions",
        summary="List a person's versions",
        description="The newest first. A version never changes, but that what is forgotten is taken out.",
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
        answer = VersionShape(found).data
        etag = etag_of(answer)
        if has_already(request, etag):
            return not_modified(etag)
        return tagged(Response(answer), etag)


def version_or_404(profile: Profile, name: str) -> ProfileVersion:
    """The person's version of that number or generation. Raises Problem."""
    found = profile.version(name, without=(*OF_FACTS, "memory_lines"))
    if found is None:
        raise Problem("not_found", "This person has no such version.")
    return found
