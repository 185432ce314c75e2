"""Decides which documents of an export hold its conversations, and in which format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fullpass.exports.archives import Contents, Document
from fullpass.exports.detection import described, format_of
from fullpass.exports.errors import BROKEN_JSON, ExportError
from fullpass.exports.members import by_extension
from fullpass.exports.results import Limits
from fullpass.exports.stream import JsonStream


def elements(document: Document, limits: Limits) -> Iterator[Any]:
    """The conversations of one document, each decoded or `Unreadable`."""
    with document.open() as read:
        yield from JsonStream(read, limits.max_conversation_bytes).elements()


def recognise(contents: Contents, limits: Limits) -> str:
    """The name of the format. JSON under other names is taken in where no file is named conversations."""
    for document in contents.conversations:
        if known := format_of(elements(document, limits)):
            return known.name
    formats: dict[str, None] = {}
    for document in list(contents.other):
        try:
            known = format_of(elements(document, limits))
        except ExportError as error:
            if error.code not in BROKEN_JSON:
                raise
            continue
        if known:
            formats[known.name] = None
            contents.other.remove(document)
            contents.conversations.append(document)
    if formats:
        return next(iter(formats))
    if not contents.members:
        raise ExportError("empty_zip")
    found = next(
        filter(None, (described(elements(document, limits)) for document in contents.conversations)), ""
    )
    if found:
        raise ExportError("unknown_format", found)
    if contents.conversations:
        raise ExportError("empty_export")
    names = contents.unknown + [document.name for document in contents.other]
    raise ExportError(
        "no_conversations",
        f"{contents.members} files" + (f", among them {by_extension(names)}" if names else ""),
    )
