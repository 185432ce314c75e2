"""Reading JSON bodies: whatever is sent, it is understood or refused in one sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from django.conf import settings
from django.core.handlers.wsgi import LimitedStream
from django.http import HttpRequest
from rest_framework.parsers import BaseParser

from fullpass.api.problems import Problem, too_large


class JSONBody(BaseParser):
    """A JSON body of at most DATA_UPLOAD_MAX_MEMORY_SIZE bytes, in UTF-8, without NUL characters."""

    media_type = "application/json"

    def parse(self, stream: Any, media_type: str | None = None, parser_context: Any = None) -> Any:
        return json_of(read_body(stream))


def take_chunked(request: HttpRequest) -> None:
    """Make a JSON body readable that comes in chunks, without a length: Django would take it for none."""
    if request.META.get("CONTENT_LENGTH") or "chunked" not in request.headers.get("Transfer-Encoding", ""):
        return
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    request._stream = LimitedStream(request.META["wsgi.input"], limit + 1)  # type: ignore[assignment]
    request.META["CONTENT_LENGTH"] = str(limit)


def read_body(stream: HttpRequest) -> bytes:
    """The whole body. Raises Problem when it is above the limit."""
    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    announced = stream.META.get("CONTENT_LENGTH") or "0"
    if announced.isdecimal() and int(announced) > limit:
        raise too_large(limit)
    try:
        raw = stream.read(limit + 1)
    except Exception as error:  # every web server has errors of its own for a body that breaks off
        raise Problem("invalid", "The body broke off or is damaged; send it again.") from error
    if len(raw) > limit:
        raise too_large(limit)
    return raw


def json_of(raw: bytes) -> Any:
    """The value that the bytes stand for. Raises Problem."""
    try:
        value = json.loads(raw.decode("utf-8"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise Problem("invalid", "The body is not in UTF-8.") from error
    except RecursionError as error:
        raise Problem("invalid", "The body is nested too deeply.") from error
    except ValueError as error:
        raise Problem("invalid", "The body is not JSON.") from error
    for text in _texts(value):
        if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise Problem("invalid", "The body holds NUL characters or half of a surrogate pair.")
    return value


def _texts(value: Any) -> Iterator[str]:
    """Every string in a JSON value, names included."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            left.extend(value)
        elif isinstance(value, Mapping):
            left.extend(value)
            left.extend(value.values())


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)
