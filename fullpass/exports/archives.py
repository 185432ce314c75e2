"""Finds the JSON documents in a file: the file itself, or members of a ZIP, or of ZIPs inside it.

Members are read from front to back only, and no size that an archive declares is believed. Inner ZIPs are
unpacked to unnamed temporary files, which the system removes however the process ends.
"""

from __future__ import annotations

import errno
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import IO, Any, BinaryIO, cast

from fullpass.exports.budget import Budget
from fullpass.exports.errors import BROKEN_JSON, ExportError
from fullpass.exports.members import Kind, in_natural_order, is_attachment, kind_of, missing_shards
from fullpass.exports.results import MIB, Limits
from fullpass.exports.stream import JsonStream

READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may demand any amount of memory
ENCRYPTED = 0x1
MAX_MANIFEST_CHARS = 16 * MIB

Read = Callable[[int], bytes]


@dataclass(frozen=True)
class Document:
    """A JSON document: within `open` it is read from its beginning."""

    name: str
    open: Callable[[], AbstractContextManager[Read]]


@dataclass
class Contents:
    """The documents of an export by what they may hold, and the names of what was left aside."""

    conversations: list[Document] = field(default_factory=list)
    standing: list[Document] = field(default_factory=list)  # memory and projects
    other: list[Document] = field(default_factory=list)  # JSON under unknown names
    unknown: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)  # named by a manifest, but not there
    members: int = 0

    def extend(self, inner: Contents) -> None:
        for name in ("conversations", "standing", "other", "unknown", "missing"):
            getattr(self, name).extend(getattr(inner, name))
        self.members += inner.members


class _ShortReads:
    """Bounds what zipfile reads at once, so that a table of contents cannot fill the memory."""

    def __init__(self, stream: IO[bytes], limit: int) -> None:
        self._stream, self._limit = stream, limit
        self.seek, self.tell, self.seekable = stream.seek, stream.tell, stream.seekable

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(self._limit if size < 0 else min(size, self._limit))


class Archives:
    """Opens an archive and those inside it; `stack` closes them all."""

    def __init__(self, limits: Limits, budget: Budget, stack: ExitStack) -> None:
        self._limits, self._budget, self._stack = limits, budget, stack

    def contents(self, stream: IO[bytes], depth: int = 1) -> Contents:
        """What a ZIP holds. ZIPs inside it are opened only where it has no conversations of its own."""
        if depth > self._limits.max_nesting:
            raise ExportError("nested_too_deep", f"{self._limits.max_nesting}")
        with _damage_named("its table of contents"):
            bounded = cast(BinaryIO, _ShortReads(stream, self._limits.max_directory_bytes))
            archive = self._stack.enter_context(zipfile.ZipFile(bounded))
        members = [info for info in archive.infolist() if not info.filename.endswith("/") and info.filename]
        members.sort(key=lambda info: in_natural_order(info.filename))
        found = Contents(members=len(members))
        archives: list[zipfile.ZipInfo] = []
        for info in members:
            kind = kind_of(info.filename)
            if kind is Kind.ARCHIVE:
                archives.append(info)
            elif kind is Kind.UNKNOWN:
                found.unknown.append(info.filename)
            elif kind is Kind.MANIFEST:
                names = [member.filename for member in members]
                found.missing += missing_shards(self._manifest(archive, info), names)
            elif kind in (Kind.CONVERSATIONS, Kind.STANDING, Kind.OTHER_JSON):
                self._shelf(found, kind).append(self._document(archive, info))
        if found.conversations:
            found.unknown += [info.filename for info in archives if not is_attachment(info.filename)]
        else:
            for info in archives:
                found.extend(self.contents(self._unpacked(archive, info), depth + 1))
        return found

    @staticmethod
    def _shelf(found: Contents, kind: Kind) -> list[Document]:
        shelves = {Kind.CONVERSATIONS: found.conversations, Kind.STANDING: found.standing}
        return shelves.get(kind, found.other)

    def _document(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Document:
        _check_readable(info)
        return Document(PurePosixPath(info.filename).name, lambda: self._reader(archive, info))

    @contextmanager
    def _reader(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[Read]:
        name = PurePosixPath(info.filename).name
        with _damage_named(name):
            member = archive.open(info)

        def read(size: int) -> bytes:
            with _damage_named(name):
                return member.read(size)

        with member:
            yield self._budget.counting(read)

    def _unpacked(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> IO[bytes]:
        _check_readable(info)
        copy = tempfile.TemporaryFile()  # noqa: SIM115 - the stack closes it
        self._stack.callback(copy.close)
        with self._reader(archive, info) as read:
            while data := read(MIB):
                copy.write(data)
        return copy

    def _manifest(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Any:
        """The manifest, None when it is no JSON: it is a help, and file names say the rest."""
        _check_readable(info)
        try:
            with self._reader(archive, info) as read:
                return next(JsonStream(read, MAX_MANIFEST_CHARS).elements(), None)
        except ExportError as error:
            if error.code not in BROKEN_JSON:
                raise
            return None


def plain_document(stream: IO[bytes], budget: Budget) -> Document:
    """A bare JSON file as the only document."""

    @contextmanager
    def start() -> Iterator[Read]:
        stream.seek(0)
        yield budget.counting(stream.read)

    return Document("the file", start)


def _check_readable(info: zipfile.ZipInfo) -> None:
    name = PurePosixPath(info.filename).name
    if info.flag_bits & ENCRYPTED:
        raise ExportError("encrypted_zip", name)
    if info.compress_type not in READABLE:
        raise ExportError("unsupported_compression", f"method {info.compress_type} of {name}")


@contextmanager
def _damage_named(name: str) -> Iterator[None]:
    """Say of what zipfile and zlib complain about that the ZIP is damaged, and where."""
    try:
        yield
    except NotImplementedError as error:
        raise ExportError("unsupported_compression", name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, struct.error, ValueError, OverflowError) as error:
        where = f"wrong checksum of {name}" if "CRC" in str(error) else name
        raise ExportError("damaged_zip", where) from error
    except OSError as error:
        if error.errno == errno.EINVAL:  # seeking to a place that cannot be
            raise ExportError("damaged_zip", name) from error
        raise
