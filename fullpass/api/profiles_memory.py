"""MEMORY: as Markdown to be loaded, or as lines with the sentences they rest on."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request

from fullpass.api.base import ClientView
from fullpass.api.conditional import (
    IF_NONE_MATCH,
    NOT_MODIFIED,
    etag_header,
    etag_of,
    has_already,
    not_modified,
    tagged,
)
from fullpass.api.negotiation import ByPreference
from fullpass.api.profiles_shapes import EXAMPLE_FACT, OF_FACTS, EvidenceShape, no_version, with_version
from fullpass.api.schema import problems
from fullpass.bundle import lines_in_order
from fullpass.fact_records import fact_records, facts_named
from fullpass.models import Fact, Profile, ProfileVersion
from fullpass.runner.reviewed import writer_of

MOST_QUOTES = 5  # a fact; the fact itself has them all
FOR_SOURCES = [*OF_FACTS, "memory_lines"]
OF_SECTIONS = ("sections", "section_sources", "soulprint_text")


class MarkdownText(BaseRenderer):
    media_type = "text/markdown"
    format = "md"

    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> bytes:
        return str(data).encode()


class SourceShape(serializers.Serializer):
    """A fact that a line rests on, as of this version."""

    id = serializers.CharField()
    statement = serializers.CharField()
    status = serializers.ChoiceField(Fact.Status.values)
    times_said = serializers.IntegerField()
    evidence = EvidenceShape(many=True, help_text=f"The first {MOST_QUOTES}; the fact has them all.")


class LineShape(serializers.Serializer):
    text = serializers.CharField()
    facts = serializers.ListField(child=serializers.CharField(), help_text="Ids.")
    sources = SourceShape(many=True)


class MemoryShape(serializers.Serializer):
    """MEMORY of the current version, line by line."""

    user_id = serializers.CharField()
    version = serializers.IntegerField()
    written_by = serializers.CharField(help_text="Engine and model.")
    memory_md = serializers.CharField()
    lines = serializers.DictField(child=LineShape(many=True), help_text="Category to its lines.")
    left_out = serializers.IntegerField(help_text="Facts that hold and did not fit.")


SOURCE = {name: EXAMPLE_FACT[name] for name in ("id", "statement", "status", "times_said", "evidence")}
EXAMPLE = {
    "user_id": "mara",
    "version": 3,
    "written_by": "anthropic (claude-haiku-4-5-20251001)",
    "memory_md": "# Memory\n\n## Preferences\n\n- Prefers short answers\n",
    "lines": {
        "preferences": [{"text": "Prefers short answers", "facts": [EXAMPLE_FACT["id"]], "sources": [SOURCE]}]
    },
    "left_out": 0,
}


class MemoryView(ClientView):
    renderer_classes = [MarkdownText, JSONRenderer]
    content_negotiation_class = ByPreference

    @extend_schema(
        operation_id="memory",
        summary="Read MEMORY",
        description=(
            "Markdown, or with `Accept: application/json` line by line with the facts that each rests on and "
            "where they were said. 404 until there is a MEMORY; the person's `import_status` tells why."
        ),
        tags=["profiles"],
        parameters=[IF_NONE_MATCH, etag_header(200, 304)],
        responses={
            (200, "text/markdown"): OpenApiResponse(
                OpenApiTypes.STR,
                examples=[OpenApiExample("markdown", value=EXAMPLE["memory_md"], media_type="text/markdown")],
            ),
            (200, "application/json"): OpenApiResponse(
                MemoryShape,
                examples=[OpenApiExample("with sources", value=EXAMPLE, media_type="application/json")],
            ),
            304: NOT_MODIFIED,
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str) -> HttpResponseBase:
        profile = self.profile_or_404(user_id, with_version(*FOR_SOURCES, *OF_SECTIONS))
        version = profile.current_version
        if version is None or not version.memory_md:
            raise no_version("MEMORY yet")
        if request.accepted_renderer.format == "md":
            media_type, text = "text/markdown; charset=utf-8", version.memory_md
        else:
            media_type = "application/json"
            text = json.dumps(memory_with_sources(profile, version), ensure_ascii=False)
        etag = etag_of(media_type, text)
        if has_already(request, etag):
            answer = not_modified(etag)
        else:
            answer = tagged(HttpResponse(text, content_type=media_type), etag)
        patch_vary_headers(answer, ["Accept"])
        return answer


def memory_with_sources(profile: Profile, version: ProfileVersion) -> dict[str, Any]:
    """MEMORY line by line, each with its facts as of that version and where they were said."""
    version.refresh_from_db(fields=["memory_md", *FOR_SOURCES])  # in one query: a forget mends versions
    lines = lines_in_order(version)
    version.profile = profile
    named = facts_named(version, (key for group in lines.values() for line in group for key in line["facts"]))
    facts = {
        record["id"]: {name: record[name] for name in SOURCE}
        for record in fact_records(named, most_quotes=MOST_QUOTES)
    }
    return {
        "user_id": profile.user_id,
        "version": version.number,
        "written_by": writer_of(version),
        "memory_md": version.memory_md,
        "lines": {
            category: [
                {**line, "sources": [facts[key] for key in line["facts"] if key in facts]} for line in group
            ]
            for category, group in lines.items()
        },
        "left_out": len(version.left_out),
    }
