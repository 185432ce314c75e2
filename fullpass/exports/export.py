"""An export as a whole: opened, told what it is, and read conversation by conversation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from io import SEEK_END
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from fullpass.pipeline.types import Role

from . import claude
from .archives import Archives, Contents, Document, plain_document
from .budget import Budget
from .detection import described, format_of, is_zip, reader_of
from .draft import unread
from .errors import BROKEN_JSON, ExportError
from .kept_once import StandingTexts
from .members import by_extension
from .reasons import Unread
from .results import Limits, ReadResult
from .stream import JsonStream, Unreadable

START_BYTES = 4096
BY_THE_PERSON = (Role.USER, Role.CUSTOM_INSTRUCTIONS)


def open_export(file: Path | BinaryIO, limits: Limits | None = None) -> Export:
    """Open an export: a path, or a seekable binary file, which stays open and belongs to the caller.

    Use it as a context manager. Raises ExportError when the file is no export; damage further inside shows
    while reading.
    """
    limits = limits or Limits()
    stack = ExitStack()
    try:
        stream = stack.enter_context(file.open("rb")) if isinstance(file, Path) else file
        contents = _contents(stream, limits, stack)
        return Export(_recognised(contents, limits), contents, limits, stack)
    except BaseException:
        stack.close()
        raise


def _contents(stream: BinaryIO, limits: Limits, stack: ExitStack) -> Contents:
    size = stream.seek(0, SEEK_END)
    stream.seek(0)
    if is_zip(stream.read(START_BYTES)):
        return Archives(limits, Budget(limits, size), stack).contents(stream)
    budget = Budget(limits, size)
    return Contents(conversations=[plain_document(stream, budget)], members=1)


class Export:
    """An open export. `format` is "chatgpt", "claude" or "messages": of the first conversation that has one.

    A file that mixes them is read all the same, each conversation by its own form.
    """

    def __init__(self, name: str, contents: Contents, limits: Limits, stack: ExitStack) -> None:
        self.format = name
        self._contents = contents
        self._limits = limits
        self._stack = stack
        self._left_out: Counter[str] = Counter()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, unless it is the caller's, and drop what was unpacked."""
        self._closed = True
        self._stack.close()

    @property
    def warnings(self) -> list[str]:
        """What is missing and what was not understood, in counts; complete once everything is read."""
        warnings = []
        if missing := self._contents.missing:
            named = ", ".join(missing[:5]) + (" and others" if len(missing) > 5 else "")
            warnings.append(f"The manifest names {len(missing)} files that are not in the export: {named}.")
        if names := self._contents.unknown + [document.name for document in self._contents.other]:
            warnings.append(f"{len(names)} files were not understood and not read: {by_extension(names)}.")
        warnings += [f"{number} {what} were not read." for what, number in sorted((+self._left_out).items())]
        return warnings

    def read(self) -> Iterator[ReadResult]:
        """Every conversation of the export in its order, then the synthetic ones.

        Raises ExportError when the file turns out to be damaged, and at the end (nothing_said) when the
        person says nothing in it.
        """
        if self._closed:
            raise ValueError("the export is closed")
        self._left_out.clear()
        standing = StandingTexts()
        found = 0
        person_speaks = False
        for element in self._elements(self._contents.conversations):
            found += 1
            result = self._result(element, found, standing)
            if result.conversation and not person_speaks:
                person_speaks = any(message.role in BY_THE_PERSON for message in result.conversation.messages)
            yield result
        self._read_standing(standing)
        gathered = standing.results()
        written = (
            message.role
            for result in gathered
            if result.conversation
            for message in result.conversation.messages
        )
        if not person_speaks and not any(role in BY_THE_PERSON for role in written):
            raise ExportError("nothing_said", f"{found:,}")
        yield from gathered

    def _elements(self, documents: list[Document]) -> Iterator[Any]:
        for document in documents:
            yield from _elements(document, self._limits)

    def _result(self, element: Any, position: int, standing: StandingTexts) -> ReadResult:
        if isinstance(element, dict):
            if known := reader_of(element):
                return known.read(element, standing, self._left_out)
            return unread(f"unreadable-{position}", Unread.UNKNOWN_SHAPE)
        reason = element.reason if isinstance(element, Unreadable) else Unread.MALFORMED
        return unread(f"unreadable-{position}", reason)

    def _read_standing(self, standing: StandingTexts) -> None:
        """Memory and projects. They are an extra: what is broken in them is reported, not fatal."""
        for document in self._contents.standing:
            try:
                for element in self._elements([document]):
                    understood = isinstance(element, dict) and (
                        claude.read_memory(element, standing)
                        or claude.read_project(element, standing, self._left_out)
                    )
                    self._left_out["entries of memories and projects"] += not understood
            except ExportError as error:
                if error.code not in BROKEN_JSON:
                    raise
                self._left_out["damaged files of memories and projects"] += 1


def _elements(document: Document, limits: Limits) -> Iterator[Any]:
    with document.open() as read:
        yield from JsonStream(read, limits.max_conversation_bytes).elements()


def _recognised(contents: Contents, limits: Limits) -> str:
    """The name of the format. JSON under other names is taken in where no file is named conversations."""

    for document in contents.conversations:
        if known := format_of(_elements(document, limits)):
            return known.name
    formats: dict[str, None] = {}
    for document in list(contents.other):
        try:
            known = format_of(_elements(document, limits))
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
        filter(None, (described(_elements(document, limits)) for document in contents.conversations)), ""
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
