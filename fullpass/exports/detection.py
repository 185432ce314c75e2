"""Tells by content what a file is and which format its conversations have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from fullpass.exports import chatgpt, claude, messages_form
from fullpass.exports.errors import ExportError
from fullpass.exports.kept_once import StandingTexts
from fullpass.exports.results import ReadResult
from fullpass.exports.stream import Unreadable

ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
OTHER_STARTS = (
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"%PDF", "a PDF"),
    (b"\xff\xfe", "text in UTF-16"),
    (b"\xfe\xff", "text in UTF-16"),
    (b"<", "an HTML page"),
)
PLAIN_KEY = re.compile(r"\w{1,30}")
NAMED_KEYS = 8


@dataclass(frozen=True)
class Format:
    """A form of conversations: `key` is where an object of this form has its messages."""

    name: str
    key: str
    matches: Callable[[dict[str, Any]], bool]
    read: Callable[[dict[str, Any], StandingTexts, Counter[str]], ReadResult]


FORMATS = (
    Format("claude", "chat_messages", claude.matches, claude.read),
    Format("chatgpt", "mapping", chatgpt.matches, chatgpt.read),
    Format("messages", "messages", messages_form.matches, messages_form.read),
)


def is_zip(start: bytes) -> bool:
    """Whether a file that begins with `start` is a ZIP; ExportError when it is neither that nor JSON."""
    if start.startswith(ZIP_STARTS):
        return True
    text = start.removeprefix(BYTE_ORDER_MARK).lstrip()
    if not text:
        raise ExportError("empty_file")
    if not text.startswith((b"[", b"{")):
        kinds = (kind for magic, kind in OTHER_STARTS if text.startswith(magic))
        raise ExportError("not_an_export", next(kinds, "of an unknown kind"))
    return False


def format_of(elements: Iterable[Any]) -> Format | None:
    """The format of the first element that has one; None when there is none."""
    for element in elements:
        for known in FORMATS:
            if isinstance(element, dict) and known.matches(element):
                return known
    return None


def reader_of(element: dict[str, Any]) -> Format | None:
    """The format that an element means to have, even when its messages are not what they should be."""
    return next((known for known in FORMATS if known.key in element), None)


def described(elements: Iterable[Any]) -> str:
    """What the first element is, for an error message: names of keys, nothing of what they hold."""
    for element in elements:
        if isinstance(element, Unreadable):
            return f"nothing that can be read ({element.reason})"
        if not isinstance(element, dict):
            return f"a list of {type(element).__name__} values"
        keys = [key for key in element if PLAIN_KEY.fullmatch(key)][:NAMED_KEYS]
        return f"objects with the keys {', '.join(keys)}" if keys else "objects with unknown keys"
    return ""
