"""Taking in an upload: from the wire to an unnamed file on disk, piece by piece, no more than allowed."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, cast

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParser, MultiPartParserError
from rest_framework.exceptions import UnsupportedMediaType

from fullpass.api.problems import Problem, unavailable

MIB = 1024 * 1024
FRAMING = MIB  # bytes that a form may have besides its file
FILE_FIELD = "file"


@dataclass
class Received:
    """A form that came in: its fields, and its file from the start, if there is one."""

    file: BinaryIO
    fields: dict[str, str] = field(default_factory=dict)
    has_file: bool = False
    size: int = 0  # bytes
    sha256: str = ""


@contextmanager
def received(request: HttpRequest) -> Iterator[Received]:
    """Take in a multipart form with a file, which is gone when the context ends, or the process does.

    Raises Problem: unsupported_media_type, too_large as soon as that is known, invalid for a form that is
    damaged or broke off, unavailable when there is no room for it.
    """
    if request.content_type != "multipart/form-data":
        raise UnsupportedMediaType(request.content_type or "")
    limit = settings.FULLPASS_MAX_UPLOAD_MB * MIB
    length = request.META.get("CONTENT_LENGTH") or "0"
    announced = int(length) if length.isdecimal() else 0
    if announced > limit + FRAMING:
        raise _too_large()
    with tempfile.TemporaryFile(dir=settings.FILE_UPLOAD_TEMP_DIR) as file:
        form = Received(file)
        yield _filled(form, request, announced, limit)


def _filled(form: Received, request: HttpRequest, announced: int, limit: int) -> Received:
    into_file = IntoFile(form, limit)
    chunked = not announced and "chunked" in request.META.get("HTTP_TRANSFER_ENCODING", "").lower()
    stream = request.META["wsgi.input"] if chunked else request
    # The parser takes a length of 0 for an empty form; it uses it for nothing else.
    meta = {**request.META, "CONTENT_LENGTH": limit + FRAMING if chunked else announced}
    try:
        body = cast(Any, Body(stream, announced, limit + FRAMING))
        parser = MultiPartParser(meta, body, [into_file], "utf-8")
        fields, _ = parser.parse()
    except MultiPartParserError as error:
        raise Problem("invalid", "The form is damaged; send multipart/form-data.") from error
    form.fields = {name: value for name, value in fields.items() if isinstance(value, str)}
    form.sha256 = into_file.digest.hexdigest()
    form.file.seek(0)
    return form


class Body:
    """The body of a request for the parser, which takes the end of what comes for the end of the form."""

    def __init__(self, stream: Any, announced: int, limit: int) -> None:
        self._stream, self._announced, self._limit = stream, announced, limit
        self._count = 0

    def read(self, size: int) -> bytes:
        try:
            data: bytes = self._stream.read(size)
        except Exception as error:  # every web server has errors of its own for a body that breaks off
            raise _broken_off() from error
        self._count += len(data)
        if self._count > self._limit:
            raise _too_large()
        if not data and self._count < self._announced:
            raise _broken_off()
        return data


class IntoFile(FileUploadHandler):
    """Writes the file of the form to disk as it comes, counts and hashes it. Other files are passed over."""

    chunk_size = 256 * 1024

    def __init__(self, form: Received, limit: int) -> None:
        super().__init__()
        self.form, self.limit = form, limit
        self.digest = hashlib.sha256()

    def new_file(self, field_name: str, *args: Any, **kwargs: Any) -> None:
        if field_name != FILE_FIELD:
            raise SkipFile
        if self.form.has_file:
            raise Problem("invalid", "file: Send one file at a time.", errors={"file": ["Send one file."]})
        self.form.has_file = True

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.form.size += len(raw_data)
        if self.form.size > self.limit:
            raise _too_large()
        self.digest.update(raw_data)
        try:
            self.form.file.write(raw_data)
        except OSError as error:  # such as a disk that is full
            raise unavailable("The room for uploads") from error

    def file_complete(self, file_size: int) -> None:
        return None


def _broken_off() -> Problem:
    return Problem("invalid", "The upload broke off; send it again.")


def _too_large() -> Problem:
    limit = settings.FULLPASS_MAX_UPLOAD_MB
    return Problem("too_large", f"The export is larger than {limit:,} MB; hand in a smaller one.")
