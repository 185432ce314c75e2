"""The person as readers get them: one whole version, never a mixture."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import OuterRef, Subquery
from django.http.response import HttpResponseBase
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

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
from fullpass.api.problems import Problem
from fullpass.api.profiles_shapes import EXAMPLE_SECTIONS, OF_FACTS, SectionsShape, sections_of, with_version
from fullpass.api.schema import problems
from fullpass.erase import erase_person
from fullpass.models import FullPassRun, Profile
from fullpass.models.profiles import USER_ID
from fullpass.runner.status import import_status_of

IMPORT_STATUS = ["none", "processing", "quick_ready", "complete", "failed"]
NO_RUN = "none"


class ProfileShape(serializers.Serializer):
    """A person: everything is of the one version that `version` names."""

    user_id = serializers.CharField()
    version = serializers.IntegerField(allow_null=True, help_text="Null before the first version.")
    sections_version = serializers.ChoiceField(["v1", "v2"], allow_null=True)
    sections = SectionsShape()
    memory_md = serializers.CharField(help_text="MEMORY as Markdown; empty before there is one.")
    soulprint_text = serializers.CharField(
        help_text="Sections and MEMORY as one text for an assistant; empty before the first version."
    )
    import_status = serializers.ChoiceField(IMPORT_STATUS)
    full_pass_status = serializers.ChoiceField(
        [NO_RUN, *FullPassRun.Status.values], help_text="Of the newest run."
    )


EXAMPLE = {
    "user_id": "mara",
    "version": 3,
    "sections_version": "v2",
    "sections": EXAMPLE_SECTIONS,
    "memory_md": "# Memory\n\n## Preferences\n\n- Prefers short answers\n",
    "soulprint_text": "## Communication Style & Personality\n\n**Communication Style:** brief, direct\n",
    "import_status": "complete",
    "full_pass_status": "complete",
}


class ProfileView(ClientView):
    @extend_schema(
        operation_id="profile",
        summary="Read a person",
        description=(
            "One whole version, from one read: `sections`, `memory_md` and `soulprint_text` belong together. "
            "Before the first version `version` and `sections_version` are null, the sections are empty "
            "objects and the texts are empty. The ETag changes with the version and with either status."
        ),
        tags=["profiles"],
        parameters=[IF_NONE_MATCH, etag_header(200, 304)],
        responses={
            200: OpenApiResponse(ProfileShape, examples=[OpenApiExample("with v2", value=EXAMPLE)]),
            304: NOT_MODIFIED,
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str) -> HttpResponseBase:
        runs = FullPassRun.objects.filter(profile=OuterRef("pk")).order_by("-created_at")
        # One query, so that version and statuses are of the same moment.
        whole = with_version(*OF_FACTS, "memory_lines", "section_sources").annotate(
            newest_run=Subquery(runs.values("status")[:1])
        )
        profile: Any = self.profile_or_404(user_id, whole)
        answer = profile_record(profile, profile.newest_run)
        etag = etag_of(
            profile.pk, profile.current_version_id, answer["import_status"], answer["full_pass_status"]
        )
        if has_already(request, etag):
            return not_modified(etag)
        return tagged(Response(answer), etag)

    @extend_schema(
        operation_id="erase_profile",
        summary="Erase a person",
        description=(
            "Cancels what runs, then removes every row and every file of the person, for good. "
            "Erasing again is 404: nobody is there any more."
        ),
        tags=["profiles"],
        responses={204: OpenApiResponse(description="The person is gone."), **problems("not_found")},
    )
    def delete(self, request: Request, user_id: str) -> Response:
        try:
            USER_ID(user_id)
            known = erase_person(self.client, user_id)
        except ValidationError:
            known = False
        if not known:
            raise Problem("not_found", "There is no such person.")
        return Response(status=204)


def profile_record(profile: Profile, newest_run: str | None) -> dict[str, Any]:
    """The person with the version that readers get; `newest_run` is the status of the newest run."""
    current = profile.current_version
    return {
        "user_id": profile.user_id,
        "version": current.number if current else None,
        "sections_version": (current and current.generation) or None,
        "sections": sections_of(current),
        "memory_md": current.memory_md if current else "",
        "soulprint_text": current.soulprint_text if current else "",
        "import_status": import_status_of(profile.generation, newest_run),
        "full_pass_status": newest_run or NO_RUN,
    }
