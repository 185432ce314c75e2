"""JSON of any size, one conversation at a time.

`json.JSONDecoder.raw_decode` runs over a sliding window of text. Of what was measured on an 88 MB export it
took 0.34 of the time of `json.load` (ijson with its C backend 0.47) and 24 MB at any size. It needs no
dependency, and it takes what real exports hold: NaN, lone surrogates, raw control characters, any indent.
The window grows only when a single element is larger than it. An element that is broken, too large, too full
or nested too deeply is skipped by its brackets, so that the others still stand.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from fullpass.exports.errors import ExportError
from fullpass.exports.reasons import Unread

WINDOW = 1024 * 1024  # bytes a read
UNSUSPICIOUS = 4 * WINDOW  # characters up to which an element may hold whatever it likes
MOST_CONTAINERS, MOST_MEMBERS = 2_000_000, 8_000_000  # of an element; decoded, each takes up to 100 bytes
LONGEST_TOKEN = 16  # characters; a token cut off by the window's end shows as an error this close to the end

WHITE_SPACE = re.compile(r"[ \t\r\n]*")
STRUCTURE = re.compile(r'\\.|["{}\[\],]', re.DOTALL)
CUT_NUMBER = re.compile(r"[\w.+-]*")  # what can follow a number that goes on beyond the window
CUT_TOKEN = re.compile(r"[\w\\.+-]*\s*")  # what can be left of a number, a literal or an escape


@dataclass(frozen=True)
class Unreadable:
    """Stands for an element that could not be decoded."""

    reason: Unread


def _integer(digits: str) -> int | float:
    """Python refuses to read integers of several thousand digits; they become infinity, like 1e999."""
    return int(digits) if len(digits) < 1000 else float(digits)


class JsonStream:
    """Decodes one JSON document from `read`, which gives up to n bytes and b"" at the end.

    `limit` is the largest element in characters. Invalid UTF-8 becomes U+FFFD, a byte order mark is ignored.
    """

    def __init__(self, read: Callable[[int], bytes], limit: int, window: int = WINDOW) -> None:
        self._read = read
        self._limit = limit
        self._window = window
        self._decode_bytes = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._decoder = json.JSONDecoder(strict=False, parse_int=_integer)
        self._text = ""
        self._at = 0
        self._before = 0  # characters that left the window
        self._ended = False

    def elements(self) -> Iterator[Any]:
        """The conversations of the document: decoded values, and `Unreadable` where that failed.

        The root may be a list, an object with a list under "conversations", or one conversation. Raises
        ExportError (truncated_json, malformed_json) when the document itself is broken.
        """
        opening = self._peek()
        if opening == "[":
            yield from self._list()
        elif opening == "{":
            yield from self._object()
        else:
            raise self._malformed() if opening else self._truncated()
        if self._peek():
            raise self._malformed()

    def _list(self) -> Iterator[Any]:
        self._at += 1
        if self._peek() == "]":
            self._at += 1
            return
        while True:
            yield self._value()
            if self._next(",]") == "]":
                return

    def _object(self) -> Iterator[Any]:
        """The list under "conversations", or else the object itself as the only element."""
        start = self._before + self._at
        whole: dict[str, Any] = {}
        unreadable: Unreadable | None = None
        streamed = False
        self._at += 1
        closed = self._peek() == "}"
        self._at += closed
        while not closed:
            key = self._value() if self._peek() == '"' else None
            if not isinstance(key, str):
                raise self._broken()
            self._next(":")
            if key == "conversations" and self._peek() == "[":
                streamed = True
                yield from self._list()
            elif isinstance(value := self._value(), Unreadable):
                unreadable = value
            elif self._before + self._at - start > self._limit:
                unreadable = Unreadable(Unread.TOO_LARGE)
            else:
                whole[key] = value
            if streamed or unreadable:
                whole.clear()
            closed = self._next(",}") == "}"
        if not streamed:
            yield unreadable or whole

    def _value(self) -> Any:
        """Decode the value at the cursor; where that is impossible, skip it."""
        self._peek()
        while True:
            if len(self._text) - self._at > UNSUSPICIOUS and self._holds_too_much():
                return self._skip(Unread.TOO_MANY_VALUES)
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except RecursionError:
                return self._skip(Unread.TOO_DEEP)
            except json.JSONDecodeError as error:
                if not self._cut_off(error):
                    return self._skip(Unread.MALFORMED)
            else:
                if self._ended or not CUT_NUMBER.fullmatch(self._text, end):
                    size, self._at = end - self._at, end
                    if end > UNSUSPICIOUS:
                        self._forget()
                    return value if size <= self._limit else Unreadable(Unread.TOO_LARGE)
            if self._ended:
                raise self._truncated()
            if len(self._text) - self._at > self._limit:
                return self._skip(Unread.TOO_LARGE)
            self._fill()

    def _holds_too_much(self) -> bool:
        """Whether decoding would fill the memory: 60 MB of empty lists take 3 GB. Marks in texts count."""
        containers = self._text.count("[", self._at) + self._text.count("{", self._at)
        return containers > MOST_CONTAINERS or self._text.count(",", self._at) > MOST_MEMBERS

    def _cut_off(self, error: json.JSONDecodeError) -> bool:
        """Whether the error may come from the end of the window, or of the document, only."""
        if error.msg.startswith("Unterminated string"):
            return True
        if self._ended:
            return CUT_TOKEN.fullmatch(self._text, error.pos) is not None
        return error.pos >= len(self._text) - LONGEST_TOKEN

    def _skip(self, reason: Unread) -> Unreadable:
        """Move past the value at the cursor by counting brackets outside strings."""
        depth, quoted = 0, False
        while True:
            for token in STRUCTURE.finditer(self._text, self._at):
                mark, self._at = token[0], token.end()
                if mark == '"':
                    quoted = not quoted
                elif quoted or len(mark) == 2:
                    continue
                elif depth == 0 and mark in ",]}":
                    self._at = token.start()
                    return Unreadable(reason)
                elif mark != ",":
                    depth += 1 if mark in "[{" else -1
            self._at = len(self._text) - self._text.endswith("\\", self._at)
            if self._ended:
                raise self._truncated()
            self._fill()

    def _next(self, expected: str) -> str:
        found = self._peek()
        if not found or found not in expected:
            raise self._broken()
        self._at += 1
        return found

    def _peek(self) -> str:
        """The next character that is not white space, with the cursor on it; "" at the end."""
        while True:
            space = WHITE_SPACE.match(self._text, self._at)
            self._at = space.end() if space else self._at
            if self._at < len(self._text) or self._ended:
                return self._text[self._at : self._at + 1]
            self._fill()

    def _fill(self) -> None:
        """Forget what was consumed and read on: a window, or as much again as what is still undecided."""
        self._forget()
        raw = self._read(max(self._window, len(self._text)))
        self._ended = not raw
        self._text += self._decode_bytes(raw, self._ended)

    def _forget(self) -> None:
        self._before += self._at
        self._text, self._at = self._text[self._at :], 0

    def _broken(self) -> ExportError:
        """The error for a character that cannot be there, unless it is what is left of a last token."""
        self._peek()
        cut_off = self._ended and CUT_TOKEN.fullmatch(self._text, self._at)
        return self._truncated() if cut_off else self._malformed()

    def _malformed(self) -> ExportError:
        return ExportError("malformed_json", self._place())

    def _truncated(self) -> ExportError:
        return ExportError("truncated_json", self._place())

    def _place(self) -> str:
        return f"near character {self._before + self._at:,}"
