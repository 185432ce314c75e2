"""Answers that say which state they show, so that what a caller has already is not sent again."""

from __future__ import annotations

import hashlib
from typing import Any

from django.http import HttpResponseNotModified
from django.http.response import HttpResponseBase
from django.utils.http import parse_etags
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework.request import Request

REVALIDATE = "private, no-cache"  # may be kept by the caller, and is asked for anew each time

IF_NONE_MATCH = OpenApiParameter(
    "If-None-Match",
    OpenApiTypes.STR,
    OpenApiParameter.HEADER,
    description="The ETag of an answer that you have: 304 without a body when nothing changed since.",
)
NOT_MODIFIED = OpenApiResponse(description="Nothing changed since the answer with that ETag.")


def etag_header(*statuses: int) -> OpenApiParameter:
    """How the ETag of answers with these statuses is described in the schema."""
    return OpenApiParameter(
        "ETag",
        OpenApiTypes.STR,
        OpenApiParameter.HEADER,
        response=list(statuses),
        description="Changes with the answer; send it back as If-None-Match.",
    )


def etag_of(*parts: Any) -> str:
    """A strong ETag, the same for the same parts."""
    return f'"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'


def has_already(request: Request, etag: str) -> bool:
    """Whether the caller names that ETag in If-None-Match."""
    named = parse_etags(request.headers.get("If-None-Match", ""))
    return "*" in named or any(each.removeprefix("W/") == etag for each in named)


def not_modified(etag: str) -> HttpResponseBase:
    """The answer to who has that state already."""
    return tagged(HttpResponseNotModified(), etag)


def tagged(response: HttpResponseBase, etag: str) -> HttpResponseBase:
    """The answer with its ETag."""
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = REVALIDATE
    return response
