"""What every call of a client shares: its key, its limits, and the people and runs that are its own."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.views import APIView

from fullpass.api.authentication import KeyAuthentication
from fullpass.api.pagination import CursorPages
from fullpass.api.parsers import JSONBody, take_chunked
from fullpass.api.problems import Problem
from fullpass.api.schema import ServiceSchema
from fullpass.api.throttles import ClientThrottle
from fullpass.models import Client, FullPassRun, Profile
from fullpass.models.profiles import USER_ID

CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'"


class ClientView(APIView):
    """A call that needs a key. Answers are not to be cached unless the view says how."""

    authentication_classes = [KeyAuthentication]
    permission_classes = []
    throttle_classes = [ClientThrottle]
    throttle_scope = "read"  # or "submit", for what makes work
    parser_classes = [JSONBody]
    renderer_classes = [JSONRenderer]
    schema = ServiceSchema()

    @property
    def client(self) -> Client:
        """Whose key it is."""
        return cast(Client, self.request.user)

    def profile_or_404(self, user_id: str, profiles: QuerySet[Profile] | None = None) -> Profile:
        """The client's person, read from `profiles` where given. Raises Problem in the same words for another
        client's and for none.
        """
        nobody = Problem("not_found", "There is no such person.")
        try:
            USER_ID(user_id)
        except ValidationError as error:
            raise nobody from error
        known = Profile.objects.all() if profiles is None else profiles
        profile = known.filter(client=self.client, user_id=user_id).first()
        if profile is None:
            raise nobody
        return profile

    def run_or_404(self, run_id: str) -> FullPassRun:
        """The client's run. Raises Problem in the same words for another client's and for none."""
        try:
            pk = UUID(run_id)
        except ValueError:
            pk = None
        runs = FullPassRun.objects.select_related("profile").filter(profile__client=self.client)
        run = runs.filter(pk=pk).first() if pk else None
        if run is None:
            raise Problem("not_found", "There is no such run.")
        return run

    def initialize_request(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Request:
        if JSONBody in self.parser_classes:
            take_chunked(request)
        return super().initialize_request(request, *args, **kwargs)

    def options(  # type: ignore[override]
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Which methods the address takes: in the Allow header."""
        answer = HttpResponse(status=204)
        del answer.headers["Content-Type"]
        return answer

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        answer: HttpResponseBase = super().finalize_response(request, response, *args, **kwargs)
        answer.headers.setdefault("Cache-Control", "no-store")
        answer.headers.setdefault("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        patch_vary_headers(answer, ["Authorization"])
        return answer


class ListView(ClientView):
    """A call that answers with a page of a list."""

    pagination_class = CursorPages

    def page_of(self, rows: QuerySet, serializer: type[BaseSerializer], ordering: str) -> Response:
        """One page of the rows, newest or oldest first by a field that is never null."""
        pages = CursorPages(ordering)
        page = pages.paginate_queryset(rows, self.request, view=self)
        return pages.get_paginated_response(serializer(page, many=True).data)
