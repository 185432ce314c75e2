"""Everything known about a person as files, in one archive."""

from __future__ import annotations

import hashlib
from typing import IO, Any

from django.http import FileResponse
from django.http.response import HttpResponseBase
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request

from fullpass.api.base import ClientView
from fullpass.api.conditional import (
    IF_NONE_MATCH,
    NOT_MODIFIED,
    etag_header,
    has_already,
    not_modified,
    tagged,
)
from fullpass.api.profiles_shapes import no_version, with_version
from fullpass.api.schema import problems
from fullpass.bundle import archive_name, zipped

BYTES_AT_ONCE = 1 << 20


class ZipRenderer(BaseRenderer):
    media_type = "application/zip"
    format = "zip"
    render_style = "binary"

    def render(self, data: Any, accepted_media_type: Any = None, renderer_context: Any = None) -> bytes:
        return bytes(data)


class BundleView(ClientView):
    renderer_classes = [ZipRenderer, JSONRenderer]

    @extend_schema(
        operation_id="bundle",
        summary="Take everything along",
        description=(
            "A ZIP of the version that readers get: `MEMORY.md`, the sections as Markdown and JSON, "
            "`soulprint.md`, the facts with their evidence, MEMORY line by line and the ledger. The same "
            "content gives the same bytes. 404 before the first version."
        ),
        tags=["profiles"],
        parameters=[IF_NONE_MATCH, etag_header(200, 304)],
        responses={
            (200, "application/zip"): OpenApiResponse(OpenApiTypes.BINARY),
            304: NOT_MODIFIED,
            **problems("not_found"),
        },
    )
    def get(self, request: Request, user_id: str) -> HttpResponseBase:
        profile = self.profile_or_404(user_id, with_version())
        if profile.current_version is None:
            raise no_version("version yet")
        archive = zipped(profile.current_version)
        etag = f'"{_digest(archive)}"'
        if has_already(request, etag):
            archive.close()
            return not_modified(etag)
        name = archive_name(profile)
        return tagged(
            FileResponse(archive, as_attachment=True, filename=name, content_type="application/zip"), etag
        )


def _digest(archive: IO[bytes]) -> str:
    found = hashlib.sha256()
    while piece := archive.read(BYTES_AT_ONCE):
        found.update(piece)
    archive.seek(0)
    return found.hexdigest()[:32]
