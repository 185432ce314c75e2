"""An export as a whole: opened, told what it is, and read conversation by conversation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from io import SEEK_END
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from fullpass.exports import claude
from fullpass.exports.archives import Archives, Contents, Document, plain_document
from fullpass.exports.budget import Budget
from fullpass.exports.detection import is_zip, reader_of
from fullpass.exports.draft import unread
from fullpass.exports.errors import BROKEN_JSON, ExportError
from fullpass.exports.kept_once import StandingTexts
from fullpass.exports.members import by_extension
from fullpass.exports.reasons import Unread
from fullpass.exports.recognition import elements, recognise
from fullpass.exports.results import Limits, ReadResult
from fullpass.exports.stream import Unreadable
from fullpass.pipeline.types import Role

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
        budget = Budget(limits, stream.seek(0, SEEK_END))
        contents = _contents(stream, limits, budget, stack)
        budget.keep()
        return Export(recognise(contents, limits), contents, limits, budget, stack)
    except BaseException:
        stack.close()
        raise


def _contents(stream: BinaryIO, limits: Limits, budget: Budget, stack: ExitStack) -> Contents:
    stream.seek(0)
    if is_zip(stream.read(START_BYTES)):
        return Archives(limits, budget, stack).contents(stream)
    return Contents(conversations=[plain_document(stream, budget)], members=1)


class Export:
    """An open export. `format` is "chatgpt", "claude" or "messages": of the first conversation that has one.

    A file that mixes them is read all the same, each conversation by its own form.
    """

    def __init__(
        self, name: str, contents: Contents, limits: Limits, budget: Budget, stack: ExitStack
    ) -> None:
        self.format = name
        self._contents = contents
        self._limits = limits
        self._budget = budget
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
            named = ", ".join(missing[:5]) + (", …" if len(missing) > 5 else "")
            warnings.append(f"Named by the manifest and missing: {len(missing)} files ({named}).")
        if names := self._contents.unknown + [document.name for document in self._contents.other]:
            warnings.append(f"Not understood and not read: files ({by_extension(names)}).")
        warnings += [f"Not read: {what} ({number})." for what, number in sorted((+self._left_out).items())]
        return warnings

    def read(self) -> Iterator[ReadResult]:
        """Every conversation of the export in its order, then the synthetic ones.

        Raises ExportError when the file turns out to be damaged, and at the end (nothing_said) when the
        person says nothing in it.
        """
        if self._closed:
            raise ValueError("the export is closed")
        self._budget.start_reading()
        self._left_out.clear()
        standing = StandingTexts()
        found = 0
        person_speaks = False
        for element in self._elements(self._contents.conversations):
            found += 1
            result = self._result(element, found, standing)
            del element  # may be large, and is not needed while the result is worked on
            person_speaks = person_speaks or _person_speaks(result)
            yield result
        self._read_standing(standing)
        gathered = standing.results()
        if not person_speaks and not any(map(_person_speaks, gathered)):
            raise ExportError("nothing_said", f"{found:,}")
        yield from gathered

    def check(self) -> int:
        """Go through the whole export and give how many conversations it holds, broken ones included.

        Raises ExportError wherever `read` would, in a fraction of the time: once the person is known to
        speak, conversations are only taken apart as JSON.
        """
        next(filter(_person_speaks, self.read()))  # read raises when nobody speaks
        self._budget.start_reading()
        return sum(1 for _ in self._elements(self._contents.conversations))

    def _elements(self, documents: list[Document]) -> Iterator[Any]:
        for document in documents:
            yield from elements(document, self._limits)

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


def _person_speaks(result: ReadResult) -> bool:
    messages = result.conversation.messages if result.conversation else ()
    return any(message.role in BY_THE_PERSON for message in messages)
