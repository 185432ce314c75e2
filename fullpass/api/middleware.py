"""Problem documents also where no view was reached: unknown hosts, unreadable requests, unknown addresses."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from fullpass.api.problems import Problem, internal_error

ROOT_CALLS = ("process-full", "full-pass-status", "healthz", "readyz")
MEANT_FOR_PEOPLE = "text/html"
PROBLEMS = {
    400: Problem("invalid", "The request could not be read; check its Host header and its parameters."),
    403: Problem("forbidden", "This is not allowed."),
    404: Problem("not_found", "There is no such address; see /api/docs/."),
    405: Problem("method_not_allowed", "This address does not take that method."),
}


class ProblemsForPrograms:
    """Puts a problem document in the place of an error page on the paths of the API."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        is_page = response.headers.get("Content-Type", "").startswith(MEANT_FOR_PEOPLE)
        if response.status_code < 400 or not is_page or not is_api(request.path_info):
            return response
        answer = PROBLEMS.get(response.status_code, internal_error()).response()
        if allowed := response.headers.get("Allow"):
            answer["Allow"] = allowed
        return answer


def is_api(path: str) -> bool:
    """Whether programs call that path."""
    first = path.lstrip("/").split("/", 1)[0]
    return first == "api" or first in ROOT_CALLS
