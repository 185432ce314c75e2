"""The API's description, for programs and for people. Neither needs a key."""

from __future__ import annotations

from functools import cache
from typing import Any

from csp.decorators import csp_update
from django.utils.decorators import method_decorator
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.renderers import (
    OpenApiJsonRenderer,
    OpenApiJsonRenderer2,
    OpenApiYamlRenderer,
    OpenApiYamlRenderer2,
)
from drf_spectacular.views import SpectacularSwaggerSplitView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

FOR_AN_HOUR = "public, max-age=3600"


@cache
def openapi_document() -> dict[str, Any]:
    """Every call of the API, as OpenAPI."""
    return SchemaGenerator().get_schema(request=None, public=True)


class SchemaView(APIView):
    """OpenAPI as JSON, or as YAML where Accept asks for that."""

    authentication_classes = []
    renderer_classes = [
        OpenApiJsonRenderer2,
        OpenApiJsonRenderer,
        OpenApiYamlRenderer,
        OpenApiYamlRenderer2,
    ]
    schema = None

    def get(self, request: Request) -> Response:
        return Response(openapi_document(), headers={"Cache-Control": FOR_AN_HOUR})


@method_decorator(csp_update({"img-src": ["data:"]}), name="dispatch")  # icons in its style sheet
class DocsView(SpectacularSwaggerSplitView):
    """Swagger UI from this server alone, without inline script or style."""

    template_name = "api/docs.html"
    url_name = "schema"

    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        response = super().get(request, *args, **kwargs)
        response["Cross-Origin-Opener-Policy"] = "same-origin"
        return response
