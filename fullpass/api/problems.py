"""Errors as problem documents (RFC 9457): one shape, a stable code, one clear sentence."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpResponse, UnreadablePostError
from rest_framework import exceptions

from fullpass.runner.failures import place_of
from soulprint.storages import StorageFault

logger = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
STATUS = {
    "invalid": 400,
    "unauthenticated": 401,
    "forbidden": 403,
    "not_found": 404,
    "method_not_allowed": 405,
    "not_acceptable": 406,
    "run_active": 409,
    "idempotency_conflict": 409,
    "wrong_state": 409,
    "too_large": 413,
    "unsupported_media_type": 415,
    "unreadable_export": 422,
    "throttled": 429,
    "internal_error": 500,
    "unavailable": 503,
}
RETRY_SECONDS = 5  # what callers are told to wait while the database cannot be reached


class Problem(exceptions.APIException):
    """An error for the caller; `more` are further members of the document, such as `run_id`.

    The status follows from the code, see STATUS.
    """

    def __init__(self, code: str, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any):
        super().__init__(detail, code)
        self.status_code = STATUS[code]
        self.code, self.sentence, self.more = code, detail, more
        self.headers = dict(headers or {})

    def response(self) -> HttpResponse:
        document = {
            "type": "about:blank",
            "title": HTTPStatus(self.status_code).phrase,
            "status": self.status_code,
            "code": self.code,
            "detail": self.sentence,
            **self.more,
        }
        text = json.dumps(document, ensure_ascii=False)
        response = HttpResponse(text, content_type=MEDIA_TYPE, status=self.status_code, headers=self.headers)
        response.headers.setdefault("Cache-Control", "no-store")
        return response


def too_large(limit: int) -> Problem:
    """The body is above `limit` bytes."""
    return Problem("too_large", f"The body is larger than {limit:,} bytes; send less.")


def unavailable(what: str) -> Problem:
    """The problem to raise where something that we need does not answer."""
    detail = f"{what} cannot be reached; try again in a moment."
    return Problem("unavailable", detail, headers={"Retry-After": str(RETRY_SECONDS)})


def answer(error: Exception, context: dict[str, Any]) -> HttpResponse:
    """The response to anything that a view raised (REST framework's exception handler)."""
    problem = as_problem(error)
    if problem is None:
        if settings.DEBUG_PROPAGATE_EXCEPTIONS:
            raise error
        logger.error("%s failed: %s", type(context["view"]).__name__, place_of(error))
        problem = internal_error()
    return problem.response()


def internal_error() -> Problem:
    """The problem for what nobody foresaw; what it was stands in the log."""
    return Problem("internal_error", "SoulPrint made a mistake here; it is ours to mend.")


def as_problem(error: Exception) -> Problem | None:
    """The problem behind an exception, None for one that nobody foresaw."""
    match error:
        case Problem():
            return error
        case exceptions.ValidationError():
            return _invalid(error)
        case exceptions.ParseError():
            return Problem("invalid", str(error.detail))
        case exceptions.MethodNotAllowed():
            return Problem("method_not_allowed", "This address does not take that method.")
        case exceptions.NotAcceptable():
            return Problem("not_acceptable", "This address has nothing of the kinds that Accept names.")
        case exceptions.UnsupportedMediaType():
            return Problem("unsupported_media_type", "The Content-Type is not one that this address takes.")
        case exceptions.PermissionDenied() | PermissionDenied():
            return Problem("forbidden", "This key may not do that.")
        case exceptions.NotFound() | Http404():
            return Problem("not_found", "There is nothing here.")
        case RequestDataTooBig():
            return too_large(settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
        case SuspiciousOperation() | UnreadablePostError():
            return Problem("invalid", "The request could not be read.")
        case StorageFault():
            logger.error("the storage cannot be used: %s", place_of(error))
            return unavailable("The storage of the exports")
        case OperationalError() | InterfaceError():
            logger.error("the database cannot be used: %s", place_of(error))
            return unavailable("The database")
    return None


def _invalid(error: exceptions.ValidationError) -> Problem:
    errors: dict[str, list[str]] = {}
    for field, sentence in _flat(error.detail):
        errors.setdefault(field, []).append(sentence)
    field, sentences = next(iter(errors.items()))
    return Problem("invalid", f"{field}: {sentences[0]}", errors=errors)


def _flat(detail: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """(field, sentence) of nested errors; a field of a field is `outer.inner`, the whole is `body`."""
    if isinstance(detail, dict):
        for name, value in detail.items():
            inner = "" if name == "non_field_errors" else str(name)
            yield from _flat(value, ".".join(part for part in (path, inner) if part))
    elif isinstance(detail, list):
        for value in detail:
            yield from _flat(value, path)
    else:
        yield path or "body", str(detail)
